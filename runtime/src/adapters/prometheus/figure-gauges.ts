import type { Figures } from "./figures.js";
import type { loadPromClient } from "./load-prom-client.js";
import { type MetricName, metricTable } from "./metric-table.js";
import type { MetricsRegister } from "./metrics-register.js";

/** One value of a gauge, and its labels in the order of the table. */
type Sample = readonly [value: number, ...labels: readonly string[]];

const STATES = ["CLOSED", "HALF_OPEN", "OPEN"] as const;

/** What each gauge shows of the figures: nothing where nobody knows, rather than a 0 that looks well. */
const samplesOf: Readonly<Partial<Record<MetricName, (figures: Figures) => readonly Sample[]>>> = {
  breakerState: ({ breakers }) =>
    breakers.length === 0
      ? []
      : STATES.map((state): Sample => [breakers.filter((each) => each === state).length, state.toLowerCase()]),
  // Instances of one process share one outbox as a rule, which must not be counted twice.
  outboxPending: ({ outboxes }) => highest(outboxes.map(({ pending }) => pending)),
  outboxParked: ({ outboxes }) => highest(outboxes.map(({ parked }) => parked)),
  outboxOldestAge: ({ outboxes }) => highest(outboxes.map(({ oldestAge }) => (oldestAge ?? 0) / 1000)),
  // Ordered so that a member which is out of its group is what the last sample says.
  consumerJoined: ({ consumers }) =>
    [...consumers]
      .sort((a, b) => Number(b.joined) - Number(a.joined))
      .map(({ group, joined }) => [Number(joined), group]),
  consumerLag: ({ consumers }) =>
    consumers.flatMap(({ group, lag }) =>
      lag.map(({ topic, partition, records }): Sample => [Number(records), group, topic, String(partition)]),
    ),
  parkedSequences: ({ deadLetters }) => deadLetters.map(({ group, parkedSequences }) => [parkedSequences, group]),
};

/** Makes the gauges, which ask for the figures whenever somebody looks at them. */
export function makeFigureGauges(
  { Gauge }: ReturnType<typeof loadPromClient>,
  register: MetricsRegister,
  read: () => Promise<Figures>,
): void {
  for (const [metric, samples] of Object.entries(samplesOf)) {
    const { name, help, labels } = metricTable[metric as MetricName];
    new Gauge({
      name,
      help,
      labelNames: [...labels],
      registers: [register as never],
      async collect() {
        const figures = await read();
        this.reset();
        if (labels.length === 0) this.remove();
        for (const [value, ...values] of samples(figures)) this.labels(...values).set(value);
      },
    });
  }
}

function highest(values: readonly number[]): readonly Sample[] {
  return values.length === 0 ? [] : [[Math.max(...values)]];
}
