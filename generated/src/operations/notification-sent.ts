// Generated from operations/notifications/notification-sent.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { ContactPoint, ContactPointInput } from "../shared/contact-point.js";
import type { Money } from "../shared/money.js";

/**
 * A message was handed to a carrier on one channel. It has not arrived; Notification.Delivered or Failed follows where the carrier says so.
 *
 * Event `Notification.Sent`, version 1. Topic `operations.events`, key `notificationId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface NotificationSent {
  /** Message that is under way. UUID. */
  readonly notificationId: string;
  /** Channel, which limits what may be said: SMS never names a diagnosis. */
  readonly notificationChannel: NotificationChannel;
  /** Number or address used; null for in-app channels. Sensitive: `PII`. Default: `null`. */
  readonly contactPoint: ContactPoint | null;
  /** Language of the wording, BCP 47. Sensitive: `PII`. */
  readonly language: string;
  /** Message number of the carrier; null where it gives none. Default: `null`. */
  readonly carrierReference: string | null;
  /** Handings-over on this channel, this one included. Whole number of 32 bits. */
  readonly attemptCount: number;
  /** Fee of the carrier; null where it is flat. Default: `null`. */
  readonly costAmount: Money | null;
  /** Moment at which the carrier took it over. Point in time, to the millisecond. */
  readonly sentAt: Date;
}

/** {@link NotificationSent} as a publisher passes it: what has a default may be left out. */
export type NotificationSentInput = WithDefaults<NotificationSent, "contactPoint" | "carrierReference" | "costAmount", { readonly contactPoint: ContactPointInput | null }>;

/** Carrier that took it. A symbol that is not known yet is read as `UNKNOWN`. */
export type NotificationChannel = "SMS" | "EMAIL" | "PUSH" | "VOICE" | "PORTAL_INBOX" | "SECURE_CHAT" | "PAGER" | "LETTER" | "UNKNOWN";

/**
 * A message was handed to a carrier on one channel. It has not arrived; Notification.Delivered or Failed follows where the carrier says so.
 *
 * Event `Notification.Sent`, version 1. Topic `operations.events`, key `notificationId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const NotificationSent: EventDefinition<"Notification.Sent", NotificationSent, NotificationSentInput> = /*@__PURE__*/ defineEvent({
  type: "Notification.Sent",
  version: 1,
  topic: "operations.events",
  key: "notificationId",
  aggregate: "Notification",
  schema: '{"type":"record","name":"NotificationSent","namespace":"healthtech.operations","fields":[{"name":"notificationId","type":{"type":"string","logicalType":"uuid"}},{"name":"notificationChannel","type":{"type":"enum","name":"NotificationChannel","symbols":["SMS","EMAIL","PUSH","VOICE","PORTAL_INBOX","SECURE_CHAT","PAGER","LETTER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"contactPoint","type":["null",{"type":"record","name":"ContactPoint","namespace":"healthtech.shared","fields":[{"name":"system","type":{"type":"enum","name":"ContactPointSystem","symbols":["PHONE","SMS","EMAIL","FAX","PAGER","URL","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"use","type":{"type":"enum","name":"ContactPointUse","symbols":["HOME","WORK","TEMP","OLD","MOBILE","UNKNOWN"],"default":"UNKNOWN"},"default":"UNKNOWN"},{"name":"rank","type":["null","int"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"language","type":"string","confluent:tags":["PII"]},{"name":"carrierReference","type":["null","string"],"default":null},{"name":"attemptCount","type":"int"},{"name":"costAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null},{"name":"sentAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
