// Generated from clinical/medication/medication-statement-planned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A drug that the patient is to begin at home on a later day was put on the home list ahead of time, mostly at discharge. Until the patient has begun nobody may count it as taken; the first dose turns it into MedicationStatement.Recorded.
 *
 * Event `MedicationStatement.Planned`, version 1. Topic `clinical.events`, key `medicationStatementId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationStatementPlanned {
  /** Line on the home list that lies in the future. UUID. */
  readonly medicationStatementId: string;
  /** Patient who means to take it. UUID. */
  readonly patientId: string;
  /** Prescription with which it will be bought; null for what is sold without one. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Drug to be begun, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Single dose from the first day on. Sensitive: `PHI`. */
  readonly dose: Quantity;
  /** Interval agreed with the patient, HL7 v3 GTSAbbreviation. Sensitive: `PHI`. Default: `null`. */
  readonly frequency: CodeableConcept | null;
  /** Signal for the first dose. Sensitive: `PHI`. */
  readonly startCondition: StartCondition;
  /**
   * First day of taking; null where it depends on something else.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`.
   */
  readonly plannedStartDate: string | null;
  /** Home drugs that stop on the same day, RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly replacedMedications: readonly CodeableConcept[];
  /** Whether the patient left with the tablets or has still to fetch them. */
  readonly isSupplyInHand: boolean;
  /** Wording on the sheet for home. Sensitive: `PHI`. Default: `null`. */
  readonly instructions: string | null;
  /** Clinician who went over the plan with the patient. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the line was added. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link MedicationStatementPlanned} as a publisher passes it: what has a default may be left out. */
export type MedicationStatementPlannedInput = WithDefaults<MedicationStatementPlanned, "orderId" | "frequency" | "plannedStartDate" | "replacedMedications" | "instructions", { readonly medication: CodeableConceptInput; readonly dose: QuantityInput; readonly frequency: CodeableConceptInput | null; readonly replacedMedications: readonly CodeableConceptInput[]; readonly recordedBy: ActorInput }>;

/**
 * What the patient waits for. AFTER_RESULT is a test still out, AFTER_COURSE the end of another drug.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type StartCondition = "ON_DATE" | "AFTER_COURSE" | "AFTER_RESULT" | "AFTER_PROCEDURE" | "ON_SYMPTOMS" | "UNKNOWN";

/**
 * A drug that the patient is to begin at home on a later day was put on the home list ahead of time, mostly at discharge. Until the patient has begun nobody may count it as taken; the first dose turns it into MedicationStatement.Recorded.
 *
 * Event `MedicationStatement.Planned`, version 1. Topic `clinical.events`, key `medicationStatementId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationStatementPlanned: EventDefinition<"MedicationStatement.Planned", MedicationStatementPlanned, MedicationStatementPlannedInput> = /*@__PURE__*/ defineEvent({
  type: "MedicationStatement.Planned",
  version: 1,
  topic: "clinical.events",
  key: "medicationStatementId",
  aggregate: "MedicationStatement",
  schema: '{"type":"record","name":"MedicationStatementPlanned","namespace":"healthtech.clinical","fields":[{"name":"medicationStatementId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"dose","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"frequency","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"startCondition","type":{"type":"enum","name":"StartCondition","symbols":["ON_DATE","AFTER_COURSE","AFTER_RESULT","AFTER_PROCEDURE","ON_SYMPTOMS","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"plannedStartDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"replacedMedications","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"isSupplyInHand","type":"boolean"},{"name":"instructions","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
