import type { Producer, RecordMetadata } from "kafkajs";
import { EventError } from "../../errors.js";
import { kafkaClient, RETRY } from "./kafka-client.js";
import { kafkaFault } from "./kafka-faults.js";
import type { KafkaSettings } from "./kafka-options.js";
import { pinnedPartitioner } from "./pinned-partitioner.js";
import { byTopic } from "./produced.js";
import { type TicketedRecord, withTickets } from "./record-tickets.js";
import { TICKETED_GZIP } from "./ticket-compression.js";
import { TrackedSockets } from "./tracked-sockets.js";

export type Produced =
  | { readonly status: "answered"; readonly answers: readonly RecordMetadata[] }
  | {
      readonly status: "failed";
      readonly error: EventError;
      /** How many requests to append left for the brokers: none means that nothing was appended. */
      readonly requests: number;
    };

/**
 * A producer that appends what it is given exactly once however often it has to try, until something fails for good.
 * From then on it must be discarded: kafkajs gives the sequence numbers of the failed records to the next ones, and if
 * the failed ones did arrive, brokers take the next ones for repetitions and drop them. One send at a time.
 */
export class IdempotentProducer {
  readonly #settings: KafkaSettings;
  readonly #sockets = new TrackedSockets();
  readonly #producer: Producer;
  #connected: Promise<void> | undefined;

  constructor(settings: KafkaSettings) {
    this.#settings = settings;
    this.#producer = kafkaClient(settings, this.#sockets).producer({
      idempotent: true,
      createPartitioner: pinnedPartitioner,
      // Longer than the brokers need to notice that a leader is gone; our own time ends it.
      retry: { ...RETRY, retries: 100 },
    });
  }

  /** Does not reject. After a failure, discard it. */
  async send(records: readonly TicketedRecord[]): Promise<Produced> {
    const before = this.#sockets.produceRequests;
    try {
      const answers = await withTickets(records, () => this.#withinTime(this.#send(records)));
      return { status: "answered", answers };
    } catch (error) {
      const requests = this.#sockets.produceRequests - before;
      return { status: "failed", error: kafkaFault(error, "The send"), requests };
    }
  }

  /** Cuts its connections, so that nothing that was given up is sent after all. */
  discard(): void {
    this.#sockets.close();
    // kafkajs waits for answers that cannot come any more; nobody waits for kafkajs.
    this.#producer.disconnect().catch(() => undefined);
  }

  /** For one that has not failed, with nothing on its way. */
  async disconnect(): Promise<void> {
    await this.#producer.disconnect().catch(() => undefined);
    this.#sockets.close();
  }

  async #send(records: readonly TicketedRecord[]): Promise<RecordMetadata[]> {
    this.#connected ??= this.#producer.connect();
    await this.#connected;
    return this.#producer.sendBatch({
      acks: -1,
      timeout: this.#settings.requestTimeout,
      compression: TICKETED_GZIP,
      topicMessages: byTopic(records),
    });
  }

  async #withinTime<Result>(work: Promise<Result>): Promise<Result> {
    const { sendTimeout } = this.#settings;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new EventError("TRANSPORT.UNAVAILABLE", `The brokers did not answer within ${sendTimeout} ms.`));
      }, sendTimeout);
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
