// Generated from clinical/pathology/pathology-case-amended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A signed diagnosis was changed. The clinician is called, the former diagnosis stays legible, and the cause is counted by the quality committee.
 *
 * Event `PathologyCase.Amended`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PathologyCaseAmended {
  /** Case whose diagnosis is another one now. UUID. */
  readonly pathologyCaseId: string;
  /** Patient who was told the former diagnosis. UUID. */
  readonly patientId: string;
  /** Encounter of the original tissue. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Report that has a new version. UUID. */
  readonly diagnosticReportId: string;
  /** Part whose diagnosis changed. */
  readonly partLabel: string;
  /** Diagnosis that no longer holds, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly previousFinding: CodeableConcept | null;
  /** Diagnosis that holds from now on, SNOMED CT. Sensitive: `PHI`. */
  readonly finding: CodeableConcept;
  /** Why it had to be changed. */
  readonly pathologyAmendmentCause: PathologyAmendmentCause;
  /** Weight of the change as the reviewers saw it. Sensitive: `PHI`. */
  readonly pathologyAmendmentImpact: PathologyAmendmentImpact;
  /** Clinician who was told by voice before the report was replaced. Sensitive: `PII`. Default: `null`. */
  readonly notifiedTo: Actor | null;
  /** When the pathologist signed the amended report out. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** Explanation that stands at the head of the amended report. Sensitive: `PHI`. */
  readonly reasonText: string;
}

/** {@link PathologyCaseAmended} as a publisher passes it: what has a default may be left out. */
export type PathologyCaseAmendedInput = WithDefaults<PathologyCaseAmended, "encounterId" | "previousFinding" | "notifiedTo", { readonly previousFinding: CodeableConceptInput | null; readonly finding: CodeableConceptInput; readonly notifiedTo: ActorInput | null }>;

/**
 * Cause by the error taxonomy. SPECIMEN_IDENTITY is a swap of blocks or patients; NEW_CLINICAL_INFORMATION is nobody's error.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PathologyAmendmentCause = "INTERPRETATION" | "SPECIMEN_IDENTITY" | "SAMPLING" | "REPORT_DEFECT" | "NEW_CLINICAL_INFORMATION" | "OUTSIDE_REVIEW" | "UNKNOWN";

/**
 * What the change means for the patient. MAJOR alters treatment or prognosis.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PathologyAmendmentImpact = "NONE" | "MINOR" | "MAJOR" | "UNKNOWN";

/**
 * A signed diagnosis was changed. The clinician is called, the former diagnosis stays legible, and the cause is counted by the quality committee.
 *
 * Event `PathologyCase.Amended`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PathologyCaseAmended: EventDefinition<"PathologyCase.Amended", PathologyCaseAmended, PathologyCaseAmendedInput> = /*@__PURE__*/ defineEvent({
  type: "PathologyCase.Amended",
  version: 1,
  topic: "clinical.events",
  key: "pathologyCaseId",
  aggregate: "PathologyCase",
  schema: '{"type":"record","name":"PathologyCaseAmended","namespace":"healthtech.clinical","fields":[{"name":"pathologyCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"partLabel","type":"string"},{"name":"previousFinding","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"finding","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"pathologyAmendmentCause","type":{"type":"enum","name":"PathologyAmendmentCause","symbols":["INTERPRETATION","SPECIMEN_IDENTITY","SAMPLING","REPORT_DEFECT","NEW_CLINICAL_INFORMATION","OUTSIDE_REVIEW","UNKNOWN"],"default":"UNKNOWN"}},{"name":"pathologyAmendmentImpact","type":{"type":"enum","name":"PathologyAmendmentImpact","symbols":["NONE","MINOR","MAJOR","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"notifiedTo","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reasonText","type":"string","confluent:tags":["PHI"]}],"schemaVersion":1}',
});
