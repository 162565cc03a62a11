import type { Config, KafkaConfig } from "./config.js";
import { EventError } from "./errors.js";
import type { Clock } from "./ports/clock.js";
import type { Logger } from "./ports/logger.js";
import type { SchemaRegistry } from "./ports/schema-registry.js";
import { noTelemetry, type Telemetry } from "./ports/telemetry.js";
import type { TopicReader } from "./ports/topic-reader.js";
import type {
  OutgoingRecord,
  SendOptions,
  SendOutcome,
  StoredRecord,
  SubscribeOptions,
  Subscription,
  Transport,
} from "./ports/transport.js";

/**
 * The transport and the registry that the configuration names. Their drivers are loaded at the first use, so that
 * whoever works in memory loads none. Throws `CONFIG.INVALID` where the registry is missing.
 *
 * @param surroundings - `registry`: instead of the configured one; `sendTimeout`: milliseconds after which a send has
 *   failed, the transport's own where left out
 */
export function connectKafka(
  { service, schemaRegistryUrl: url, schemaRegistryCa: ca, registerSchemas: autoRegister }: Config,
  kafka: KafkaConfig,
  {
    registry,
    logger,
    clock,
    telemetry = noTelemetry,
    sendTimeout,
  }: {
    registry: SchemaRegistry | undefined;
    logger: Logger;
    clock: Clock;
    telemetry?: Telemetry;
    sendTimeout?: number | undefined;
  },
): { readonly transport: Transport; readonly registry: SchemaRegistry; readonly topicReader: TopicReader } {
  if (url === null && registry === undefined) {
    const fault = "SCHEMA_REGISTRY_URL must be set to use Kafka";
    throw new EventError("CONFIG.INVALID", `The configuration is wrong: ${fault}.`, { details: { faults: [fault] } });
  }
  const transport = new LateTransport(async () => {
    const { KafkaTransport } = await import("./adapters/kafka/kafka-transport.js");
    return new KafkaTransport({
      ...{ ...kafka, clientId: service, logger, telemetry },
      ...(sendTimeout === undefined ? {} : { sendTimeout }),
    });
  });
  const topicReader = new LateTopicReader(async () => {
    const { KafkaTopicReader } = await import("./adapters/kafka/kafka-topic-reader.js");
    return new KafkaTopicReader({ ...kafka, clientId: service, logger });
  });
  const configured = new LateRegistry(async () => {
    const { ConfluentSchemaRegistry } = await import("./adapters/registry/confluent-schema-registry.js");
    return new ConfluentSchemaRegistry({ url: url ?? "", ca, autoRegister, clock });
  });
  return { transport, registry: registry ?? configured, topicReader };
}

/** A transport that is loaded at its first use. */
class LateTransport implements Transport {
  readonly #load: () => Promise<Transport>;
  #loaded: Promise<Transport> | undefined;

  constructor(load: () => Promise<Transport>) {
    this.#load = load;
  }

  async send(records: readonly OutgoingRecord[], options?: SendOptions): Promise<readonly SendOutcome[]> {
    const transport = await this.#transport();
    return transport.send(records, options);
  }

  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    const transport = await this.#transport();
    return transport.subscribe(options);
  }

  async probe(): Promise<void> {
    const transport = await this.#transport();
    await transport.probe();
  }

  async close(): Promise<void> {
    const transport = await this.#transport();
    await transport.close();
  }

  #transport(): Promise<Transport> {
    this.#loaded ??= this.#load();
    return this.#loaded;
  }
}

/** A reader that is loaded at its first use. */
class LateTopicReader implements TopicReader {
  readonly #load: () => Promise<TopicReader>;
  #loaded: Promise<TopicReader> | undefined;

  constructor(load: () => Promise<TopicReader>) {
    this.#load = load;
  }

  async topics(): Promise<readonly string[]> {
    const reader = await this.#reader();
    return reader.topics();
  }

  async read(topic: string, onRecord: (record: StoredRecord) => void): Promise<void> {
    const reader = await this.#reader();
    await reader.read(topic, onRecord);
  }

  async close(): Promise<void> {
    const reader = await this.#loaded;
    await reader?.close();
  }

  #reader(): Promise<TopicReader> {
    this.#loaded ??= this.#load();
    return this.#loaded;
  }
}

/** A registry that is loaded at its first use. */
class LateRegistry implements SchemaRegistry {
  readonly #load: () => Promise<SchemaRegistry>;
  #loaded: Promise<SchemaRegistry> | undefined;

  constructor(load: () => Promise<SchemaRegistry>) {
    this.#load = load;
  }

  async idOf(subject: string, schema: string): Promise<number> {
    const registry = await this.#registry();
    return registry.idOf(subject, schema);
  }

  async schemaOf(id: number): Promise<string> {
    const registry = await this.#registry();
    return registry.schemaOf(id);
  }

  async probe(): Promise<void> {
    const registry = await this.#registry();
    await registry.probe?.();
  }

  #registry(): Promise<SchemaRegistry> {
    this.#loaded ??= this.#load();
    return this.#loaded;
  }
}
