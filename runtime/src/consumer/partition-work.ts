import { setMaxListeners } from "node:events";
import type { Clock } from "../ports/clock.js";
import type { Logger } from "../ports/logger.js";
import type { RecordBatch, StoredRecord } from "../ports/transport.js";
import { BatchCollector, type CollectorOwner } from "./batch-collector.js";
import type { CollectedBatch } from "./collected-batch.js";
import type { HandledBatch, HandledEvent } from "./handlers.js";
import { Lane, type LaneOwner } from "./lane.js";
import { PartitionCommits } from "./partition-commits.js";
import type { Slots, Waiter } from "./slots.js";
import { type InHand, Watermark } from "./watermark.js";

/** Where a record is handled: how long it may be, and how to wait there without keeping others from their turn. */
export interface Workplace {
  /** Aborts when the record is to be let go of. */
  readonly signal: AbortSignal;
  /** Waits so many milliseconds, or until the signal aborts. */
  rest(delay: number): Promise<void>;
}

export interface WorkSurroundings {
  /** True when the record is done with, now or soon; false when the signal aborted before that. Neither throws nor rejects. */
  process(record: StoredRecord, place: Workplace): true | Promise<boolean>;
  /** The event that the record holds, where that is handled in batches. */
  batchOf(record: StoredRecord): HandledEvent | undefined;
  /** Resolves with how many of the records, from the first on, are done with. Does not reject. */
  processBatch(batch: HandledBatch, records: readonly StoredRecord[], place: Workplace): Promise<number>;
  readonly slots: Slots;
  /** Records in hand, from the oldest that is not done, above which no more are asked for. */
  readonly maxInHand: number;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Works off what this member is given of one partition, until it loses it: keys side by side, the records of a key one
 * after the other, and commits up to the oldest record that is not done. When the partition is taken away, what runs
 * ends, and what has not begun is left to whoever has the partition next.
 */
export class PartitionWork implements LaneOwner, CollectorOwner, Workplace {
  readonly signal: AbortSignal;
  readonly #surroundings: WorkSurroundings;
  #watermark: Watermark;
  readonly #commits: PartitionCommits;
  readonly #lanes = new Map<string, Lane>();
  readonly #collector: BatchCollector;
  /** What would run if the partition were not paused. */
  readonly #held: Waiter[] = [];
  #running = 0;
  #paused: boolean;
  /** The batch behind which more may be asked for. */
  #last: RecordBatch | undefined;

  constructor(first: RecordBatch, paused: boolean, surroundings: WorkSurroundings) {
    const start = first.records[0]?.offset ?? 0n;
    this.signal = first.signal;
    this.#paused = paused;
    this.#surroundings = surroundings;
    this.#watermark = new Watermark(start);
    this.#commits = new PartitionCommits(start, surroundings);
    this.#collector = new BatchCollector(this, { clock: surroundings.clock, signal: this.signal });
    // Every retry that is waited for listens to it, and Node warns of the eleventh.
    setMaxListeners(0, this.signal);
    this.signal.addEventListener("abort", () => this.#endIfIdle(), { once: true });
  }

  /** Resolves when the batch may settle: all of it is committed, or nothing more of it will be. */
  take(batch: RecordBatch): Promise<void> {
    if (this.#commits.batches === 0) this.#beginAt(batch.records[0]?.offset ?? 0n);
    this.#last = batch;
    const settled = this.#commits.follow(batch);
    for (const record of batch.records) this.#feed(record);
    this.#advance();
    this.#endIfIdle();
    return settled;
  }

  /** Begins nothing more while it is paused; what runs goes on. */
  pause(paused: boolean): void {
    this.#paused = paused;
    if (paused) return;
    for (const waiter of this.#held.splice(0)) this.#surroundings.slots.whenFree(waiter);
    this.#advance();
  }

  async rest(delay: number): Promise<void> {
    const { slots, clock } = this.#surroundings;
    await slots.lend(clock.sleep(delay, this.signal));
  }

  run(lane: Lane): void {
    const { slots, process } = this.#surroundings;
    for (let next = lane.records.first; next !== undefined && this.#mayBegin(); next = lane.records.first) {
      if (this.#collect(lane)) {
        slots.release();
        return;
      }
      const result = process(next.record, this);
      if (result !== true) {
        this.#running += 1;
        lane.follow(result);
        return;
      }
      this.#end(lane, next);
    }
    slots.release();
    if (lane.records.size > 0) this.#held.push(lane);
    this.#advance();
  }

  complete(batch: CollectedBatch): void {
    if (this.#mayBegin()) this.#surroundings.slots.whenFree(batch);
    else this.#held.push(batch);
  }

  runBatch(collected: CollectedBatch): void {
    const { batch } = collected.handled;
    if (batch === null || !this.#mayBegin()) {
      this.#surroundings.slots.release();
      this.#held.push(collected);
      return;
    }
    this.#running += 1;
    const records = collected.records.map(({ inHand }) => inHand.record);
    const work = this.#surroundings.processBatch(batch, records, this);
    void work.then((done) => this.#batchEnded(collected, done));
  }

  ended(lane: Lane, done: boolean): void {
    const { slots } = this.#surroundings;
    this.#running -= 1;
    const ended = lane.records.first;
    if (done && ended !== undefined) this.#end(lane, ended);
    slots.release();
    if (lane.records.size > 0 && this.#mayBegin()) slots.whenFree(lane);
    else if (lane.records.size > 0) this.#held.push(lane);
    this.#advance();
    this.#endIfIdle();
  }

  /** With nothing in hand, the partition may go on anywhere: somebody may have sought. */
  #beginAt(offset: bigint): void {
    this.#watermark = new Watermark(offset);
    this.#commits.beginAt(offset);
  }

  #feed(record: StoredRecord): void {
    const { slots, process } = this.#surroundings;
    if (this.signal.aborted) return;
    const key = record.key !== null && this.#lanes.size > 0 ? keyOf(record.key) : null;
    const busy = key === null ? undefined : this.#lanes.get(key);
    if (busy !== undefined) {
      busy.records.push(this.#watermark.begin(record));
      if (busy.batch?.sealed === false && busy.collected === busy.records.size - 1) this.#collect(busy);
    } else if (!this.#paused && this.#surroundings.batchOf(record) !== undefined) {
      this.#collect(this.#open(record));
    } else if (!this.#paused && slots.tryTake()) {
      const result = process(record, this);
      if (result === true) {
        this.#watermark.pass(record);
        slots.release();
      } else {
        this.#running += 1;
        this.#open(record).follow(result);
      }
    } else {
      const lane = this.#open(record);
      if (this.#paused) this.#held.push(lane);
      else slots.whenFree(lane);
    }
  }

  #open(record: StoredRecord): Lane {
    const lane = new Lane(record.key === null ? null : keyOf(record.key), this);
    if (lane.key !== null) this.#lanes.set(lane.key, lane);
    lane.records.push(this.#watermark.begin(record));
    return lane;
  }

  /** Puts the lane's records that are handled in batches into one, as far as they follow each other; whether there are any. */
  #collect(lane: Lane): boolean {
    const { batchOf } = this.#surroundings;
    for (const inHand of lane.records.from(lane.collected)) {
      const handled = batchOf(inHand.record);
      if (handled === undefined || (lane.batch !== null && (lane.batch.sealed || lane.batch.handled !== handled)))
        break;
      lane.batch = this.#collector.add(handled, { inHand, lane });
      lane.collected += 1;
    }
    return lane.collected > 0;
  }

  /** The lanes whose records were in the batch go on, with what is left of it too. */
  #batchEnded(collected: CollectedBatch, done: number): void {
    const { slots } = this.#surroundings;
    this.#running -= 1;
    const lanes = new Set(collected.records.map(({ lane }) => lane));
    for (const { inHand, lane } of collected.records.slice(0, done)) this.#end(lane, inHand);
    slots.release();
    for (const lane of lanes) {
      lane.batch = null;
      lane.collected = 0;
      if (lane.records.size === 0) continue;
      if (this.#mayBegin()) slots.whenFree(lane);
      else this.#held.push(lane);
    }
    this.#advance();
    this.#endIfIdle();
  }

  #end(lane: Lane, inHand: InHand): void {
    lane.records.shift();
    if (lane.key !== null && lane.records.size === 0) this.#lanes.delete(lane.key);
    this.#watermark.end(inHand);
  }

  #mayBegin(): boolean {
    return !this.#paused && !this.signal.aborted;
  }

  /** Commits what can be, and asks for more where there is room. */
  #advance(): void {
    const { offset, span } = this.#watermark;
    this.#commits.reached(offset, span === 0);
    if (!this.#mayBegin() || span >= this.#surroundings.maxInHand) return;
    this.#last?.deliverNext();
    this.#last = undefined;
  }

  #endIfIdle(): void {
    if (this.signal.aborted && this.#running === 0) void this.#commits.end();
  }
}

/** One character for each byte, so that no two keys are taken for one. */
function keyOf(key: Uint8Array): string {
  return Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString("latin1");
}
