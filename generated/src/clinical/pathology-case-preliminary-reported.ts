// Generated from clinical/pathology/pathology-case-preliminary-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A provisional diagnosis was released before special stains, molecular tests or a second opinion are in. Tumor boards may plan on it; nobody should begin chemotherapy on it alone.
 *
 * Event `PathologyCase.PreliminaryReported`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PathologyCasePreliminaryReported {
  /** Case that stays open after the provisional word. UUID. */
  readonly pathologyCaseId: string;
  /** Patient who should hear from the clinician, not from the portal. UUID. */
  readonly patientId: string;
  /** Encounter from which the tissue was submitted. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Requisition answered in part. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Report that begins its life here. UUID. */
  readonly diagnosticReportId: string;
  /** Provisional diagnosis as the clinician reads it. Sensitive: `PHI`. */
  readonly diagnosisText: string;
  /** Provisional diagnosis coded, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly finding: CodeableConcept | null;
  /** Main work still open. */
  readonly pathologyPendingWork: PathologyPendingWork;
  /** True when the provisional diagnosis is or may be cancer. Sensitive: `PHI`. */
  readonly isMalignancySuspected: boolean;
  /** When the pathologist hopes to sign out. Point in time, to the millisecond. Default: `null`. */
  readonly expectedFinalAt: Date | null;
  /** When the provisional report was readable. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** Pathologist who answers for it. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link PathologyCasePreliminaryReported} as a publisher passes it: what has a default may be left out. */
export type PathologyCasePreliminaryReportedInput = WithDefaults<PathologyCasePreliminaryReported, "encounterId" | "orderId" | "finding" | "expectedFinalAt", { readonly finding: CodeableConceptInput | null; readonly performer: ActorInput }>;

/** What the final diagnosis waits for. A symbol that is not known yet is read as `UNKNOWN`. */
export type PathologyPendingWork = "IMMUNOHISTOCHEMISTRY" | "MOLECULAR" | "SPECIAL_STAIN" | "CONSULTATION" | "CLINICAL_CORRELATION" | "DECALCIFICATION" | "OTHER" | "UNKNOWN";

/**
 * A provisional diagnosis was released before special stains, molecular tests or a second opinion are in. Tumor boards may plan on it; nobody should begin chemotherapy on it alone.
 *
 * Event `PathologyCase.PreliminaryReported`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PathologyCasePreliminaryReported: EventDefinition<"PathologyCase.PreliminaryReported", PathologyCasePreliminaryReported, PathologyCasePreliminaryReportedInput> = /*@__PURE__*/ defineEvent({
  type: "PathologyCase.PreliminaryReported",
  version: 1,
  topic: "clinical.events",
  key: "pathologyCaseId",
  aggregate: "PathologyCase",
  schema: '{"type":"record","name":"PathologyCasePreliminaryReported","namespace":"healthtech.clinical","fields":[{"name":"pathologyCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"diagnosisText","type":"string","confluent:tags":["PHI"]},{"name":"finding","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"pathologyPendingWork","type":{"type":"enum","name":"PathologyPendingWork","symbols":["IMMUNOHISTOCHEMISTRY","MOLECULAR","SPECIAL_STAIN","CONSULTATION","CLINICAL_CORRELATION","DECALCIFICATION","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isMalignancySuspected","type":"boolean","confluent:tags":["PHI"]},{"name":"expectedFinalAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
