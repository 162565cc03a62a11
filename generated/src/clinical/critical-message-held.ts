// Generated from clinical/alerts/critical-message-held.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { RequestPriority } from "../shared/request-priority.js";

/**
 * Delivery of a message was parked because the recipient cannot take it, as when scrubbed in, and somebody may take it instead. Failure for good is Notification.Failed.
 *
 * Event `CriticalMessage.Held`, version 1. Topic `clinical.events`, key `messageId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface CriticalMessageHeld {
  /** Message that is parked. UUID. */
  readonly messageId: string;
  /** Patient to whom the parked message refers. UUID. */
  readonly patientId: string;
  /** Why the recipient cannot take it. */
  readonly criticalMessageHoldCause: CriticalMessageHoldCause;
  /** For whom it waits. Sensitive: `PII`. */
  readonly recipient: Actor;
  /** Who may take it meanwhile. Sensitive: `PII`. Default: `null`. */
  readonly deputy: Actor | null;
  /** Urgency, which limits how long it may wait. */
  readonly priority: RequestPriority;
  /** Minutes after which it is escalated by itself. Whole number of 32 bits. */
  readonly maximumHoldMinutes: number;
  /** When delivery was parked. Point in time, to the millisecond. */
  readonly heldAt: Date;
  /** When the recipient is likely to be free. Point in time, to the millisecond. Default: `null`. */
  readonly expectedDeliveryAt: Date | null;
  /** Program, or circulating nurse, that parked it. Sensitive: `PII`. */
  readonly heldBy: Actor;
}

/** {@link CriticalMessageHeld} as a publisher passes it: what has a default may be left out. */
export type CriticalMessageHeldInput = WithDefaults<CriticalMessageHeld, "deputy" | "expectedDeliveryAt", { readonly recipient: ActorInput; readonly deputy: ActorInput | null; readonly heldBy: ActorInput }>;

/**
 * DO_NOT_DISTURB was set by the recipient and is overruled by STAT.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CriticalMessageHoldCause = "SCRUBBED_IN" | "IN_PROCEDURE" | "DO_NOT_DISTURB" | "OFF_DUTY" | "SYSTEM_DOWNTIME" | "UNKNOWN";

/**
 * Delivery of a message was parked because the recipient cannot take it, as when scrubbed in, and somebody may take it instead. Failure for good is Notification.Failed.
 *
 * Event `CriticalMessage.Held`, version 1. Topic `clinical.events`, key `messageId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const CriticalMessageHeld: EventDefinition<"CriticalMessage.Held", CriticalMessageHeld, CriticalMessageHeldInput> = /*@__PURE__*/ defineEvent({
  type: "CriticalMessage.Held",
  version: 1,
  topic: "clinical.events",
  key: "messageId",
  aggregate: "CriticalMessage",
  schema: '{"type":"record","name":"CriticalMessageHeld","namespace":"healthtech.clinical","fields":[{"name":"messageId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"criticalMessageHoldCause","type":{"type":"enum","name":"CriticalMessageHoldCause","symbols":["SCRUBBED_IN","IN_PROCEDURE","DO_NOT_DISTURB","OFF_DUTY","SYSTEM_DOWNTIME","UNKNOWN"],"default":"UNKNOWN"}},{"name":"recipient","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"deputy","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"maximumHoldMinutes","type":"int"},{"name":"heldAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"expectedDeliveryAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"heldBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});
