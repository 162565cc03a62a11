// Generated from clinical/research/research-study-submitted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A protocol was handed to the review board, for the first time or again after a refusal. No patient may be approached yet.
 *
 * Event `ResearchStudy.Submitted`, version 1. Topic `clinical.events`, key `researchStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`.
 */
export interface ResearchStudySubmitted {
  /** The study, key of its events. UUID. */
  readonly researchStudyId: string;
  /** Short title of the protocol. */
  readonly studyTitle: string;
  /** Number at ClinicalTrials.gov (NCT and 8 digits); null before registration. Default: `null`. */
  readonly registryNumber: string | null;
  /** Number that the sponsor gave the protocol. */
  readonly protocolNumber: string;
  /** Version handed in. */
  readonly protocolVersion: string;
  /** Phase by the registry's definition. */
  readonly researchPhase: ResearchPhase;
  /** Kind of review asked for. */
  readonly researchReviewPath: ResearchReviewPath;
  /** Conditions studied, SNOMED CT or ICD-10-CM. Default: `[]`. */
  readonly studiedConditions: readonly CodeableConcept[];
  /** Subjects planned at this site. Whole number of 32 bits. */
  readonly targetEnrollmentCount: number;
  /** Who answers for the study and pays. */
  readonly sponsorName: string;
  /** Investigator who answers for this site. UUID. */
  readonly principalInvestigatorId: string;
  /** When the board received it. Point in time, to the millisecond. */
  readonly submittedAt: Date;
}

/** {@link ResearchStudySubmitted} as a publisher passes it: what has a default may be left out. */
export type ResearchStudySubmittedInput = WithDefaults<ResearchStudySubmitted, "registryNumber" | "studiedConditions", { readonly studiedConditions: readonly CodeableConceptInput[] }>;

/**
 * Phase of drug development; NOT_APPLICABLE for devices, behavior and registries.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ResearchPhase = "EARLY_PHASE_1" | "PHASE_1" | "PHASE_2" | "PHASE_3" | "PHASE_4" | "NOT_APPLICABLE" | "UNKNOWN";

/** EXEMPT and EXPEDITED are categories of 45 CFR 46. A symbol that is not known yet is read as `UNKNOWN`. */
export type ResearchReviewPath = "FULL_BOARD" | "EXPEDITED" | "EXEMPT" | "CENTRAL_BOARD" | "UNKNOWN";

/**
 * A protocol was handed to the review board, for the first time or again after a refusal. No patient may be approached yet.
 *
 * Event `ResearchStudy.Submitted`, version 1. Topic `clinical.events`, key `researchStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`.
 */
export const ResearchStudySubmitted: EventDefinition<"ResearchStudy.Submitted", ResearchStudySubmitted, ResearchStudySubmittedInput> = /*@__PURE__*/ defineEvent({
  type: "ResearchStudy.Submitted",
  version: 1,
  topic: "clinical.events",
  key: "researchStudyId",
  aggregate: "ResearchStudy",
  schema: '{"type":"record","name":"ResearchStudySubmitted","namespace":"healthtech.clinical","fields":[{"name":"researchStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"studyTitle","type":"string"},{"name":"registryNumber","type":["null","string"],"default":null},{"name":"protocolNumber","type":"string"},{"name":"protocolVersion","type":"string"},{"name":"researchPhase","type":{"type":"enum","name":"ResearchPhase","symbols":["EARLY_PHASE_1","PHASE_1","PHASE_2","PHASE_3","PHASE_4","NOT_APPLICABLE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"researchReviewPath","type":{"type":"enum","name":"ResearchReviewPath","symbols":["FULL_BOARD","EXPEDITED","EXEMPT","CENTRAL_BOARD","UNKNOWN"],"default":"UNKNOWN"}},{"name":"studiedConditions","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[]},{"name":"targetEnrollmentCount","type":"int"},{"name":"sponsorName","type":"string"},{"name":"principalInvestigatorId","type":{"type":"string","logicalType":"uuid"}},{"name":"submittedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
