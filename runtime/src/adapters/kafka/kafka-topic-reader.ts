import { randomUUID } from "node:crypto";
import { EventError } from "../../errors.js";
import type { TopicReader } from "../../ports/topic-reader.js";
import type { StoredRecord } from "../../ports/transport.js";
import { AdminConnection } from "./admin-connection.js";
import { kafkaClient } from "./kafka-client.js";
import { kafkaFault } from "./kafka-faults.js";
import { toStoredRecord } from "./kafka-message.js";
import { type KafkaSettings, type KafkaTransportOptions, kafkaSettings } from "./kafka-options.js";
import { TrackedSockets } from "./tracked-sockets.js";

/** Milliseconds without a record after which the brokers have failed. */
const SILENCE = 60_000;

/** Reads topics in a group of its own for each reading, which commits nothing and is deleted after it. */
export class KafkaTopicReader implements TopicReader {
  readonly #settings: KafkaSettings;
  readonly #admin: AdminConnection;

  constructor(options: KafkaTransportOptions) {
    this.#settings = kafkaSettings(options);
    this.#admin = new AdminConnection(this.#settings);
  }

  async topics(): Promise<readonly string[]> {
    return this.#admin.use((admin) => admin.listTopics()).catch(refused);
  }

  async read(topic: string, onRecord: (record: StoredRecord) => void): Promise<void> {
    const offsets = await this.#admin.use((admin) => admin.fetchTopicOffsets(topic)).catch(refused);
    const left = new Map<number, bigint>();
    for (const { partition, low, high } of offsets) if (low !== high) left.set(partition, BigInt(high));
    if (left.size > 0) await this.#readTo(topic, left, onRecord).catch(refused);
  }

  async close(): Promise<void> {
    await this.#admin.close();
  }

  /** @param left - the ends of the partitions that are still to be read; empty in the end */
  async #readTo(topic: string, left: Map<number, bigint>, onRecord: (record: StoredRecord) => void): Promise<void> {
    const sockets = new TrackedSockets();
    const groupId = `${this.#settings.clientId}.reader.${randomUUID()}`;
    const consumer = kafkaClient(this.#settings, sockets).consumer({ groupId });
    try {
      await new Promise<void>((resolve, reject) => {
        const late = () =>
          reject(new EventError("TRANSPORT.UNAVAILABLE", `Topic ${topic} could not be read to its end.`));
        const silence = setTimeout(late, SILENCE);
        const arrived = (partition: number, lastOffset: string | null) => {
          silence.refresh();
          const end = left.get(partition);
          if (end !== undefined && lastOffset !== null && BigInt(lastOffset) + 1n >= end) left.delete(partition);
          if (left.size > 0) return;
          clearTimeout(silence);
          resolve();
        };
        const failed = (error: unknown) => {
          clearTimeout(silence);
          reject(error);
        };
        consumer.on(consumer.events.CRASH, ({ payload }) => failed(payload.error));
        // Says of batches without records for us, such as the marks of transactions, where they end.
        consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload }) => arrived(payload.partition, payload.lastOffset));
        const begin = async () => {
          await consumer.connect();
          await consumer.subscribe({ topic, fromBeginning: true });
          await consumer.run({
            autoCommit: false,
            eachBatch: async ({ batch }) => {
              const end = left.get(batch.partition);
              for (const message of batch.messages) {
                if (end !== undefined && BigInt(message.offset) < end) {
                  onRecord(toStoredRecord(topic, batch.partition, message));
                }
              }
            },
          });
        };
        begin().catch(failed);
      });
    } finally {
      await consumer.disconnect().catch(() => undefined);
      sockets.close();
      // A group that stays is forgotten by the brokers after some days.
      await this.#admin.use((admin) => admin.deleteGroups([groupId])).catch(() => undefined);
    }
  }
}

function refused(error: unknown): never {
  throw kafkaFault(error, "Reading a topic");
}
