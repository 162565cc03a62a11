import { AvroCodec } from "./adapters/avro/avro-codec.js";
import { NumberingTransport } from "./adapters/avro/numbering-transport.js";
import { openPool } from "./adapters/postgres/open-pool.js";
import { PostgresOutbox } from "./adapters/postgres/postgres-outbox.js";
import { type BreakerState, CircuitBreaker } from "./breaker/circuit-breaker.js";
import type { Config } from "./config.js";
import type { OutboxOverview } from "./events.js";
import { GatedDelivery } from "./outbox/gated-delivery.js";
import { OutboxRelay } from "./outbox/outbox-relay.js";
import type { Clock } from "./ports/clock.js";
import type { Delivery } from "./ports/delivery.js";
import type { EventCodec } from "./ports/event-codec.js";
import type { Logger } from "./ports/logger.js";
import type { SchemaRegistry } from "./ports/schema-registry.js";
import type { SqlTransaction } from "./ports/sql-transaction.js";
import { noTelemetry, type Telemetry } from "./ports/telemetry.js";
import type { Transport } from "./ports/transport.js";
import type { RetryPolicy } from "./retry/retry-policy.js";

/** What happens to events that the transport does not take. */
export interface FallbackOptions {
  /** How a publish is tried again before it goes to the outbox; four tries within a second where left out. */
  readonly publishRetry?: RetryPolicy;
  /**
   * Milliseconds after which a publish is tried no more; 15,000 where left out. Where it is given, a try that Kafka does
   * not answer ends after so long too, else after 30,000.
   */
  readonly publishDeadline?: number;
  /** Infrastructure faults in a row that open the circuit breaker; 5 where left out. */
  readonly breakerThreshold?: number;
  /** Milliseconds from opening until the transport is tried again; 10,000 where left out. */
  readonly breakerHalfOpenAfter?: number;
  /** When the relay tries again, and how many refusals park an event; 10 within some two minutes where left out. */
  readonly relayRetry?: RetryPolicy;
  /** Milliseconds between two looks into an empty outbox; 200 where left out. */
  readonly relayPollInterval?: number;
}

export interface OpenDelivery {
  readonly delivery: Delivery<SqlTransaction>;
  /** Writes what the delivery takes, also while the registry is down; null for one that waits for the registry. */
  readonly codec: EventCodec | null;
  readonly outbox: OutboxOverview | null;
  breaker(): BreakerState;
  /** Brings what is in hand to safety, stops the relay, and lets go of the database. */
  close(): Promise<void>;
}

const PUBLISH_RETRY: RetryPolicy = { maxAttempts: 4, initialDelay: 100, factor: 2, maxDelay: 1000, jitter: 0.2 };
const RELAY_RETRY: RetryPolicy = { maxAttempts: 10, initialDelay: 200, factor: 2, maxDelay: 30_000, jitter: 0.2 };

/**
 * The way of published events round by circuit breaker, outbox and relay. Null where events are carried in memory, because
 * an outbox that others share would be drained into a memory that nobody else sees; and where the caller brings the
 * transport and no database, because what that does with a fault is the caller's.
 */
export function openDelivery({
  config: { service, kafka, databaseUrl },
  transport,
  ownTransport,
  registry,
  clock,
  logger,
  telemetry = noTelemetry,
  fallback = {},
}: {
  readonly config: Config;
  readonly transport: Transport;
  readonly ownTransport: boolean;
  readonly registry: SchemaRegistry;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly telemetry?: Telemetry;
  readonly fallback?: FallbackOptions | undefined;
}): OpenDelivery | null {
  const onMemory = ownTransport && kafka === null;
  const onOthersAlone = !ownTransport && databaseUrl === null;
  if (onMemory || onOthersAlone) return null;
  const { breakerThreshold: threshold = 5, breakerHalfOpenAfter: halfOpenAfter = 10_000 } = fallback;
  const { publishRetry = PUBLISH_RETRY, publishDeadline: deadline = 15_000 } = fallback;
  const breaker = new CircuitBreaker({ threshold, halfOpenAfter, clock });
  breaker.onChange((state) => {
    logger.warn({ service, state }, "The circuit breaker of the transport has changed its state.");
    telemetry.breakerChanged(state);
  });
  const common = { transport: new NumberingTransport(transport, registry), breaker, clock };
  if (databaseUrl === null) {
    logger.warn(
      { service },
      "There is no fallback for events that Kafka does not take: their publish fails with a retryable error. Set DATABASE_URL to keep them in the outbox.",
    );
    const delivery = new GatedDelivery<SqlTransaction>({ ...common, outbox: null, retry: publishRetry, deadline });
    const forget = telemetry.watch({ breaker: () => breaker.state });
    return {
      delivery,
      codec: null,
      outbox: null,
      breaker: () => breaker.state,
      close: () => delivery.close().finally(forget),
    };
  }
  const pool = openPool(databaseUrl);
  const outbox = new PostgresOutbox(pool);
  const { relayRetry: retry = RELAY_RETRY, relayPollInterval: pollInterval = 200 } = fallback;
  const relay = new OutboxRelay({ ...common, outbox, logger, telemetry, retry, batchSize: 500, pollInterval });
  const forget = telemetry.watch({ breaker: () => breaker.state, outbox: () => outbox.counts() });
  const onStored = () => relay.wake();
  const isRelaying = () => relay.relaying;
  const delivery = new GatedDelivery({ ...common, outbox, retry: publishRetry, deadline, onStored, isRelaying });
  relay.start();
  return {
    delivery,
    codec: new AvroCodec(registry, { unnumbered: true }),
    outbox: {
      counts: () => outbox.counts(),
      discard: (tenantId, eventId) => wakeAfter(relay, outbox.discard(tenantId, eventId)),
      release: (tenantId, eventId) => wakeAfter(relay, outbox.release(tenantId, eventId)),
    },
    breaker: () => breaker.state,
    close: async () => {
      await delivery.close();
      await relay.stop();
      forget();
      await pool.end();
    },
  };
}

/** What a parked event held back can go now. */
async function wakeAfter<Result>(relay: OutboxRelay, work: Promise<Result>): Promise<Result> {
  const result = await work;
  relay.wake();
  return result;
}
