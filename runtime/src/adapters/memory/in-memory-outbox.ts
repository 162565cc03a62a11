import { metadataOf } from "../../event/headers.js";
import type { Clock } from "../../ports/clock.js";
import type { Lane, Outbox, OutboxCounts, RelayOutbox, Settlement, WaitingRecord } from "../../ports/outbox.js";
import type { OutgoingRecord } from "../../ports/transport.js";
import { systemClock } from "../system/system-clock.js";

/** What is to be done when the transaction commits. */
export class InMemoryTransaction {
  readonly #work: (() => void)[] = [];

  onCommit(work: () => void): void {
    this.#work.push(work);
  }

  commit(): void {
    for (const work of this.#work.splice(0)) work();
  }

  rollback(): void {
    this.#work.length = 0;
  }
}

interface Row {
  readonly position: bigint;
  readonly record: OutgoingRecord;
  readonly lane: string;
  readonly id: string;
  readonly addedAt: number;
  status: "pending" | "parked";
  attempts: number;
  dueAt: number;
}

/** An outbox for tests: nothing outlives the process. */
export class InMemoryOutbox implements Outbox<InMemoryTransaction>, RelayOutbox {
  readonly #clock: Clock;
  readonly #held = new Set<string>();
  #rows: Row[] = [];
  #position = 0n;

  constructor(clock: Clock = systemClock) {
    this.#clock = clock;
  }

  async add(records: readonly OutgoingRecord[], transaction: InMemoryTransaction | null): Promise<void> {
    const insert = () => {
      for (const record of records) this.#insert(record);
    };
    if (transaction === null) insert();
    else transaction.onCommit(insert);
  }

  async waiting(lanes: readonly Lane[]): Promise<readonly boolean[]> {
    const names = new Set(this.#rows.map(({ lane }) => lane));
    return lanes.map(({ topic, key }) => names.has(laneName(topic, key)));
  }

  async ready(): Promise<void> {}

  async claim(
    limit: number,
    work: (records: readonly WaitingRecord[]) => Promise<readonly Settlement[]>,
  ): Promise<number> {
    const rows = this.#due().slice(0, limit);
    if (rows.length === 0) return 0;
    const lanes = new Set(rows.map(({ lane }) => lane));
    for (const lane of lanes) this.#held.add(lane);
    try {
      for (const settlement of await work(rows.map((row) => ({ ...row })))) this.#settle(settlement);
    } finally {
      for (const lane of lanes) this.#held.delete(lane);
    }
    return rows.length;
  }

  async counts(): Promise<OutboxCounts> {
    const parked = this.#rows.filter(({ status }) => status === "parked").length;
    const [oldest] = this.#rows;
    const oldestAge = oldest === undefined ? null : this.#clock.now() - oldest.addedAt;
    return { pending: this.#rows.length - parked, parked, oldestAge };
  }

  async release(tenantId: string, eventId: string): Promise<boolean> {
    const row = this.#parked(tenantId, eventId);
    if (row !== undefined) Object.assign(row, { status: "pending", attempts: 0, dueAt: this.#clock.now() });
    return row !== undefined;
  }

  async discard(tenantId: string, eventId: string): Promise<boolean> {
    const row = this.#parked(tenantId, eventId);
    this.#rows = this.#rows.filter((other) => other !== row);
    return row !== undefined;
  }

  #insert(record: OutgoingRecord): void {
    const { id: eventId, tenantId } = metadataOf(record.headers, record.timestamp);
    const id = rowId(tenantId, eventId);
    if (this.#rows.some((row) => row.id === id)) return;
    this.#position += 1n;
    const lane = record.key === null ? id : laneName(record.topic, record.key);
    const now = this.#clock.now();
    const row = { id, lane, record, position: this.#position, attempts: 0, addedAt: now, dueAt: now } as const;
    this.#rows.push({ ...row, status: "pending" });
  }

  /** Of each lane that nobody holds, the rows up to the first that is not to be sent now. */
  #due(): readonly Row[] {
    const stopped = new Set(this.#held);
    return this.#rows.filter(({ lane, status, dueAt }) => {
      if (status === "parked" || dueAt > this.#clock.now()) stopped.add(lane);
      return !stopped.has(lane);
    });
  }

  #settle(settlement: Settlement): void {
    const row = this.#rows.find(({ position }) => position === settlement.position);
    if (row === undefined) return;
    if (settlement.status === "stored") {
      this.#rows = this.#rows.filter((other) => other !== row);
      return;
    }
    row.attempts = settlement.attempts;
    if (settlement.status === "parked") row.status = "parked";
    else row.dueAt = this.#clock.now() + settlement.delay;
  }

  #parked(tenantId: string, eventId: string): Row | undefined {
    return this.#rows.find(({ id, status }) => id === rowId(tenantId, eventId) && status === "parked");
  }
}

function laneName(topic: string, key: Uint8Array): string {
  return `${topic} ${Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString("hex")}`;
}

function rowId(tenantId: string, eventId: string): string {
  return `${tenantId} ${eventId}`;
}
