import { describe, expect, it } from "vitest";
import { type ConfigOptions, readConfig } from "./config.js";
import { EventError } from "./errors.js";

const read = (options: Partial<ConfigOptions>, environment: Record<string, string> = {}) =>
  readConfig({ service: "prm-service", environment, ...options });

describe("the configuration", () => {
  it("is in memory with nothing set", () => {
    expect(read({})).toEqual({
      service: "prm-service",
      topicPrefix: "healthtech",
      kafka: null,
      schemaRegistryUrl: null,
      registerSchemas: false,
      databaseUrl: null,
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
      registerSchemas: true,
      databaseUrl: "postgres://localhost/events",
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
