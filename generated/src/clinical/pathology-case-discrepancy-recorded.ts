// Generated from clinical/pathology/pathology-case-discrepancy-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * Two readings of the same tissue were compared and did not agree, such as the frozen and the permanent section, or a smear and its biopsy. It feeds quality review; the report itself changes only by PathologyCase.Amended.
 *
 * Event `PathologyCase.DiscrepancyRecorded`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PathologyCaseDiscrepancyRecorded {
  /** Case in which the readings differ. UUID. */
  readonly pathologyCaseId: string;
  /**
   * Earlier case of the same patient, as the smear before a biopsy; null when both readings are of one case.
   *
   * UUID. Default: `null`.
   */
  readonly comparedPathologyCaseId: string | null;
  /** Patient concerned, for whom peer review protection applies to this record. UUID. */
  readonly patientId: string;
  /** Kind of correlation. */
  readonly pathologyComparison: PathologyComparison;
  /** Origin agreed by the reviewers. */
  readonly pathologyDiscrepancySource: PathologyDiscrepancySource;
  /** Earlier reading, SNOMED CT. Sensitive: `PHI`. */
  readonly firstFinding: CodeableConcept;
  /** Later reading, SNOMED CT, taken as the truth. Sensitive: `PHI`. */
  readonly secondFinding: CodeableConcept;
  /**
   * Whether the first reading led to harm; null until the clinician has answered.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly wasPatientHarmed: boolean | null;
  /** When the correlation was logged. Point in time, to the millisecond. */
  readonly recordedAt: Date;
  /** Reviewer who logged it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link PathologyCaseDiscrepancyRecorded} as a publisher passes it: what has a default may be left out. */
export type PathologyCaseDiscrepancyRecordedInput = WithDefaults<PathologyCaseDiscrepancyRecorded, "comparedPathologyCaseId" | "wasPatientHarmed", { readonly firstFinding: CodeableConceptInput; readonly secondFinding: CodeableConceptInput; readonly recordedBy: ActorInput }>;

/** Pair of readings that was compared. A symbol that is not known yet is read as `UNKNOWN`. */
export type PathologyComparison = "FROZEN_PERMANENT" | "CYTOLOGY_HISTOLOGY" | "BIOPSY_RESECTION" | "INTERNAL_REVIEW" | "EXTERNAL_REVIEW" | "UNKNOWN";

/**
 * Where the difference arose. SAMPLING means that the lesion was not in the first piece.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PathologyDiscrepancySource = "SAMPLING" | "INTERPRETATION" | "TECHNICAL" | "CLERICAL" | "UNKNOWN";

/**
 * Two readings of the same tissue were compared and did not agree, such as the frozen and the permanent section, or a smear and its biopsy. It feeds quality review; the report itself changes only by PathologyCase.Amended.
 *
 * Event `PathologyCase.DiscrepancyRecorded`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PathologyCaseDiscrepancyRecorded: EventDefinition<"PathologyCase.DiscrepancyRecorded", PathologyCaseDiscrepancyRecorded, PathologyCaseDiscrepancyRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "PathologyCase.DiscrepancyRecorded",
  version: 1,
  topic: "clinical.events",
  key: "pathologyCaseId",
  aggregate: "PathologyCase",
  schema: '{"type":"record","name":"PathologyCaseDiscrepancyRecorded","namespace":"healthtech.clinical","fields":[{"name":"pathologyCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"comparedPathologyCaseId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"pathologyComparison","type":{"type":"enum","name":"PathologyComparison","symbols":["FROZEN_PERMANENT","CYTOLOGY_HISTOLOGY","BIOPSY_RESECTION","INTERNAL_REVIEW","EXTERNAL_REVIEW","UNKNOWN"],"default":"UNKNOWN"}},{"name":"pathologyDiscrepancySource","type":{"type":"enum","name":"PathologyDiscrepancySource","symbols":["SAMPLING","INTERPRETATION","TECHNICAL","CLERICAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"firstFinding","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"secondFinding","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"wasPatientHarmed","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
