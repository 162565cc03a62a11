import { EventError } from "../../errors.js";
import type {
  OutgoingRecord,
  SendOptions,
  SendOutcome,
  SubscribeOptions,
  Subscription,
  Transport,
} from "../../ports/transport.js";
import { keyPartition } from "../memory/key-partition.js";
import { AdminConnection } from "./admin-connection.js";
import { AtomicProducer } from "./atomic-producer.js";
import { kafkaFault } from "./kafka-faults.js";
import { sizeOf, toMessage } from "./kafka-message.js";
import { type KafkaSettings, type KafkaTransportOptions, kafkaSettings } from "./kafka-options.js";
import { KafkaSubscription } from "./kafka-subscription.js";
import { ProducerLane } from "./producer-lane.js";
import { SendCall } from "./send-call.js";
import { TopicDirectory } from "./topic-directory.js";

/** Carries records over Kafka. It connects at its first use. */
export class KafkaTransport implements Transport {
  readonly #settings: KafkaSettings;
  readonly #admin: AdminConnection;
  readonly #topics: TopicDirectory;
  readonly #lanes: readonly ProducerLane[];
  readonly #atomic: AtomicProducer;
  readonly #calls = new Set<Promise<unknown>>();
  readonly #subscriptions = new Set<Promise<KafkaSubscription>>();
  #withoutKey = 0;
  #closed: Promise<void> | undefined;

  constructor(options: KafkaTransportOptions) {
    this.#settings = kafkaSettings(options);
    this.#admin = new AdminConnection(this.#settings);
    this.#topics = new TopicDirectory(this.#admin, this.#settings.createTopics);
    this.#lanes = Array.from({ length: this.#settings.lanes }, () => new ProducerLane(this.#settings, this.#topics));
    this.#atomic = new AtomicProducer(this.#settings);
  }

  async send(records: readonly OutgoingRecord[], options: SendOptions = {}): Promise<readonly SendOutcome[]> {
    if (this.#closed !== undefined) return records.map(() => failed(closed()));
    const call = new SendCall(records);
    const tooLarge = this.#refuseTooLarge(call);
    if (options.atomic) {
      if (tooLarge === undefined) void this.#sendAtomically(call);
      else call.settleAll(tooLarge);
    } else {
      this.#sendEach(call);
    }
    this.#calls.add(call.settled);
    return call.settled.finally(() => this.#calls.delete(call.settled));
  }

  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    if (this.#closed !== undefined) throw closed();
    const subscribed = this.#subscribe(options);
    this.#subscriptions.add(subscribed);
    subscribed.catch(() => this.#subscriptions.delete(subscribed));
    return subscribed;
  }

  async probe(): Promise<void> {
    if (this.#closed !== undefined) throw closed();
    try {
      await this.#admin.use((admin) => admin.describeCluster());
    } catch (error) {
      throw kafkaFault(error, "Asking the brokers");
    }
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    await Promise.all(this.#calls);
    const stopped = [...this.#subscriptions].map(async (subscribed) => {
      const subscription = await subscribed.catch(() => undefined);
      await subscription?.stop();
    });
    await Promise.all([...stopped, ...this.#lanes.map((lane) => lane.close()), this.#atomic.close()]);
    await this.#admin.close();
  }

  async #subscribe(options: SubscribeOptions): Promise<KafkaSubscription> {
    const faults = await this.#topics.faultsOf(options.topics);
    for (const fault of faults.values()) throw fault;
    const subscription = new KafkaSubscription(this.#settings, this.#admin, options);
    await subscription.start();
    return subscription;
  }

  #refuseTooLarge(call: SendCall): SendOutcome | undefined {
    const { maxRecordBytes } = this.#settings;
    let refusal: SendOutcome | undefined;
    call.records.forEach((record, index) => {
      const bytes = sizeOf(record);
      if (bytes <= maxRecordBytes) return;
      const message = `The record has ${bytes} bytes, ${maxRecordBytes} are allowed.`;
      refusal = failed(new EventError("TRANSPORT.RECORD_TOO_LARGE", message));
      call.settle(index, refusal);
    });
    return refusal;
  }

  #sendEach(call: SendCall): void {
    call.records.forEach((record, index) => {
      if (call.isOver(index)) return;
      const parcel = { topic: record.topic, message: toMessage(record), call, index, bytes: sizeOf(record) };
      this.#laneOf(record).add(parcel);
    });
  }

  /** After everything that was sent before, and before everything that is sent later, in the lanes that it touches. */
  async #sendAtomically(call: SendCall): Promise<void> {
    const lanes = new Set(call.records.map((record) => this.#laneOf(record)));
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
    const outcomes = await this.#transact(call);
    for (const [index, outcome] of outcomes.entries()) call.settle(index, outcome);
    release();
  }

  async #transact({ records }: SendCall): Promise<readonly SendOutcome[]> {
    const faults = await this.#topics.faultsOf(records.map(({ topic }) => topic));
    for (const fault of faults.values()) return records.map(() => failed(fault));
    return this.#atomic.send(records.map((record) => ({ topic: record.topic, message: toMessage(record) })));
  }

  #laneOf({ topic, key }: OutgoingRecord): ProducerLane {
    const index =
      key === null
        ? this.#withoutKey++ % this.#lanes.length
        : keyPartition(Buffer.concat([Buffer.from(topic), key]), this.#lanes.length);
    return this.#lanes[index] as ProducerLane;
  }
}

function failed(error: EventError): SendOutcome {
  return { status: "failed", error, maybeStored: false };
}

function closed(): EventError {
  return new EventError("EVENTS.CLOSED", "The transport is closed.");
}
