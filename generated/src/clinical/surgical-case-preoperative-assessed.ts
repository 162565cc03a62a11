// Generated from clinical/surgery-anaesthesia/surgical-case-preoperative-assessed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { AsaClass } from "./asa-class.js";

/**
 * Anesthesia judged a patient's fitness for a planned case. Being fit is no consent, and conditions named here must be met before the patient is sent for.
 *
 * Event `SurgicalCase.PreoperativeAssessed`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SurgicalCasePreoperativeAssessed {
  /** Case for which fitness was judged. UUID. */
  readonly surgicalCaseId: string;
  /** Patient who was assessed. UUID. */
  readonly patientId: string;
  /** Clinic visit or stay of the assessment. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Class judged at the assessment, without the suffix for emergencies. Sensitive: `PHI`. */
  readonly asaClass: AsaClass;
  /** True for the suffix E. Sensitive: `PHI`. */
  readonly isAsaEmergency: boolean;
  /** One predictor of a difficult airway. Sensitive: `PHI`. */
  readonly mallampatiClass: MallampatiClass;
  /** True when a former letter or record says so. Sensitive: `PHI`. */
  readonly hasDifficultAirwayHistory: boolean;
  /** What follows for the booking. Sensitive: `PHI`. */
  readonly fitnessDecision: FitnessDecision;
  /** What must be done first, as coded or plain text. Sensitive: `PHI`. Default: `[]`. */
  readonly openConditions: readonly CodeableConcept[];
  /** Points of the Revised Cardiac Risk Index, 0 to 6. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly cardiacRiskScore: number | null;
  /** True when red cells must be ready. */
  readonly isBloodToCrossmatch: boolean;
  /** Plan as discussed with the patient. Sensitive: `PHI`. */
  readonly agreedAnesthesiaText: string;
  /** Until when clear fluids are allowed. Point in time, to the millisecond. Default: `null`. */
  readonly lastClearFluidsAt: Date | null;
  /** Anesthesiologist or nurse practitioner who assessed. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link SurgicalCasePreoperativeAssessed} as a publisher passes it: what has a default may be left out. */
export type SurgicalCasePreoperativeAssessedInput = WithDefaults<SurgicalCasePreoperativeAssessed, "encounterId" | "openConditions" | "cardiacRiskScore" | "lastClearFluidsAt", { readonly openConditions: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/** View of the throat with the mouth open. A symbol that is not known yet is read as `UNKNOWN`. */
export type MallampatiClass = "CLASS_I" | "CLASS_II" | "CLASS_III" | "CLASS_IV" | "NOT_ASSESSABLE" | "UNKNOWN";

/**
 * Verdict of the anesthesiologist. DEFER is expected to become fit.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type FitnessDecision = "FIT" | "FIT_WITH_CONDITIONS" | "DEFER" | "NOT_FIT" | "UNKNOWN";

/**
 * Anesthesia judged a patient's fitness for a planned case. Being fit is no consent, and conditions named here must be met before the patient is sent for.
 *
 * Event `SurgicalCase.PreoperativeAssessed`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SurgicalCasePreoperativeAssessed: EventDefinition<"SurgicalCase.PreoperativeAssessed", SurgicalCasePreoperativeAssessed, SurgicalCasePreoperativeAssessedInput> = /*@__PURE__*/ defineEvent({
  type: "SurgicalCase.PreoperativeAssessed",
  version: 1,
  topic: "clinical.events",
  key: "surgicalCaseId",
  aggregate: "SurgicalCase",
  schema: '{"type":"record","name":"SurgicalCasePreoperativeAssessed","namespace":"healthtech.clinical","fields":[{"name":"surgicalCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"asaClass","type":{"type":"enum","name":"AsaClass","symbols":["ASA_I","ASA_II","ASA_III","ASA_IV","ASA_V","ASA_VI","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"isAsaEmergency","type":"boolean","confluent:tags":["PHI"]},{"name":"mallampatiClass","type":{"type":"enum","name":"MallampatiClass","symbols":["CLASS_I","CLASS_II","CLASS_III","CLASS_IV","NOT_ASSESSABLE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"hasDifficultAirwayHistory","type":"boolean","confluent:tags":["PHI"]},{"name":"fitnessDecision","type":{"type":"enum","name":"FitnessDecision","symbols":["FIT","FIT_WITH_CONDITIONS","DEFER","NOT_FIT","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"openConditions","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"cardiacRiskScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"isBloodToCrossmatch","type":"boolean"},{"name":"agreedAnesthesiaText","type":"string","confluent:tags":["PHI"]},{"name":"lastClearFluidsAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
