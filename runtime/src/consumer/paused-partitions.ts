import type { PartitionSelection } from "../event/event-consumer.js";

/** Which partitions, of topics with their prefix, begin nothing. What was paused as a whole is resumed as a whole. */
export class PausedPartitions {
  #all = false;
  readonly #topics = new Set<string>();
  readonly #partitions = new Map<string, Set<number>>();

  has(topic: string, partition: number): boolean {
    return this.#all || this.#topics.has(topic) || this.#partitions.get(topic)?.has(partition) === true;
  }

  pause({ topic, partitions }: PartitionSelection): void {
    if (topic === undefined) this.#all = true;
    else if (partitions === undefined) this.#topics.add(topic);
    else this.#partitions.set(topic, new Set([...(this.#partitions.get(topic) ?? []), ...partitions]));
  }

  resume({ topic, partitions }: PartitionSelection): void {
    if (topic === undefined) {
      this.#all = false;
      this.#topics.clear();
      this.#partitions.clear();
    } else if (partitions === undefined) {
      this.#topics.delete(topic);
      this.#partitions.delete(topic);
    } else for (const partition of partitions) this.#partitions.get(topic)?.delete(partition);
  }
}
