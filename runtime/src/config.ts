import { z } from "zod";
import { EventError } from "./errors.js";
import { areCertificates, belongTogether, pemOf, type TlsConfig } from "./pem-setting.js";

/** What can be set by option or by environment variable; see DESIGN section 8. */
export interface ConfigOptions {
  /** The service's name: source of its events, and its consumers' group where they name none. */
  readonly service: string;
  /** `KAFKA_TOPIC_PREFIX`; `healthtech` where left out. */
  readonly topicPrefix?: string;
  readonly kafka?: KafkaOptions;
  /** `SCHEMA_REGISTRY_URL`, with user and password in it where it wants them; must be set to use Kafka. */
  readonly schemaRegistryUrl?: string;
  /** `SCHEMA_REGISTRY_USERNAME` and `_PASSWORD`, where they are not in the URL; both or none. */
  readonly schemaRegistryUsername?: string;
  readonly schemaRegistryPassword?: string;
  /** `SCHEMA_REGISTRY_CA`: as `KAFKA_SSL_CA`, for a registry at an https URL. */
  readonly schemaRegistryCa?: string;
  /**
   * `SCHEMA_REGISTRY_AUTO_REGISTER`: gives the registry the schemas that it does not have, for development. False where
   * left out: in production they are registered by CI, which also judges them.
   */
  readonly registerSchemas?: boolean;
  /** `DATABASE_URL` */
  readonly databaseUrl?: string;
  /** `REDIS_URL`: for the inbox of consumers where there is no PostgreSQL. */
  readonly redisUrl?: string;
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
  /** `KAFKA_SSL_CA`: whom to trust instead of those whom Node trusts. PEM, or the path of a file with it. */
  readonly sslCa?: string;
  /** `KAFKA_SSL_CERTIFICATE` and `KAFKA_SSL_KEY`: the client's own, where the brokers ask for one. Likewise; both or none. */
  readonly sslCertificate?: string;
  readonly sslKey?: string;
  /** `KAFKA_SASL_MECHANISM` (plain, scram-sha-256, scram-sha-512), `_USERNAME` and `_PASSWORD`; all three or none. */
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
  /** With user and password. */
  readonly schemaRegistryUrl: string | null;
  /** PEM */
  readonly schemaRegistryCa: string | null;
  readonly registerSchemas: boolean;
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
}

export interface KafkaConfig {
  readonly bootstrapServers: readonly string[];
  readonly ssl: boolean | TlsConfig;
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
    sslCa: { option: (options) => options.kafka?.sslCa, variable: "KAFKA_SSL_CA" },
    sslCertificate: { option: (options) => options.kafka?.sslCertificate, variable: "KAFKA_SSL_CERTIFICATE" },
    sslKey: { option: (options) => options.kafka?.sslKey, variable: "KAFKA_SSL_KEY" },
    saslMechanism: { option: (options) => options.kafka?.saslMechanism, variable: "KAFKA_SASL_MECHANISM" },
    saslUsername: { option: (options) => options.kafka?.saslUsername, variable: "KAFKA_SASL_USERNAME" },
    saslPassword: { option: (options) => options.kafka?.saslPassword, variable: "KAFKA_SASL_PASSWORD" },
    schemaRegistryUrl: { option: (options) => options.schemaRegistryUrl, variable: "SCHEMA_REGISTRY_URL" },
    schemaRegistryUsername: {
      option: (options) => options.schemaRegistryUsername,
      variable: "SCHEMA_REGISTRY_USERNAME",
    },
    schemaRegistryPassword: {
      option: (options) => options.schemaRegistryPassword,
      variable: "SCHEMA_REGISTRY_PASSWORD",
    },
    schemaRegistryCa: { option: (options) => options.schemaRegistryCa, variable: "SCHEMA_REGISTRY_CA" },
    registerSchemas: { option: (options) => options.registerSchemas, variable: "SCHEMA_REGISTRY_AUTO_REGISTER" },
    databaseUrl: { option: (options) => options.databaseUrl, variable: "DATABASE_URL" },
    redisUrl: { option: (options) => options.redisUrl, variable: "REDIS_URL" },
  };

const IN_KAFKA_OPTION = new Set([
  "enabled",
  "bootstrapServers",
  "ssl",
  "sslCa",
  "sslCertificate",
  "sslKey",
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
const PEM = "must be PEM, or the path of a file with it that can be read";

const text = (expected: string) => z.string({ error: expected });
const name = text(NAME).regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, NAME);
const flag = z.union([z.boolean(), z.stringbool({ truthy: ["true", "1"], falsy: ["false", "0"] })], { error: FLAG });
const pem = text(PEM).transform((value, context) => {
  const read = pemOf(value);
  if (read !== null) return read;
  context.addIssue({ code: "custom", message: PEM });
  return z.NEVER;
});
const authority = pem.refine(areCertificates, "must be certificates");
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
    sslCa: authority.optional(),
    sslCertificate: pem.optional(),
    sslKey: pem.optional(),
    saslMechanism: text(MECHANISM)
      .toLowerCase()
      .pipe(z.enum(["plain", "scram-sha-256", "scram-sha-512"], { error: MECHANISM }))
      .optional(),
    saslUsername: text("must be a text").optional(),
    saslPassword: text("must be a text").optional(),
    schemaRegistryUrl: url(["http:", "https:"], "must be an http or https URL").optional(),
    schemaRegistryUsername: text("must be a text").optional(),
    schemaRegistryPassword: text("must be a text").optional(),
    schemaRegistryCa: authority.optional(),
    registerSchemas: flag.default(false),
    databaseUrl: url(["postgres:", "postgresql:"], "must be a postgres URL").optional(),
    redisUrl: url(["redis:", "rediss:"], "must be a redis URL").optional(),
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
    const tls = ["sslCa", "sslCertificate", "sslKey"] as const;
    const unused = given.ssl === true ? undefined : tls.find((part) => given[part] !== undefined);
    if (unused !== undefined) missing(unused, "is set, but TLS is not: set KAFKA_SSL to true");
    const { sslCertificate: cert, sslKey: key } = given;
    if (cert !== undefined && key === undefined) missing("sslKey", "must be set when the certificate is");
    if (cert === undefined && key !== undefined) missing("sslCertificate", "must be set when the key is");
    if (cert !== undefined && key !== undefined && !belongTogether(cert, key)) {
      missing("sslKey", "must be the key of the certificate, without a passphrase");
    }
    const [user, password] = [given.schemaRegistryUsername, given.schemaRegistryPassword];
    if (user !== undefined && password === undefined) missing("schemaRegistryPassword", "must be set when the user is");
    if (user === undefined && password !== undefined)
      missing("schemaRegistryUsername", "must be set when the password is");
  });

function isServer(server: string): boolean {
  const port = Number(/^(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:]+\]):(\d{1,5})$/.exec(server)?.[1]);
  return port >= 1 && port <= 65_535;
}

function configOf(given: z.infer<typeof settings>): Config {
  const { service, topicPrefix, bootstrapServers = [], ssl = false, registerSchemas } = given;
  const { schemaRegistryUrl = null, schemaRegistryCa = null, databaseUrl = null, redisUrl = null } = given;
  const { saslMechanism: mechanism, saslUsername: username, saslPassword: password } = given;
  const sasl =
    mechanism === undefined || username === undefined || password === undefined
      ? null
      : { mechanism, username, password };
  const { sslCa: ca, sslCertificate: cert, sslKey: key } = given;
  const onKafka = given.enabled ?? bootstrapServers.length > 0;
  return {
    service,
    topicPrefix,
    kafka: onKafka ? { bootstrapServers, ssl: ca || cert ? { ca, cert, key } : ssl, sasl } : null,
    schemaRegistryUrl: schemaRegistryUrl === null ? null : withUser(schemaRegistryUrl, given),
    schemaRegistryCa,
    registerSchemas,
    databaseUrl,
    redisUrl,
  };
}

/** A user that is set apart goes before one in the URL. */
function withUser(
  registry: string,
  { schemaRegistryUsername: username, schemaRegistryPassword: password }: z.infer<typeof settings>,
): string {
  if (username === undefined || password === undefined) return registry;
  const url = new URL(registry);
  url.username = encodeURIComponent(username);
  url.password = encodeURIComponent(password);
  return url.href;
}
