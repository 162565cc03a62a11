import { createEvents } from "@healthtech/event-runtime";

/** An events instance as a service opens it: on Kafka, with the settings that it comes with. */
export function ourEvents({ bootstrapServers, registryUrl, topicPrefix, databaseUrl }) {
  return createEvents({
    service: "bench",
    environment: {},
    kafka: { bootstrapServers },
    schemaRegistryUrl: registryUrl,
    topicPrefix,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    logger,
  });
}

const logger = { debug() {}, info() {}, warn() {}, error: (fields, message) => console.error(message, fields) };
