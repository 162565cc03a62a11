// Generated from clinical/pathology/pathology-case-synoptic-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The checklist of the cancer protocol was filled for a resected tumor and released with the report, so that stage, margins and nodes can be read as data. Biopsies without a resection have none.
 *
 * Event `PathologyCase.SynopticReported`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface PathologyCaseSynopticReported {
  /** Case with the resection. UUID. */
  readonly pathologyCaseId: string;
  /** Patient whose tumor is staged. UUID. */
  readonly patientId: string;
  /** Report of which the checklist is a part. UUID. */
  readonly diagnosticReportId: string;
  /** Checklist of the College of American Pathologists that was used. */
  readonly protocolName: string;
  /** Release of the checklist, since elements change from year to year. */
  readonly protocolVersion: string;
  /** Synoptic report as a document, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Histologic type, SNOMED CT. Sensitive: `PHI`. */
  readonly finding: CodeableConcept;
  /** Organ and side of the tumor, SNOMED CT. Sensitive: `PHI`. */
  readonly bodySite: CodeableConcept;
  /**
   * Greatest dimension of the invasive tumor in mm; null when it cannot be determined.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly tumorSizeQuantity: Quantity | null;
  /**
   * Grade in the scheme of the organ, such as Nottingham 2 or Gleason grade group 3.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly histologicGrade: string | null;
  /** AJCC pT with its prefix and subclass, such as pT1c or ypT2. Sensitive: `PHI`. */
  readonly pathologicTumorStage: string;
  /** AJCC pN, such as pN1mi; null when no node was submitted. Sensitive: `PHI`. Default: `null`. */
  readonly pathologicNodeStage: string | null;
  /**
   * Lymph nodes found by pathology; below twelve in colon the yield counts as low.
   *
   * Whole number of 32 bits. Sensitive: `PHI`.
   */
  readonly examinedNodeCount: number;
  /** Nodes with tumor, micrometastases included and isolated cells not. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly positiveNodeCount: number;
  /** Worst of all margins. Sensitive: `PHI`. */
  readonly resectionMargin: ResectionMargin;
  /** Distance of tumor to the nearest margin in mm. Sensitive: `PHI`. Default: `null`. */
  readonly closestMarginQuantity: Quantity | null;
  /** Tumor in lymphatic or blood vessels; null when equivocal. Sensitive: `PHI`. Default: `null`. */
  readonly hasLymphovascularInvasion: boolean | null;
  /** When the checklist was released. Point in time, to the millisecond. */
  readonly issuedAt: Date;
}

/** {@link PathologyCaseSynopticReported} as a publisher passes it: what has a default may be left out. */
export type PathologyCaseSynopticReportedInput = WithDefaults<PathologyCaseSynopticReported, "tumorSizeQuantity" | "histologicGrade" | "pathologicNodeStage" | "closestMarginQuantity" | "hasLymphovascularInvasion", { readonly code: CodeableConceptInput; readonly finding: CodeableConceptInput; readonly bodySite: CodeableConceptInput; readonly tumorSizeQuantity: QuantityInput | null; readonly closestMarginQuantity: QuantityInput | null }>;

/**
 * State of the margins of the resection. CLOSE is free but within the limit of the organ's protocol.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ResectionMargin = "FREE" | "CLOSE" | "INVOLVED" | "NOT_ASSESSABLE" | "UNKNOWN";

/**
 * The checklist of the cancer protocol was filled for a resected tumor and released with the report, so that stage, margins and nodes can be read as data. Biopsies without a resection have none.
 *
 * Event `PathologyCase.SynopticReported`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const PathologyCaseSynopticReported: EventDefinition<"PathologyCase.SynopticReported", PathologyCaseSynopticReported, PathologyCaseSynopticReportedInput> = /*@__PURE__*/ defineEvent({
  type: "PathologyCase.SynopticReported",
  version: 1,
  topic: "clinical.events",
  key: "pathologyCaseId",
  aggregate: "PathologyCase",
  schema: '{"type":"record","name":"PathologyCaseSynopticReported","namespace":"healthtech.clinical","fields":[{"name":"pathologyCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"protocolName","type":"string"},{"name":"protocolVersion","type":"string"},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"finding","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"bodySite","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"tumorSizeQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"histologicGrade","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"pathologicTumorStage","type":"string","confluent:tags":["PHI"]},{"name":"pathologicNodeStage","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"examinedNodeCount","type":"int","confluent:tags":["PHI"]},{"name":"positiveNodeCount","type":"int","confluent:tags":["PHI"]},{"name":"resectionMargin","type":{"type":"enum","name":"ResectionMargin","symbols":["FREE","CLOSE","INVOLVED","NOT_ASSESSABLE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"closestMarginQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"hasLymphovascularInvasion","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
