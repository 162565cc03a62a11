import { EventError } from "../errors.js";
import type { Delivery, DeliveryOutcome, SafePlace } from "../ports/delivery.js";
import type { OutgoingRecord, Transport } from "../ports/transport.js";

const IN_TRANSPORT: DeliveryOutcome = { status: "safe", storedIn: "transport" };

/** Straight to the transport: for events in memory, and for a transport of the caller's without a database. */
export class DirectDelivery<Transaction> implements Delivery<Transaction> {
  readonly #transport: Pick<Transport, "send">;

  constructor(transport: Pick<Transport, "send">) {
    this.#transport = transport;
  }

  async deliver(record: OutgoingRecord, transaction: Transaction | null): Promise<SafePlace> {
    if (transaction !== null) {
      throw new EventError(
        "CONFIG.UNSUPPORTED",
        "A publish in a transaction needs DATABASE_URL, and Kafka or a transport of your own.",
      );
    }
    const [outcome] = await this.#transport.send([record]);
    if (outcome?.status === "failed") throw outcome.error;
    return "transport";
  }

  async deliverAll(
    records: readonly OutgoingRecord[],
    { atomic = false }: { readonly atomic?: boolean } = {},
  ): Promise<readonly DeliveryOutcome[]> {
    const outcomes = await this.#transport.send(records, { atomic });
    return outcomes.map((outcome) => (outcome.status === "stored" ? IN_TRANSPORT : outcome));
  }

  /** What is on its way belongs to the transport, which waits for it when it is closed. */
  async close(): Promise<void> {}
}
