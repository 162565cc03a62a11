import { createEvents } from "./create-events.js";
import type { ServiceConsumerOptions } from "./event/bind-create-consumer.js";
import { currentEventsOrNone, type EventPublisher } from "./event/current-events.js";
import { defineCatalog } from "./event/define-catalog.js";
import type { AnyEvent } from "./event/define-event.js";
import type { EventCatalog } from "./event/event-catalog.js";
import type { EventConsumer } from "./event/event-consumer.js";
import { LodgedConsumer } from "./lodged-consumer.js";

export interface CreateConsumerOptions<Catalog extends { readonly [Type in keyof Catalog]: AnyEvent }>
  extends ServiceConsumerOptions {
  /** The SDK's catalog, for `registerHandler`. The SDK's own `createConsumerForService` brings it along. */
  readonly catalog?: EventCatalog<Catalog>;
}

/** An instance that was opened for consumers alone, and is closed with the last of them. */
interface Lodging {
  readonly close: (options?: { readonly timeout?: number }) => Promise<void>;
  consumers: number;
}

const lodgings = new WeakMap<EventPublisher, Lodging>();

/**
 * A new consumer of a service, on the events instance that `createEvents` opened last in this process. Where there is none
 * it opens one, configured by the environment, which is closed when the last consumer that was made so is stopped; such a
 * consumer is started once. Throws `CONFIG.INVALID` and `CONSUMER.INVALID`.
 */
export function createConsumerForService<
  Catalog extends { readonly [Type in keyof Catalog]: AnyEvent } = Record<never, never>,
>(options: CreateConsumerOptions<Catalog>): EventConsumer<Catalog> {
  const { serviceName, catalog = defineCatalog<Catalog>({}), ...others } = options;
  const instance = currentEventsOrNone() ?? openLodging(serviceName);
  if (instance.consumer === undefined) throw new Error("What is open in this process can publish and not consume.");
  const lodging = lodgings.get(instance);
  const consumer = instance.consumer({ ...others, group: serviceName }, catalog);
  if (lodging === undefined) return consumer;
  lodging.consumers += 1;
  return new LodgedConsumer(consumer, async (timeout) => {
    lodging.consumers -= 1;
    if (lodging.consumers === 0) await lodging.close(timeout);
  });
}

function openLodging(service: string): EventPublisher {
  const events = createEvents({ service });
  lodgings.set(events, { close: (timeout) => events.close(timeout), consumers: 0 });
  return events;
}
