import { EventError, type EventErrorCode } from "../../errors.js";
import type { Clock } from "../../ports/clock.js";
import type { OutgoingRecord, SendOptions, SendOutcome, StoredRecord } from "../../ports/transport.js";
import { systemClock } from "../system/system-clock.js";
import { ConsumerGroup } from "./consumer-group.js";
import { InMemoryDeadLetterStore } from "./in-memory-dead-letter-store.js";
import { InMemoryFaults } from "./in-memory-faults.js";
import { keyPartition } from "./key-partition.js";
import { PartitionLog } from "./partition-log.js";

export interface InMemoryBrokerOptions {
  /** Partitions of each topic; 3 where left out. */
  readonly partitions?: number;
  /** Records of each partition that are kept at least; 10,000 where left out. */
  readonly retainedRecords?: number;
  /** Bytes of key, value and headers that a record may have; 1 MiB where left out, as Kafka's brokers have it. */
  readonly maxRecordBytes?: number;
  /** Milliseconds after which a member that does not let go of a partition loses it; 60,000 where left out. */
  readonly rebalanceTimeout?: number;
  readonly clock?: Clock;
}

/** Partitions, consumer groups, order and redelivery as Kafka has them, but nothing outlives the process. */
export class InMemoryBroker {
  /** What a test makes go wrong. */
  readonly faults = new InMemoryFaults();
  /** Dead letters of every group, which live as long as the records. */
  readonly deadLetters: InMemoryDeadLetterStore;
  readonly #options: Required<InMemoryBrokerOptions>;
  readonly #topics = new Map<string, readonly PartitionLog[]>();
  readonly #groups = new Map<string, ConsumerGroup>();
  readonly #listeners = new Set<(record: StoredRecord) => void>();
  #sends: Promise<unknown> = Promise.resolve();
  #withoutKey = 0;

  constructor(options: InMemoryBrokerOptions = {}) {
    this.#options = {
      partitions: 3,
      retainedRecords: 10_000,
      maxRecordBytes: 1024 * 1024,
      rebalanceTimeout: 60_000,
      clock: systemClock,
      ...options,
    };
    this.deadLetters = new InMemoryDeadLetterStore(this.#options.clock);
  }

  /** As `Transport.send`. */
  append(records: readonly OutgoingRecord[], options: SendOptions = {}): Promise<readonly SendOutcome[]> {
    const { sendDelay } = this.faults;
    // One after the other, so that a delay does not change the order.
    const sent = this.#sends.then(async () => {
      if (sendDelay > 0) await this.#options.clock.sleep(sendDelay);
      return options.atomic ? this.#appendAll(records) : this.#appendEach(records);
    });
    this.#sends = sent;
    return sent;
  }

  /** Every record that is kept, of one topic or of all, in the order of each partition. */
  records(topic?: string): readonly StoredRecord[] {
    const logs = topic === undefined ? [...this.#topics.values()].flat() : this.partitionsOf(topic);
    return logs.flatMap((log) => log.read(log.first, Number.MAX_SAFE_INTEGER));
  }

  /** Calls the listener with every record that is appended from now on, until the returned function is called. */
  onAppend(listener: (record: StoredRecord) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes every partition from the group's members and shares them anew, as if a member had come and gone. */
  async rebalance(group: string): Promise<void> {
    await this.group(group).rebalance();
  }

  /** Whether the group is done with the record and all before it in its partition: handled, passed over, or a dead letter. */
  isDone({ topic, partition, offset }: StoredRecord, group: string): boolean {
    const log = this.partitionsOf(topic)[partition];
    const reached = log === undefined ? undefined : this.#groups.get(group)?.offsets.reached(log);
    return reached !== undefined && reached > offset;
  }

  /** The partitions of a topic, which is made where there is none. */
  partitionsOf(topic: string): readonly PartitionLog[] {
    let logs = this.#topics.get(topic);
    if (logs === undefined) {
      const { partitions, retainedRecords } = this.#options;
      logs = Array.from({ length: partitions }, (_, index) => new PartitionLog(topic, index, retainedRecords));
      this.#topics.set(topic, logs);
    }
    return logs;
  }

  /** The group of that name, which is made where there is none. */
  group(name: string): ConsumerGroup {
    let group = this.#groups.get(name);
    if (group === undefined) {
      const { clock, rebalanceTimeout } = this.#options;
      const partitionsOf = (topic: string) => this.partitionsOf(topic);
      group = new ConsumerGroup({ clock, rebalanceTimeout, faults: this.faults, partitionsOf });
      this.#groups.set(name, group);
    }
    return group;
  }

  #appendEach(records: readonly OutgoingRecord[]): readonly SendOutcome[] {
    const failedKeys = new Set<string>();
    return records.map((record) => {
      const key = record.key === null ? null : `${record.topic} ${Buffer.from(record.key).toString("hex")}`;
      const outcome =
        key !== null && failedKeys.has(key)
          ? failure("TRANSPORT.UNAVAILABLE", "An earlier record of the same key failed.")
          : this.#appendOne(record);
      if (outcome.status === "failed" && key !== null) failedKeys.add(key);
      return outcome;
    });
  }

  #appendAll(records: readonly OutgoingRecord[]): readonly SendOutcome[] {
    const refusal = records.map((record) => this.#refusal(record)).find((outcome) => outcome !== undefined);
    const faults = records.map((record) => this.faults.takeSend(record));
    const failed = refusal ?? (faults.includes("before") ? failure("TRANSPORT.UNAVAILABLE", MADE_TO_FAIL) : undefined);
    if (failed !== undefined) return records.map(() => failed);
    const stored = records.map((record) => this.#store(record));
    return faults.includes("after") ? records.map(() => UNACKNOWLEDGED) : stored;
  }

  #appendOne(record: OutgoingRecord): SendOutcome {
    const refusal = this.#refusal(record);
    if (refusal !== undefined) return refusal;
    const fault = this.faults.takeSend(record);
    if (fault === "before") return failure("TRANSPORT.UNAVAILABLE", MADE_TO_FAIL);
    const stored = this.#store(record);
    return fault === "after" ? UNACKNOWLEDGED : stored;
  }

  #refusal(record: OutgoingRecord): SendOutcome | undefined {
    const { maxRecordBytes } = this.#options;
    const bytes = sizeOf(record);
    if (bytes <= maxRecordBytes) return undefined;
    return failure("TRANSPORT.RECORD_TOO_LARGE", `The record has ${bytes} bytes, ${maxRecordBytes} are allowed.`);
  }

  #store(record: OutgoingRecord): SendOutcome {
    const logs = this.partitionsOf(record.topic);
    const index = record.key === null ? this.#withoutKey++ % logs.length : keyPartition(record.key, logs.length);
    const { partition, offset } = this.#appended((logs[index] as PartitionLog).append(record));
    return { status: "stored", partition, offset };
  }

  #appended(record: StoredRecord): StoredRecord {
    for (const listener of this.#listeners) listener(record);
    return record;
  }
}

const MADE_TO_FAIL = "The transport in memory was made to fail this send.";

const UNACKNOWLEDGED: SendOutcome = {
  status: "failed",
  error: new EventError("TRANSPORT.UNAVAILABLE", "The transport in memory was made to lose this acknowledgement."),
  maybeStored: true,
};

function failure(code: EventErrorCode, message: string): SendOutcome {
  return { status: "failed", error: new EventError(code, message), maybeStored: false };
}

function sizeOf({ key, value, headers }: OutgoingRecord): number {
  const headerBytes = headers.reduce((sum, [name, bytes]) => sum + Buffer.byteLength(name) + (bytes?.length ?? 0), 0);
  return (key?.length ?? 0) + (value?.length ?? 0) + headerBytes;
}
