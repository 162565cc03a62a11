import type { Logger } from "../../ports/logger.js";
import { noTelemetry, type Telemetry } from "../../ports/telemetry.js";

/** How to reach the brokers, and what to expect of them. Times are in milliseconds. */
export interface KafkaTransportOptions {
  /** `host:port` of some brokers; the others are found through them. */
  readonly bootstrapServers: readonly string[];
  /** What the brokers call this client in their logs and quotas. */
  readonly clientId: string;
  readonly logger: Logger;
  /** Told how many records travel in a request. */
  readonly telemetry?: Pick<Telemetry, "batched">;
  /** TLS; `true` with the authorities that Node trusts and no certificate of its own. False where left out. */
  readonly ssl?: boolean | TlsFiles;
  readonly sasl?: { readonly mechanism: string; readonly username: string; readonly password: string } | null;
  /** Makes topics that are missing at their first use, for development and tests; refused where left out. */
  readonly createTopics?: TopicSettings | null;
  /** After this time a send has failed; 30,000 where left out. */
  readonly sendTimeout?: number;
  /** One request to a broker; 10,000 where left out. */
  readonly requestTimeout?: number;
  /** Without a sign of life for so long a member loses its partitions; 30,000 where left out. */
  readonly sessionTimeout?: number;
  /** So long a member may take to let go of its partitions; 60,000 where left out. */
  readonly rebalanceTimeout?: number;
  /** Bytes of one record beyond which it is refused unsent; 1,048,000 where left out, just below what brokers take. */
  readonly maxRecordBytes?: number;
  /** Sends that may be on their way at a time, each for partitions of its own; 6 where left out. */
  readonly lanes?: number;
}

/** PEM. Whom to trust instead of those whom Node trusts; and the client's own certificate, where brokers ask for one. */
export interface TlsFiles {
  readonly ca?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
}

export interface TopicSettings {
  /** The broker's own where left out. */
  readonly partitions?: number;
  /** Topic settings such as `retention.ms`. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** The options with every default filled in. */
export type KafkaSettings = Required<KafkaTransportOptions>;

export function kafkaSettings(options: KafkaTransportOptions): KafkaSettings {
  return {
    telemetry: noTelemetry,
    ssl: false,
    sasl: null,
    createTopics: null,
    sendTimeout: 30_000,
    requestTimeout: 10_000,
    sessionTimeout: 30_000,
    rebalanceTimeout: 60_000,
    maxRecordBytes: 1_048_000,
    lanes: 6,
    ...options,
  };
}
