import { EventError } from "../../errors.js";
import type { PartitionLag, SubscribeOptions, Subscription } from "../../ports/transport.js";
import type { ConsumerGroup } from "./consumer-group.js";
import { PartitionDelivery } from "./partition-delivery.js";
import type { PartitionLog } from "./partition-log.js";

// Longest interval of a timer: the member only has to keep the process alive, as a connection to a broker would.
const FOREVER = 2 ** 31 - 1;

/** One subscription: a member of a consumer group with the partitions that the group gave it. */
export class GroupMember implements Subscription {
  readonly options: SubscribeOptions;
  readonly #group: ConsumerGroup;
  readonly #deliveries = new Map<PartitionLog, PartitionDelivery>();
  readonly #paused = new Set<string>();
  readonly #keepAlive = setInterval(() => undefined, FOREVER);
  #stopped: Promise<void> | undefined;

  constructor(group: ConsumerGroup, options: SubscribeOptions) {
    this.#group = group;
    this.options = options;
  }

  get joined(): boolean {
    return this.#stopped === undefined;
  }

  async lag(): Promise<readonly PartitionLag[]> {
    return [...this.#deliveries.keys()].map((log) => {
      const { topic, partition } = log;
      return { topic, partition, records: log.end - this.#group.offsets.next(log) };
    });
  }

  assign(log: PartitionLog): void {
    const paused = this.#paused.has(idOf(log.topic, log.partition));
    const { offsets, faults } = this.#group;
    this.#deliveries.set(log, new PartitionDelivery(log, this.options, offsets, faults, paused));
  }

  /** Takes no new batch; resolves when those in hand have settled. */
  async finish(): Promise<void> {
    await Promise.all([...this.#deliveries.values()].map((delivery) => delivery.revoke()));
  }

  /** Resolves when every partition may be given to another: after the batches in hand, or when `giveUp` resolves. */
  async revoke(giveUp: Promise<void>): Promise<void> {
    const deliveries = [...this.#deliveries.values()];
    await Promise.race([this.finish(), giveUp]);
    for (const delivery of deliveries) delivery.lose();
    this.#deliveries.clear();
  }

  pause(topic: string, partitions: readonly number[]): void {
    for (const partition of partitions) this.#paused.add(idOf(topic, partition));
    this.#pauseDeliveries();
  }

  resume(topic: string, partitions: readonly number[]): void {
    for (const partition of partitions) this.#paused.delete(idOf(topic, partition));
    this.#pauseDeliveries();
  }

  async seek(topic: string, partition: number, offset: bigint): Promise<void> {
    const logs = [...this.#deliveries.keys()];
    const log = logs.find((candidate) => candidate.topic === topic && candidate.partition === partition);
    if (log === undefined) {
      throw new EventError("TRANSPORT.PARTITION_LOST", `Partition ${partition} of ${topic} is not this member's.`, {
        details: { topic, partition },
      });
    }
    this.#group.offsets.seek(log, offset);
    // Also wakes a delivery that had come to the end.
    this.#pauseDeliveries();
  }

  stop(): Promise<void> {
    clearInterval(this.#keepAlive);
    this.#stopped ??= this.#group.leave(this);
    return this.#stopped;
  }

  #pauseDeliveries(): void {
    for (const [log, delivery] of this.#deliveries) delivery.pause(this.#paused.has(idOf(log.topic, log.partition)));
  }
}

function idOf(topic: string, partition: number): string {
  return `${topic}/${partition}`;
}
