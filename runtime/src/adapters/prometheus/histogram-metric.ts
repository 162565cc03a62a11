import type { Histogram } from "prom-client";
import { LabelTree } from "./label-tree.js";
import type { loadPromClient } from "./load-prom-client.js";
import type { MetricSpec } from "./metric-table.js";
import type { MetricsRegister } from "./metrics-register.js";

/** A histogram whose children are kept. */
export class HistogramMetric {
  readonly metric: Histogram;
  readonly #children: LabelTree<Histogram.Internal<string>>;

  constructor(
    { Histogram }: ReturnType<typeof loadPromClient>,
    register: MetricsRegister,
    { name, help, labels, buckets = [] }: MetricSpec,
  ) {
    this.metric = new Histogram({
      name,
      help,
      labelNames: [...labels],
      buckets: [...buckets],
      registers: [register as never],
    });
    this.#children = new LabelTree((values) => this.metric.labels(...values));
  }

  observe(value: number, ...labels: readonly string[]): void {
    this.#children.at(...labels).observe(value);
  }
}
