import type { Clock } from "../ports/clock.js";
import type { Membership } from "../ports/membership.js";
import type { OutboxCounts } from "../ports/outbox.js";
import type { SchemaRegistry } from "../ports/schema-registry.js";
import type { BreakerState } from "../ports/telemetry.js";
import type { Transport } from "../ports/transport.js";
import { answerCheck, breakerCheck, consumerCheck, outboxCheck, startedCheck } from "./checks.js";
import { type HealthCheck, type HealthReport, reportOf, up } from "./health-report.js";

export interface HealthSources {
  readonly clock: Clock;
  readonly transport: Pick<Transport, "probe">;
  readonly registry: Pick<SchemaRegistry, "probe">;
  /** Null where there is none. */
  readonly breaker: (() => BreakerState) | null;
  readonly outbox: { counts(): Promise<OutboxCounts> } | null;
  consumers(): readonly { readonly group: string; readonly membership: Membership }[];
  closed(): boolean;
}

/** Milliseconds that an event may wait in the outbox before somebody should look. */
const OLDEST_AGE = 5 * 60_000;

/** How an events instance is. */
export class InstanceHealth {
  readonly #sources: HealthSources;

  constructor(sources: HealthSources) {
    this.#sources = sources;
  }

  /** Looks at this process alone, and asks nobody. */
  health(): HealthReport {
    const { consumers, closed, breaker } = this.#sources;
    if (closed()) return reportOf([CLOSED]);
    return reportOf([
      up("instance"),
      ...(breaker === null ? [] : [breakerCheck(breaker())]),
      ...consumers().map(({ group, membership }) => consumerCheck(group, membership)),
    ]);
  }

  /** Asks everybody whom a publish or a handler needs, all at once. */
  async ready(): Promise<HealthReport> {
    const { consumers, closed, breaker, transport, registry, outbox, clock } = this.#sources;
    if (closed()) return reportOf([CLOSED]);
    const probe = registry.probe?.bind(registry);
    const asked = await Promise.all([
      // With an outbox that answers, events are safe without the brokers.
      answerCheck("brokers", () => transport.probe(), { clock, otherwise: outbox === null ? "down" : "degraded" }),
      ...(outbox === null ? [] : [outboxCheck(() => outbox.counts(), { clock, oldestAge: OLDEST_AGE })]),
      // What is known of its schemas goes on.
      ...(probe === undefined ? [] : [answerCheck("registry", probe, { clock, otherwise: "degraded" })]),
    ]);
    return reportOf([
      up("instance"),
      ...asked,
      ...(breaker === null ? [] : [breakerCheck(breaker())]),
      ...consumers().map(({ group, membership }) => startedCheck(group, membership)),
    ]);
  }
}

const CLOSED: HealthCheck = { name: "instance", status: "down", reason: "It is closed, or is being closed." };
