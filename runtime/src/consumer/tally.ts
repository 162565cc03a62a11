import type { ConsumerCounts } from "../event/consumer-counts.js";
import { eventTypeOf } from "../event/headers.js";
import type { ConsumedEvent, ConsumedResult, Telemetry } from "../ports/telemetry.js";
import type { StoredRecord } from "../ports/transport.js";
import type { Handlers } from "./handlers.js";
import type { Done } from "./outcome.js";

const RESULTS: Readonly<Record<Done, ConsumedResult>> = {
  handled: "handled",
  duplicates: "duplicate",
  skipped: "skipped",
  otherTenants: "skipped",
};

/** Counts what becomes of the records of a consumer, and tells whoever listens. */
export class Tally {
  readonly #group: string;
  readonly #handlers: Handlers;
  readonly #telemetry: Telemetry;
  readonly #counts = { handled: 0, skipped: 0, otherTenants: 0, duplicates: 0, retried: 0, deadLettered: 0, parked: 0 };

  constructor(group: string, handlers: Handlers, telemetry: Telemetry) {
    this.#group = group;
    this.#handlers = handlers;
    this.#telemetry = telemetry;
  }

  get counts(): ConsumerCounts {
    return { ...this.#counts };
  }

  done(record: StoredRecord, as: Done): void {
    this.#counts[as] += 1;
    this.#telemetry.consumed(this.#consumed(record), RESULTS[as]);
  }

  parked(record: StoredRecord): void {
    this.#counts.parked += 1;
    this.#telemetry.consumed(this.#consumed(record), "parked");
  }

  retried(record: StoredRecord, error: unknown): void {
    this.#counts.retried += 1;
    this.#telemetry.retrying(this.#consumed(record), error);
  }

  deadLettered(record: StoredRecord, error: unknown): void {
    this.#counts.deadLettered += 1;
    const consumed = this.#consumed(record);
    this.#telemetry.deadLettered(consumed, error);
    this.#telemetry.consumed(consumed, "dead-lettered");
  }

  #consumed(record: StoredRecord): ConsumedEvent {
    return new ConsumedRecord(this.#group, record, this.#handlers);
  }
}

/** Its type is looked up when somebody asks for it: most who listen do not. */
class ConsumedRecord implements ConsumedEvent {
  readonly group: string;
  readonly record: StoredRecord;
  readonly #handlers: Handlers;

  constructor(group: string, record: StoredRecord, handlers: Handlers) {
    this.group = group;
    this.record = record;
    this.#handlers = handlers;
  }

  get eventType(): string | null {
    try {
      return this.#handlers.of(eventTypeOf(this.record.headers))?.definition.type ?? null;
    } catch {
      return null;
    }
  }
}
