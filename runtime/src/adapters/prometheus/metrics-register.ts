/** A register of `prom-client`, whichever copy of the package it comes from. */
export interface MetricsRegister {
  registerMetric(metric: never): void;
  getSingleMetric(name: string): unknown;
}
