// Generated from clinical/oncology/cancer-staging-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { EcogPerformanceStatus } from "./ecog-performance-status.js";

/**
 * A clinician fixed the extent of a cancer at one point: before treatment, after surgery or on return. Earlier stagings stay true for their time and are not overwritten.
 *
 * Event `CancerStaging.Recorded`, version 1. Topic `clinical.events`, key `cancerStagingId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CancerStagingRecorded {
  /** Staging at this point of the illness. UUID. */
  readonly cancerStagingId: string;
  /** Patient whose tumor was measured and classed. UUID. */
  readonly patientId: string;
  /** Cancer on the problem list; two primaries are staged apart. UUID. */
  readonly conditionId: string;
  /** Primary site, ICD-10-CM, with laterality where the code has one. Sensitive: `PHI`. */
  readonly diagnosis: CodeableConcept;
  /** Tissue type, SNOMED CT morphology. Sensitive: `PHI`. */
  readonly histology: CodeableConcept;
  /** When and from what the stage was found. */
  readonly stagingBasis: StagingBasis;
  /** System and edition, such as AJCC 8 or Lugano. */
  readonly stagingSystemName: string;
  /** T category with its prefix; null in systems without TNM. Sensitive: `PHI`. Default: `null`. */
  readonly tumorCategoryText: string | null;
  /** N category with its prefix. Sensitive: `PHI`. Default: `null`. */
  readonly nodeCategoryText: string | null;
  /** M category with its prefix. Sensitive: `PHI`. Default: `null`. */
  readonly metastasisCategoryText: string | null;
  /** Stage as a whole, AJCC (http://cancerstaging.org) or the other system's own. Sensitive: `PHI`. */
  readonly stageGroup: CodeableConcept;
  /**
   * Receptors and markers that enter the stage, LOINC or SNOMED CT, with the result as text.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly prognosticMarkers: readonly CodeableConcept[];
  /** How the patient was on the day of staging. Sensitive: `PHI`. */
  readonly ecogPerformanceStatus: EcogPerformanceStatus;
  /** Clinician who signed the stage. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Date for which the stage holds, that of the last finding used. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link CancerStagingRecorded} as a publisher passes it: what has a default may be left out. */
export type CancerStagingRecordedInput = WithDefaults<CancerStagingRecorded, "tumorCategoryText" | "nodeCategoryText" | "metastasisCategoryText" | "prognosticMarkers", { readonly diagnosis: CodeableConceptInput; readonly histology: CodeableConceptInput; readonly stageGroup: CodeableConceptInput; readonly prognosticMarkers: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/**
 * Prefix of the TNM: CLINICAL c, PATHOLOGICAL p, POST_THERAPY_CLINICAL yc, POST_THERAPY_PATHOLOGICAL yp, RECURRENCE r.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type StagingBasis = "CLINICAL" | "PATHOLOGICAL" | "POST_THERAPY_CLINICAL" | "POST_THERAPY_PATHOLOGICAL" | "RECURRENCE" | "AUTOPSY" | "UNKNOWN";

/**
 * A clinician fixed the extent of a cancer at one point: before treatment, after surgery or on return. Earlier stagings stay true for their time and are not overwritten.
 *
 * Event `CancerStaging.Recorded`, version 1. Topic `clinical.events`, key `cancerStagingId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CancerStagingRecorded: EventDefinition<"CancerStaging.Recorded", CancerStagingRecorded, CancerStagingRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "CancerStaging.Recorded",
  version: 1,
  topic: "clinical.events",
  key: "cancerStagingId",
  aggregate: "CancerStaging",
  schema: '{"type":"record","name":"CancerStagingRecorded","namespace":"healthtech.clinical","fields":[{"name":"cancerStagingId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"conditionId","type":{"type":"string","logicalType":"uuid"}},{"name":"diagnosis","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"histology","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"stagingBasis","type":{"type":"enum","name":"StagingBasis","symbols":["CLINICAL","PATHOLOGICAL","POST_THERAPY_CLINICAL","POST_THERAPY_PATHOLOGICAL","RECURRENCE","AUTOPSY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"stagingSystemName","type":"string"},{"name":"tumorCategoryText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"nodeCategoryText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"metastasisCategoryText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"stageGroup","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"prognosticMarkers","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"ecogPerformanceStatus","type":{"type":"enum","name":"EcogPerformanceStatus","symbols":["ECOG_0","ECOG_1","ECOG_2","ECOG_3","ECOG_4","ECOG_5","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
