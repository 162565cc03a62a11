// Generated from operations/notifications/notification-requested.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Reference, ReferenceInput } from "../shared/reference.js";

/**
 * A service asked that somebody be told something. Channel and wording are chosen next; quiet hours and opt-outs may still stop it.
 *
 * Event `Notification.Requested`, version 1. Topic `operations.events`, key `notificationId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface NotificationRequested {
  /** Message through all of its channels. UUID. */
  readonly notificationId: string;
  /** Person whose preferences decide channel and language. Sensitive: `PII`. */
  readonly recipient: Actor;
  /** Template of the text, such as appointment-reminder-24h. */
  readonly templateKey: string;
  /** Edition of the template, for the archive. */
  readonly templateVersion: string;
  /** CRITICAL rings through quiet hours and is escalated without an answer. */
  readonly notificationUrgency: NotificationUrgency;
  /** Thing that it is about; null for general news. Sensitive: `PHI`. Default: `null`. */
  readonly subjectReference: Reference | null;
  /** Earliest moment; null for at once. Point in time, to the millisecond. Default: `null`. */
  readonly sendNotBeforeAt: Date | null;
  /** When it is no longer of use and is dropped. Point in time, to the millisecond. */
  readonly expiresAt: Date;
  /** Service that asked, which hears of failures. */
  readonly requestingService: string;
}

/** {@link NotificationRequested} as a publisher passes it: what has a default may be left out. */
export type NotificationRequestedInput = WithDefaults<NotificationRequested, "subjectReference" | "sendNotBeforeAt", { readonly recipient: ActorInput; readonly subjectReference: ReferenceInput | null }>;

/** How loud it may be. A symbol that is not known yet is read as `UNKNOWN`. */
export type NotificationUrgency = "INFORMATIONAL" | "REMINDER" | "IMPORTANT" | "CRITICAL" | "UNKNOWN";

/**
 * A service asked that somebody be told something. Channel and wording are chosen next; quiet hours and opt-outs may still stop it.
 *
 * Event `Notification.Requested`, version 1. Topic `operations.events`, key `notificationId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const NotificationRequested: EventDefinition<"Notification.Requested", NotificationRequested, NotificationRequestedInput> = /*@__PURE__*/ defineEvent({
  type: "Notification.Requested",
  version: 1,
  topic: "operations.events",
  key: "notificationId",
  aggregate: "Notification",
  schema: '{"type":"record","name":"NotificationRequested","namespace":"healthtech.operations","fields":[{"name":"notificationId","type":{"type":"string","logicalType":"uuid"}},{"name":"recipient","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"templateKey","type":"string"},{"name":"templateVersion","type":"string"},{"name":"notificationUrgency","type":{"type":"enum","name":"NotificationUrgency","symbols":["INFORMATIONAL","REMINDER","IMPORTANT","CRITICAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"subjectReference","type":["null",{"type":"record","name":"Reference","namespace":"healthtech.shared","fields":[{"name":"resourceType","type":"string"},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"identifier","type":["null",{"type":"record","name":"Identifier","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]}]}],"default":null,"confluent:tags":["PHI"]},{"name":"sendNotBeforeAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"expiresAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"requestingService","type":"string"}],"schemaVersion":1}',
});
