import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ConfigOptions, readConfig } from "./config.js";
import { EventError } from "./errors.js";

const read = (options: Partial<ConfigOptions>, environment: Record<string, string> = {}) =>
  readConfig({ service: "prm-service", environment, ...options });

const servers = { KAFKA_BOOTSTRAP_SERVERS: "localhost:9092" };
// An authority of its own, good for nothing: its key is thrown away.
const CA = `-----BEGIN CERTIFICATE-----
MIIBdTCCARugAwIBAgIUKFdUV6c4nvdu5qrrBGxnUdQffUYwCgYIKoZIzj0EAwIw
DzENMAsGA1UEAwwEdGVzdDAgFw0yNjExMjMxNTAzNDlaGA8yMTI2MTAzMDE1MDM0
OVowDzENMAsGA1UEAwwEdGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABMXl
tIvksJDrp7KjKsLCtZkLCgidJGCSGP4rhAAvWHpt9ENDU8rudDTJQkV8bCBp7LJQ
McHTM1Y7zHpUDrsGSxqjUzBRMB0GA1UdDgQWBBRqUw3GWPUoYkzCxStl6ba3J00d
nzAfBgNVHSMEGDAWgBRqUw3GWPUoYkzCxStl6ba3J00dnzAPBgNVHRMBAf8EBTAD
AQH/MAoGCCqGSM49BAMCA0gAMEUCIQD4Qwyn7xUH5lI2zMxKitby4jLcqnsyz7p8
JAbjwa2pgQIgR5Em+ijhgpEvb0h2ME//gdYmsCH99bCdWZBhhNoBWsE=
-----END CERTIFICATE-----
`;
const NO_CERTIFICATE = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
const newKey = () =>
  generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "pem" }).toString();

describe("the configuration", () => {
  it("is in memory with nothing set", () => {
    expect(read({})).toEqual({
      service: "prm-service",
      topicPrefix: "healthtech",
      kafka: null,
      schemaRegistryUrl: null,
      schemaRegistryCa: null,
      registerSchemas: false,
      databaseUrl: null,
      redisUrl: null,
    });
  });

  it("comes from the environment", () => {
    const environment = {
      KAFKA_ENABLED: "true",
      KAFKA_BOOTSTRAP_SERVERS: "localhost:9092, kafka-2.internal:9094,[::1]:9095",
      KAFKA_TOPIC_PREFIX: "staging",
      KAFKA_SSL: "true",
      KAFKA_SASL_MECHANISM: "scram-sha-512",
      KAFKA_SASL_USERNAME: "user",
      KAFKA_SASL_PASSWORD: "password",
      SCHEMA_REGISTRY_URL: "http://localhost:8081",
      SCHEMA_REGISTRY_AUTO_REGISTER: "true",
      DATABASE_URL: "postgres://localhost/events",
    };
    expect(read({}, environment)).toEqual({
      service: "prm-service",
      topicPrefix: "staging",
      kafka: {
        bootstrapServers: ["localhost:9092", "kafka-2.internal:9094", "[::1]:9095"],
        ssl: true,
        sasl: { mechanism: "scram-sha-512", username: "user", password: "password" },
      },
      schemaRegistryUrl: "http://localhost:8081",
      schemaRegistryCa: null,
      registerSchemas: true,
      databaseUrl: "postgres://localhost/events",
      redisUrl: null,
    });
  });

  it("comes from the options before the environment", () => {
    const environment = { KAFKA_TOPIC_PREFIX: "environment", KAFKA_BOOTSTRAP_SERVERS: "a:1", KAFKA_ENABLED: "true" };
    const config = read({ topicPrefix: "option", kafka: { enabled: false } }, environment);
    expect(config).toMatchObject({ topicPrefix: "option", kafka: null });
  });

  it("is on Kafka when there are bootstrap servers, unless that is denied", () => {
    const environment = { KAFKA_BOOTSTRAP_SERVERS: "localhost:9092" };
    expect(read({}, environment).kafka).toEqual({ bootstrapServers: ["localhost:9092"], ssl: false, sasl: null });
    expect(read({}, { ...environment, KAFKA_ENABLED: "false" }).kafka).toBeNull();
    expect(read({}, { ...environment, KAFKA_ENABLED: "1", KAFKA_SSL: "0" }).kafka).toMatchObject({ ssl: false });
  });

  it("takes certificates as PEM, or from a file", () => {
    const folder = mkdtempSync(join(tmpdir(), "config-"));
    const path = join(folder, "ca.pem");
    writeFileSync(path, CA);
    for (const ca of [CA, path]) {
      const config = read({}, { ...servers, KAFKA_SSL: "true", KAFKA_SSL_CA: ca, SCHEMA_REGISTRY_CA: ca });
      expect(config).toMatchObject({ kafka: { ssl: { ca: CA } }, schemaRegistryCa: CA });
    }
    rmSync(folder, { recursive: true });
  });

  it("takes the mechanism as everybody writes it, and the registry's user apart from its URL", () => {
    const environment = {
      ...servers,
      KAFKA_SASL_MECHANISM: "SCRAM-SHA-256",
      KAFKA_SASL_USERNAME: "user",
      KAFKA_SASL_PASSWORD: "password",
      SCHEMA_REGISTRY_URL: "https://old:old@registry:8081/apis/ccompat/v7",
      SCHEMA_REGISTRY_USERNAME: "u:ser",
      SCHEMA_REGISTRY_PASSWORD: "p@ss/word",
    };
    const config = read({}, environment);
    expect(config.kafka?.sasl?.mechanism).toBe("scram-sha-256");
    expect(config.schemaRegistryUrl).toBe("https://u%3Aser:p%40ss%2Fword@registry:8081/apis/ccompat/v7");
  });

  it("takes an empty variable for one that is not set", () => {
    expect(read({}, { KAFKA_TOPIC_PREFIX: "", KAFKA_ENABLED: "" })).toMatchObject({
      topicPrefix: "healthtech",
      kafka: null,
    });
  });

  it.each<[message: string, options: Partial<ConfigOptions>, environment: Record<string, string>]>([
    ["service must be 1 to 128 letters", { service: "" }, {}],
    ["service must be", { service: undefined as unknown as string }, {}],
    ["service must be", { service: "a b\n" }, {}],
    ["topicPrefix must be", { topicPrefix: "a/b" }, {}],
    ["KAFKA_TOPIC_PREFIX must be", {}, { KAFKA_TOPIC_PREFIX: "a b" }],
    ["KAFKA_ENABLED must be true or false", {}, { KAFKA_ENABLED: "yes please" }],
    ["kafka.enabled must be true or false", { kafka: { enabled: 5 as unknown as boolean } }, {}],
    ["kafka.bootstrapServers must be set to use Kafka", {}, { KAFKA_ENABLED: "true" }],
    ["KAFKA_BOOTSTRAP_SERVERS must be host:port", {}, { KAFKA_BOOTSTRAP_SERVERS: "localhost" }],
    ["KAFKA_BOOTSTRAP_SERVERS must be host:port", {}, { KAFKA_BOOTSTRAP_SERVERS: "localhost:0" }],
    ["KAFKA_BOOTSTRAP_SERVERS must be host:port", {}, { KAFKA_BOOTSTRAP_SERVERS: "a:1,,b:2" }],
    ["KAFKA_BOOTSTRAP_SERVERS must be host:port", {}, { KAFKA_BOOTSTRAP_SERVERS: "a:70000" }],
    ["KAFKA_SSL must be true or false", {}, { KAFKA_SSL: "on" }],
    [
      "KAFKA_SASL_MECHANISM must be plain",
      {},
      { KAFKA_SASL_MECHANISM: "md5", KAFKA_SASL_USERNAME: "u", KAFKA_SASL_PASSWORD: "p" },
    ],
    ["kafka.saslPassword must be set when another", {}, { KAFKA_SASL_MECHANISM: "plain", KAFKA_SASL_USERNAME: "u" }],
    ["KAFKA_SSL is set, but the bootstrap servers", {}, { KAFKA_SSL: "true" }],
    ["KAFKA_SASL_MECHANISM is set, but the bootstrap servers", {}, { KAFKA_SASL_MECHANISM: "plain" }],
    ["KAFKA_SSL_CA is set, but TLS is not", {}, { ...servers, KAFKA_SSL_CA: CA }],
    ["KAFKA_SSL_CA must be PEM, or the path", {}, { ...servers, KAFKA_SSL: "true", KAFKA_SSL_CA: "/no/such/file" }],
    ["KAFKA_SSL_CA must be certificates", {}, { ...servers, KAFKA_SSL: "true", KAFKA_SSL_CA: NO_CERTIFICATE }],
    [
      "kafka.sslKey must be set when the certificate is",
      {},
      { ...servers, KAFKA_SSL: "true", KAFKA_SSL_CERTIFICATE: CA },
    ],
    ["kafka.sslCertificate must be set when", {}, { ...servers, KAFKA_SSL: "true", KAFKA_SSL_KEY: newKey() }],
    [
      "KAFKA_SSL_KEY must be the key of the certificate",
      {},
      { ...servers, KAFKA_SSL: "true", KAFKA_SSL_CERTIFICATE: CA, KAFKA_SSL_KEY: newKey() },
    ],
    ["SCHEMA_REGISTRY_CA must be PEM", {}, { SCHEMA_REGISTRY_CA: "ca.pem" }],
    ["schemaRegistryPassword must be set when", {}, { SCHEMA_REGISTRY_USERNAME: "user" }],
    ["schemaRegistryUsername must be set when", {}, { SCHEMA_REGISTRY_PASSWORD: "password" }],
    ["SCHEMA_REGISTRY_AUTO_REGISTER must be true or false", {}, { SCHEMA_REGISTRY_AUTO_REGISTER: "perhaps" }],
    ["SCHEMA_REGISTRY_URL must be an http", {}, { SCHEMA_REGISTRY_URL: "localhost:8081" }],
    ["DATABASE_URL must be a postgres URL", {}, { DATABASE_URL: "mysql://localhost/events" }],
    ["DATABASE_URL must be a postgres URL", {}, { DATABASE_URL: "localhost" }],
  ])("is refused: %s", (message, options, environment) => {
    expect(() => read(options, environment)).toThrow(expect.objectContaining({ code: "CONFIG.INVALID" }));
    expect(() => read(options, environment)).toThrow(message);
  });

  it("is refused with every fault at once, and without a value, which may be a secret", () => {
    const environment = {
      KAFKA_SSL: "secret-1",
      DATABASE_URL: "mysql://user:secret-2@host/db",
      KAFKA_SASL_MECHANISM: "secret-3",
      SCHEMA_REGISTRY_URL: "secret-4",
      KAFKA_BOOTSTRAP_SERVERS: "secret-5",
    };
    try {
      read({}, environment);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(EventError);
      for (const name of Object.keys(environment)) expect(String(error)).toContain(name);
      expect(
        JSON.stringify([String(error), (error as EventError).details, String((error as EventError).cause)]),
      ).not.toContain("secret");
    }
  });
});
