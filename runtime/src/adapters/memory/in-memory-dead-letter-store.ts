import { randomUUID } from "node:crypto";
import { EventError } from "../../errors.js";
import type { Clock } from "../../ports/clock.js";
import type {
  DeadLetter,
  DeadLetterStore,
  LetterCounts,
  LetterFilter,
  LetterSettlement,
  ParkingLimits,
  QueuedEvent,
  ReplayRequest,
  ReplayTerms,
  StoredLetter,
} from "../../ports/dead-letter-store.js";
import { systemClock } from "../system/system-clock.js";
import { letterFits, withoutBytes } from "./letter-filter.js";

interface Row {
  readonly position: bigint;
  readonly sequence: string;
  /** Whether later events of the key wait behind it. */
  readonly sequenced: boolean;
  letter: StoredLetter;
  status: "failed" | "parked" | "next";
  replay: Replay | null;
  dueAt: number;
}

interface Replay {
  readonly id: string;
  readonly interval: number;
  nextAt: number;
}

/** Dead letters that live as long as the process, as events in memory do. */
export class InMemoryDeadLetterStore implements DeadLetterStore {
  readonly #clock: Clock;
  readonly #held = new Set<string>();
  readonly #resolved = new Set<string>();
  #rows: Row[] = [];
  #position = 0n;

  constructor(clock: Clock = systemClock) {
    this.#clock = clock;
  }

  async ready(): Promise<void> {}

  async add(letter: StoredLetter, limits: ParkingLimits | null): Promise<void> {
    if (this.#has(letter)) return;
    const sequenced = limits !== null && letter.record.key !== null;
    const sequence = sequenceOf(letter);
    if (sequenced && this.#sequence(sequence).length === 0) this.#refuseKeyAbove(limits, letter.group);
    this.#insert(letter, { sequenced, status: "failed" });
  }

  async waiting(events: readonly QueuedEvent[]): Promise<readonly boolean[]> {
    const closed = new Set(this.#rows.filter(({ sequenced }) => sequenced).map(({ sequence }) => sequence));
    return events.map(({ id, group, topic, key }) => closed.has(nameOf(group, topic, key)) || this.#resolved.has(id));
  }

  async park(letter: StoredLetter, { eventsPerKey }: ParkingLimits): Promise<void> {
    if (this.#has(letter) || this.#resolved.has(letter.id)) return;
    const { length } = this.#sequence(sequenceOf(letter));
    if (length >= eventsPerKey) throw full(`The key has ${eventsPerKey} events that wait`);
    this.#insert(letter, { sequenced: true, status: length === 0 ? "next" : "parked" });
  }

  async list(filter: LetterFilter, after: bigint, limit: number): Promise<readonly DeadLetter[]> {
    const found: DeadLetter[] = [];
    for (const row of this.#rows) {
      if (row.position <= after || !letterFits(seen(row), filter)) continue;
      found.push(seen(row));
      if (found.length === limit) break;
    }
    return found;
  }

  async request(filter: LetterFilter, upTo: bigint, terms: ReplayTerms): Promise<ReplayRequest> {
    const replay = { id: randomUUID(), interval: 1000 / terms.eventsPerSecond, nextAt: this.#clock.now() };
    const rows = this.#chosen(filter, upTo).filter(({ status }) => status === "failed");
    const accepted = rows.filter(({ letter }) => letter.attempts < terms.maxAttempts);
    for (const row of accepted) Object.assign(row, { replay, dueAt: this.#clock.now() });
    return { id: replay.id, accepted: accepted.length, exhausted: rows.length - accepted.length };
  }

  async outstanding(replayId: string): Promise<number> {
    return this.#rows.filter(({ replay }) => replay?.id === replayId).length;
  }

  async claim(group: string, work: (letter: StoredLetter) => Promise<LetterSettlement>): Promise<number | null> {
    const row = this.#due(group);
    if (row === undefined) return this.#turnIn(group);
    const now = this.#clock.now();
    if (row.replay !== null) row.replay.nextAt = Math.max(row.replay.nextAt, now) + row.replay.interval;
    this.#held.add(row.sequence);
    try {
      this.#settle(row, await work(row.letter));
    } finally {
      this.#held.delete(row.sequence);
    }
    return 0;
  }

  async discard(filter: LetterFilter, upTo: bigint): Promise<number> {
    const named = filter.status !== undefined || filter.ids !== undefined;
    const rows = this.#chosen(filter, upTo).filter(({ status }) => named || status === "failed");
    for (const row of rows) this.#remove(row, null);
    return rows.length;
  }

  async counts(group?: string): Promise<LetterCounts> {
    const rows = this.#rows.filter(({ letter }) => group === undefined || letter.group === group);
    const failed = rows.filter(({ status }) => status === "failed").length;
    const closed = new Set(rows.filter(({ sequenced }) => sequenced).map(({ sequence }) => sequence));
    return { failed, parked: rows.length - failed, sequences: closed.size };
  }

  #has({ id }: StoredLetter): boolean {
    return this.#rows.some(({ letter }) => letter.id === id);
  }

  #insert(letter: StoredLetter, { sequenced, status }: Pick<Row, "sequenced" | "status">): void {
    this.#position += 1n;
    this.#resolved.delete(letter.id);
    const row = { letter, sequenced, status, sequence: sequenceOf(letter), position: this.#position };
    this.#rows.push({ ...row, replay: null, dueAt: this.#clock.now() });
  }

  #sequence(name: string): readonly Row[] {
    return this.#rows.filter(({ sequence, sequenced }) => sequenced && sequence === name);
  }

  #refuseKeyAbove({ keysPerGroup }: ParkingLimits, group: string): void {
    const closed = this.#rows.filter(({ sequenced, letter }) => sequenced && letter.group === group);
    if (new Set(closed.map(({ sequence }) => sequence)).size < keysPerGroup) return;
    throw full(`The group has ${keysPerGroup} keys that wait`);
  }

  #chosen(filter: LetterFilter, upTo: bigint): readonly Row[] {
    return this.#rows.filter((row) => row.position <= upTo && letterFits(seen(row), filter));
  }

  /** The first that is to be handled of all keys whose turn it is. */
  #due(group: string): Row | undefined {
    const now = this.#clock.now();
    const before: Row[] = [];
    return this.#rows.find((row) => {
      const { letter, sequence, status, replay, dueAt } = row;
      if (letter.group !== group) return false;
      const wanted = status === "next" || (status === "failed" && replay !== null);
      const blocked = this.#held.has(sequence) || before.some((earlier) => blocks(earlier, row));
      before.push(row);
      return wanted && !blocked && dueAt <= now && (replay === null || replay.nextAt <= now);
    });
  }

  /** Milliseconds until the next turn of a replay of the group; null where none waits for one. */
  #turnIn(group: string): number | null {
    const now = this.#clock.now();
    const turns = this.#rows.flatMap(({ letter, replay }) =>
      letter.group === group && replay !== null && replay.nextAt > now ? [replay.nextAt - now] : [],
    );
    return turns.length === 0 ? null : Math.min(...turns);
  }

  #settle(row: Row, settlement: LetterSettlement): void {
    // Somebody may have discarded it meanwhile.
    if (!this.#rows.includes(row)) return;
    switch (settlement.status) {
      case "handled":
        this.#remove(row, row.replay);
        break;
      case "postponed":
        row.dueAt = this.#clock.now() + settlement.delay;
        break;
      case "failed":
        this.#fail(row, settlement);
    }
  }

  /** It is a dead letter, perhaps again, and its key takes no further part in the replay. */
  #fail(row: Row, { failure, attempts, failedAt }: LetterSettlement & { readonly status: "failed" }): void {
    const { letter, replay } = row;
    const replayed = row.status === "failed";
    row.letter = {
      ...letter,
      failure,
      attempts: letter.attempts + attempts,
      replays: letter.replays + (replayed ? 1 : 0),
      firstFailedAt: replayed ? letter.firstFailedAt : failedAt,
      lastFailedAt: failedAt,
    };
    row.status = "failed";
    for (const other of this.#rows) {
      if (other.sequence === row.sequence && other.replay === replay) other.replay = null;
    }
  }

  /** Takes it away, and makes ready what waited for it. */
  #remove(row: Row, replay: Replay | null): void {
    this.#rows = this.#rows.filter((other) => other !== row);
    this.#resolved.add(row.letter.id);
    if (!row.sequenced) return;
    const [next] = this.#sequence(row.sequence);
    if (next?.status === "parked") Object.assign(next, { status: "next", replay, dueAt: this.#clock.now() });
  }
}

function blocks(earlier: Row, row: Row): boolean {
  if (earlier.sequence !== row.sequence) return false;
  return (earlier.sequenced && row.sequenced) || earlier.replay !== null;
}

function seen({ letter, status, position }: Row): DeadLetter {
  return withoutBytes(letter, status === "failed" ? "failed" : "parked", position);
}

/** A record without a key goes with no other. */
function sequenceOf({ id, group, record: { topic, key } }: StoredLetter): string {
  return key === null ? id : nameOf(group, topic, key);
}

function nameOf(group: string, topic: string, key: Uint8Array): string {
  return JSON.stringify([group, topic, Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString("hex")]);
}

function full(why: string): EventError {
  return new EventError("DEAD_LETTER.FULL", `${why} for a dead letter: no more may.`);
}
