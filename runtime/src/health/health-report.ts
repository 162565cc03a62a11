/**
 * - `up`: as it should be;
 * - `degraded`: it goes on and nothing is lost, but somebody should look: an open breaker, a registry that is away;
 * - `down`: it does not do what it is for.
 */
export type HealthStatus = "up" | "degraded" | "down";

/** One thing that was looked at. */
export interface HealthCheck {
  /** `instance`, `brokers`, `breaker`, `outbox`, `registry`, `consumer <group>` */
  readonly name: string;
  readonly status: HealthStatus;
  /** What is wrong, for a person; null where nothing is. No payload value, key or tenant. */
  readonly reason: string | null;
}

export interface HealthReport {
  /** That of the worst check. */
  readonly status: HealthStatus;
  readonly checks: readonly HealthCheck[];
}

const WORSE: readonly HealthStatus[] = ["up", "degraded", "down"];

export function reportOf(checks: readonly HealthCheck[]): HealthReport {
  const worst = Math.max(0, ...checks.map(({ status }) => WORSE.indexOf(status)));
  return { status: WORSE[worst] ?? "down", checks };
}

export function up(name: string): HealthCheck {
  return { name, status: "up", reason: null };
}
