// Generated from clinical/nursing/fall-risk-assessed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A patient's risk of falling was scored, at admission, each shift, after a fall or a sedating drug. Measures named here are those that the nurse put in place at once.
 *
 * Event `FallRisk.Assessed`, version 1. Topic `clinical.events`, key `fallRiskAssessmentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface FallRiskAssessed {
  /** Scoring that was filed. UUID. */
  readonly fallRiskAssessmentId: string;
  /** Patient who was scored. UUID. */
  readonly patientId: string;
  /** Stay to which wristband and bed sign apply. UUID. */
  readonly encounterId: string;
  /** Tool, without which the total means nothing. */
  readonly fallRiskScale: FallRiskScale;
  /** Sum of the items of the tool. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly totalScore: number;
  /** Band shown on the door. Sensitive: `PHI`. */
  readonly fallRiskBand: FallRiskBand;
  /** Band before; null for the first of the stay. Sensitive: `PHI`. Default: `null`. */
  readonly previousFallRiskBand: FallRiskBand | null;
  /** Why it was done now. */
  readonly fallRiskTrigger: FallRiskTrigger;
  /**
   * What makes a fall dangerous, SNOMED CT: thin bones, anticoagulation, recent surgery.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly injuryRiskFactors: readonly CodeableConcept[];
  /** Measures in force, in the words of the ward's list. Sensitive: `PHI`. Default: `[]`. */
  readonly precautionTexts: readonly string[];
  /** Scale total as LOINC concept, for the flowsheet. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Whether patient or family understood to ring before getting up. */
  readonly isPatientTaught: boolean;
  /** When it is due again. Point in time, to the millisecond. */
  readonly nextDueAt: Date;
  /** Nurse who scored. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link FallRiskAssessed} as a publisher passes it: what has a default may be left out. */
export type FallRiskAssessedInput = WithDefaults<FallRiskAssessed, "previousFallRiskBand" | "injuryRiskFactors" | "precautionTexts", { readonly injuryRiskFactors: readonly CodeableConceptInput[]; readonly code: CodeableConceptInput; readonly performer: ActorInput }>;

/** Tool used on the ward; HUMPTY_DUMPTY is for children. A symbol that is not known yet is read as `UNKNOWN`. */
export type FallRiskScale = "MORSE" | "HENDRICH_II" | "JOHNS_HOPKINS" | "STRATIFY" | "HUMPTY_DUMPTY" | "UNKNOWN";

/** Band by the cut-offs of the tool. A symbol that is not known yet is read as `UNKNOWN`. */
export type FallRiskBand = "LOW" | "MODERATE" | "HIGH" | "UNKNOWN";

/** Occasion that demanded the scoring. A symbol that is not known yet is read as `UNKNOWN`. */
export type FallRiskTrigger = "ADMISSION" | "SHIFT" | "TRANSFER" | "AFTER_FALL" | "CHANGE_OF_CONDITION" | "NEW_MEDICATION" | "UNKNOWN";

/**
 * A patient's risk of falling was scored, at admission, each shift, after a fall or a sedating drug. Measures named here are those that the nurse put in place at once.
 *
 * Event `FallRisk.Assessed`, version 1. Topic `clinical.events`, key `fallRiskAssessmentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const FallRiskAssessed: EventDefinition<"FallRisk.Assessed", FallRiskAssessed, FallRiskAssessedInput> = /*@__PURE__*/ defineEvent({
  type: "FallRisk.Assessed",
  version: 1,
  topic: "clinical.events",
  key: "fallRiskAssessmentId",
  aggregate: "FallRisk",
  schema: '{"type":"record","name":"FallRiskAssessed","namespace":"healthtech.clinical","fields":[{"name":"fallRiskAssessmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"fallRiskScale","type":{"type":"enum","name":"FallRiskScale","symbols":["MORSE","HENDRICH_II","JOHNS_HOPKINS","STRATIFY","HUMPTY_DUMPTY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"totalScore","type":"int","confluent:tags":["PHI"]},{"name":"fallRiskBand","type":{"type":"enum","name":"FallRiskBand","symbols":["LOW","MODERATE","HIGH","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"previousFallRiskBand","type":["null","healthtech.clinical.FallRiskBand"],"default":null,"confluent:tags":["PHI"]},{"name":"fallRiskTrigger","type":{"type":"enum","name":"FallRiskTrigger","symbols":["ADMISSION","SHIFT","TRANSFER","AFTER_FALL","CHANGE_OF_CONDITION","NEW_MEDICATION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"injuryRiskFactors","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"precautionTexts","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"code","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"isPatientTaught","type":"boolean"},{"name":"nextDueAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
