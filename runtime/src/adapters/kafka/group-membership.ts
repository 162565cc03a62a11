import type { Consumer, ConsumerCrashEvent, EachBatchPayload, KafkaMessage } from "kafkajs";
import { EventError } from "../../errors.js";
import type { PartitionLag, SubscribeOptions } from "../../ports/transport.js";
import type { AdminConnection } from "./admin-connection.js";
import { CommitQueue } from "./commit-queue.js";
import { type Assignment, lagOf, oldestOffset, type Position, positionsOf } from "./group-positions.js";
import { kafkaClient, RETRY } from "./kafka-client.js";
import { kafkaFault } from "./kafka-faults.js";
import { toStoredRecord } from "./kafka-message.js";
import type { KafkaSettings } from "./kafka-options.js";
import { PartitionDelivery } from "./partition-delivery.js";
import { TrackedSockets } from "./tracked-sockets.js";

// A fetch that finds nothing waits so long; nothing that is there waits for it.
const MAX_WAIT = 250;
// So long the other partitions of a broker wait for one that has enough in memory, before it alone is passed over.
const PATIENCE = 200;

interface Skipped {
  readonly topic: string;
  readonly partition: number;
  readonly batchSize: number;
  readonly firstOffset: string | null;
  readonly lastOffset: string | null;
}

/** What a membership needs of the subscription that outlives it. */
export interface MembershipSurroundings {
  readonly settings: KafkaSettings;
  readonly admin: AdminConnection;
  readonly options: SubscribeOptions;
  isPaused(topic: string, partition: number): boolean;
  /** Called at most once, after `start` has resolved: this membership is over. */
  onEnd(error: EventError): void;
}

/**
 * One kafkajs consumer from its start to its crash or stop. kafkajs only fetches: what it fetched is handed over in
 * memory at once, so it never waits for a handler, always has time for its heartbeat, and learns nothing of errors.
 * Before it asks for a new share of partitions, all batches in hand get the time to settle and to commit.
 */
export class GroupMembership {
  readonly #surroundings: MembershipSurroundings;
  readonly #consumer: Consumer;
  readonly #sockets = new TrackedSockets();
  readonly #commits: CommitQueue;
  readonly #deliveries = new Map<string, PartitionDelivery>();
  /** What still runs in partitions that were let go of: the next delivery of such a partition waits for it. */
  readonly #leftovers: Map<string, Promise<void>>;
  #generation = 0;
  #stopping = false;
  #ended = false;
  #joined: { resolve(): void; reject(error: EventError): void } | undefined;
  #heartbeat: (() => Promise<void>) | undefined;
  /** When the brokers last confirmed the membership, by a clock that is never set back; undefined before and after it. */
  #confirmedAt: number | undefined;

  constructor(surroundings: MembershipSurroundings, leftovers: Map<string, Promise<void>>) {
    this.#surroundings = surroundings;
    this.#leftovers = leftovers;
    const { settings, options } = surroundings;
    this.#sockets.beforeJoin = () => this.#letGo();
    this.#consumer = kafkaClient(settings, this.#sockets).consumer({
      groupId: options.group,
      sessionTimeout: settings.sessionTimeout,
      rebalanceTimeout: settings.rebalanceTimeout,
      heartbeatInterval: Math.floor(settings.sessionTimeout / 10),
      maxWaitTimeInMs: MAX_WAIT,
      // Every crash is ours to mend, in one way: kafkajs restarts after some only.
      retry: { ...RETRY, restartOnFailure: async () => false },
    });
    this.#commits = new CommitQueue(this.#consumer);
  }

  /** Resolves once this member gets its records. Rejects with `TRANSPORT.*`, and is over then. */
  async start(): Promise<void> {
    const consumer = this.#consumer;
    const { topics, from } = this.#surroundings.options;
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => void this.#assign(payload.memberAssignment));
    consumer.on(consumer.events.START_BATCH_PROCESS, ({ payload }) => this.#skip(payload));
    consumer.on(consumer.events.HEARTBEAT, () => this.#confirm());
    consumer.on(consumer.events.CRASH, ({ payload }) => this.#crash(payload));
    const joined = new Promise<void>((resolve, reject) => {
      this.#joined = { resolve, reject };
    });
    joined.catch(() => undefined);
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [...topics], fromBeginning: from === "earliest" });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        // As many as come: a partition that waits for room holds up those of its own broker only.
        partitionsConsumedConcurrently: 100,
        eachBatch: (payload) => this.#take(payload),
      });
      await joined;
    } catch (error) {
      this.#ended = true;
      await this.#disconnect();
      throw kafkaFault(error, "Joining the group");
    }
  }

  /** Also false where kafkajs has fallen silent without a crash, and the brokers have given up on the member. */
  get joined(): boolean {
    const { sessionTimeout } = this.#surroundings.settings;
    return this.#confirmedAt !== undefined && performance.now() - this.#confirmedAt < sessionTimeout;
  }

  async lag(): Promise<readonly PartitionLag[]> {
    try {
      return await lagOf(this.#surroundings.admin, [...this.#deliveries.values()]);
    } catch (error) {
      throw kafkaFault(error, "Asking for the ends of partitions");
    }
  }

  pause(topic: string, partition: number, paused: boolean): void {
    this.#deliveries.get(idOf(topic, partition))?.pause(paused);
  }

  async seek(topic: string, partition: number, offset: bigint): Promise<void> {
    const delivery = this.#deliveries.get(idOf(topic, partition));
    if (delivery === undefined) {
      throw new EventError("TRANSPORT.PARTITION_LOST", `Partition ${partition} of ${topic} is not this member's.`, {
        details: { topic, partition },
      });
    }
    delivery.seek(offset);
    this.#consumer.seek({ topic, partition, offset: String(offset) });
    await this.#commits.commit(topic, partition, offset);
  }

  /** Waits for the batches in hand, and leaves the group. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all([...this.#deliveries.values()].map((delivery) => delivery.revoke()));
    this.#ended = true;
    await this.#disconnect();
  }

  /** Takes what kafkajs fetched, if it is what comes next; never rejects, since kafkajs would not survive it. */
  async #take({ batch, resolveOffset, heartbeat, isStale }: EachBatchPayload): Promise<void> {
    this.#heartbeat = heartbeat;
    const { topic, partition } = batch;
    const delivery = this.#deliveries.get(idOf(topic, partition));
    if (delivery === undefined || isStale()) return;
    const { fetchedOffset } = batch as unknown as { readonly fetchedOffset: string };
    if (BigInt(fetchedOffset) !== delivery.expected) return this.#goBack(delivery);
    const last = batch.messages.at(-1)?.offset;
    if (last === undefined) return;
    resolveOffset(last);
    const next = BigInt(batch.lastOffset()) + 1n;
    delivery.push(batch.messages, next);
    await delivery.makeRoom(PATIENCE);
  }

  /** kafkajs keeps to itself what holds nothing for readers: the ends of transactions, and what was taken back. */
  #skip({ topic, partition, batchSize, firstOffset, lastOffset }: Skipped): void {
    const delivery = this.#deliveries.get(idOf(topic, partition));
    if (delivery === undefined || batchSize > 0 || firstOffset === null || lastOffset === null) return;
    if (BigInt(firstOffset) === delivery.expected) delivery.push([], BigInt(lastOffset) + 1n);
  }

  /**
   * A fetch from another offset is one from before a rebalance that came late, or the brokers have deleted what was to
   * come next. Neither may open a gap that nobody sees.
   */
  async #goBack(delivery: PartitionDelivery): Promise<void> {
    const { topic, partition, expected } = delivery;
    const { admin, settings } = this.#surroundings;
    try {
      const oldest = await oldestOffset(admin, topic, partition);
      if (this.#deliveries.get(idOf(topic, partition)) !== delivery || delivery.expected !== expected) return;
      if (oldest > expected) {
        const deleted = String(oldest - expected);
        settings.logger.error({ topic, partition, deleted }, "Records were deleted before this group had read them.");
        delivery.seek(oldest);
      }
      this.#consumer.seek({ topic, partition, offset: String(delivery.expected) });
    } catch {
      // The same batch comes again as long as it is not resolved.
    }
  }

  async #assign(assignment: Assignment): Promise<void> {
    const generation = ++this.#generation;
    const { admin, options } = this.#surroundings;
    // What kafkajs fetches before we have told it where to begin would be thrown away.
    for (const [topic, partitions] of Object.entries(assignment)) {
      for (const partition of partitions) this.#fetch(topic, partition, false);
    }
    try {
      const positions = await positionsOf(admin, options, assignment);
      if (generation !== this.#generation || this.#stopping || this.#ended) return;
      const first = positions.filter((position) => position.first);
      await Promise.all(first.map(({ topic, partition, start }) => this.#commits.commit(topic, partition, start)));
      if (generation !== this.#generation || this.#stopping || this.#ended) return;
      for (const position of positions) this.#begin(position);
      this.#confirmedAt = performance.now();
      this.#joined?.resolve();
      this.#joined = undefined;
    } catch (error) {
      if (generation === this.#generation) this.#end(kafkaFault(error, "Taking the member's partitions"));
    }
  }

  #begin({ topic, partition, start }: Position): void {
    const { options, isPaused } = this.#surroundings;
    const id = idOf(topic, partition);
    const delivery = new PartitionDelivery(
      { topic, partition, start, paused: isPaused(topic, partition) },
      {
        options,
        commit: (...args) => this.#commits.commit(...args),
        fetch: (...args) => this.#fetch(...args),
        read: (fetched, offset) => toStoredRecord(topic, partition, fetched as KafkaMessage, offset),
      },
      this.#leftovers.get(id) ?? Promise.resolve(),
    );
    this.#deliveries.set(id, delivery);
    this.#fetch(topic, partition, true);
    this.#consumer.seek({ topic, partition, offset: String(start) });
  }

  #fetch(topic: string, partition: number, wanted: boolean): void {
    const partitions = [{ topic, partitions: [partition] }];
    try {
      if (wanted) this.#consumer.resume(partitions);
      else this.#consumer.pause(partitions);
    } catch {
      // kafkajs refuses while it is not running, and then fetches nothing either.
    }
  }

  /** Until every batch has settled, or it takes too long: then they go on, but can commit no more. */
  async #letGo(): Promise<void> {
    this.#generation += 1;
    const deliveries = [...this.#deliveries];
    if (deliveries.length === 0) return;
    const { rebalanceTimeout, sessionTimeout } = this.#surroundings.settings;
    // kafkajs does not tell the brokers that we are alive while it waits for a new share.
    const alive = setInterval(() => void this.#heartbeat?.().catch(() => undefined), sessionTimeout / 10);
    let giveUp: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      giveUp = setTimeout(resolve, rebalanceTimeout / 2);
    });
    await Promise.race([Promise.all(deliveries.map(([, delivery]) => delivery.revoke())), late]);
    clearTimeout(giveUp);
    clearInterval(alive);
    this.#loseAll();
  }

  #loseAll(): void {
    for (const [id, delivery] of this.#deliveries) {
      delivery.lose();
      const leftover = delivery.revoke().then(() => {
        if (this.#leftovers.get(id) === leftover) this.#leftovers.delete(id);
      });
      this.#leftovers.set(id, leftover);
    }
    this.#deliveries.clear();
  }

  #crash({ error }: ConsumerCrashEvent["payload"]): void {
    this.#end(kafkaFault(error, "The consumer"));
  }

  #end(error: EventError): void {
    if (this.#ended) return;
    this.#joined?.reject(error);
    if (this.#joined !== undefined || this.#stopping) return;
    this.#ended = true;
    this.#loseAll();
    void this.#disconnect();
    this.#surroundings.onEnd(error);
  }

  #confirm(): void {
    if (this.#confirmedAt !== undefined) this.#confirmedAt = performance.now();
  }

  async #disconnect(): Promise<void> {
    this.#confirmedAt = undefined;
    this.#loseAll();
    await this.#consumer.disconnect().catch(() => undefined);
    this.#sockets.close();
  }
}

function idOf(topic: string, partition: number): string {
  return `${topic} ${partition}`;
}
