import type { Attributes } from "@opentelemetry/api";
import type { EventMetadata } from "../../event/envelope.js";
import { uuidOrNull } from "../../event/envelope-form.js";

/**
 * OpenTelemetry's semantic conventions for messaging and CloudEvents, as far as they say nothing of a patient. Left out
 * is `messaging.kafka.message.key`: it is an aggregate's id, such as a patient's, and a hash of it would still tell one patient's
 * events from another's.
 */
export const Attribute = {
  system: "messaging.system",
  operationName: "messaging.operation.name",
  operationType: "messaging.operation.type",
  destination: "messaging.destination.name",
  partition: "messaging.destination.partition.id",
  group: "messaging.consumer.group.name",
  batchSize: "messaging.batch.message_count",
  messageId: "messaging.message.id",
  conversationId: "messaging.message.conversation_id",
  bodySize: "messaging.message.body.size",
  offset: "messaging.kafka.offset",
  errorType: "error.type",
  eventType: "cloudevents.event_type",
  /** Ours: `transport` or `outbox`. */
  storedIn: "healthtech.event.stored_in",
  /** Ours: which try of the handler, from 1. */
  attempt: "healthtech.event.attempt",
} as const;

/** What tells one event from another. A correlation id that is no UUID may be anything, and stays out. */
export function identityOf({ id, correlationId }: EventMetadata): Attributes {
  const conversation = uuidOrNull(correlationId);
  return { [Attribute.messageId]: id, ...(conversation === null ? {} : { [Attribute.conversationId]: conversation }) };
}
