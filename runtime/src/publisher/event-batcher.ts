import { EventError } from "../errors.js";
import type { EventDefinition } from "../event/define-event.js";
import type { PublishRequest } from "../event/publish-request.js";
import type { Clock } from "../ports/clock.js";
import type { Delivery, DeliveryOutcome } from "../ports/delivery.js";
import type { Telemetry } from "../ports/telemetry.js";
import type { OutgoingRecord } from "../ports/transport.js";
import type { AddedEvent, BatchPublisher, BatchSettings } from "./batch-publisher.js";
import { BatchedEvent } from "./batched-event.js";
import type { EventPreparer } from "./event-preparer.js";
import { FailedEvents } from "./failed-events.js";
import { RoomInMemory } from "./room-in-memory.js";

export interface BatcherSurroundings {
  readonly preparer: EventPreparer;
  readonly delivery: Pick<Delivery<never>, "deliverAll">;
  readonly clock: Clock;
  readonly telemetry?: Pick<Telemetry, "batched">;
  /** Told when it was closed and has drained. */
  readonly onClosed?: () => void;
}

interface Flush {
  /** Place of the last event that it is for. */
  readonly last: number;
  open: number;
  readonly done: () => void;
}

/** Gathers events and hands them over many at a time, in the order in which they were added. */
export class EventBatcher implements BatchPublisher {
  readonly #settings: BatchSettings;
  readonly #surroundings: BatcherSurroundings;
  readonly #room: RoomInMemory;
  readonly #failed = new FailedEvents();
  /** Taken and not handed over, by their places; those whose bytes are still being made among them. */
  #gathered: BatchedEvent[] = [];
  #gatheredBytes = 0;
  #inFlight = 0;
  /** Events up to this place go without waiting for others. */
  #due = 0;
  #lastPlace = 0;
  /** Added and not settled, whether taken already or waiting for room. */
  #open = 0;
  #flushes: Flush[] = [];
  #interval: AbortController | undefined;
  #closed = false;

  constructor(settings: BatchSettings, surroundings: BatcherSurroundings) {
    const { batchSize, maxBytes, maxInFlight } = settings;
    this.#settings = settings;
    this.#surroundings = surroundings;
    this.#room = new RoomInMemory(batchSize * (maxInFlight + 1), maxBytes * (maxInFlight + 1));
  }

  async add<Type extends string, Payload, Input>(
    definition: EventDefinition<Type, Payload, Input>,
    request: PublishRequest<NoInfer<Input>>,
  ): Promise<AddedEvent> {
    if (this.#closed) throw new EventError("EVENTS.CLOSED", "The batch publisher is closed.");
    this.#lastPlace += 1;
    this.#open += 1;
    const place = this.#lastPlace;
    const room = this.#room.enter();
    if (room !== undefined) await room;
    let event: BatchedEvent | undefined;
    try {
      const prepared = this.#surroundings.preparer.prepare(definition, request);
      event = new BatchedEvent(prepared, place);
      this.#gathered.push(event);
      if (room !== undefined) this.#room.arrived();
      this.#ready(event, await prepared.record);
      return event;
    } catch (error) {
      if (event !== undefined) {
        event.settle({ status: "failed", error });
        this.#gathered = this.#gathered.filter((other) => other !== event);
      } else if (room !== undefined) this.#room.arrived();
      this.#room.leave(1, 0);
      this.#settled(place);
      this.#depart();
      throw error;
    }
  }

  async flush(): Promise<void> {
    this.#due = this.#lastPlace;
    this.#depart();
    if (this.#open > 0) {
      await new Promise<void>((done) => {
        this.#flushes.push({ last: this.#lastPlace, open: this.#open, done });
      });
    }
    this.#failed.report();
  }

  async close(): Promise<void> {
    this.#closed = true;
    try {
      await this.flush();
    } finally {
      this.#interval?.abort();
      this.#surroundings.onClosed?.();
    }
  }

  #ready(event: BatchedEvent, record: OutgoingRecord): void {
    event.record = record;
    event.bytes = bytesOf(record);
    this.#room.fill(event.bytes);
    this.#gatheredBytes += event.bytes;
    this.#depart();
    if (this.#gathered.length > 0 && this.#interval === undefined) void this.#startInterval();
  }

  /** Everything that is gathered when the time is over goes, however little it is. */
  async #startInterval(): Promise<void> {
    const interval = new AbortController();
    this.#interval = interval;
    await this.#surroundings.clock.sleep(this.#settings.flushIntervalMs, interval.signal);
    this.#interval = undefined;
    this.#due = this.#lastPlace;
    this.#depart();
  }

  #depart(): void {
    while (this.#inFlight < this.#settings.maxInFlight) {
      const count = this.#nextBatch();
      if (count === 0) return;
      void this.#send(this.#gathered.splice(0, count));
    }
  }

  /** How many of those that are gathered go now. */
  #nextBatch(): number {
    const { batchSize, maxBytes } = this.#settings;
    const [first] = this.#gathered;
    const isFull = this.#gathered.length >= batchSize || this.#gatheredBytes >= maxBytes;
    if (first === undefined || (!isFull && first.place > this.#due)) return 0;
    let count = 0;
    let bytes = 0;
    for (const event of this.#gathered) {
      if (count === batchSize || (!isFull && event.place > this.#due)) break;
      // Its bytes come soon, and nothing goes before it that was added later.
      if (event.record === undefined) return 0;
      bytes += event.bytes;
      if (count > 0 && bytes > maxBytes) break;
      count += 1;
    }
    return count;
  }

  async #send(batch: readonly BatchedEvent[]): Promise<void> {
    const bytes = batch.reduce((sum, event) => sum + event.bytes, 0);
    this.#surroundings.telemetry?.batched("publish", batch.length);
    this.#inFlight += 1;
    this.#gatheredBytes -= bytes;
    const outcomes = await this.#deliver(batch);
    this.#inFlight -= 1;
    batch.forEach((event, index) => {
      const outcome = outcomes[index] ?? UNTOLD;
      event.settle(outcome);
      if (outcome.status === "failed") this.#failed.add(event, outcome.error);
      this.#settled(event.place);
    });
    this.#room.leave(batch.length, bytes);
    this.#depart();
  }

  async #deliver(batch: readonly BatchedEvent[]): Promise<readonly DeliveryOutcome[]> {
    const records = batch.flatMap(({ record }) => (record === undefined ? [] : [record]));
    try {
      return await this.#surroundings.delivery.deliverAll(records, { atomic: this.#settings.transactional });
    } catch (error) {
      return batch.map(() => ({ status: "failed", error }));
    }
  }

  #settled(place: number): void {
    this.#open -= 1;
    if (this.#flushes.length === 0) return;
    for (const flush of this.#flushes) if (place <= flush.last) flush.open -= 1;
    const ended = this.#flushes.filter(({ open }) => open === 0);
    this.#flushes = this.#flushes.filter(({ open }) => open > 0);
    for (const { done } of ended) done();
  }
}

const UNTOLD: DeliveryOutcome = {
  status: "failed",
  error: new EventError("TRANSPORT.UNAVAILABLE", "The transport said nothing of a record."),
};

function bytesOf({ key, value, headers }: OutgoingRecord): number {
  let bytes = (key?.length ?? 0) + (value?.length ?? 0);
  for (const [name, content] of headers) bytes += name.length + (content?.length ?? 0);
  return bytes;
}
