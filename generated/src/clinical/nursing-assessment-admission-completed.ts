// Generated from clinical/nursing/nursing-assessment-admission-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The registered nurse completed the admission assessment of a stay, due within 24 hours. Screens that came out positive are listed; each opens its own follow-up.
 *
 * Event `NursingAssessment.AdmissionCompleted`, version 1. Topic `clinical.events`, key `nursingAssessmentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface NursingAssessmentAdmissionCompleted {
  /** Assessment that was signed. UUID. */
  readonly nursingAssessmentId: string;
  /** Patient who was interviewed and examined. UUID. */
  readonly patientId: string;
  /** Stay that it opens. UUID. */
  readonly encounterId: string;
  /** Main source of the answers. Sensitive: `PII`. */
  readonly admissionInformant: AdmissionInformant;
  /** Baseline to which discharge planning aims. Sensitive: `PHI`. */
  readonly functionalLevel: FunctionalLevel;
  /**
   * Screens that were positive, SNOMED CT: malnutrition, violence at home, alcohol, suicide.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly positiveScreens: readonly CodeableConcept[];
  /** Braden total, 6 to 23; 18 or less is at risk. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly bradenScore: number | null;
  /** Aids brought along, SNOMED CT; they must leave with the patient. Sensitive: `PHI`. Default: `[]`. */
  readonly assistiveDevices: readonly CodeableConcept[];
  /**
   * Skin lesions present at admission, photographed as proof that they were not acquired here.
   *
   * Whole number of 32 bits. Sensitive: `PHI`.
   */
  readonly skinFindingCount: number;
  /** Whether one exists; null when nobody could say. Sensitive: `PHI`. Default: `null`. */
  readonly hasAdvanceDirective: boolean | null;
  /** Language for teaching, BCP 47. Sensitive: `PII`. */
  readonly preferredLanguage: string;
  /** True when teaching and consent need an interpreter. Sensitive: `PII`. */
  readonly needsInterpreter: boolean;
  /** When the nurse signed. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** Registered nurse, since it cannot be delegated. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link NursingAssessmentAdmissionCompleted} as a publisher passes it: what has a default may be left out. */
export type NursingAssessmentAdmissionCompletedInput = WithDefaults<NursingAssessmentAdmissionCompleted, "positiveScreens" | "bradenScore" | "assistiveDevices" | "hasAdvanceDirective", { readonly positiveScreens: readonly CodeableConceptInput[]; readonly assistiveDevices: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/**
 * From whom the history comes. NOT_OBTAINABLE is completed later.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AdmissionInformant = "PATIENT" | "RELATIVE" | "TRANSFER_PAPERS" | "INTERPRETER_WITH_PATIENT" | "NOT_OBTAINABLE" | "UNKNOWN";

/** Help needed in daily living before this illness. A symbol that is not known yet is read as `UNKNOWN`. */
export type FunctionalLevel = "INDEPENDENT" | "NEEDS_SUPERVISION" | "NEEDS_ONE_PERSON" | "NEEDS_TWO_PERSONS" | "TOTAL_CARE" | "UNKNOWN";

/**
 * The registered nurse completed the admission assessment of a stay, due within 24 hours. Screens that came out positive are listed; each opens its own follow-up.
 *
 * Event `NursingAssessment.AdmissionCompleted`, version 1. Topic `clinical.events`, key `nursingAssessmentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const NursingAssessmentAdmissionCompleted: EventDefinition<"NursingAssessment.AdmissionCompleted", NursingAssessmentAdmissionCompleted, NursingAssessmentAdmissionCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "NursingAssessment.AdmissionCompleted",
  version: 1,
  topic: "clinical.events",
  key: "nursingAssessmentId",
  aggregate: "NursingAssessment",
  schema: '{"type":"record","name":"NursingAssessmentAdmissionCompleted","namespace":"healthtech.clinical","fields":[{"name":"nursingAssessmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"admissionInformant","type":{"type":"enum","name":"AdmissionInformant","symbols":["PATIENT","RELATIVE","TRANSFER_PAPERS","INTERPRETER_WITH_PATIENT","NOT_OBTAINABLE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PII"]},{"name":"functionalLevel","type":{"type":"enum","name":"FunctionalLevel","symbols":["INDEPENDENT","NEEDS_SUPERVISION","NEEDS_ONE_PERSON","NEEDS_TWO_PERSONS","TOTAL_CARE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"positiveScreens","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"bradenScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"assistiveDevices","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"skinFindingCount","type":"int","confluent:tags":["PHI"]},{"name":"hasAdvanceDirective","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"preferredLanguage","type":"string","confluent:tags":["PII"]},{"name":"needsInterpreter","type":"boolean","confluent:tags":["PII"]},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
