import kafkajs, { type Kafka, type RetryOptions, type SASLOptions } from "kafkajs";
import { kafkaLogs } from "./kafka-logs.js";
import type { KafkaSettings } from "./kafka-options.js";
import type { TrackedSockets } from "./tracked-sockets.js";

const LOG_INFO = 4;

/** How kafkajs tries again before it tells us: about three seconds. We decide beyond that. */
export const RETRY: RetryOptions = {
  retries: 5,
  initialRetryTime: 100,
  maxRetryTime: 1_000,
  factor: 0.2,
  multiplier: 2,
};

/** A kafkajs client with connections of its own. */
export function kafkaClient(settings: KafkaSettings, sockets: TrackedSockets): Kafka {
  const { bootstrapServers, clientId, ssl, sasl, requestTimeout, logger } = settings;
  return new kafkajs.Kafka({
    brokers: [...bootstrapServers],
    clientId,
    ssl: typeof ssl === "object" ? { ca: ssl.ca, cert: ssl.cert, key: ssl.key } : ssl,
    ...(sasl === null ? {} : { sasl: { ...sasl } as SASLOptions }),
    connectionTimeout: 3_000,
    authenticationTimeout: requestTimeout,
    requestTimeout,
    enforceRequestTimeout: true,
    retry: RETRY,
    socketFactory: sockets.factory,
    logLevel: LOG_INFO,
    logCreator: kafkaLogs(logger),
  });
}
