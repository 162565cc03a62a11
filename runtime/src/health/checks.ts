import type { Clock } from "../ports/clock.js";
import type { Membership } from "../ports/membership.js";
import type { OutboxCounts } from "../ports/outbox.js";
import type { BreakerState } from "../ports/telemetry.js";
import { asked } from "./asked.js";
import { type HealthCheck, type HealthStatus, up } from "./health-report.js";

/** A consumer that works, or that nobody has asked to. */
export function consumerCheck(group: string, membership: Membership): HealthCheck {
  const name = `consumer ${group}`;
  if (membership !== "out") return up(name);
  return { name, status: "down", reason: "It fell out of its group, and tries to join again." };
}

/** A consumer that must work before the service counts as ready. */
export function startedCheck(group: string, membership: Membership): HealthCheck {
  const name = `consumer ${group}`;
  if (membership === "stopped") return { name, status: "down", reason: "It has not been started, or was stopped." };
  if (membership === "starting") return { name, status: "down", reason: "It has not joined its group yet." };
  return consumerCheck(group, membership);
}

export function breakerCheck(state: BreakerState): HealthCheck {
  if (state === "CLOSED") return up("breaker");
  return { name: "breaker", status: "degraded", reason: `The circuit breaker is ${state}: the brokers failed lately.` };
}

/** Somebody who has to answer. */
export async function answerCheck(
  name: string,
  ask: () => Promise<unknown>,
  { clock, otherwise }: { readonly clock: Clock; readonly otherwise: HealthStatus },
): Promise<HealthCheck> {
  const answer = await asked(ask, clock);
  return "reason" in answer ? { name, status: otherwise, reason: answer.reason } : up(name);
}

export interface OutboxPatience {
  readonly clock: Clock;
  /** Milliseconds that the oldest event may wait. */
  readonly oldestAge: number;
}

/** Down where its database does not answer: without it nobody knows whether an event may be sent. */
export async function outboxCheck(
  counts: () => Promise<OutboxCounts>,
  { clock, oldestAge: most }: OutboxPatience,
): Promise<HealthCheck> {
  const name = "outbox";
  const answer = await asked(counts, clock);
  if ("reason" in answer) return { name, status: "down", reason: answer.reason };
  const { pending, parked, oldestAge } = answer.value;
  const faults: string[] = [];
  if (oldestAge !== null && oldestAge > most) {
    faults.push(`the oldest of ${pending} events has waited for ${Math.round(oldestAge / 1000)} s`);
  }
  if (parked > 0) faults.push(`${parked} events are parked until somebody releases or discards them`);
  if (faults.length === 0) return up(name);
  const reason = `${faults.join("; ")}.`;
  return { name, status: "degraded", reason: reason.charAt(0).toUpperCase() + reason.slice(1) };
}
