// Generated from operations/notifications/notification-acknowledged.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * The recipient answered, opened or confirmed a message. An answer in words is interpreted and may be wrong.
 *
 * Event `Notification.Acknowledged`, version 1. Topic `operations.events`, key `notificationId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface NotificationAcknowledged {
  /** Message that was answered. UUID. */
  readonly notificationId: string;
  /** OPTED_OUT ends this kind of message for good. */
  readonly acknowledgementKind: AcknowledgementKind;
  /** Words of the answer; null where there were none. Sensitive: `PHI`. Default: `null`. */
  readonly replyText: string | null;
  /** What our reader of answers made of it; null where nothing had to be read. Default: `null`. */
  readonly interpretedIntent: string | null;
  /**
   * How sure that reading is; null where nothing had to be read.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Default: `null`.
   */
  readonly confidencePercent: string | null;
  /** Minutes from arrival to answer. Whole number of 32 bits. */
  readonly responseMinutes: number;
  /** Moment of the answer. Point in time, to the millisecond. */
  readonly acknowledgedAt: Date;
}

/** {@link NotificationAcknowledged} as a publisher passes it: what has a default may be left out. */
export type NotificationAcknowledgedInput = WithDefaults<NotificationAcknowledged, "replyText" | "interpretedIntent" | "confidencePercent">;

/** What the recipient did. A symbol that is not known yet is read as `UNKNOWN`. */
export type AcknowledgementKind = "OPENED" | "CONFIRMED" | "DECLINED" | "REPLIED" | "OPTED_OUT" | "UNKNOWN";

/**
 * The recipient answered, opened or confirmed a message. An answer in words is interpreted and may be wrong.
 *
 * Event `Notification.Acknowledged`, version 1. Topic `operations.events`, key `notificationId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const NotificationAcknowledged: EventDefinition<"Notification.Acknowledged", NotificationAcknowledged, NotificationAcknowledgedInput> = /*@__PURE__*/ defineEvent({
  type: "Notification.Acknowledged",
  version: 1,
  topic: "operations.events",
  key: "notificationId",
  aggregate: "Notification",
  schema: '{"type":"record","name":"NotificationAcknowledged","namespace":"healthtech.operations","fields":[{"name":"notificationId","type":{"type":"string","logicalType":"uuid"}},{"name":"acknowledgementKind","type":{"type":"enum","name":"AcknowledgementKind","symbols":["OPENED","CONFIRMED","DECLINED","REPLIED","OPTED_OUT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"replyText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"interpretedIntent","type":["null","string"],"default":null},{"name":"confidencePercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null},{"name":"responseMinutes","type":"int"},{"name":"acknowledgedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
