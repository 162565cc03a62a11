// Generated from clinical/oncology/tumor-board-case-concluded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { CancerTreatmentIntent } from "./cancer-treatment-intent.js";

/**
 * A multidisciplinary conference discussed a patient and gave a recommendation. It binds nobody: what the patient and the oncologist agree on shows in the orders that follow.
 *
 * Event `TumorBoardCase.Concluded`, version 1. Topic `clinical.events`, key `tumorBoardCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface TumorBoardCaseConcluded {
  /** Case on the agenda of one meeting. UUID. */
  readonly tumorBoardCaseId: string;
  /** Patient who was discussed, as a rule not present. UUID. */
  readonly patientId: string;
  /** Staging that lay on the table. UUID. Default: `null`. */
  readonly cancerStagingId: string | null;
  /** Conference by organ, such as thoracic or sarcoma. */
  readonly boardName: string;
  /** Cancer discussed, ICD-10-CM. Sensitive: `PHI`. */
  readonly diagnosis: CodeableConcept;
  /** Question put to the conference. */
  readonly tumorBoardQuestion: TumorBoardQuestion;
  /**
   * Specialties present, NUCC; accreditation wants surgery, oncology, radiation, imaging and pathology.
   *
   * Default: `[]`.
   */
  readonly attendedSpecialties: readonly CodeableConcept[];
  /** Treatments advised in their order, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly recommendedModalities: readonly CodeableConcept[];
  /** Aim that the conference thought attainable. Sensitive: `PHI`. */
  readonly cancerTreatmentIntent: CancerTreatmentIntent;
  /** Whether the advice follows the guideline named in the minutes; null where none fits. Default: `null`. */
  readonly isGuidelineConcordant: boolean | null;
  /** Trials for which the patient seems to qualify. UUID. Default: `[]`. */
  readonly eligibleResearchStudyIds: readonly string[];
  /** Oncologist who brings the advice to the patient. UUID. */
  readonly responsiblePractitionerId: string;
  /** When the conference closed the case. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Recommendation as minuted. Sensitive: `PHI`. */
  readonly recommendationText: string;
}

/** {@link TumorBoardCaseConcluded} as a publisher passes it: what has a default may be left out. */
export type TumorBoardCaseConcludedInput = WithDefaults<TumorBoardCaseConcluded, "cancerStagingId" | "attendedSpecialties" | "recommendedModalities" | "isGuidelineConcordant" | "eligibleResearchStudyIds", { readonly diagnosis: CodeableConceptInput; readonly attendedSpecialties: readonly CodeableConceptInput[]; readonly recommendedModalities: readonly CodeableConceptInput[] }>;

/** Why the case was brought. A symbol that is not known yet is read as `UNKNOWN`. */
export type TumorBoardQuestion = "FIRST_TREATMENT" | "AFTER_NEOADJUVANT" | "RECURRENCE" | "PROGRESSION" | "UNCLEAR_FINDING" | "TRIAL_ELIGIBILITY" | "OTHER" | "UNKNOWN";

/**
 * A multidisciplinary conference discussed a patient and gave a recommendation. It binds nobody: what the patient and the oncologist agree on shows in the orders that follow.
 *
 * Event `TumorBoardCase.Concluded`, version 1. Topic `clinical.events`, key `tumorBoardCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const TumorBoardCaseConcluded: EventDefinition<"TumorBoardCase.Concluded", TumorBoardCaseConcluded, TumorBoardCaseConcludedInput> = /*@__PURE__*/ defineEvent({
  type: "TumorBoardCase.Concluded",
  version: 1,
  topic: "clinical.events",
  key: "tumorBoardCaseId",
  aggregate: "TumorBoardCase",
  schema: '{"type":"record","name":"TumorBoardCaseConcluded","namespace":"healthtech.clinical","fields":[{"name":"tumorBoardCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"cancerStagingId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"boardName","type":"string"},{"name":"diagnosis","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"tumorBoardQuestion","type":{"type":"enum","name":"TumorBoardQuestion","symbols":["FIRST_TREATMENT","AFTER_NEOADJUVANT","RECURRENCE","PROGRESSION","UNCLEAR_FINDING","TRIAL_ELIGIBILITY","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"attendedSpecialties","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[]},{"name":"recommendedModalities","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"cancerTreatmentIntent","type":{"type":"enum","name":"CancerTreatmentIntent","symbols":["CURATIVE","NEOADJUVANT","ADJUVANT","CONTROL","PALLIATIVE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"isGuidelineConcordant","type":["null","boolean"],"default":null},{"name":"eligibleResearchStudyIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"responsiblePractitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recommendationText","type":"string","confluent:tags":["PHI"]}],"schemaVersion":1}',
});
