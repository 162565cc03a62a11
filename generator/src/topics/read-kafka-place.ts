import { readPem } from "../read-pem.js";
import { UsageError } from "../usage-error.js";
import { type KafkaPlace, SASL_MECHANISMS, type SaslMechanism } from "./kafka-place.js";

export interface KafkaOptions {
  /** As given, by commas; `KAFKA_BOOTSTRAP_SERVERS` where undefined. */
  readonly brokers: string | undefined;
  /** Files of PEM texts, else `KAFKA_SSL_CA`, `_CERTIFICATE` and `_KEY`. One of them here, or `KAFKA_SSL=true`, asks for TLS. */
  readonly ca: string | undefined;
  readonly cert: string | undefined;
  readonly key: string | undefined;
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
  const { ca, cert, key } = options;
  const { KAFKA_SSL, KAFKA_SSL_CA, KAFKA_SSL_CERTIFICATE, KAFKA_SSL_KEY } = environment;
  if ((cert === undefined) !== (key === undefined)) {
    throw new UsageError("--cert and --key go together, and one is missing.", "Pass both, or none.");
  }
  const asked = ca !== undefined || cert !== undefined || ["true", "1"].includes(KAFKA_SSL ?? "");
  const tls = asked
    ? {
        ca: readPem("ca", ca, KAFKA_SSL_CA),
        cert: readPem("cert", cert, KAFKA_SSL_CERTIFICATE),
        key: readPem("key", key, KAFKA_SSL_KEY),
      }
    : null;
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
