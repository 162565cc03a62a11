// Generated from appointment/slots-opened.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * Times in a schedule were opened for booking, for the first time or after they had been closed. Whoever waits for such a time may be offered it.
 *
 * Event `Slots.Opened`, version 1. Topic `appointment.events`, key `scheduleId`. Owner: scheduling-team. Status: stable, since `1.0.0`.
 */
export interface SlotsOpened {
  /** Schedule that has more room now. UUID. */
  readonly scheduleId: string;
  /** Slots that may be booked. UUID. */
  readonly slotIds: readonly string[];
  /** Clinician whose time it is; null for rooms and machines. UUID. Default: `null`. */
  readonly practitionerId: string | null;
  /** Kinds of visit that fit, SNOMED CT. */
  readonly serviceTypes: readonly CodeableConcept[];
  /** ANYONE shows them in the portal. */
  readonly slotAudience: SlotAudience;
  /** Length of each. Whole number of 32 bits. */
  readonly slotMinutes: number;
  /** From the begin of the earliest to the end of the latest slot. */
  readonly openPeriod: Period;
  /** People on the waiting list whom one of these would suit. Whole number of 32 bits. */
  readonly waitlistMatchCount: number;
}

/** {@link SlotsOpened} as a publisher passes it: what has a default may be left out. */
export type SlotsOpenedInput = WithDefaults<SlotsOpened, "practitionerId", { readonly serviceTypes: readonly CodeableConceptInput[]; readonly openPeriod: PeriodInput }>;

/** Who may book them. A symbol that is not known yet is read as `UNKNOWN`. */
export type SlotAudience = "ANYONE" | "ESTABLISHED_PATIENTS" | "STAFF_ONLY" | "REFERRALS" | "UNKNOWN";

/**
 * Times in a schedule were opened for booking, for the first time or after they had been closed. Whoever waits for such a time may be offered it.
 *
 * Event `Slots.Opened`, version 1. Topic `appointment.events`, key `scheduleId`. Owner: scheduling-team. Status: stable, since `1.0.0`.
 */
export const SlotsOpened: EventDefinition<"Slots.Opened", SlotsOpened, SlotsOpenedInput> = /*@__PURE__*/ defineEvent({
  type: "Slots.Opened",
  version: 1,
  topic: "appointment.events",
  key: "scheduleId",
  aggregate: "Slots",
  schema: '{"type":"record","name":"SlotsOpened","namespace":"healthtech.appointment","fields":[{"name":"scheduleId","type":{"type":"string","logicalType":"uuid"}},{"name":"slotIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"practitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"serviceTypes","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}}},{"name":"slotAudience","type":{"type":"enum","name":"SlotAudience","symbols":["ANYONE","ESTABLISHED_PATIENTS","STAFF_ONLY","REFERRALS","UNKNOWN"],"default":"UNKNOWN"}},{"name":"slotMinutes","type":"int"},{"name":"openPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"waitlistMatchCount","type":"int"}],"schemaVersion":1}',
});
