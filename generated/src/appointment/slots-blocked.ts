// Generated from appointment/slots-blocked.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * Times in a clinician's, room's or machine's schedule were closed for booking. Visits already booked in them are counted and have to be moved by people.
 *
 * Event `Slots.Blocked`, version 1. Topic `appointment.events`, key `scheduleId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface SlotsBlocked {
  /** Schedule of one clinician, room or machine. UUID. */
  readonly scheduleId: string;
  /** Slots that nobody may book. UUID. */
  readonly slotIds: readonly string[];
  /** Span from the first to the last of them. */
  readonly blockedPeriod: Period;
  /** HELD_FOR_URGENT slots open by themselves a day before. */
  readonly slotBlockReason: SlotBlockReason;
  /** Visits that stand in these slots and need another time. Whole number of 32 bits. */
  readonly bookedVisitCount: number;
  /** When they open by themselves; null where they do not. Point in time, to the millisecond. Default: `null`. */
  readonly opensAgainAt: Date | null;
  /** Scheduler or clinician who closed them. Sensitive: `PII`. */
  readonly blockedBy: Actor;
}

/** {@link SlotsBlocked} as a publisher passes it: what has a default may be left out. */
export type SlotsBlockedInput = WithDefaults<SlotsBlocked, "opensAgainAt", { readonly blockedPeriod: PeriodInput; readonly blockedBy: ActorInput }>;

/** Why they are closed. A symbol that is not known yet is read as `UNKNOWN`. */
export type SlotBlockReason = "LEAVE" | "MEETING" | "ON_CALL" | "EQUIPMENT_DOWN" | "ROOM_UNAVAILABLE" | "HELD_FOR_URGENT" | "HOLIDAY" | "OTHER" | "UNKNOWN";

/**
 * Times in a clinician's, room's or machine's schedule were closed for booking. Visits already booked in them are counted and have to be moved by people.
 *
 * Event `Slots.Blocked`, version 1. Topic `appointment.events`, key `scheduleId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const SlotsBlocked: EventDefinition<"Slots.Blocked", SlotsBlocked, SlotsBlockedInput> = /*@__PURE__*/ defineEvent({
  type: "Slots.Blocked",
  version: 1,
  topic: "appointment.events",
  key: "scheduleId",
  aggregate: "Slots",
  schema: '{"type":"record","name":"SlotsBlocked","namespace":"healthtech.appointment","fields":[{"name":"scheduleId","type":{"type":"string","logicalType":"uuid"}},{"name":"slotIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"blockedPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"slotBlockReason","type":{"type":"enum","name":"SlotBlockReason","symbols":["LEAVE","MEETING","ON_CALL","EQUIPMENT_DOWN","ROOM_UNAVAILABLE","HELD_FOR_URGENT","HOLIDAY","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"bookedVisitCount","type":"int"},{"name":"opensAgainAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"blockedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
