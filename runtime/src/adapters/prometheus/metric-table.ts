/** A metric, its unit in its name as Prometheus wants it. */
export interface MetricSpec {
  readonly kind: "counter" | "histogram" | "gauge";
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  /** Upper bounds of a histogram. */
  readonly buckets?: readonly number[];
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const sizes = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

const counter = (name: string, help: string, labels: readonly string[]): MetricSpec => ({
  kind: "counter",
  name: `healthtech_${name}`,
  help,
  labels,
});
const histogram = (name: string, help: string, labels: readonly string[], buckets: readonly number[]): MetricSpec => ({
  kind: "histogram",
  name: `healthtech_${name}`,
  help,
  labels,
  buckets,
});
const gauge = (name: string, help: string, labels: readonly string[] = []): MetricSpec => ({
  kind: "gauge",
  name: `healthtech_${name}`,
  help,
  labels,
});

/**
 * Every metric of the runtime. Labels take their values from a known few: event types of definitions, topics, groups and
 * codes of this version. Never a tenant, a key, an id or what a record says of itself.
 */
export const metricTable = {
  published: counter("events_published_total", "Events that are safe, by where they went first.", [
    "event_type",
    "topic",
    "stored_in",
  ]),
  publishFailures: counter("event_publish_failures_total", "Publishes that were rejected.", [
    "event_type",
    "topic",
    "code",
  ]),
  publishDuration: histogram(
    "event_publish_duration_seconds",
    "From the call of publish until the event was safe.",
    ["topic", "stored_in"],
    seconds,
  ),
  batchSize: histogram(
    "event_batch_size",
    "Records that went or came together: publish (one flush of a batch publisher), request (to a broker), relay, delivery (to a consumer).",
    ["kind"],
    sizes,
  ),
  breakerState: gauge("breaker_state", "Circuit breakers of this process that are in the state.", ["state"]),
  breakerTransitions: counter("breaker_transitions_total", "Changes of a circuit breaker to the state.", ["state"]),
  outboxRelayed: counter(
    "outbox_relayed_total",
    "Records of the outbox that a relay sent: stored, postponed, parked, or unsettled where the database did not learn of it.",
    ["result"],
  ),
  outboxPending: gauge(
    "outbox_pending_events",
    "Events that wait in the outbox, parked ones and those behind them included.",
  ),
  outboxParked: gauge("outbox_parked_events", "Events in the outbox that wait for somebody to decide."),
  outboxOldestAge: gauge(
    "outbox_oldest_age_seconds",
    "Since the oldest event of the outbox was added; 0 where it is empty.",
  ),
  consumed: counter(
    "events_consumed_total",
    "Records that a consumer is done with: handled, duplicate, skipped, parked, dead-lettered.",
    ["group", "topic", "event_type", "result"],
  ),
  processingDuration: histogram(
    "event_processing_duration_seconds",
    "One try of a handler: succeeded, failed.",
    ["group", "event_type", "outcome"],
    seconds,
  ),
  retries: counter("event_retries_total", "Tries that failed and were followed by another.", [
    "group",
    "topic",
    "event_type",
    "code",
  ]),
  consumerJoined: gauge("consumer_joined", "1 while the consumer is a member of its group, 0 while it is not.", [
    "group",
  ]),
  consumerLag: gauge(
    "consumer_lag_records",
    "Records that the group has yet to be done with, of this member's partitions.",
    ["group", "topic", "partition"],
  ),
  deadLetters: counter("dead_letters_total", "Records that became dead letters.", [
    "group",
    "topic",
    "event_type",
    "code",
  ]),
  deadLettersReplayed: counter("dead_letters_replayed_total", "Dead letters that went back to their consumer.", [
    "topic",
  ]),
  parkedSequences: gauge("dead_letter_parked_sequences", "Keys whose later events wait behind a dead letter.", [
    "group",
  ]),
  sourceFailures: counter(
    "telemetry_source_failures_total",
    "Figures that could not be had when they were asked for: outbox, consumers, dead_letters.",
    ["source"],
  ),
} as const satisfies Readonly<Record<string, MetricSpec>>;

export type MetricName = keyof typeof metricTable;
