import { EventError } from "../../errors.js";
import type { AdminConnection } from "./admin-connection.js";
import { kafkaFault, kindOf } from "./kafka-faults.js";
import type { TopicSettings } from "./kafka-options.js";

/** Milliseconds after which it is looked whether topics have got more partitions; as long as Kafka's clients take. */
const FRESH = 300_000;
const NOT_YET = new Set(["UNKNOWN_TOPIC_OR_PARTITION", "LEADER_NOT_AVAILABLE"]);
const TRIES = 20;
const PAUSE = 100;

/** Knows which topics there are and how many partitions they have, and makes those that are missing where that is wished. */
export class TopicDirectory {
  readonly #admin: AdminConnection;
  readonly #create: TopicSettings | null;
  readonly #partitions = new Map<string, number>();
  #refreshAt = 0;

  constructor(admin: AdminConnection, create: TopicSettings | null) {
    this.#admin = admin;
    this.#create = create;
  }

  /** How many the topic has; undefined before anybody asked for its faults, and while it has one. */
  partitionsOf(topic: string): number | undefined {
    if (this.#refreshAt < performance.now()) this.#refresh();
    return this.#partitions.get(topic);
  }

  /** Why records of these topics cannot be sent now, for those of which they cannot. Does not reject. */
  async faultsOf(topics: readonly string[]): Promise<ReadonlyMap<string, EventError>> {
    const unknown = [...new Set(topics)].filter((topic) => !this.#partitions.has(topic));
    if (unknown.length === 0) return new Map();
    try {
      await this.#look(unknown);
    } catch (error) {
      const fault = kafkaFault(error, "Looking for topics");
      return new Map(unknown.map((topic) => [topic, fault]));
    }
    return new Map(unknown.filter((topic) => !this.#partitions.has(topic)).map((topic) => [topic, noSuchTopic(topic)]));
  }

  /** The brokers say otherwise: it is looked for again at its next use. */
  forget(topic: string): void {
    this.#partitions.delete(topic);
  }

  async #look(unknown: readonly string[]): Promise<void> {
    await this.#admin.use(async (admin) => {
      const present = new Set(await admin.listTopics());
      const missing = unknown.filter((topic) => !present.has(topic));
      if (this.#create !== null && missing.length > 0) {
        const { partitions = -1, settings = {} } = this.#create;
        const configEntries = Object.entries(settings).map(([name, value]) => ({ name, value }));
        const topicsToMake = missing.map((topic) => ({ topic, numPartitions: partitions, configEntries }));
        await admin.createTopics({ topics: topicsToMake, waitForLeaders: true });
        for (const topic of missing) present.add(topic);
      }
      await this.#count(unknown.filter((topic) => present.has(topic)));
    });
  }

  /** For topics that there are, although a broker may not have heard of one yet that was made just now. */
  async #count(topics: readonly string[]): Promise<void> {
    if (topics.length === 0) return;
    for (let attempt = 1; ; attempt++) {
      try {
        const found = await this.#admin.use((admin) => admin.fetchTopicMetadata({ topics: [...topics] }));
        for (const { name, partitions } of found.topics) {
          if (partitions.length > 0) this.#partitions.set(name, partitions.length);
        }
        return;
      } catch (error) {
        if (attempt === TRIES || !NOT_YET.has(kindOf(error))) throw error;
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    }
  }

  /** In the background; a fault leaves what was known. */
  #refresh(): void {
    this.#refreshAt = performance.now() + FRESH;
    this.#count([...this.#partitions.keys()]).catch(() => undefined);
  }
}

function noSuchTopic(topic: string): EventError {
  return new EventError("TRANSPORT.REJECTED", `There is no topic ${topic}.`, { details: { topic } });
}
