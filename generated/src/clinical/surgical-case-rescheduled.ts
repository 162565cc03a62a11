// Generated from clinical/surgery-anaesthesia/surgical-case-rescheduled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A booked case got another day, room or time. Delays on the day within the same room are board messages and not this event.
 *
 * Event `SurgicalCase.Rescheduled`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SurgicalCaseRescheduled {
  /** Case that moves. UUID. */
  readonly surgicalCaseId: string;
  /** Patient who must be told and may have to fast again. UUID. */
  readonly patientId: string;
  /** Room time that holds now. */
  readonly scheduledPeriod: Period;
  /** Room time that was given up. */
  readonly previousScheduledPeriod: Period;
  /** Room in which it is planned now. */
  readonly operatingRoomName: string;
  /** Reason on the board. */
  readonly caseRescheduleReason: CaseRescheduleReason;
  /** How often the case has been moved, this time included. Whole number of 32 bits. */
  readonly rescheduleCount: number;
  /** True when the patient lies in the house and waits. Sensitive: `PHI`. */
  readonly isPatientAlreadyAdmitted: boolean;
  /** Whether the payer's approval covers the new day; null when none is needed. Default: `null`. */
  readonly isAuthorizationStillValid: boolean | null;
  /** Preoperative tests that will be too old by then. UUID. Default: `[]`. */
  readonly expiringTestIds: readonly string[];
  /** Hours between the decision and the old start. Whole number of 32 bits. */
  readonly noticeHours: number;
  /** Who asked for the move. Sensitive: `PII`. */
  readonly requestedBy: Actor;
}

/** {@link SurgicalCaseRescheduled} as a publisher passes it: what has a default may be left out. */
export type SurgicalCaseRescheduledInput = WithDefaults<SurgicalCaseRescheduled, "isAuthorizationStillValid" | "expiringTestIds", { readonly scheduledPeriod: PeriodInput; readonly previousScheduledPeriod: PeriodInput; readonly requestedBy: ActorInput }>;

/**
 * Why it was moved. BUMPED gave way to an emergency; MEDICAL_OPTIMIZATION waits for a better heart or sugar.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CaseRescheduleReason = "SURGEON_REQUEST" | "PATIENT_REQUEST" | "OVERRUN" | "NO_BED" | "MEDICAL_OPTIMIZATION" | "EQUIPMENT" | "AUTHORIZATION_PENDING" | "BUMPED" | "OTHER" | "UNKNOWN";

/**
 * A booked case got another day, room or time. Delays on the day within the same room are board messages and not this event.
 *
 * Event `SurgicalCase.Rescheduled`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SurgicalCaseRescheduled: EventDefinition<"SurgicalCase.Rescheduled", SurgicalCaseRescheduled, SurgicalCaseRescheduledInput> = /*@__PURE__*/ defineEvent({
  type: "SurgicalCase.Rescheduled",
  version: 1,
  topic: "clinical.events",
  key: "surgicalCaseId",
  aggregate: "SurgicalCase",
  schema: '{"type":"record","name":"SurgicalCaseRescheduled","namespace":"healthtech.clinical","fields":[{"name":"surgicalCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"scheduledPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"previousScheduledPeriod","type":"healthtech.shared.Period"},{"name":"operatingRoomName","type":"string"},{"name":"caseRescheduleReason","type":{"type":"enum","name":"CaseRescheduleReason","symbols":["SURGEON_REQUEST","PATIENT_REQUEST","OVERRUN","NO_BED","MEDICAL_OPTIMIZATION","EQUIPMENT","AUTHORIZATION_PENDING","BUMPED","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"rescheduleCount","type":"int"},{"name":"isPatientAlreadyAdmitted","type":"boolean","confluent:tags":["PHI"]},{"name":"isAuthorizationStillValid","type":["null","boolean"],"default":null},{"name":"expiringTestIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"noticeHours","type":"int"},{"name":"requestedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
