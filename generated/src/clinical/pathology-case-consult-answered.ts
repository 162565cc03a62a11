// Generated from clinical/pathology/pathology-case-consult-answered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * The expert's opinion on a case arrived. It is not yet our diagnosis: the pathologist of the case takes it over in the report, an addendum or an amendment.
 *
 * Event `PathologyCase.ConsultAnswered`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PathologyCaseConsultAnswered {
  /** Our case that the opinion concerns. UUID. */
  readonly pathologyCaseId: string;
  /** Patient about whom the two pathologists wrote. UUID. */
  readonly patientId: string;
  /** Case number at the expert's institution. Sensitive: `PHI`. Default: `null`. */
  readonly consultantReportIdentifier: Identifier | null;
  /** Expert who signed the opinion. Sensitive: `PII`. */
  readonly consultant: Actor;
  /** How far expert and house agree. */
  readonly consultAgreement: ConsultAgreement;
  /** Diagnosis of the expert, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly finding: CodeableConcept | null;
  /** Diagnosis in the expert's words. Sensitive: `PHI`. */
  readonly diagnosisText: string;
  /** Whether all blocks and slides came back with it. */
  readonly isMaterialReturned: boolean;
  /** When the opinion reached the case's pathologist. Point in time, to the millisecond. */
  readonly receivedAt: Date;
  /** Signed letter of the expert. Sensitive: `PHI`. Default: `null`. */
  readonly sourceDocument: Attachment | null;
}

/** {@link PathologyCaseConsultAnswered} as a publisher passes it: what has a default may be left out. */
export type PathologyCaseConsultAnsweredInput = WithDefaults<PathologyCaseConsultAnswered, "consultantReportIdentifier" | "finding" | "sourceDocument", { readonly consultantReportIdentifier: IdentifierInput | null; readonly consultant: ActorInput; readonly finding: CodeableConceptInput | null; readonly sourceDocument: AttachmentInput | null }>;

/**
 * Relation of the opinion to our working diagnosis. MAJOR_DISAGREEMENT alters treatment.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ConsultAgreement = "AGREE" | "MINOR_DISAGREEMENT" | "MAJOR_DISAGREEMENT" | "NO_OWN_DIAGNOSIS" | "UNKNOWN";

/**
 * The expert's opinion on a case arrived. It is not yet our diagnosis: the pathologist of the case takes it over in the report, an addendum or an amendment.
 *
 * Event `PathologyCase.ConsultAnswered`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PathologyCaseConsultAnswered: EventDefinition<"PathologyCase.ConsultAnswered", PathologyCaseConsultAnswered, PathologyCaseConsultAnsweredInput> = /*@__PURE__*/ defineEvent({
  type: "PathologyCase.ConsultAnswered",
  version: 1,
  topic: "clinical.events",
  key: "pathologyCaseId",
  aggregate: "PathologyCase",
  schema: '{"type":"record","name":"PathologyCaseConsultAnswered","namespace":"healthtech.clinical","fields":[{"name":"pathologyCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"consultantReportIdentifier","type":["null",{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"consultant","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"consultAgreement","type":{"type":"enum","name":"ConsultAgreement","symbols":["AGREE","MINOR_DISAGREEMENT","MAJOR_DISAGREEMENT","NO_OWN_DIAGNOSIS","UNKNOWN"],"default":"UNKNOWN"}},{"name":"finding","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"diagnosisText","type":"string","confluent:tags":["PHI"]},{"name":"isMaterialReturned","type":"boolean"},{"name":"receivedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"sourceDocument","type":["null",{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
