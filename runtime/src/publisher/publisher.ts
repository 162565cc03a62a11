import { EventError } from "../errors.js";
import type { EventPublisher } from "../event/current-events.js";
import type { EventDefinition } from "../event/define-event.js";
import type { PublishOptions, PublishRequest, PublishResult } from "../event/publish-request.js";
import type { Delivery } from "../ports/delivery.js";
import type { SqlTransaction } from "../ports/sql-transaction.js";
import type { EventPreparer } from "./event-preparer.js";
import { KeyOrder } from "./key-order.js";

/** Publishes events one by one: check, encode, send. */
export class Publisher implements EventPublisher {
  readonly #preparer: EventPreparer;
  readonly #delivery: Delivery<SqlTransaction>;
  readonly #order = new KeyOrder();
  #closed = false;

  constructor(preparer: EventPreparer, delivery: Delivery<SqlTransaction>) {
    this.#preparer = preparer;
    this.#delivery = delivery;
  }

  /**
   * Resolves once the event is safe, with where: in the transport, or in the outbox, from where it follows. Events of one
   * aggregate are appended in the order of the calls. The payload is read before the call returns. Rejects with an
   * {@link EventError}: `PAYLOAD.INVALID` and `ENVELOPE.INVALID` before anything has left; a `retryable` one when the
   * same call may succeed later, with the same `eventId` if it must not become a second event.
   */
  async publish<Type extends string, Payload, Input>(
    definition: EventDefinition<Type, Payload, Input>,
    request: PublishRequest<NoInfer<Input>>,
    { transaction }: PublishOptions = {},
  ): Promise<PublishResult> {
    if (this.#closed) throw new EventError("EVENTS.CLOSED", "The events instance is closed.");
    const { metadata, topic, record, settled } = this.#preparer.prepare(definition, request);
    const turn = metadata.subject === null ? null : `${topic} ${metadata.subject}`;
    const safe = this.#order.run(turn, record, (ready) => this.#delivery.deliver(ready, transaction ?? null));
    if (settled !== undefined) {
      safe.then(
        (storedIn) => settled({ status: "safe", storedIn }),
        (error) => settled({ status: "failed", error }),
      );
    }
    return { eventId: metadata.id, storedIn: await safe };
  }

  /** Takes no more events, and resolves when those in hand have settled. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#order.drain();
  }
}
