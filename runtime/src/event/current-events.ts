import { EventError } from "../errors.js";
import type { ConsumerBasics } from "./consumer-basics.js";
import type { AnyEvent, EventDefinition } from "./define-event.js";
import type { EventCatalog } from "./event-catalog.js";
import type { EventConsumer } from "./event-consumer.js";
import type { PublishOptions, PublishRequest, PublishResult } from "./publish-request.js";

/** The part of an events instance that functions without an instance in hand, such as `publishEvent`, go through. */
export interface EventPublisher {
  publish<Type extends string, Payload, Input>(
    definition: EventDefinition<Type, Payload, Input>,
    request: PublishRequest<NoInfer<Input>>,
    options?: PublishOptions,
  ): Promise<PublishResult>;
  /** A new consumer of the group, whose `registerHandler` knows the catalog. Not there in what is no whole instance. */
  consumer?<Catalog extends { readonly [Type in keyof Catalog]: AnyEvent }>(
    options: ConsumerBasics & { readonly group: string },
    catalog: EventCatalog<Catalog>,
  ): EventConsumer<Catalog>;
}

// Symbol.for: two copies of the package in one process (a service's own and its SDK's) must share the slot.
const SLOT = Symbol.for("@healthtech/event-runtime/current-events/v1");

type Slot = { [SLOT]?: EventPublisher[] };

/** Makes the publisher the process's current one until it is withdrawn; the one before it then is current again. */
export function registerCurrentEvents(publisher: EventPublisher): void {
  const slot = globalThis as Slot;
  slot[SLOT] = [...(slot[SLOT] ?? []), publisher];
}

/** Takes the publisher back; it need not be the current one. */
export function withdrawCurrentEvents(publisher: EventPublisher): void {
  const slot = globalThis as Slot;
  slot[SLOT] = (slot[SLOT] ?? []).filter((registered) => registered !== publisher);
}

/** The publisher registered last, or undefined where there is none. */
export function currentEventsOrNone(): EventPublisher | undefined {
  return (globalThis as Slot)[SLOT]?.at(-1);
}

/** The publisher registered last. Throws `EVENTS.NOT_STARTED` where there is none. */
export function currentEvents(): EventPublisher {
  const current = currentEventsOrNone();
  if (current === undefined) {
    throw new EventError(
      "EVENTS.NOT_STARTED",
      'No events instance is open in this process: call createEvents({ service: "..." }) of @healthtech/event-runtime once at start, before the first publishEvent.',
    );
  }
  return current;
}
