import { describe, expect, it } from "vitest";
import { brokerCommand, formatCommand, serverProperties } from "./broker.mjs";
import type { Layout } from "./layout.mjs";

const layout = (count: number, settings: Record<string, string> = {}): Layout => ({
  host: "localhost",
  clusterId: "cluster",
  registryPort: 8081,
  settings,
  brokers: Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    port: 9001 + index,
    advertisedPort: 7001 + index,
    internalPort: 5001 + index,
    controllerPort: 3001 + index,
  })),
});

function propertiesOf(id: number, of: Layout, folder = "/data/kafka-1"): Map<string, string> {
  const broker = of.brokers.find((each) => each.id === id);
  if (broker === undefined) throw new Error(`no broker ${id}`);
  const lines = serverProperties(broker, of, folder).trimEnd().split("\n");
  return new Map(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
}

describe("a broker's server.properties", () => {
  it("makes it one of three combined nodes without ZooKeeper, all naming the same voters", () => {
    const all = [1, 2, 3].map((id) => propertiesOf(id, layout(3)));
    expect(all.map((each) => each.get("node.id"))).toEqual(["1", "2", "3"]);
    expect(new Set(all.map((each) => each.get("controller.quorum.voters")))).toEqual(
      new Set(["1@127.0.0.1:3001,2@127.0.0.1:3002,3@127.0.0.1:3003"]),
    );
    expect(all.map((each) => each.get("process.roles"))).toEqual(Array(3).fill("broker,controller"));
    expect([...(all[0]?.keys() ?? [])].filter((key) => key.startsWith("zookeeper"))).toEqual([]);
  });

  it("listens on the loopback address, and sends clients to the advertised port and other brokers past it", () => {
    const properties = propertiesOf(2, layout(3));
    expect(properties.get("listeners")).toBe(
      "EXTERNAL://127.0.0.1:9002,INTERNAL://127.0.0.1:5002,CONTROLLER://127.0.0.1:3002",
    );
    expect(properties.get("advertised.listeners")).toBe("EXTERNAL://localhost:7002,INTERNAL://127.0.0.1:5002");
    expect(properties.get("inter.broker.listener.name")).toBe("INTERNAL");
  });

  it("keeps three copies of everything, and as many as there are brokers when there are fewer", () => {
    const copies = (count: number) => {
      const properties = propertiesOf(1, layout(count));
      return [
        "default.replication.factor",
        "min.insync.replicas",
        "offsets.topic.replication.factor",
        "transaction.state.log.replication.factor",
        "transaction.state.log.min.isr",
        "share.coordinator.state.topic.replication.factor",
      ].map((key) => properties.get(key));
    };
    expect(copies(3)).toEqual(["3", "2", "3", "3", "2", "3"]);
    expect(copies(2)).toEqual(["2", "2", "2", "2", "2", "2"]);
    expect(copies(1)).toEqual(["1", "1", "1", "1", "1", "1"]);
  });

  it("lets a setting of the caller win", () => {
    const properties = propertiesOf(1, layout(3, { "broker.session.timeout.ms": "6000", "min.insync.replicas": "1" }));
    expect(properties.get("broker.session.timeout.ms")).toBe("6000");
    expect(properties.get("min.insync.replicas")).toBe("1");
  });

  it("listens for users and for certificates beside that where it is told to, and everywhere else as before", () => {
    const certificates = { ca: "/ca", keystore: "/keystore", clientCertificate: "", clientKey: "", strangerCa: "" };
    const of = layout(1);
    const secure = {
      ...of,
      brokers: of.brokers.map((broker) => ({ ...broker, saslPort: 9101, tlsPort: 9201 })),
      security: { users: { alice: "secret" }, certificates },
    };
    const properties = propertiesOf(1, secure);
    expect(properties.get("listeners")).toBe(
      `${propertiesOf(1, of).get("listeners")},USERS://127.0.0.1:9101,CERTIFICATES://127.0.0.1:9201`,
    );
    expect(properties.get("advertised.listeners")).toContain(",USERS://localhost:9101,CERTIFICATES://localhost:9201");
    expect(properties.get("listener.security.protocol.map")).toContain(
      "CONTROLLER:PLAINTEXT,USERS:SASL_SSL,CERTIFICATES:SSL",
    );
    expect(properties.get("listener.name.certificates.ssl.client.auth")).toBe("required");
    expect([...propertiesOf(1, of).keys()].filter((key) => /ssl|sasl/.test(key))).toEqual([]);
  });

  it("escapes the backslashes of a Windows folder, which Java would drop", () => {
    expect(propertiesOf(1, layout(1), "C:\\cluster\\kafka-1").get("log.dirs")).toContain("C:\\\\cluster\\\\kafka-1");
  });
});

describe("the commands of a broker", () => {
  it("gives each broker no more than 384 MB of heap", () => {
    const { command, args } = brokerCommand({ java: "/jdk/bin/java", jars: "/jars", folder: "/data/kafka-1" });
    expect(command).toBe("/jdk/bin/java");
    expect(args).toContain("-Xmx384m");
    expect(args.slice(-2)).toEqual(["kafka.Kafka", "/data/kafka-1/server.properties"]);
    expect(args[args.indexOf("-cp") + 1]).toBe("/jars/kafka/*");
  });

  it("formats with the cluster's own id", () => {
    const { args } = formatCommand({ java: "java", jars: "/jars", clusterId: "the-id", folder: "/data/kafka-1" });
    expect(args[args.indexOf("--cluster-id") + 1]).toBe("the-id");
    expect(args[args.indexOf("--config") + 1]).toBe("/data/kafka-1/server.properties");
    expect(args).not.toContain("--add-scram");
  });
});
