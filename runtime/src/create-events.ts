import { AvroCodec } from "./adapters/avro/avro-codec.js";
import { InMemoryTransport } from "./adapters/memory/in-memory-transport.js";
import { processMemory } from "./adapters/memory/process-memory.js";
import { asyncCurrentEvent } from "./adapters/system/async-current-event.js";
import { stderrLogger } from "./adapters/system/stderr-logger.js";
import { systemClock } from "./adapters/system/system-clock.js";
import { uuidV7Generator } from "./adapters/system/uuid-v7-generator.js";
import { type Config, type ConfigOptions, readConfig } from "./config.js";
import { connectKafka } from "./connect-kafka.js";
import { connectTelemetry, type TelemetryOptions } from "./connect-telemetry.js";
import type { AnyEvent } from "./event/define-event.js";
import type { EventCatalog } from "./event/event-catalog.js";
import type { Events } from "./events.js";
import { EventsInstance } from "./events-instance.js";
import type { DeadLetterOptions } from "./open-dead-letters.js";
import type { FallbackOptions } from "./open-delivery.js";
import type { Clock } from "./ports/clock.js";
import type { Logger } from "./ports/logger.js";
import type { SchemaRegistry } from "./ports/schema-registry.js";
import type { Telemetry } from "./ports/telemetry.js";
import type { TopicReader } from "./ports/topic-reader.js";
import type { Transport } from "./ports/transport.js";

export interface EventsOptions<Catalog extends { readonly [Type in keyof Catalog]: AnyEvent }>
  extends ConfigOptions,
    TelemetryOptions {
  /** The SDK's catalog, for `publishEvent` and `registerHandler` of this instance. */
  readonly catalog?: EventCatalog<Catalog>;
  /** Standard error where left out. A pino logger fits. */
  readonly logger?: Logger;
  /** Instead of what the configuration says. It stays the caller's: closing the instance does not close it. */
  readonly transport?: Transport;
  /** Goes with `transport`; in memory where left out. */
  readonly registry?: SchemaRegistry;
  readonly clock?: Clock;
  /** How events go round by the outbox while the transport does not take them. */
  readonly fallback?: FallbackOptions;
  /** How long dead letters are tried, and how many events may wait behind them. */
  readonly deadLetters?: DeadLetterOptions;
}

/**
 * Opens an events instance: reads the configuration, connects what it names, and becomes the instance that the SDK's
 * `publishEvent` goes through until it is closed. Brokers and registry are reached at their first use, so that
 * it starts while they are down. Throws `CONFIG.INVALID` for a setting that cannot be meant.
 */
export function createEvents<Catalog extends { readonly [Type in keyof Catalog]: AnyEvent } = Record<never, never>>(
  options: EventsOptions<Catalog>,
): Events<Catalog> {
  const config = readConfig(options);
  const logger = options.logger ?? stderrLogger;
  const telemetry = connectTelemetry(options, systemOf(config, options.transport), logger);
  const { transport, registry, topicReader, ownTransport } = connect(config, options, { logger, telemetry });
  return new EventsInstance<Catalog>({
    config,
    logger,
    transport,
    ownTransport,
    topicReader,
    fallback: options.fallback,
    deadLetters: options.deadLetters,
    registry,
    codec: new AvroCodec(registry),
    clock: options.clock ?? systemClock,
    ids: uuidV7Generator,
    currentEvent: asyncCurrentEvent,
    telemetry,
    catalog: options.catalog,
  });
}

/** What carries the events, in OpenTelemetry's words. */
function systemOf({ kafka }: Config, transport: Transport | undefined): string {
  if (transport !== undefined) return "custom";
  return kafka === null ? "in_memory" : "kafka";
}

interface Connection {
  readonly transport: Transport;
  readonly registry: SchemaRegistry;
  /** Null where nobody can read what the transport carries. */
  readonly topicReader: TopicReader | null;
  /** Whether the instance opened the transport and so closes it. */
  readonly ownTransport: boolean;
}

function connect(
  config: Config,
  {
    transport,
    registry,
    clock = systemClock,
    fallback: { publishDeadline: sendTimeout } = {},
  }: Pick<EventsOptions<Record<never, never>>, "transport" | "registry" | "clock" | "fallback">,
  { logger, telemetry }: { readonly logger: Logger; readonly telemetry: Telemetry },
): Connection {
  if (transport !== undefined) {
    return { transport, registry: registry ?? processMemory().registry, topicReader: null, ownTransport: false };
  }
  if (config.kafka !== null) {
    const surroundings = { registry, logger, clock, telemetry, sendTimeout };
    return { ...connectKafka(config, config.kafka, surroundings), ownTransport: true };
  }
  logger.info(
    { service: config.service },
    "Events are carried in memory, within this process. Set KAFKA_BOOTSTRAP_SERVERS to use Kafka.",
  );
  return {
    transport: new InMemoryTransport(processMemory().broker),
    registry: registry ?? processMemory().registry,
    topicReader: null,
    ownTransport: true,
  };
}
