import { EventError } from "../errors.js";
import { currentEvents } from "../event/current-events.js";
import type { EventDefinition } from "../event/define-event.js";
import type { PublishRequest } from "../event/publish-request.js";
import type { AddedEvent, BatchOptions, BatchPublisher } from "./batch-publisher.js";

/** Whatever opens batch publishers: an events instance. */
interface BatchPublishers {
  batchPublisher(options?: BatchOptions): BatchPublisher;
}

export interface BatchEventPublisherOptions extends BatchOptions {
  /** The instance to publish through; where left out the one that `createEvents` opened last in this process. */
  readonly events?: BatchPublishers;
}

/**
 * `events.batchPublisher(options)` as a class: `new BatchEventPublisher({ batchSize: 500, transactional: true })`
 * publishes through the instance that `createEvents` opened last, as `publishEvent` does, or through `events`. The
 * constructor throws `EVENTS.NOT_STARTED` where there is none, and `CONFIG.INVALID` for an option that cannot be meant.
 */
export class BatchEventPublisher implements BatchPublisher {
  readonly #batches: BatchPublisher;

  constructor({ events = openedLast(), ...options }: BatchEventPublisherOptions = {}) {
    this.#batches = events.batchPublisher(options);
  }

  /** {@inheritDoc BatchPublisher.add} */
  add<Type extends string, Payload, Input>(
    definition: EventDefinition<Type, Payload, Input>,
    request: PublishRequest<NoInfer<Input>>,
  ): Promise<AddedEvent> {
    return this.#batches.add(definition, request);
  }

  /** {@inheritDoc BatchPublisher.flush} */
  flush(): Promise<void> {
    return this.#batches.flush();
  }

  /** {@inheritDoc BatchPublisher.close} */
  close(): Promise<void> {
    return this.#batches.close();
  }
}

function openedLast(): BatchPublishers {
  const events: object = currentEvents();
  // The instance may be that of another copy of the package, and an older one.
  if ("batchPublisher" in events && typeof events.batchPublisher === "function") return events as BatchPublishers;
  throw new EventError("CONFIG.UNSUPPORTED", "The events instance of this process is too old for batch publishers.");
}
