import { randomUUID } from "node:crypto";
import type { Producer } from "kafkajs";
import { EventError } from "../../errors.js";
import type { SendOutcome } from "../../ports/transport.js";
import { kafkaClient, RETRY } from "./kafka-client.js";
import { kafkaFault, kindOf } from "./kafka-faults.js";
import type { KafkaSettings } from "./kafka-options.js";
import { pinnedPartitioner } from "./pinned-partitioner.js";
import { byTopic, placesOf } from "./produced.js";
import { type TicketedRecord, withTickets } from "./record-tickets.js";
import { TICKETED_GZIP } from "./ticket-compression.js";
import { TrackedSockets } from "./tracked-sockets.js";

interface OpenProducer {
  readonly producer: Producer;
  readonly sockets: TrackedSockets;
  readonly connected: Promise<void>;
}

/** Sends records that become visible all or none, in transactions one after the other. */
export class AtomicProducer {
  readonly #settings: KafkaSettings;
  readonly #transactionalId: string;
  #last: Promise<unknown> = Promise.resolve();
  #open: OpenProducer | undefined;

  constructor(settings: KafkaSettings) {
    this.#settings = settings;
    // A successor with the same id would end a transaction that this process still has open.
    this.#transactionalId = `${settings.clientId}-${randomUUID()}`;
  }

  /** One outcome for each record; does not reject. */
  send(records: readonly TicketedRecord[]): Promise<readonly SendOutcome[]> {
    const sent = this.#last.then(() => withTickets(records, () => this.#send(records)));
    this.#last = sent;
    return sent;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#open?.producer.disconnect().catch(() => undefined);
    this.#open?.sockets.close();
  }

  async #send(records: readonly TicketedRecord[]): Promise<readonly SendOutcome[]> {
    const progress = { committing: false };
    try {
      const outcomes = await this.#transact(records, progress);
      if (!outcomes.includes(null)) return outcomes as readonly SendOutcome[];
      throw new EventError("TRANSPORT.UNAVAILABLE", "No broker said what became of a record.");
    } catch (error) {
      this.#discard();
      // Until the commit was asked for, nobody can ever see the records.
      const failed = { status: "failed", error: kafkaFault(error, "The transaction") } as const;
      return records.map(() => ({ ...failed, maybeStored: progress.committing }));
    }
  }

  async #transact(
    records: readonly TicketedRecord[],
    progress: { committing: boolean },
  ): Promise<readonly (SendOutcome | null)[]> {
    const deadline = performance.now() + this.#settings.sendTimeout;
    for (;;) {
      this.#open ??= this.#connect();
      await this.#open.connected;
      const transaction = await this.#open.producer.transaction();
      try {
        const answers = await transaction.sendBatch({
          acks: -1,
          timeout: this.#settings.requestTimeout,
          compression: TICKETED_GZIP,
          topicMessages: byTopic(records),
        });
        const places = placesOf(records, answers);
        if (places.includes(null)) {
          await transaction.abort();
          return places;
        }
        progress.committing = true;
        await transaction.commit();
        return places;
      } catch (error) {
        if (transaction.isActive() && !progress.committing) await transaction.abort().catch(() => undefined);
        // The one before is committed, but its end is still being written to its partitions.
        if (progress.committing || kindOf(error) !== "CONCURRENT_TRANSACTIONS" || performance.now() > deadline)
          throw error;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  }

  #connect(): OpenProducer {
    const sockets = new TrackedSockets();
    const producer = kafkaClient(this.#settings, sockets).producer({
      transactionalId: this.#transactionalId,
      transactionTimeout: this.#settings.sendTimeout,
      maxInFlightRequests: 1,
      idempotent: true,
      createPartitioner: pinnedPartitioner,
      retry: RETRY,
    });
    return { producer, sockets, connected: producer.connect() };
  }

  #discard(): void {
    this.#open?.sockets.close();
    this.#open?.producer.disconnect().catch(() => undefined);
    this.#open = undefined;
  }
}
