import { EventError } from "../../errors.js";
import type { OutgoingRecord, SendOutcome } from "../../ports/transport.js";
import { keyPartition } from "../memory/key-partition.js";
import { AtomicProducer } from "./atomic-producer.js";
import { RECORD_OVERHEAD, ticketedRecord } from "./kafka-message.js";
import type { KafkaSettings } from "./kafka-options.js";
import { partitionOfKey } from "./partition-of-key.js";
import { ProducerLane } from "./producer-lane.js";
import type { TicketedRecord } from "./record-tickets.js";
import { SendCall } from "./send-call.js";
import type { TopicDirectory } from "./topic-directory.js";

/** A call with what will be sent of it. */
interface Dispatch {
  readonly call: SendCall;
  readonly atomic: boolean;
}

/**
 * The sending half of a transport. A partition always takes the same lane, so the order of a key holds, lanes need not
 * wait for each other, and one that cannot reach its brokers holds up no other.
 */
export class KafkaSender {
  readonly #settings: KafkaSettings;
  readonly #topics: TopicDirectory;
  readonly #lanes: readonly ProducerLane[];
  readonly #atomic: AtomicProducer;
  readonly #calls = new Set<Promise<unknown>>();
  /** Calls of which a topic has to be looked for, and those behind them. */
  readonly #held: Dispatch[] = [];
  readonly #firstLanes = new Map<string, number>();
  #withoutKey = 0;

  constructor(settings: KafkaSettings, topics: TopicDirectory) {
    this.#settings = settings;
    this.#topics = topics;
    this.#lanes = Array.from({ length: settings.lanes }, () => new ProducerLane(settings, topics));
    this.#atomic = new AtomicProducer(settings);
  }

  /** As `Transport.send`. */
  send(records: readonly OutgoingRecord[], atomic: boolean): Promise<readonly SendOutcome[]> {
    const call = new SendCall(records);
    const isKnown = ({ topic }: OutgoingRecord) => this.#topics.partitionsOf(topic) !== undefined;
    if (this.#held.length === 0 && records.every(isKnown)) this.#dispatch({ call, atomic });
    else if (this.#held.push({ call, atomic }) === 1) void this.#dispatchHeld();
    this.#calls.add(call.settled);
    void call.settled.then(() => this.#calls.delete(call.settled));
    return call.settled;
  }

  /** Waits for what is on its way, and lets go of the connections. */
  async close(): Promise<void> {
    await Promise.all(this.#calls);
    await Promise.all([...this.#lanes.map((lane) => lane.close()), this.#atomic.close()]);
  }

  async #dispatchHeld(): Promise<void> {
    for (let held = this.#held[0]; held !== undefined; held = this.#held[0]) {
      const { call, atomic } = held;
      const faults = await this.#topics.faultsOf(call.records.map(({ topic }) => topic));
      call.records.forEach(({ topic }, index) => {
        const error = faults.get(topic);
        if (error !== undefined) call.settle(index, failed(error));
      });
      const [fault] = faults.values();
      if (fault === undefined || !atomic) this.#dispatch(held);
      else call.settleAll(failed(fault));
      this.#held.shift();
    }
  }

  #dispatch({ call, atomic }: Dispatch): void {
    const records = call.records.map((record, index) =>
      call.isOver(index) ? undefined : ticketedRecord(record, this.#partitionOf(record)),
    );
    const tooLarge = this.#refuseTooLarge(call, records);
    if (!atomic) {
      records.forEach((record, index) => {
        if (record !== undefined && !call.isOver(index)) this.#laneOf(record).add({ ...record, call, index });
      });
    } else if (tooLarge !== undefined) call.settleAll(tooLarge);
    else void this.#dispatchTogether(call, records as readonly TicketedRecord[]);
  }

  #refuseTooLarge(call: SendCall, records: readonly (TicketedRecord | undefined)[]): SendOutcome | undefined {
    const { maxRecordBytes } = this.#settings;
    let refusal: SendOutcome | undefined;
    records.forEach((record, index) => {
      const bytes = RECORD_OVERHEAD + (record?.bytes.length ?? 0);
      if (bytes <= maxRecordBytes) return;
      const message = `The record has ${bytes} bytes, ${maxRecordBytes} are allowed.`;
      refusal = failed(new EventError("TRANSPORT.RECORD_TOO_LARGE", message));
      call.settle(index, refusal);
    });
    return refusal;
  }

  /** After everything that was sent before, and before everything that is sent later, in the lanes that it touches. */
  async #dispatchTogether(call: SendCall, records: readonly TicketedRecord[]): Promise<void> {
    const lanes = new Set(records.map((record) => this.#laneOf(record)));
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const reached = [...lanes].map(
      (lane) =>
        new Promise<void>((resolve) => {
          lane.add(() => {
            resolve();
            return released;
          });
        }),
    );
    await Promise.all(reached);
    const outcomes = await this.#atomic.send(records);
    for (const [index, outcome] of outcomes.entries()) call.settle(index, outcome);
    release();
  }

  /** Undefined for one that may go anywhere. */
  #partitionOf({ topic, key }: OutgoingRecord): number | undefined {
    const partitions = this.#topics.partitionsOf(topic);
    return key === null || partitions === undefined ? undefined : partitionOfKey(key, partitions);
  }

  #laneOf({ topic, message: { partition } }: TicketedRecord): ProducerLane {
    const lanes = this.#lanes.length;
    const index = partition === undefined ? this.#withoutKey++ : this.#firstLaneOf(topic) + partition;
    return this.#lanes[index % lanes] as ProducerLane;
  }

  /** Topics begin at different lanes, as most have a partition 0. */
  #firstLaneOf(topic: string): number {
    let first = this.#firstLanes.get(topic);
    if (first === undefined) {
      first = keyPartition(Buffer.from(topic), this.#lanes.length);
      this.#firstLanes.set(topic, first);
    }
    return first;
  }
}

function failed(error: EventError): SendOutcome {
  return { status: "failed", error, maybeStored: false };
}
