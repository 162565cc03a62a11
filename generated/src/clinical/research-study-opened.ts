// Generated from clinical/research/research-study-opened.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A site was activated and may screen and enroll. Reopening after a pause is told by it too.
 *
 * Event `ResearchStudy.Opened`, version 1. Topic `clinical.events`, key `researchStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface ResearchStudyOpened {
  /** Study that may enroll here. UUID. */
  readonly researchStudyId: string;
  /** Title as shown in the chart's research tab. */
  readonly studyTitle: string;
  /** Facilities that may enroll. UUID. Default: `[]`. */
  readonly facilityIds: readonly string[];
  /** True for a reopening after accrual had been closed for a time. */
  readonly wasPaused: boolean;
  /** Subjects that may still be enrolled here. Whole number of 32 bits. */
  readonly enrollmentSlotCount: number;
  /** Screening rule that looks for candidates in the chart; null for manual screening. Default: `null`. */
  readonly eligibilityRuleName: string | null;
  /** Names of the arms, as orders and pharmacy use them. Default: `[]`. */
  readonly studyArms: readonly string[];
  /** Investigational products, RxNorm where they have a code; others in words of the protocol. Default: `[]`. */
  readonly studyDrugs: readonly CodeableConcept[];
  /** Billing grid that says which visit items the sponsor pays. Default: `null`. */
  readonly coverageAnalysisVersion: string | null;
  /** First day of accrual. Date as `YYYY-MM-DD`. */
  readonly openedDate: string;
  /** Research office that activated the site. Sensitive: `PII`. */
  readonly authorizedBy: Actor;
}

/** {@link ResearchStudyOpened} as a publisher passes it: what has a default may be left out. */
export type ResearchStudyOpenedInput = WithDefaults<ResearchStudyOpened, "facilityIds" | "eligibilityRuleName" | "studyArms" | "studyDrugs" | "coverageAnalysisVersion", { readonly studyDrugs: readonly CodeableConceptInput[]; readonly authorizedBy: ActorInput }>;

/**
 * A site was activated and may screen and enroll. Reopening after a pause is told by it too.
 *
 * Event `ResearchStudy.Opened`, version 1. Topic `clinical.events`, key `researchStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const ResearchStudyOpened: EventDefinition<"ResearchStudy.Opened", ResearchStudyOpened, ResearchStudyOpenedInput> = /*@__PURE__*/ defineEvent({
  type: "ResearchStudy.Opened",
  version: 1,
  topic: "clinical.events",
  key: "researchStudyId",
  aggregate: "ResearchStudy",
  schema: '{"type":"record","name":"ResearchStudyOpened","namespace":"healthtech.clinical","fields":[{"name":"researchStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"studyTitle","type":"string"},{"name":"facilityIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"wasPaused","type":"boolean"},{"name":"enrollmentSlotCount","type":"int"},{"name":"eligibilityRuleName","type":["null","string"],"default":null},{"name":"studyArms","type":{"type":"array","items":"string"},"default":[]},{"name":"studyDrugs","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[]},{"name":"coverageAnalysisVersion","type":["null","string"],"default":null},{"name":"openedDate","type":{"type":"int","logicalType":"date"}},{"name":"authorizedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
