import { type DeadLetterReason, deadLetterRecord } from "../dead-letter/dead-letter-record.js";
import type { DeadLetters, ReplayService } from "../dead-letter/dead-letters.js";
import { EventError } from "../errors.js";
import type { StoredRecord, Transport } from "../ports/transport.js";

/** Dead letters that go to the topic beside that of their record, and nowhere else; nothing waits behind them. */
export class PlainDeadLetters implements DeadLetters {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  async add(record: StoredRecord, reason: DeadLetterReason): Promise<void> {
    const [outcome] = await this.#transport.send([deadLetterRecord(record, reason)]);
    if (outcome?.status !== "failed") return;
    // Retryable whatever the transport says: there is no other place for the record, and it must not be lost.
    throw new EventError("TRANSPORT.UNAVAILABLE", `A dead letter could not be sent: ${outcome.error.message}`);
  }

  parked(): boolean {
    return false;
  }

  async park(record: StoredRecord): Promise<void> {
    throw new EventError("TRANSPORT.REJECTED", `Nothing is parked here, and so not offset ${record.offset}.`);
  }

  async serve(): Promise<ReplayService> {
    return { stop: async () => undefined };
  }
}
