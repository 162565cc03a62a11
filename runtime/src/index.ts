/**
 * `@healthtech/event-runtime`: publish and consume the events of an SDK.
 */

// 1. Open an instance, publish, consume.

export type { ConfigOptions, KafkaOptions } from "./config.js";
export type { Consumer } from "./consumer/consumer.js";
export type { ConsumerCounts } from "./consumer/consumer-counts.js";
export type { EventHandler, HandlerContext } from "./consumer/event-handler.js";
export { type CreateConsumerOptions, createConsumerForService } from "./create-consumer.js";
export { createEvents, type EventsOptions } from "./create-events.js";
export type {
  DeadLetterDesk,
  LetterPage,
  LetterPreview,
  Replay,
  ReplayOptions,
} from "./dead-letter/dead-letter-desk.js";
export { deadLetterTopicOf } from "./dead-letter/dead-letter-record.js";
export { type BatchContext, BatchFailure, type BatchHandler, type BatchLimits } from "./event/batch-handler.js";
export type { ConsumerBasics, ConsumerRetry } from "./event/consumer-basics.js";
export type { EventConsumer, PartitionSelection } from "./event/event-consumer.js";
export { type ConsumerOptions, defaultRetry, type Events, type OutboxOverview } from "./events.js";
export type { HealthCheck, HealthReport, HealthStatus } from "./health/health-report.js";
export { BatchEventPublisher, type BatchEventPublisherOptions } from "./publisher/batch-event-publisher.js";
export type { AddedEvent, BatchOptions, BatchPublisher } from "./publisher/batch-publisher.js";
export type { RetryPolicy } from "./retry/retry-policy.js";

// 2. Events and their payloads.

export { payloadFromJson, payloadToJson } from "./adapters/avro/payload-json.js";
export type { PublishEvent, PublishEventRequest } from "./event/bind-publish-event.js";
export type { AnyEvent, EventDefinition, InputOf, PayloadOf } from "./event/define-event.js";
export type { EarlierVersion } from "./event/earlier-version.js";
export type { EventEnvelope, EventMetadata } from "./event/envelope.js";
export type { EventCatalog } from "./event/event-catalog.js";
export type { JsonValue } from "./event/json-value.js";
export type { PublishOptions, PublishRequest, PublishResult } from "./event/publish-request.js";

// 3. Faults.

export type { PayloadFault } from "./adapters/avro/faults.js";
export { EventError, type EventErrorCode, type EventErrorDetails, isEventError } from "./errors.js";

// 4. For whoever brings a transport, a registry, a logger or a clock of their own.

export type { MetricsRegister } from "./adapters/prometheus/metrics-register.js";
export type { TelemetryOptions } from "./connect-telemetry.js";
export type { RecordHeader, RecordHeaders } from "./event/headers.js";
export type { DeadLetterOptions } from "./open-dead-letters.js";
export type { FallbackOptions } from "./open-delivery.js";
export { type InboxChoice, knexInbox, pgInbox } from "./open-inbox.js";
export type { Clock } from "./ports/clock.js";
export type { DeadLetter, LetterCounts, LetterFailure, LetterFilter } from "./ports/dead-letter-store.js";
export type { Inbox, TransactionalInbox } from "./ports/inbox.js";
export type { LogFields, Logger } from "./ports/logger.js";
export type { Membership } from "./ports/membership.js";
export type { OutboxCounts } from "./ports/outbox.js";
export type { SchemaRegistry } from "./ports/schema-registry.js";
export type { KnexTransaction, PgClient, SqlTransaction } from "./ports/sql-transaction.js";
export type { Telemetry } from "./ports/telemetry.js";
export type {
  OutgoingRecord,
  PartitionLag,
  RecordBatch,
  SendOptions,
  SendOutcome,
  StoredRecord,
  SubscribeOptions,
  Subscription,
  Transport,
} from "./ports/transport.js";
