// Generated from operations/notifications/notification-failed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { ContactPoint, ContactPointInput } from "../shared/contact-point.js";

/**
 * A channel gave a message up. Where another channel is left it is tried by itself; where none is, a person has to call.
 *
 * Event `Notification.Failed`, version 1. Topic `operations.events`, key `notificationId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface NotificationFailed {
  /** Message that did not get through. UUID. */
  readonly notificationId: string;
  /** ADDRESS_INVALID asks registration to correct the number. */
  readonly notificationFailure: NotificationFailure;
  /** Code of the carrier, for its support desk. Default: `null`. */
  readonly errorCode: string | null;
  /** Number or address that did not work; null for in-app channels. Sensitive: `PII`. Default: `null`. */
  readonly failedContactPoint: ContactPoint | null;
  /** Tries on this channel in all. Whole number of 32 bits. */
  readonly attemptCount: number;
  /** Channel that is tried next; null where none is left. Default: `null`. */
  readonly nextChannelName: string | null;
  /** True for urgent messages without another channel. */
  readonly needsHumanContact: boolean;
}

/** {@link NotificationFailed} as a publisher passes it: what has a default may be left out. */
export type NotificationFailedInput = WithDefaults<NotificationFailed, "errorCode" | "failedContactPoint" | "nextChannelName", { readonly failedContactPoint: ContactPointInput | null }>;

/** Why the channel gave up. A symbol that is not known yet is read as `UNKNOWN`. */
export type NotificationFailure = "ADDRESS_INVALID" | "OPTED_OUT" | "BLOCKED_AS_SPAM" | "MAILBOX_FULL" | "CARRIER_DOWN" | "EXPIRED" | "QUIET_HOURS_CONFLICT" | "UNKNOWN";

/**
 * A channel gave a message up. Where another channel is left it is tried by itself; where none is, a person has to call.
 *
 * Event `Notification.Failed`, version 1. Topic `operations.events`, key `notificationId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const NotificationFailed: EventDefinition<"Notification.Failed", NotificationFailed, NotificationFailedInput> = /*@__PURE__*/ defineEvent({
  type: "Notification.Failed",
  version: 1,
  topic: "operations.events",
  key: "notificationId",
  aggregate: "Notification",
  schema: '{"type":"record","name":"NotificationFailed","namespace":"healthtech.operations","fields":[{"name":"notificationId","type":{"type":"string","logicalType":"uuid"}},{"name":"notificationFailure","type":{"type":"enum","name":"NotificationFailure","symbols":["ADDRESS_INVALID","OPTED_OUT","BLOCKED_AS_SPAM","MAILBOX_FULL","CARRIER_DOWN","EXPIRED","QUIET_HOURS_CONFLICT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"errorCode","type":["null","string"],"default":null},{"name":"failedContactPoint","type":["null",{"type":"record","name":"ContactPoint","namespace":"healthtech.shared","fields":[{"name":"system","type":{"type":"enum","name":"ContactPointSystem","symbols":["PHONE","SMS","EMAIL","FAX","PAGER","URL","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"use","type":{"type":"enum","name":"ContactPointUse","symbols":["HOME","WORK","TEMP","OLD","MOBILE","UNKNOWN"],"default":"UNKNOWN"},"default":"UNKNOWN"},{"name":"rank","type":["null","int"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"attemptCount","type":"int"},{"name":"nextChannelName","type":["null","string"],"default":null},{"name":"needsHumanContact","type":"boolean"}],"schemaVersion":1}',
});
