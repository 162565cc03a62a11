import { InMemoryBroker } from "./in-memory-broker.js";
import { InMemorySchemaRegistry } from "./in-memory-schema-registry.js";

let shared: { readonly broker: InMemoryBroker; readonly registry: InMemorySchemaRegistry } | undefined;

/**
 * The broker and registry that all events instances of this process share, so that services which run in one process
 * hear each other in memory as they would over Kafka.
 */
export function processMemory(): NonNullable<typeof shared> {
  shared ??= { broker: new InMemoryBroker(), registry: new InMemorySchemaRegistry() };
  return shared;
}
