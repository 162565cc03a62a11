// Generated from clinical/pathology/pathology-case-accessioned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { RequestPriority } from "../shared/request-priority.js";
import type { PathologyPart, PathologyPartInput } from "./pathology-part.js";

/**
 * Histology or cytology took tissue in, matched containers with the requisition and opened a case with a number. Nothing has been looked at yet; grossing is PathologyCase.Grossed.
 *
 * Event `PathologyCase.Accessioned`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PathologyCaseAccessioned {
  /** Case that was opened; all its reports and addenda are keyed by it. UUID. */
  readonly pathologyCaseId: string;
  /** Patient whose tissue it is. UUID. */
  readonly patientId: string;
  /** Operation, endoscopy or visit from which the tissue came. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Electronic requisition; null for paper and outside material. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Procedure during which it was removed. UUID. Default: `null`. */
  readonly procedureId: string | null;
  /** Surgeon, endoscopist or dermatologist who submitted it. UUID. Default: `null`. */
  readonly orderingPractitionerId: string | null;
  /** Case number as on every block and slide, such as S26-01877. Sensitive: `PHI`. */
  readonly accessionNumber: Identifier;
  /** Series in which the case was numbered. */
  readonly pathologyDiscipline: PathologyDiscipline;
  /** Pieces received, in the order of the requisition. Sensitive: `PHI`. */
  readonly parts: readonly PathologyPart[];
  /** How the tissue was preserved on arrival. */
  readonly pathologyFixative: PathologyFixative;
  /** Clinical diagnosis on the requisition, ICD-10-CM. Sensitive: `PHI`. Default: `[]`. */
  readonly diagnoses: readonly CodeableConcept[];
  /** Rush cases, as transplant biopsies, are embedded the same day. */
  readonly priority: RequestPriority;
  /**
   * When the tissue left the body; cold ischemia of breast tissue counts from here.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly collectedAt: Date | null;
  /** When the case was opened at the accession desk. Point in time, to the millisecond. */
  readonly receivedAt: Date;
}

/** {@link PathologyCaseAccessioned} as a publisher passes it: what has a default may be left out. */
export type PathologyCaseAccessionedInput = WithDefaults<PathologyCaseAccessioned, "encounterId" | "orderId" | "procedureId" | "orderingPractitionerId" | "diagnoses" | "collectedAt", { readonly accessionNumber: IdentifierInput; readonly parts: readonly PathologyPartInput[]; readonly diagnoses: readonly CodeableConceptInput[] }>;

/**
 * Kind of case, which decides on its number series and its workflow.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PathologyDiscipline = "SURGICAL" | "CYTOLOGY_GYNECOLOGIC" | "CYTOLOGY_NON_GYNECOLOGIC" | "FINE_NEEDLE_ASPIRATION" | "BONE_MARROW" | "DERMATOPATHOLOGY" | "AUTOPSY" | "OUTSIDE_REVIEW" | "OTHER" | "UNKNOWN";

/**
 * Medium in which tissue arrived. FRESH must be handled within the hour; MICHEL_MEDIUM serves immunofluorescence.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PathologyFixative = "FORMALIN" | "FRESH" | "MICHEL_MEDIUM" | "GLUTARALDEHYDE" | "ALCOHOL" | "LIQUID_BASED_VIAL" | "RPMI" | "OTHER" | "UNKNOWN";

/**
 * Histology or cytology took tissue in, matched containers with the requisition and opened a case with a number. Nothing has been looked at yet; grossing is PathologyCase.Grossed.
 *
 * Event `PathologyCase.Accessioned`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PathologyCaseAccessioned: EventDefinition<"PathologyCase.Accessioned", PathologyCaseAccessioned, PathologyCaseAccessionedInput> = /*@__PURE__*/ defineEvent({
  type: "PathologyCase.Accessioned",
  version: 1,
  topic: "clinical.events",
  key: "pathologyCaseId",
  aggregate: "PathologyCase",
  schema: '{"type":"record","name":"PathologyCaseAccessioned","namespace":"healthtech.clinical","fields":[{"name":"pathologyCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"procedureId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderingPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"accessionNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PHI"]},{"name":"pathologyDiscipline","type":{"type":"enum","name":"PathologyDiscipline","symbols":["SURGICAL","CYTOLOGY_GYNECOLOGIC","CYTOLOGY_NON_GYNECOLOGIC","FINE_NEEDLE_ASPIRATION","BONE_MARROW","DERMATOPATHOLOGY","AUTOPSY","OUTSIDE_REVIEW","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"parts","type":{"type":"array","items":{"type":"record","name":"PathologyPart","fields":[{"name":"partLabel","type":"string"},{"name":"specimenId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"bodySite","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"partText","type":"string","confluent:tags":["PHI"]}]}},"confluent:tags":["PHI"]},{"name":"pathologyFixative","type":{"type":"enum","name":"PathologyFixative","symbols":["FORMALIN","FRESH","MICHEL_MEDIUM","GLUTARALDEHYDE","ALCOHOL","LIQUID_BASED_VIAL","RPMI","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"diagnoses","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"collectedAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"receivedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
