import { currentEvents, type EventPublisher } from "./current-events.js";
import type { AnyEvent, InputOf } from "./define-event.js";
import type { EventCatalog } from "./event-catalog.js";
import type { PublishOptions, PublishRequest, PublishResult } from "./publish-request.js";

/** Publishes an event that is named by its type; the payload is that event's. */
export type PublishEvent<Definitions extends { readonly [Type in keyof Definitions]: AnyEvent }> = <
  Type extends keyof Definitions & string,
>(
  request: PublishEventRequest<Definitions, Type>,
  options?: PublishOptions,
) => Promise<PublishResult>;

/** {@link PublishRequest} with the event's type in it. */
export interface PublishEventRequest<
  Definitions extends { readonly [Type in keyof Definitions]: AnyEvent },
  Type extends keyof Definitions & string,
> extends PublishRequest<InputOfEach<Definitions, Type>> {
  readonly eventType: Type;
}

/** Where `Type` is a union, only a payload that fits each of its events is safe: their intersection. */
type InputOfEach<
  Definitions extends { readonly [Name in keyof Definitions]: AnyEvent },
  Type extends keyof Definitions,
> = (Type extends unknown ? (input: InputOf<Definitions[Type]>) => void : never) extends (input: infer Input) => void
  ? Input
  : never;

/**
 * Makes the `publishEvent` of a catalog. It publishes through the events instance that `createEvents` opened last in
 * this process, and rejects with `EVENTS.NOT_STARTED` where there is none. Events leave in the order of the calls,
 * although each event's module is loaded at its first use; so the payload must not be changed before the promise settles.
 *
 * @param publisher - asked at each call; the process's current instance where left out
 */
export function bindPublishEvent<Definitions extends { readonly [Type in keyof Definitions]: AnyEvent }>(
  catalog: EventCatalog<Definitions>,
  publisher: () => EventPublisher = currentEvents,
): PublishEvent<Definitions> {
  let turn: Promise<unknown> = Promise.resolve();
  return async (request, options) => {
    const { eventType, ...publishRequest } = request;
    const events = publisher();
    const handedOver = Promise.all([catalog.load(eventType), turn]).then(([definition]) => ({
      // In an object, so that the next call waits until this event is handed over and not until it has arrived.
      result: events.publish(definition, publishRequest, options),
    }));
    turn = handedOver.catch(() => undefined);
    return (await handedOver).result;
  };
}
