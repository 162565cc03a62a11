import { EventError } from "../errors.js";
import type { ConsumerBasics } from "./consumer-basics.js";
import { currentEvents, type EventPublisher } from "./current-events.js";
import type { AnyEvent } from "./define-event.js";
import type { EventCatalog } from "./event-catalog.js";
import type { EventConsumer } from "./event-consumer.js";

/** A new consumer of a service, which does nothing before its start. */
export type CreateConsumerForService<Definitions extends { readonly [Type in keyof Definitions]: AnyEvent }> = (
  options: ServiceConsumerOptions,
) => EventConsumer<Definitions>;

export interface ServiceConsumerOptions extends ConsumerBasics {
  /** Group of the consumer: the instances of one service share its events. */
  readonly serviceName: string;
}

/**
 * Makes the `createConsumerForService` of a catalog. The consumer belongs to the events instance that `createEvents`
 * opened last in this process, which stops it when it is closed. Throws `EVENTS.NOT_STARTED` where there is none.
 *
 * @param events - asked at each call; the process's current instance where left out
 */
export function bindCreateConsumer<Definitions extends { readonly [Type in keyof Definitions]: AnyEvent }>(
  catalog: EventCatalog<Definitions>,
  events: () => EventPublisher = currentEvents,
): CreateConsumerForService<Definitions> {
  return ({ serviceName, ...options }) => {
    const instance = events();
    if (instance.consumer === undefined) {
      throw new EventError(
        "EVENTS.NOT_STARTED",
        "What is open in this process can publish events and not consume them.",
      );
    }
    return instance.consumer({ ...options, group: serviceName }, catalog);
  };
}
