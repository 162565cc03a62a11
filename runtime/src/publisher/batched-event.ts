import type { PublishResult } from "../event/publish-request.js";
import type { DeliveryOutcome } from "../ports/delivery.js";
import type { OutgoingRecord } from "../ports/transport.js";
import type { AddedEvent } from "./batch-publisher.js";
import type { PreparedEvent } from "./event-preparer.js";

/** An event of a batch publisher from `add` until it is settled. A promise is made only for who asks for the result. */
export class BatchedEvent implements AddedEvent {
  readonly eventId: string;
  /** Rises with the calls of `add`. */
  readonly place: number;
  readonly #settled: PreparedEvent["settled"];
  /** Undefined while its bytes are being made. */
  record: OutgoingRecord | undefined;
  bytes = 0;
  #outcome: DeliveryOutcome | undefined;
  #asked: { resolve: (result: PublishResult) => void; reject: (error: unknown) => void } | undefined;
  #result: Promise<PublishResult> | undefined;

  constructor({ metadata, settled }: Pick<PreparedEvent, "metadata" | "settled">, place: number) {
    this.eventId = metadata.id;
    this.place = place;
    this.#settled = settled;
  }

  get result(): Promise<PublishResult> {
    if (this.#result === undefined) {
      this.#result = new Promise((resolve, reject) => {
        this.#asked = { resolve, reject };
      });
      // Asked for is not yet waited for: whoever takes it up later is told then.
      this.#result.catch(() => undefined);
      this.#tell();
    }
    return this.#result;
  }

  /** Whether somebody else is told of what becomes of it. */
  get isAskedFor(): boolean {
    return this.#asked !== undefined;
  }

  settle(outcome: DeliveryOutcome): void {
    this.record = undefined;
    this.#outcome = outcome;
    this.#settled?.(outcome);
    this.#tell();
  }

  #tell(): void {
    const outcome = this.#outcome;
    if (outcome?.status === "safe") this.#asked?.resolve({ eventId: this.eventId, storedIn: outcome.storedIn });
    else if (outcome !== undefined) this.#asked?.reject(outcome.error);
  }
}
