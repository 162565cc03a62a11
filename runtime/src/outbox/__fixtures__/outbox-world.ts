import { randomUUID } from "node:crypto";
import { InMemoryBroker } from "../../adapters/memory/in-memory-broker.js";
import { InMemoryTransport } from "../../adapters/memory/in-memory-transport.js";
import { systemClock } from "../../adapters/system/system-clock.js";
import { CircuitBreaker } from "../../breaker/circuit-breaker.js";
import type { Outbox, RelayOutbox } from "../../ports/outbox.js";
import type { OutgoingRecord, Transport } from "../../ports/transport.js";
import type { RetryPolicy } from "../../retry/retry-policy.js";
import { eventIdOf, outboxRecord } from "../../testing/outbox-contract.js";
import { RecordingLogger } from "../../testing/recording-logger.js";
import { GatedDelivery } from "../gated-delivery.js";
import { OutboxRelay } from "../outbox-relay.js";

/** A database of the world: every instance has a connection of its own, which can be cut. */
export interface WorldDatabase<Transaction> {
  connect(): WorldConnection<Transaction>;
  /** Runs the work in a transaction of a caller, which commits where it resolves with true. */
  inTransaction(work: (transaction: Transaction) => Promise<boolean>): Promise<void>;
}

export interface WorldConnection<Transaction> {
  readonly outbox: Outbox<Transaction> & RelayOutbox;
  /** Ends it as the death of a process would. */
  cut(): void;
}

/** One publish as its caller saw it; times count up over the whole world. */
export interface Publish {
  readonly id: string;
  readonly key: string;
  readonly calledAt: number;
  /** Calls of one instance are in order also while none is safe yet; null for one in a transaction. */
  readonly instance: unknown;
  /** Undefined where nobody was told that it is safe. */
  safeAt?: number;
  storedIn?: "transport" | "outbox";
  /** Within the transaction of a caller, which rolled back. */
  rolledBack?: boolean;
}

const retry: RetryPolicy = { maxAttempts: 2, initialDelay: 1, factor: 2, maxDelay: 4, jitter: 0.5 };

/** Services that publish over one broker and one database, with faults that a seed decides. */
export class OutboxWorld<Transaction> {
  readonly broker = new InMemoryBroker({ partitions: 2 });
  readonly publishes: Publish[] = [];
  /** What became of atomic sends that were not treated as one. */
  readonly torn: (readonly string[])[] = [];
  readonly random: () => number;
  readonly #database: WorldDatabase<Transaction>;
  readonly #instances: Instance<Transaction>[] = [];
  readonly #calls: Promise<void>[] = [];
  #time = 0;

  constructor(seed: number, database: WorldDatabase<Transaction>) {
    this.random = randomOf(seed);
    this.#database = database;
  }

  start(): void {
    this.#instances.push(new Instance(this.broker, this.#database.connect(), this.random));
  }

  /** Ends an instance in the middle of whatever it does, and starts another. */
  crash(): void {
    this.#instances.splice(this.pick(this.#instances.length), 1)[0]?.crash();
    this.start();
  }

  publish(key: string): void {
    const { instance, publish, record } = this.#begin(key, true);
    const call = instance.delivery.deliver(record, null).then(
      (storedIn) => this.#safe(instance, publish, storedIn),
      () => undefined,
    );
    this.#calls.push(Promise.race([call, instance.crashed]));
  }

  /** Several at once; atomic ones share their fate. */
  publishTogether(keys: readonly string[], atomic: boolean): void {
    const instance = this.#instances[this.pick(this.#instances.length)] as Instance<Transaction>;
    const together = keys.map((key) => this.#begin(key, true, instance));
    const records = together.map(({ record }) => record);
    const call = instance.delivery.deliverAll(records, { atomic }).then((outcomes) => {
      const kinds = outcomes.map((outcome) => (outcome.status === "safe" ? outcome.storedIn : "failed"));
      if (atomic && new Set(kinds).size !== 1) this.torn.push(kinds);
      outcomes.forEach((outcome, index) => {
        const publish = together[index]?.publish;
        if (outcome.status === "safe" && publish !== undefined) this.#safe(instance, publish, outcome.storedIn);
      });
    });
    this.#calls.push(Promise.race([call, instance.crashed]));
  }

  publishInTransaction(key: string): void {
    const { instance, publish, record } = this.#begin(key, false);
    const commits = this.random() < 0.7;
    const call = this.#database
      .inTransaction(async (transaction) => {
        await instance.delivery.deliver(record, transaction);
        await turns(this.pick(5));
        // The transaction of a process that dies is rolled back.
        publish.rolledBack = !commits || instance.dead;
        return !publish.rolledBack;
      })
      .then(
        () => {
          if (!publish.rolledBack) this.#safe(instance, publish, "outbox");
        },
        () => undefined,
      );
    this.#calls.push(Promise.race([call, instance.crashed]));
  }

  /** Waits until every caller knows. */
  async settled(): Promise<void> {
    await Promise.all(this.#calls);
  }

  /** Resolves when nothing waits any more. */
  async drained(): Promise<void> {
    const connection = this.#database.connect();
    for (;;) {
      const { pending, parked } = await connection.outbox.counts();
      if (pending === 0 && parked === 0) break;
      await systemClock.sleep(1);
    }
    connection.cut();
  }

  async stop(): Promise<void> {
    await Promise.all(this.#instances.map((instance) => instance.stop()));
  }

  pick(below: number): number {
    return Math.floor(this.random() * below);
  }

  /** First places in the log, by event id. */
  firstPlaces(): ReadonlyMap<string, number> {
    const places = new Map<string, number>();
    this.broker.records().forEach((record, place) => {
      const id = eventIdOf(record);
      if (!places.has(id)) places.set(id, place);
    });
    return places;
  }

  #begin(
    key: string,
    inOrder: boolean,
    instance: Instance<Transaction> = this.#instances[this.pick(this.#instances.length)] as Instance<Transaction>,
  ) {
    const publish: Publish = {
      id: randomUUID(),
      key,
      calledAt: this.#time++,
      instance: inOrder ? instance : null,
    };
    this.publishes.push(publish);
    return { instance, publish, record: outboxRecord(key, publish.id) };
  }

  #safe(instance: Instance<Transaction>, publish: Publish, storedIn: "transport" | "outbox"): void {
    // A process that has died tells nobody.
    if (instance.dead) return;
    publish.safeAt = this.#time++;
    publish.storedIn = storedIn;
  }
}

/** A service: publishes and relays on connections of its own. */
class Instance<Transaction> {
  readonly delivery: GatedDelivery<Transaction>;
  readonly crashed: Promise<undefined>;
  dead = false;
  readonly #relay: OutboxRelay;
  readonly #connection: WorldConnection<Transaction>;
  #crash = () => {};

  constructor(broker: InMemoryBroker, connection: WorldConnection<Transaction>, random: () => number) {
    this.#connection = connection;
    this.crashed = new Promise((resolve) => {
      this.#crash = () => resolve(undefined);
    });
    const transport = this.#mortal(new InMemoryTransport(broker));
    const clock = systemClock;
    const { outbox } = connection;
    const breaker = new CircuitBreaker({ threshold: 2, halfOpenAfter: 3, clock });
    const logger = new RecordingLogger();
    const batchSize = 1 + Math.floor(random() * 8);
    this.#relay = new OutboxRelay({ outbox, transport, breaker, clock, logger, retry, batchSize, pollInterval: 2 });
    this.delivery = new GatedDelivery<Transaction>({
      transport,
      breaker,
      outbox,
      clock,
      retry,
      deadline: 1000,
      onStored: () => this.#relay.wake(),
      isRelaying: () => this.#relay.relaying,
    });
    this.#relay.start();
  }

  crash(): void {
    this.dead = true;
    this.#crash();
    this.#connection.cut();
    void this.#relay.stop();
  }

  async stop(): Promise<void> {
    await this.delivery.close();
    await this.#relay.stop();
    this.#connection.cut();
  }

  /** After the crash nothing is sent, and of what was sent before nobody learns how it ended. */
  #mortal(transport: Transport): Pick<Transport, "send"> {
    const send: Transport["send"] = async (records: readonly OutgoingRecord[], options) => {
      if (this.dead) throw new Error("dead");
      const outcomes = await Promise.race([transport.send(records, options), this.crashed]);
      if (outcomes === undefined) throw new Error("dead");
      return outcomes;
    };
    return { send };
  }
}

export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** mulberry32: the same numbers for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
