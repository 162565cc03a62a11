// Generated from clinical/medication/medication-statement-paused.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The patient was told to leave out a home drug for a while, or does so by own decision, and means to take it again. It stays on the home list with the pause; giving it up is MedicationStatement.Stopped, an order in hospital on hold is Medication.Held.
 *
 * Event `MedicationStatement.Paused`, version 1. Topic `clinical.events`, key `medicationStatementId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationStatementPaused {
  /** Line of the home list that pauses. UUID. */
  readonly medicationStatementId: string;
  /** Patient who leaves the drug out for now. UUID. */
  readonly patientId: string;
  /** Operation ahead of which it is left out; null for other grounds. UUID. Default: `null`. */
  readonly surgicalCaseId: string | null;
  /** Home drug left out, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Ground as agreed or told. Sensitive: `PHI`. */
  readonly homePauseReason: HomePauseReason;
  /** Last day on which it is or was taken. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly lastDoseDate: string;
  /**
   * First day of taking again; null where somebody has to call first.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`.
   */
  readonly plannedResumeDate: string | null;
  /** Whether another drug covers the gap, such as heparin for warfarin. */
  readonly requiresBridging: boolean;
  /** Order of the drug that covers the gap. UUID. Default: `null`. */
  readonly bridgingOrderId: string | null;
  /** Whether the patient could repeat when to stop and when to begin. */
  readonly wasTeachBackDone: boolean;
  /** Nurse, pharmacist or surgeon who gave the advice. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the advice was given or the pause was told. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link MedicationStatementPaused} as a publisher passes it: what has a default may be left out. */
export type MedicationStatementPausedInput = WithDefaults<MedicationStatementPaused, "surgicalCaseId" | "plannedResumeDate" | "bridgingOrderId", { readonly medication: CodeableConceptInput; readonly recordedBy: ActorInput }>;

/**
 * Why it is left out. SICK_DAY is the rule for metformin, SGLT2 inhibitors and diuretics in vomiting or fever; CONTRAST covers the two days around iodinated contrast.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type HomePauseReason = "PROCEDURE" | "CONTRAST" | "SICK_DAY" | "PREGNANCY" | "INTERACTING_COURSE" | "SUPPLY" | "PATIENT_CHOICE" | "OTHER" | "UNKNOWN";

/**
 * The patient was told to leave out a home drug for a while, or does so by own decision, and means to take it again. It stays on the home list with the pause; giving it up is MedicationStatement.Stopped, an order in hospital on hold is Medication.Held.
 *
 * Event `MedicationStatement.Paused`, version 1. Topic `clinical.events`, key `medicationStatementId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationStatementPaused: EventDefinition<"MedicationStatement.Paused", MedicationStatementPaused, MedicationStatementPausedInput> = /*@__PURE__*/ defineEvent({
  type: "MedicationStatement.Paused",
  version: 1,
  topic: "clinical.events",
  key: "medicationStatementId",
  aggregate: "MedicationStatement",
  schema: '{"type":"record","name":"MedicationStatementPaused","namespace":"healthtech.clinical","fields":[{"name":"medicationStatementId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"surgicalCaseId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"homePauseReason","type":{"type":"enum","name":"HomePauseReason","symbols":["PROCEDURE","CONTRAST","SICK_DAY","PREGNANCY","INTERACTING_COURSE","SUPPLY","PATIENT_CHOICE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"lastDoseDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"plannedResumeDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"requiresBridging","type":"boolean"},{"name":"bridgingOrderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"wasTeachBackDone","type":"boolean"},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
