/**
 * `@healthtech/event-runtime/testing`: for tests of services, and of adapters.
 */

// A broker with faults
export { InMemoryBroker, type InMemoryBrokerOptions } from "../adapters/memory/in-memory-broker.js";
export type { InMemoryFaults, SendFault } from "../adapters/memory/in-memory-faults.js";
export { InMemorySchemaRegistry } from "../adapters/memory/in-memory-schema-registry.js";
export { InMemoryTransport } from "../adapters/memory/in-memory-transport.js";
export { FakeClock } from "./fake-clock.js";
export { type LogEntry, RecordingLogger } from "./recording-logger.js";
// Tests of a service
export {
  type EventOf,
  type RecordedEvent,
  TestEvents,
  type TestEventsOptions,
  type WaitOptions,
} from "./test-events.js";
// Tests of an adapter
export { type BrokerUnderTest, type TestFramework, transportContract } from "./transport-contract.js";
export { waitUntil } from "./wait-until.js";
