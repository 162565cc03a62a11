import { EventError } from "../../errors.js";
import { IdempotentProducer } from "./idempotent-producer.js";
import { isRefusal } from "./kafka-faults.js";
import type { KafkaSettings } from "./kafka-options.js";
import { placesOf } from "./produced.js";
import type { TicketedRecord } from "./record-tickets.js";
import type { SendCall } from "./send-call.js";
import type { TopicDirectory } from "./topic-directory.js";

/** One record on its way. */
export interface Parcel extends TicketedRecord {
  readonly call: SendCall;
  readonly index: number;
}

/** Something that is to happen after what was added to a lane before, and before what is added later. */
export type Turn = () => Promise<void>;

// Together within what a broker takes as one batch, before compression.
const MAX_BYTES = 1_000_000;

/**
 * Sends records one request after the other, each with everything that has come in the meantime: so the order is kept,
 * and the busier a lane is the fewer requests it needs for a record.
 */
export class ProducerLane {
  readonly #settings: KafkaSettings;
  readonly #topics: TopicDirectory;
  #waiting: (Parcel | Turn)[] = [];
  #running: Promise<void> | undefined;
  #producer: IdempotentProducer | undefined;

  constructor(settings: KafkaSettings, topics: TopicDirectory) {
    this.#settings = settings;
    this.#topics = topics;
  }

  add(item: Parcel | Turn): void {
    this.#waiting.push(item);
    this.#running ??= this.#run();
  }

  /** Sends what was added, and lets go of the connection. */
  async close(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
    await this.#producer?.disconnect();
  }

  async #run(): Promise<void> {
    // Whoever publishes in the same turn of the event loop travels in the same request.
    await new Promise((resolve) => setImmediate(resolve));
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      if (typeof next === "function") {
        this.#waiting.shift();
        await next();
      } else {
        await this.#deliver(this.#take(), false);
      }
    }
    this.#running = undefined;
  }

  #take(): Parcel[] {
    const taken: Parcel[] = [];
    let bytes = 0;
    for (const item of this.#waiting) {
      if (typeof item === "function") break;
      bytes += item.bytes.length;
      if (taken.length > 0 && bytes > MAX_BYTES) break;
      taken.push(item);
    }
    this.#waiting = this.#waiting.slice(taken.length);
    return taken;
  }

  /**
   * @param inDoubt - whether an earlier attempt may have appended some of them
   */
  async #deliver(given: readonly Parcel[], inDoubt: boolean): Promise<void> {
    const parcels = given.filter(({ call, index }) => !call.isOver(index));
    if (parcels.length === 0) return;
    this.#producer ??= new IdempotentProducer(this.#settings);
    this.#settings.telemetry.batched("request", parcels.length);
    const produced = await this.#producer.send(parcels);
    if (produced.status === "answered") {
      this.#settle(parcels, produced.answers);
      return;
    }
    this.#discardProducer();
    const { error, requests } = produced;
    // Perhaps the topic is gone, or was made anew with fewer partitions.
    if (isRefusal(error)) for (const { topic } of parcels) this.#topics.forget(topic);
    if (isRefusal(error) && parcels.length > 1) {
      // Somebody among them is refused, and the others must not suffer for it.
      for (const part of partsOf(parcels)) await this.#deliver(part, inDoubt || requests > 1);
      return;
    }
    const maybeStored = inDoubt || requests > (isRefusal(error) ? 1 : 0);
    for (const { call, index } of parcels) call.settle(index, { status: "failed", error, maybeStored });
  }

  #settle(parcels: readonly Parcel[], answers: Parameters<typeof placesOf>[1]): void {
    const places = placesOf(parcels, answers);
    parcels.forEach(({ call, index }, at) => {
      call.settle(index, places[at] ?? { status: "failed", error: unanswered(), maybeStored: true });
    });
    if (places.includes(null)) this.#discardProducer();
  }

  #discardProducer(): void {
    this.#producer?.discard();
    this.#producer = undefined;
  }
}

/** By topic if there are several, else by partition, else one by one. */
function partsOf(parcels: readonly Parcel[]): readonly (readonly Parcel[])[] {
  for (const nameOf of [({ topic }: Parcel) => topic, ({ message }: Parcel) => message.partition]) {
    const parts = new Map<unknown, Parcel[]>();
    for (const parcel of parcels) parts.set(nameOf(parcel), [...(parts.get(nameOf(parcel)) ?? []), parcel]);
    if (parts.size > 1) return [...parts.values()];
  }
  return parcels.map((parcel) => [parcel]);
}

function unanswered(): EventError {
  return new EventError("TRANSPORT.UNAVAILABLE", "No broker said what became of the record.");
}
