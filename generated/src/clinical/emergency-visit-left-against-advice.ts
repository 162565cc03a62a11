// Generated from clinical/emergency/emergency-visit-left-against-advice.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * An examined emergency patient chose to leave though the clinician advised to stay. It covers those who sign and those who simply walk out; the encounter itself ends with Encounter.Discharged.
 *
 * Event `EmergencyVisit.LeftAgainstAdvice`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface EmergencyVisitLeftAgainstAdvice {
  /** Visit that the patient broke off. UUID. */
  readonly encounterId: string;
  /** Patient who decided to go. UUID. */
  readonly patientId: string;
  /** Signed refusal form; null when the patient did not sign. UUID. Default: `null`. */
  readonly documentId: string | null;
  /** Form of leaving. Sensitive: `PHI`. */
  readonly departureManner: DepartureManner;
  /** What was recommended, in words the patient could understand. Sensitive: `PHI`. */
  readonly adviceText: string;
  /** Risks that were named to the patient, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly statedRisks: readonly CodeableConcept[];
  /**
   * Whether the clinician found the patient able to decide; null for an elopement.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly isCapacityConfirmed: boolean | null;
  /** True when a psychiatric or police hold forbade leaving, so that security was called. Sensitive: `PHI`. */
  readonly isOnHold: boolean;
  /** Diagnosis or suspicion at that time, ICD-10-CM. Sensitive: `PHI`. */
  readonly workingDiagnosis: CodeableConcept;
  /** True when the talk was interpreted. */
  readonly wasInterpreterUsed: boolean;
  /** When the patient left the department. Point in time, to the millisecond. */
  readonly departedAt: Date;
  /** Clinician who talked with the patient or found the bed empty. UUID. */
  readonly practitionerId: string;
}

/** {@link EmergencyVisitLeftAgainstAdvice} as a publisher passes it: what has a default may be left out. */
export type EmergencyVisitLeftAgainstAdviceInput = WithDefaults<EmergencyVisitLeftAgainstAdvice, "documentId" | "statedRisks" | "isCapacityConfirmed", { readonly statedRisks: readonly CodeableConceptInput[]; readonly workingDiagnosis: CodeableConceptInput }>;

/**
 * How the patient went. ELOPED left unnoticed, without the talk about risks.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DepartureManner = "SIGNED_FORM" | "REFUSED_TO_SIGN" | "ELOPED" | "UNKNOWN";

/**
 * An examined emergency patient chose to leave though the clinician advised to stay. It covers those who sign and those who simply walk out; the encounter itself ends with Encounter.Discharged.
 *
 * Event `EmergencyVisit.LeftAgainstAdvice`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const EmergencyVisitLeftAgainstAdvice: EventDefinition<"EmergencyVisit.LeftAgainstAdvice", EmergencyVisitLeftAgainstAdvice, EmergencyVisitLeftAgainstAdviceInput> = /*@__PURE__*/ defineEvent({
  type: "EmergencyVisit.LeftAgainstAdvice",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "EmergencyVisit",
  schema: '{"type":"record","name":"EmergencyVisitLeftAgainstAdvice","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"documentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"departureManner","type":{"type":"enum","name":"DepartureManner","symbols":["SIGNED_FORM","REFUSED_TO_SIGN","ELOPED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"adviceText","type":"string","confluent:tags":["PHI"]},{"name":"statedRisks","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"isCapacityConfirmed","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"isOnHold","type":"boolean","confluent:tags":["PHI"]},{"name":"workingDiagnosis","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"wasInterpreterUsed","type":"boolean"},{"name":"departedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"practitionerId","type":{"type":"string","logicalType":"uuid"}}],"schemaVersion":1}',
});
