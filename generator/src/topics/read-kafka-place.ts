import { readTlsFiles, type TlsFiles } from "../read-tls-files.js";
import { UsageError } from "../usage-error.js";
import { type KafkaPlace, SASL_MECHANISMS, type SaslMechanism } from "./kafka-place.js";

/** `KAFKA_SSL_CA`, `_CERTIFICATE` and `_KEY` for the files where undefined. A file here, or `KAFKA_SSL=true`, asks for TLS. */
export interface KafkaOptions extends TlsFiles {
  /** As given, by commas; `KAFKA_BOOTSTRAP_SERVERS` where undefined. */
  readonly brokers: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * User and password stand in the environment, by the names that services use: `KAFKA_SASL_MECHANISM`, `_USERNAME` and
 * `_PASSWORD`. Throws a `UsageError`.
 */
export function readKafkaPlace(options: KafkaOptions, environment: Environment): KafkaPlace {
  const text = options.brokers ?? environment.KAFKA_BOOTSTRAP_SERVERS;
  if (!text) throw new UsageError("No brokers are named.", "Pass --brokers HOST:PORT, or set KAFKA_BOOTSTRAP_SERVERS.");
  const brokers = text.split(",").map((broker) => broker.trim());
  if (!brokers.every((broker) => /^(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:]+\]):\d{1,5}$/.test(broker))) {
    throw new UsageError("The brokers are not of the form host:port.", "Separate several by commas: a:9092,b:9092.");
  }
  const { KAFKA_SSL, KAFKA_SSL_CA, KAFKA_SSL_CERTIFICATE, KAFKA_SSL_KEY } = environment;
  const given = options.ca ?? options.cert ?? options.key;
  const variables = { ca: KAFKA_SSL_CA, cert: KAFKA_SSL_CERTIFICATE, key: KAFKA_SSL_KEY };
  const tls = given !== undefined || ["true", "1"].includes(KAFKA_SSL ?? "") ? readTlsFiles(options, variables) : null;
  return { brokers, tls, sasl: saslOf(environment) };
}

function saslOf(environment: Environment): KafkaPlace["sasl"] {
  const { KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = environment;
  if (!KAFKA_SASL_MECHANISM && !username && !password) return null;
  if (!KAFKA_SASL_MECHANISM || !username || !password) {
    throw new UsageError(
      "Of KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD some are not set.",
      "Set all three, or none.",
    );
  }
  const mechanism = KAFKA_SASL_MECHANISM.toLowerCase();
  if (!isMechanism(mechanism)) {
    throw new UsageError(
      "KAFKA_SASL_MECHANISM is none that is known.",
      `Set it to one of ${SASL_MECHANISMS.join(", ")}.`,
    );
  }
  return { mechanism, username, password };
}

function isMechanism(text: string): text is SaslMechanism {
  return (SASL_MECHANISMS as readonly string[]).includes(text);
}
