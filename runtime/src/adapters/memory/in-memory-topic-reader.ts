import type { TopicReader } from "../../ports/topic-reader.js";
import type { StoredRecord } from "../../ports/transport.js";
import type { InMemoryBroker } from "./in-memory-broker.js";

/** Topics of a broker in memory. */
export class InMemoryTopicReader implements TopicReader {
  readonly #broker: InMemoryBroker;

  constructor(broker: InMemoryBroker) {
    this.#broker = broker;
  }

  async topics(): Promise<readonly string[]> {
    return [...new Set(this.#broker.records().map(({ topic }) => topic))];
  }

  async read(topic: string, onRecord: (record: StoredRecord) => void): Promise<void> {
    for (const record of this.#broker.records(topic)) onRecord(record);
  }

  async close(): Promise<void> {}
}
