import type { Counter } from "prom-client";
import { LabelTree } from "./label-tree.js";
import type { loadPromClient } from "./load-prom-client.js";
import type { MetricSpec } from "./metric-table.js";
import type { MetricsRegister } from "./metrics-register.js";

interface Count {
  /** Counted since somebody looked last. */
  more: number;
}

/**
 * A counter that goes up in plain numbers, which prom-client is told of when somebody looks: its own way takes a
 * microsecond and more, and events are counted one by one.
 */
export class CounterMetric {
  readonly metric: Counter;
  readonly #counts: LabelTree<Count>;

  constructor(
    { Counter }: ReturnType<typeof loadPromClient>,
    register: MetricsRegister,
    { name, help, labels }: MetricSpec,
  ) {
    const all: { readonly count: Count; readonly labels: Record<string, string> }[] = [];
    this.#counts = new LabelTree((values) => {
      const count = { more: 0 };
      all.push({ count, labels: Object.fromEntries(labels.map((label, index) => [label, values[index] ?? ""])) });
      return count;
    });
    this.metric = new Counter({
      name,
      help,
      labelNames: [...labels],
      registers: [register as never],
      collect() {
        for (const { count, labels } of all) {
          this.inc(labels, count.more);
          count.more = 0;
        }
      },
    });
  }

  add(count: number, ...labels: readonly string[]): void {
    this.#counts.at(...labels).more += count;
  }
}
