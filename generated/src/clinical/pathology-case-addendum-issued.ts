// Generated from clinical/pathology/pathology-case-addendum-issued.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * Something new was added beneath a signed report, such as a molecular result or the answer of a consultant, and the diagnosis itself stands as it was. A diagnosis that changes is PathologyCase.Amended.
 *
 * Event `PathologyCase.AddendumIssued`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PathologyCaseAddendumIssued {
  /** Case that was signed before. UUID. */
  readonly pathologyCaseId: string;
  /** Patient to whose report something was added. UUID. */
  readonly patientId: string;
  /** Report beneath which the addendum stands. UUID. */
  readonly diagnosticReportId: string;
  /** 1 for the first addendum of the case. Whole number of 32 bits. */
  readonly addendumSequence: number;
  /** Kind of the new information. */
  readonly pathologyAddendumContent: PathologyAddendumContent;
  /** Wording of the addendum. Sensitive: `PHI`. */
  readonly addendumText: string;
  /** New findings coded, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly findings: readonly CodeableConcept[];
  /** True when a drug or an operation depends on it, so that the oncologist is called. */
  readonly isTreatmentRelevant: boolean;
  /** When the addendum was signed. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** Pathologist who signed the addendum, not always the one of the case. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link PathologyCaseAddendumIssued} as a publisher passes it: what has a default may be left out. */
export type PathologyCaseAddendumIssuedInput = WithDefaults<PathologyCaseAddendumIssued, "findings", { readonly findings: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/**
 * What the addendum brings. BIOMARKER covers ER, PR, HER2, PD-L1 and mismatch repair.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PathologyAddendumContent = "BIOMARKER" | "MOLECULAR" | "SPECIAL_STAIN" | "CONSULTATION" | "CLINICAL_CORRELATION" | "LEVELS" | "OTHER" | "UNKNOWN";

/**
 * Something new was added beneath a signed report, such as a molecular result or the answer of a consultant, and the diagnosis itself stands as it was. A diagnosis that changes is PathologyCase.Amended.
 *
 * Event `PathologyCase.AddendumIssued`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PathologyCaseAddendumIssued: EventDefinition<"PathologyCase.AddendumIssued", PathologyCaseAddendumIssued, PathologyCaseAddendumIssuedInput> = /*@__PURE__*/ defineEvent({
  type: "PathologyCase.AddendumIssued",
  version: 1,
  topic: "clinical.events",
  key: "pathologyCaseId",
  aggregate: "PathologyCase",
  schema: '{"type":"record","name":"PathologyCaseAddendumIssued","namespace":"healthtech.clinical","fields":[{"name":"pathologyCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"addendumSequence","type":"int"},{"name":"pathologyAddendumContent","type":{"type":"enum","name":"PathologyAddendumContent","symbols":["BIOMARKER","MOLECULAR","SPECIAL_STAIN","CONSULTATION","CLINICAL_CORRELATION","LEVELS","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"addendumText","type":"string","confluent:tags":["PHI"]},{"name":"findings","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"isTreatmentRelevant","type":"boolean"},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
