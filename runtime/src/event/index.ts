/**
 * `@healthtech/event-runtime/event`: what generated code imports. No I/O, no dependency, a few kilobytes.
 */
export type { BatchContext, BatchHandler, BatchLimits } from "./batch-handler.js";
export {
  bindCreateConsumer,
  type CreateConsumerForService,
  type ServiceConsumerOptions,
} from "./bind-create-consumer.js";
export { bindPublishEvent, type PublishEvent, type PublishEventRequest } from "./bind-publish-event.js";
export type { ConsumerBasics, ConsumerRetry } from "./consumer-basics.js";
export type { ConsumerCounts } from "./consumer-counts.js";
export { defineCatalog } from "./define-catalog.js";
export {
  type AnyEvent,
  defineEvent,
  type EventDefinition,
  type InputOf,
  type PayloadOf,
} from "./define-event.js";
export type { EarlierVersion } from "./earlier-version.js";
export type { EventCatalog, EventLoaders } from "./event-catalog.js";
export type { EventConsumer, PartitionSelection } from "./event-consumer.js";
export type { EventHandler, HandlerContext } from "./event-handler.js";
export type { PublishOptions, PublishRequest, PublishResult } from "./publish-request.js";
export type { KnexTransaction, PgClient, SqlTransaction } from "./sql-transaction.js";
export type { WithDefaults } from "./with-defaults.js";
