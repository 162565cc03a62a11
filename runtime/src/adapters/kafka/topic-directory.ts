import { EventError } from "../../errors.js";
import type { AdminConnection } from "./admin-connection.js";
import { kafkaFault } from "./kafka-faults.js";
import type { TopicSettings } from "./kafka-options.js";

/** Knows which topics there are, and makes those that are missing where that is wished. */
export class TopicDirectory {
  readonly #admin: AdminConnection;
  readonly #create: TopicSettings | null;
  readonly #known = new Set<string>();

  constructor(admin: AdminConnection, create: TopicSettings | null) {
    this.#admin = admin;
    this.#create = create;
  }

  /** Why records of these topics cannot be sent now, for those of which they cannot. Does not reject. */
  async faultsOf(topics: readonly string[]): Promise<ReadonlyMap<string, EventError>> {
    const unknown = [...new Set(topics)].filter((topic) => !this.#known.has(topic));
    if (unknown.length === 0) return new Map();
    try {
      await this.#look(unknown);
    } catch (error) {
      const fault = kafkaFault(error, "Looking for topics");
      return new Map(unknown.map((topic) => [topic, fault]));
    }
    return new Map(unknown.filter((topic) => !this.#known.has(topic)).map((topic) => [topic, noSuchTopic(topic)]));
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
        for (const topic of missing) this.#known.add(topic);
      }
      for (const topic of unknown) if (present.has(topic)) this.#known.add(topic);
    });
  }
}

function noSuchTopic(topic: string): EventError {
  return new EventError("TRANSPORT.REJECTED", `There is no topic ${topic}.`, { details: { topic } });
}
