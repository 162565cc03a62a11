import assert from "node:assert/strict";
import type { OutgoingRecord, StoredRecord, SubscribeOptions, Subscription, Transport } from "../../ports/transport.js";
import { waitUntil } from "../wait-until.js";
import { Collector } from "./collector.js";
import { bytes } from "./record-content.js";

/** A broker that the suite may use as it likes. */
export interface BrokerUnderTest {
  /** A new connection; the suite closes it. */
  connect(): Promise<Transport>;
  /** Partitions of a topic that is made at its first use, at least 2. */
  readonly partitions: number;
  /** A value that is larger than the broker takes. */
  readonly tooManyBytes: number;
}

/** How the parts of the suite say what they test. */
export interface Suite {
  readonly describe: (name: string, body: () => void) => void;
  /** A test with a connection, a topic and groups of its own. */
  readonly test: (sentence: string, body: (stage: Stage) => Promise<void>) => void;
}

let counter = 0;

/** What one test needs. */
export class Stage {
  readonly broker: BrokerUnderTest;
  readonly topic = `contract-${process.pid}-${Date.now()}-${counter++}`;
  readonly #open: Transport[] = [];
  #transport: Transport | undefined;

  constructor(broker: BrokerUnderTest) {
    this.broker = broker;
  }

  get transport(): Transport {
    assert.ok(this.#transport);
    return this.#transport;
  }

  async open(): Promise<void> {
    this.#transport = await this.connect();
  }

  async connect(): Promise<Transport> {
    const transport = await this.broker.connect();
    this.#open.push(transport);
    return transport;
  }

  async close(): Promise<void> {
    await Promise.all(this.#open.map((transport) => transport.close()));
  }

  record(key: string, number: number, more: Partial<OutgoingRecord> = {}): OutgoingRecord {
    const value = bytes(String(number));
    return { topic: this.topic, key: bytes(key), value, headers: [], timestamp: new Date(number), ...more };
  }

  async send(records: readonly OutgoingRecord[]): Promise<void> {
    const outcomes = await this.transport.send(records);
    for (const outcome of outcomes) assert.equal(outcome.status, "stored");
  }

  options(options: Partial<SubscribeOptions>): SubscribeOptions {
    const { group = "group", onBatch = async () => undefined, ...rest } = options;
    return {
      topics: [this.topic],
      from: "earliest",
      maxBatchSize: 100,
      ...rest,
      group: `${this.topic}-${group}`,
      onBatch,
    };
  }

  subscribe(options: Partial<SubscribeOptions>, transport = this.transport): Promise<Subscription> {
    return transport.subscribe(this.options(options));
  }

  /** As many records of the topic, read by a member that then leaves. */
  async collect(count: number, options: Partial<SubscribeOptions> = {}): Promise<readonly StoredRecord[]> {
    const collector = new Collector();
    const subscription = await this.subscribe({ ...collector.options(), ...options });
    await waitUntil(`${count} records are there`, () => collector.records.length >= count);
    await subscription.stop();
    return collector.records;
  }
}
