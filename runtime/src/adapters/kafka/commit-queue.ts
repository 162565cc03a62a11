import type { Consumer } from "kafkajs";
import { EventError } from "../../errors.js";
import { kafkaFault } from "./kafka-faults.js";

interface Commit {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  resolve(): void;
  reject(error: EventError): void;
}

/** Commits offsets, those that are asked for while a request is on its way together in the next one. */
export class CommitQueue {
  readonly #consumer: Pick<Consumer, "commitOffsets" | "on" | "events">;
  #waiting: Commit[] = [];
  #running = false;
  /** What the brokers have confirmed of the request on its way: kafkajs also resolves when it did nothing. */
  #confirmed = new Map<string, bigint>();

  constructor(consumer: Pick<Consumer, "commitOffsets" | "on" | "events">) {
    this.#consumer = consumer;
    consumer.on(consumer.events.COMMIT_OFFSETS, ({ payload }) => {
      for (const { topic, partitions } of payload.topics) {
        for (const { partition, offset } of partitions) {
          this.#confirmed.set(`${topic} ${partition}`, BigInt(String(offset)));
        }
      }
    });
  }

  /** Resolves once the brokers have it. Rejects with `TRANSPORT.PARTITION_LOST` or `TRANSPORT.UNAVAILABLE`. */
  commit(topic: string, partition: number, offset: bigint): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ topic, partition, offset, resolve, reject });
      if (!this.#running) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length > 0) {
      const commits = this.#waiting;
      this.#waiting = [];
      await this.#send(commits);
    }
    this.#running = false;
  }

  async #send(commits: readonly Commit[]): Promise<void> {
    // The last one of a partition counts: an offset goes back only where somebody seeks.
    const last = new Map(commits.map((commit) => [idOf(commit), commit]));
    this.#confirmed = new Map();
    try {
      await this.#consumer.commitOffsets(
        [...last.values()].map(({ topic, partition, offset }) => ({ topic, partition, offset: String(offset) })),
      );
    } catch (error) {
      const fault = kafkaFault(error, "The commit");
      for (const { reject } of commits) reject(fault);
      return;
    }
    for (const commit of commits) {
      if (this.#confirmed.has(idOf(commit))) commit.resolve();
      else commit.reject(new EventError("TRANSPORT.UNAVAILABLE", "The member is not part of its group now."));
    }
  }
}

function idOf({ topic, partition }: Commit): string {
  return `${topic} ${partition}`;
}
