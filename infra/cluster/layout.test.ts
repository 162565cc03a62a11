import { describe, expect, it } from "vitest";
import { UsageError } from "./cluster-error.mjs";
import { endpoints, newClusterId, nodeNames } from "./layout.mjs";
import { layoutFromEnv, portsFromEnv } from "./layout-from-env.mjs";

describe("the ports of the command line's cluster", () => {
  it("are Kafka's and the registry's usual ones", () => {
    expect(portsFromEnv({})).toEqual({
      KAFKA_PORT_1: 9092,
      KAFKA_PORT_2: 9094,
      KAFKA_PORT_3: 9095,
      SCHEMA_REGISTRY_PORT: 8081,
    });
  });

  it("are those of the environment where it names them; an empty variable names none", () => {
    expect(portsFromEnv({ KAFKA_PORT_2: "19094", SCHEMA_REGISTRY_PORT: "" })).toMatchObject({
      KAFKA_PORT_1: 9092,
      KAFKA_PORT_2: 19094,
      SCHEMA_REGISTRY_PORT: 8081,
    });
  });

  it.each(["0", "65536", "-1", "9092.5", "0x10", " 9092", "kafka", "1e3"])(
    "refuse %j by the variable's name",
    (value) => {
      expect(() => portsFromEnv({ KAFKA_PORT_3: value })).toThrow(UsageError);
      expect(() => portsFromEnv({ KAFKA_PORT_3: value })).toThrow(/^KAFKA_PORT_3 is/);
    },
  );

  it("refuse the same port twice, also against a default", () => {
    expect(() => portsFromEnv({ SCHEMA_REGISTRY_PORT: "9094" })).toThrow(
      "KAFKA_PORT_2 and SCHEMA_REGISTRY_PORT are both 9094",
    );
  });

  it("never fall together with those between the brokers", async () => {
    const layout = await layoutFromEnv({});
    const ports = layout.brokers.flatMap((each) => [each.port, each.internalPort, each.controllerPort]);
    expect(new Set([...ports, layout.registryPort]).size).toBe(10);
  });
});

describe("a layout", () => {
  it("tells services the advertised ports, and the registry's address with its path", async () => {
    const { brokers, ...rest } = await layoutFromEnv({});
    const behindProxies = { ...rest, brokers: brokers.map((each) => ({ ...each, advertisedPort: each.port + 1000 })) };
    expect(endpoints(behindProxies)).toEqual({
      bootstrapServers: "localhost:10092,localhost:10094,localhost:10095",
      registryUrl: "http://localhost:8081/apis/ccompat/v7",
    });
  });

  it("keeps the id of data that is there", async () => {
    expect((await layoutFromEnv({}, "old-id")).clusterId).toBe("old-id");
  });

  it("names its nodes as docker-compose.yml does", async () => {
    expect(nodeNames(await layoutFromEnv({}))).toEqual(["kafka-1", "kafka-2", "kafka-3", "schema-registry"]);
  });

  it("has an id that Kafka takes: 22 characters, never a dash first, as an option would begin so", () => {
    for (let i = 0; i < 500; i++) expect(newClusterId()).toMatch(/^[A-Za-z0-9_][A-Za-z0-9_-]{21}$/);
  });
});
