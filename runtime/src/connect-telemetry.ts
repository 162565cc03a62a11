import { EventTracing, type TracerProvider } from "./adapters/opentelemetry/event-tracing.js";
import type { MetricsRegister } from "./adapters/prometheus/metrics-register.js";
import { prometheusMetrics } from "./adapters/prometheus/prometheus-metrics.js";
import { everyTelemetry } from "./adapters/system/every-telemetry.js";
import type { Logger } from "./ports/logger.js";
import type { Telemetry } from "./ports/telemetry.js";

/** Who learns of the work that is done; see README, "Watch it". */
export interface TelemetryOptions {
  /**
   * Traces, by the OpenTelemetry SDK that the process has registered, or by a provider of the caller's; false for none.
   * Without an SDK there are none, at no cost.
   */
  readonly tracing?: boolean | TracerProvider;
  /** Metrics, in a register of prom-client, or true for the one that is its default. None where left out. */
  readonly metrics?: MetricsRegister | true;
  /** Somebody else who listens. */
  readonly telemetry?: Partial<Telemetry>;
}

/**
 * Everybody who is to learn of the work of an instance. Throws `CONFIG.UNSUPPORTED` for metrics without prom-client.
 *
 * @param system - what carries the events, in OpenTelemetry's words
 */
export function connectTelemetry(
  { tracing = true, metrics, telemetry }: TelemetryOptions,
  system: string,
  logger: Logger,
): Telemetry {
  const parts: Partial<Telemetry>[] = [];
  if (tracing !== false) parts.push(new EventTracing({ system, provider: tracing === true ? undefined : tracing }));
  if (metrics !== undefined) parts.push(prometheusMetrics(metrics));
  if (telemetry !== undefined) parts.push(telemetry);
  return everyTelemetry(parts, logger);
}
