import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { brokerSettings } from "./broker-settings.mjs";
import { composeOverride, composeVariables } from "./docker-runtime.mjs";
import { endpoints, nodeNames } from "./layout.mjs";
import { layoutFromEnv, portVariables } from "./layout-from-env.mjs";

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly ports?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly command?: unknown;
  readonly restart?: string;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const root = new URL("../../", import.meta.url);
const text = readFileSync(new URL("docker-compose.yml", root), "utf8");
const pom = readFileSync(new URL("infra/pom.xml", root), "utf8");
const compose = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const services = Object.entries(compose.services);
const brokers = ["kafka-1", "kafka-2", "kafka-3"];

const service = (name: string): Service => {
  const found = compose.services[name];
  if (found === undefined) throw new Error(`there is no service ${name}`);
  return found;
};

/** What compose makes of `${NAME}`, `${NAME:-default}` and nested defaults; `$$` is a dollar sign. */
function interpolate(value: string, env: Record<string, string>): string {
  const innermost = /(?<!\$)\$\{(\w+)(?::-([^${}]*))?\}/;
  for (let match = innermost.exec(value); match; match = innermost.exec(value)) {
    value = value.replace(match[0], env[match[1] ?? ""] || (match[2] ?? ""));
  }
  return value.replaceAll("$$", "$");
}

const environment = (name: string, env: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries(service(name).environment ?? {}).map(([key, value]) => [key, interpolate(String(value), env)]),
  );

const publishedPorts = (name: string, env: Record<string, string> = {}) =>
  (service(name).ports ?? []).map((port) => interpolate(port, env));

describe("docker-compose.yml", () => {
  it("runs three brokers that are also the controllers, and nothing of ZooKeeper", () => {
    expect(brokers.map((name) => environment(name).KAFKA_NODE_ID)).toEqual(["1", "2", "3"]);
    for (const name of brokers) {
      expect(environment(name)).toMatchObject({
        KAFKA_PROCESS_ROLES: "broker,controller",
        KAFKA_CONTROLLER_QUORUM_VOTERS: "1@kafka-1:9093,2@kafka-2:9093,3@kafka-3:9093",
        KAFKA_INTER_BROKER_LISTENER_NAME: "INTERNAL",
      });
    }
    expect(services.filter(([name, { image }]) => /zookeeper/i.test(`${name} ${image}`))).toEqual([]);
  });

  it("tells its brokers the very settings of the JVM brokers", () => {
    const variable = (key: string) => `KAFKA_${key.toUpperCase().replaceAll(".", "_")}`;
    const wanted = Object.fromEntries(Object.entries(brokerSettings).map(([key, value]) => [variable(key), value]));
    for (const name of brokers) expect(environment(name)).toMatchObject(wanted);
    expect(brokerSettings).toMatchObject({
      "default.replication.factor": "3",
      "min.insync.replicas": "2",
      "auto.create.topics.enable": "false",
      "compression.type": "gzip",
    });
  });

  it("has the cluster in one identity, in the form that Kafka takes", () => {
    const ids = brokers.map((name) => environment(name).CLUSTER_ID ?? "");
    expect(new Set(ids).size).toBe(1);
    expect(Buffer.from(ids[0] ?? "", "base64url")).toHaveLength(16);
  });

  it("puts brokers and registry on the ports of the JVM cluster, and advertises what it publishes", () => {
    const defaults = Object.values(portVariables);
    const seen = [...brokers, "schema-registry"].map((name) => publishedPorts(name));
    const inside = [9092, 9092, 9092, 8080];
    expect(seen).toEqual(defaults.map((port, index) => [`127.0.0.1:${port}:${inside[index]}`]));
    for (const [index, name] of brokers.entries()) {
      expect(environment(name).KAFKA_ADVERTISED_LISTENERS).toBe(
        `EXTERNAL://localhost:${defaults[index]},INTERNAL://${name}:29092`,
      );
      expect(environment(name, { [`KAFKA_PORT_${index + 1}`]: "7" }).KAFKA_ADVERTISED_LISTENERS).toContain(
        "EXTERNAL://localhost:7,",
      );
    }
  });

  it("follows the layout that a command or a test run gives it", async () => {
    const base = await layoutFromEnv({ KAFKA_PORT_1: "11", KAFKA_PORT_2: "12", KAFKA_PORT_3: "13" });
    const layout = {
      ...base,
      host: "127.0.0.1",
      brokers: base.brokers.map((b) => ({ ...b, advertisedPort: b.port + 100 })),
    };
    const env = composeVariables(layout);
    expect(brokers.flatMap((name) => publishedPorts(name, env))).toEqual(
      [11, 12, 13].map((port) => `127.0.0.1:${port}:9092`),
    );
    const advertised = brokers.map((name) => environment(name, env).KAFKA_ADVERTISED_LISTENERS?.split(",")[0]);
    expect(advertised).toEqual(
      endpoints(layout)
        .bootstrapServers.split(",")
        .map((address) => `EXTERNAL://${address}`),
    );
    expect(environment("kafka-1", env).CLUSTER_ID).toBe(layout.clusterId);
    expect(composeOverride({ ...layout, settings: { "min.insync.replicas": "1" } })).toEqual({
      services: Object.fromEntries(brokers.map((name) => [name, { environment: { KAFKA_MIN_INSYNC_REPLICAS: "1" } }])),
    });
  });

  it("has every node of the layout as a service", async () => {
    for (const name of nodeNames(await layoutFromEnv({}))) expect(Object.keys(compose.services)).toContain(name);
  });

  it.each([
    ["kafka-ui", "8090"],
    ["postgres", "5432"],
    ["redis", "6379"],
    ["jmx-exporter-1", "9401"],
    ["jmx-exporter-2", "9402"],
    ["jmx-exporter-3", "9403"],
  ])("serves %s on %s", (name, port) => {
    expect(publishedPorts(name)[0]).toMatch(new RegExp(`^127\\.0\\.0\\.1:${port}:`));
  });

  it("publishes each port once, on the loopback address, and lets the environment move it", () => {
    const ports = services.flatMap(([, { ports: all = [] }]) => all);
    expect(ports.filter((port) => !/^127\.0\.0\.1:\$\{[A-Z0-9_]+:-\d+\}:\d+$/.test(port))).toEqual([]);
    const published = services.flatMap(([name]) => publishedPorts(name).map((port) => port.split(":")[1]));
    expect(new Set(published).size).toBe(published.length);
  });

  it("pins every image, and the same Kafka and registry as the pom", () => {
    const images = services.map(([, { image = "" }]) => image);
    expect(images.filter((image) => !/:[^:]*\d+\.\d+/.test(image) || image.endsWith("latest"))).toEqual([]);
    const version = (property: string) => new RegExp(`<${property}>(.*)</${property}>`).exec(pom)?.[1];
    expect(service("kafka-1").image).toBe(`apache/kafka:${version("kafka.version")}`);
    expect(service("schema-registry").image).toBe(`apicurio/apicurio-registry:${version("registry.version")}`);
  });

  it("knows of everything whether it is healthy, but of what runs once", () => {
    const lasting = services.filter(([, { restart }]) => restart === "unless-stopped");
    expect(services.length - lasting.length).toBe(1);
    for (const [name, { healthcheck }] of lasting) expect(healthcheck?.test?.[0], name).toMatch(/^CMD/);
    for (const [name, { depends_on = {} }] of services) {
      for (const [other, { condition }] of Object.entries(depends_on)) {
        const lastingOther = service(other).restart === "unless-stopped";
        expect(condition, `${name} -> ${other}`).toBe(
          lastingOther ? "service_healthy" : "service_completed_successfully",
        );
      }
    }
  });

  it("keeps the registry's topics for ever, as every record needs its schema", () => {
    expect(JSON.stringify(service("registry-topics").command)).toMatch(/kafkasql-journal.*retention\.ms=-1/);
    expect(environment("schema-registry").APICURIO_KAFKASQL_TOPIC_AUTO_CREATE).toBe("false");
  });

  it("keeps data in volumes with names, and mounts only files that are there", () => {
    const mounts = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(":")[0] ?? ""));
    const named = mounts.filter((source) => !source.startsWith("."));
    expect(new Set(named)).toEqual(new Set(Object.keys(compose.volumes)));
    expect(new Set(named).size).toBe(named.length);
    const files = mounts.filter((source) => source.startsWith("."));
    expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
    for (const [, { build }] of services) {
      if (build) expect(existsSync(fileURLToPath(new URL(`${build}/Dockerfile`, root)))).toBe(true);
    }
  });

  it("takes secrets from the environment", () => {
    for (const [name] of services) {
      for (const [key, value] of Object.entries(service(name).environment ?? {})) {
        if (/PASSWORD|SECRET|TOKEN/.test(key)) expect(String(value), key).toMatch(/^\$\{[A-Z_]+:-development\}$/);
      }
    }
    expect(environment("postgres", { POSTGRES_PASSWORD: "other" }).POSTGRES_PASSWORD).toBe("other");
  });
});
