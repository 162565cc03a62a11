import { knownCodeOf } from "../../errors.js";
import type {
  BatchKind,
  BreakerState,
  ConsumedEvent,
  ConsumedResult,
  ProcessedEvent,
  Processing,
  PublishedEvent,
  Publishing,
  Relaying,
  Telemetry,
  TelemetrySource,
} from "../../ports/telemetry.js";
import type { OutgoingRecord } from "../../ports/transport.js";
import { CounterMetric } from "./counter-metric.js";
import { makeFigureGauges } from "./figure-gauges.js";
import { FigureSources } from "./figures.js";
import { HistogramMetric } from "./histogram-metric.js";
import { loadPromClient } from "./load-prom-client.js";
import { metricTable } from "./metric-table.js";
import type { MetricsRegister } from "./metrics-register.js";

/** Metrics in a register of prom-client; {@link metricTable} says which. */
export class PrometheusMetrics implements Telemetry {
  readonly #counters;
  readonly #histograms;
  readonly #sources: FigureSources;

  constructor(client: ReturnType<typeof loadPromClient>, register: MetricsRegister) {
    const counter = (spec: ConstructorParameters<typeof CounterMetric>[2]) => new CounterMetric(client, register, spec);
    const histogram = (spec: ConstructorParameters<typeof HistogramMetric>[2]) =>
      new HistogramMetric(client, register, spec);
    this.#counters = {
      published: counter(metricTable.published),
      publishFailures: counter(metricTable.publishFailures),
      breakerTransitions: counter(metricTable.breakerTransitions),
      outboxRelayed: counter(metricTable.outboxRelayed),
      consumed: counter(metricTable.consumed),
      retries: counter(metricTable.retries),
      deadLetters: counter(metricTable.deadLetters),
      deadLettersReplayed: counter(metricTable.deadLettersReplayed),
      sourceFailures: counter(metricTable.sourceFailures),
    };
    this.#histograms = {
      publishDuration: histogram(metricTable.publishDuration),
      batchSize: histogram(metricTable.batchSize),
      processingDuration: histogram(metricTable.processingDuration),
    };
    this.#sources = new FigureSources((source) => this.#counters.sourceFailures.add(1, source));
    makeFigureGauges(client, register, () => this.#sources.read());
  }

  publishing({ eventType, topic }: PublishedEvent): Publishing {
    const { published, publishFailures } = this.#counters;
    const { publishDuration } = this.#histograms;
    const begun = performance.now();
    return {
      traceparent: null,
      stored(where) {
        published.add(1, eventType, topic, where);
        publishDuration.observe(secondsSince(begun), topic, where);
      },
      failed: (error) => publishFailures.add(1, eventType, topic, knownCodeOf(error) ?? "unknown"),
    };
  }

  relaying(records: readonly OutgoingRecord[]): Relaying {
    const { outboxRelayed } = this.#counters;
    this.batched("relay", records.length);
    return {
      settled(settlements) {
        for (const { status } of settlements) outboxRelayed.add(1, status);
      },
      failed: () => outboxRelayed.add(records.length, "unsettled"),
    };
  }

  breakerChanged(state: BreakerState): void {
    this.#counters.breakerTransitions.add(1, state.toLowerCase());
  }

  batched(kind: BatchKind, size: number): void {
    this.#histograms.batchSize.observe(size, kind);
  }

  processing({ group, eventType }: ProcessedEvent): Processing {
    const { processingDuration } = this.#histograms;
    const begun = performance.now();
    return {
      ended(error) {
        processingDuration.observe(secondsSince(begun), group, eventType, error === undefined ? "succeeded" : "failed");
      },
    };
  }

  retrying({ group, eventType, record }: ConsumedEvent, error: unknown): void {
    this.#counters.retries.add(1, group, record.topic, eventType ?? UNKNOWN, codeOf(error));
  }

  consumed({ group, eventType, record }: ConsumedEvent, result: ConsumedResult): void {
    this.#counters.consumed.add(1, group, record.topic, eventType ?? UNKNOWN, result);
  }

  deadLettered({ group, eventType, record }: ConsumedEvent, error: unknown): void {
    this.#counters.deadLetters.add(1, group, record.topic, eventType ?? UNKNOWN, codeOf(error));
  }

  replayed(topic: string, count: number): void {
    this.#counters.deadLettersReplayed.add(count, topic);
  }

  watch(source: TelemetrySource): () => void {
    return this.#sources.add(source);
  }
}

const known = new WeakMap<MetricsRegister, PrometheusMetrics>();

/**
 * The metrics of a register, the same for all instances of a process that share it. Throws `CONFIG.UNSUPPORTED` where
 * prom-client is not installed.
 *
 * @param given - true for prom-client's own
 */
export function prometheusMetrics(given: MetricsRegister | true): PrometheusMetrics {
  const client = loadPromClient();
  const register = given === true ? client.register : given;
  let metrics = known.get(register);
  // A register that was cleared has them no more.
  if (metrics === undefined || register.getSingleMetric(metricTable.published.name) === undefined) {
    metrics = new PrometheusMetrics(client, register);
    known.set(register, metrics);
  }
  return metrics;
}

/** A record of a type that nobody handles may say of itself what it likes, and must not make a label of it. */
const UNKNOWN = "unknown";

/** Of what a handler threw, whatever it says of itself, no word becomes a label. */
function codeOf(error: unknown): string {
  return knownCodeOf(error) ?? "HANDLER.FAILED";
}

function secondsSince(begun: number): number {
  return (performance.now() - begun) / 1000;
}
