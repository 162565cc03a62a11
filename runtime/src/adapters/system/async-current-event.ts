import { AsyncLocalStorage } from "node:async_hooks";
import type { EventMetadata } from "../../event/envelope.js";
import type { CurrentEvent } from "../../ports/current-event.js";

const storage = new AsyncLocalStorage<EventMetadata>();

/** One for the process, so that correlation also goes from one events instance to another. */
export const asyncCurrentEvent: CurrentEvent = {
  run: (event, work, ...args) => storage.run(event, work, ...args),
  get: () => storage.getStore(),
};
