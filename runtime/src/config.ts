import { z } from "zod";
import { EventError } from "./errors.js";

/** What can be set by option or by environment variable; see DESIGN section 8. */
export interface ConfigOptions {
  /** The service's name: source of its events, and its consumers' group where they name none. */
  readonly service: string;
  /** `KAFKA_TOPIC_PREFIX`; `healthtech` where left out. */
  readonly topicPrefix?: string;
  readonly kafka?: KafkaOptions;
  /** `SCHEMA_REGISTRY_URL`, with user and password in it where it wants them; must be set to use Kafka. */
  readonly schemaRegistryUrl?: string;
  /**
   * `SCHEMA_REGISTRY_AUTO_REGISTER`: gives the registry the schemas that it does not have, for development. False where
   * left out: in production they are registered by CI, which also judges them.
   */
  readonly registerSchemas?: boolean;
  /** `DATABASE_URL` */
  readonly databaseUrl?: string;
  /** Where the variables are read; `process.env` where left out. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface KafkaOptions {
  /** `KAFKA_ENABLED`; where left out, whether there are bootstrap servers. */
  readonly enabled?: boolean;
  /** `KAFKA_BOOTSTRAP_SERVERS`: `host:port`, several by commas. */
  readonly bootstrapServers?: string;
  /** `KAFKA_SSL`; false where left out. */
  readonly ssl?: boolean;
  /** `KAFKA_SASL_MECHANISM`, `_USERNAME` and `_PASSWORD`; all three or none. */
  readonly saslMechanism?: string;
  readonly saslUsername?: string;
  readonly saslPassword?: string;
}

/** The settings of one events instance. */
export interface Config {
  readonly service: string;
  readonly topicPrefix: string;
  /** Null for in memory. */
  readonly kafka: KafkaConfig | null;
  readonly schemaRegistryUrl: string | null;
  readonly registerSchemas: boolean;
  readonly databaseUrl: string | null;
}

export interface KafkaConfig {
  readonly bootstrapServers: readonly string[];
  readonly ssl: boolean;
  readonly sasl: { readonly mechanism: string; readonly username: string; readonly password: string } | null;
}

/**
 * Takes each setting from the options, else from the environment, else its default. An empty variable counts as not set.
 * Throws `CONFIG.INVALID`, which names every wrong setting, never its value.
 */
export function readConfig(options: ConfigOptions): Config {
  const environment = options.environment ?? process.env;
  const given: Record<string, unknown> = {};
  const names: Record<string, string> = {};
  for (const [setting, { option, variable }] of Object.entries(SOURCES)) {
    const fromOption = option(options);
    const fromEnvironment = variable === null ? undefined : environment[variable] || undefined;
    names[setting] =
      fromOption === undefined && fromEnvironment !== undefined ? String(variable) : optionNameOf(setting);
    given[setting] = fromOption ?? fromEnvironment;
  }
  const parsed = settings.safeParse(given);
  if (parsed.success) return configOf(parsed.data);
  const faults = parsed.error.issues.map((issue) => `${names[String(issue.path[0])]} ${issue.message}`);
  throw new EventError("CONFIG.INVALID", `The configuration is wrong: ${faults.join("; ")}.`, { details: { faults } });
}

const SOURCES: Readonly<Record<string, { option(options: ConfigOptions): unknown; readonly variable: string | null }>> =
  {
    service: { option: (options) => options.service, variable: null },
    topicPrefix: { option: (options) => options.topicPrefix, variable: "KAFKA_TOPIC_PREFIX" },
    enabled: { option: (options) => options.kafka?.enabled, variable: "KAFKA_ENABLED" },
    bootstrapServers: { option: (options) => options.kafka?.bootstrapServers, variable: "KAFKA_BOOTSTRAP_SERVERS" },
    ssl: { option: (options) => options.kafka?.ssl, variable: "KAFKA_SSL" },
    saslMechanism: { option: (options) => options.kafka?.saslMechanism, variable: "KAFKA_SASL_MECHANISM" },
    saslUsername: { option: (options) => options.kafka?.saslUsername, variable: "KAFKA_SASL_USERNAME" },
    saslPassword: { option: (options) => options.kafka?.saslPassword, variable: "KAFKA_SASL_PASSWORD" },
    schemaRegistryUrl: { option: (options) => options.schemaRegistryUrl, variable: "SCHEMA_REGISTRY_URL" },
    registerSchemas: { option: (options) => options.registerSchemas, variable: "SCHEMA_REGISTRY_AUTO_REGISTER" },
    databaseUrl: { option: (options) => options.databaseUrl, variable: "DATABASE_URL" },
  };

const IN_KAFKA_OPTION = new Set([
  "enabled",
  "bootstrapServers",
  "ssl",
  "saslMechanism",
  "saslUsername",
  "saslPassword",
]);

function optionNameOf(setting: string): string {
  return IN_KAFKA_OPTION.has(setting) ? `kafka.${setting}` : setting;
}

const NAME = "must be 1 to 128 letters, digits, dots, dashes and underscores, beginning with a letter or digit";
const SERVERS = "must be host:port, several separated by commas";
const MECHANISM = "must be plain, scram-sha-256 or scram-sha-512";
const FLAG = "must be true or false";

const text = (expected: string) => z.string({ error: expected });
const name = text(NAME).regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, NAME);
const flag = z.union([z.boolean(), z.stringbool({ truthy: ["true", "1"], falsy: ["false", "0"] })], { error: FLAG });
const url = (protocols: readonly string[], expected: string) =>
  text(expected).refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), expected);

const settings = z
  .object({
    service: name,
    topicPrefix: name.default("healthtech"),
    enabled: flag.optional(),
    bootstrapServers: text(SERVERS)
      .transform((value) => value.split(",").map((server) => server.trim()))
      .refine((servers) => servers.every(isServer), SERVERS)
      .optional(),
    ssl: flag.optional(),
    saslMechanism: z.enum(["plain", "scram-sha-256", "scram-sha-512"], { error: MECHANISM }).optional(),
    saslUsername: text("must be a text").optional(),
    saslPassword: text("must be a text").optional(),
    schemaRegistryUrl: url(["http:", "https:"], "must be an http or https URL").optional(),
    registerSchemas: flag.default(false),
    databaseUrl: url(["postgres:", "postgresql:"], "must be a postgres URL").optional(),
  })
  .superRefine((given, context) => {
    const missing = (path: keyof typeof given, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (given.enabled && given.bootstrapServers === undefined) missing("bootstrapServers", "must be set to use Kafka");
    const sasl = ["saslMechanism", "saslUsername", "saslPassword"] as const;
    if (given.enabled === undefined && given.bootstrapServers === undefined) {
      const other = (["ssl", ...sasl] as const).find((setting) => given[setting] !== undefined);
      if (other !== undefined) missing(other, "is set, but the bootstrap servers of Kafka are not");
    }
    if (sasl.some((part) => given[part] !== undefined)) {
      for (const part of sasl) if (given[part] === undefined) missing(part, "must be set when another SASL setting is");
    }
  });

function isServer(server: string): boolean {
  const port = Number(/^(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:]+\]):(\d{1,5})$/.exec(server)?.[1]);
  return port >= 1 && port <= 65_535;
}

function configOf(given: z.infer<typeof settings>): Config {
  const { service, topicPrefix, bootstrapServers = [], ssl = false, registerSchemas } = given;
  const { schemaRegistryUrl = null, databaseUrl = null } = given;
  const { saslMechanism: mechanism, saslUsername: username, saslPassword: password } = given;
  const sasl =
    mechanism === undefined || username === undefined || password === undefined
      ? null
      : { mechanism, username, password };
  const onKafka = given.enabled ?? bootstrapServers.length > 0;
  return {
    service,
    topicPrefix,
    kafka: onKafka ? { bootstrapServers, ssl, sasl } : null,
    schemaRegistryUrl,
    registerSchemas,
    databaseUrl,
  };
}
