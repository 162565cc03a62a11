// Generated from clinical/surgery-anaesthesia/surgical-case-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A booked case was taken off the schedule before incision, and no new time was given with it. Broken off after incision it is Procedure.Stopped.
 *
 * Event `SurgicalCase.Cancelled`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SurgicalCaseCancelled {
  /** Case that will not take place as booked. UUID. */
  readonly surgicalCaseId: string;
  /** Patient whose operation is off. UUID. */
  readonly patientId: string;
  /** Stay, if already admitted for it. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Procedure that had been planned, CPT. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** What the caller told the board runner, in one category. Sensitive: `PHI`. */
  readonly caseCancellationReason: CaseCancellationReason;
  /** Stage at the decision. */
  readonly caseCancellationStage: CaseCancellationStage;
  /** Judgement of the reviewer; null until reviewed. Default: `null`. */
  readonly isAvoidable: boolean | null;
  /** Room time that nobody could use any more. Whole number of 32 bits. */
  readonly lostRoomMinutes: number;
  /** Instrument sets opened and to be processed again. UUID. Default: `[]`. */
  readonly openedSetIds: readonly string[];
  /** Surgeon, anesthesiologist or patient by whose word the case fell. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
  /** When it left the schedule. Point in time, to the millisecond. */
  readonly cancelledAt: Date;
}

/** {@link SurgicalCaseCancelled} as a publisher passes it: what has a default may be left out. */
export type SurgicalCaseCancelledInput = WithDefaults<SurgicalCaseCancelled, "encounterId" | "isAvoidable" | "openedSetIds", { readonly procedureCode: CodeableConceptInput; readonly cancelledBy: ActorInput }>;

/**
 * Reason in the categories of the cancellation committee. EQUIPMENT_NOT_STERILE includes holes in wrappers.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CaseCancellationReason = "PATIENT_NO_SHOW" | "PATIENT_DECLINED" | "ACUTE_ILLNESS" | "NOT_FASTED" | "ABNORMAL_RESULT" | "SURGEON_UNAVAILABLE" | "NO_BED" | "EQUIPMENT_NOT_STERILE" | "NO_AUTHORIZATION" | "CONDITION_IMPROVED" | "DIED" | "OTHER" | "UNKNOWN";

/**
 * How late it was. AFTER_INDUCTION is billed with modifier 74 or 53.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CaseCancellationStage = "BEFORE_DAY" | "DAY_OF_SURGERY" | "IN_HOLDING" | "IN_ROOM_BEFORE_INDUCTION" | "AFTER_INDUCTION" | "UNKNOWN";

/**
 * A booked case was taken off the schedule before incision, and no new time was given with it. Broken off after incision it is Procedure.Stopped.
 *
 * Event `SurgicalCase.Cancelled`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SurgicalCaseCancelled: EventDefinition<"SurgicalCase.Cancelled", SurgicalCaseCancelled, SurgicalCaseCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "SurgicalCase.Cancelled",
  version: 1,
  topic: "clinical.events",
  key: "surgicalCaseId",
  aggregate: "SurgicalCase",
  schema: '{"type":"record","name":"SurgicalCaseCancelled","namespace":"healthtech.clinical","fields":[{"name":"surgicalCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"caseCancellationReason","type":{"type":"enum","name":"CaseCancellationReason","symbols":["PATIENT_NO_SHOW","PATIENT_DECLINED","ACUTE_ILLNESS","NOT_FASTED","ABNORMAL_RESULT","SURGEON_UNAVAILABLE","NO_BED","EQUIPMENT_NOT_STERILE","NO_AUTHORIZATION","CONDITION_IMPROVED","DIED","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"caseCancellationStage","type":{"type":"enum","name":"CaseCancellationStage","symbols":["BEFORE_DAY","DAY_OF_SURGERY","IN_HOLDING","IN_ROOM_BEFORE_INDUCTION","AFTER_INDUCTION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isAvoidable","type":["null","boolean"],"default":null},{"name":"lostRoomMinutes","type":"int"},{"name":"openedSetIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"cancelledAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
