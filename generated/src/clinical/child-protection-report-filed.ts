// Generated from clinical/paediatrics/child-protection-report-filed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * The mandated report reached the child protection agency, by telephone or form, and the agency gave an intake number. It says nothing on whether the agency takes up the case.
 *
 * Event `ChildProtection.ReportFiled`, version 1. Topic `clinical.events`, key `concernId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ChildProtectionReportFiled {
  /** Concern that was reported. UUID. */
  readonly concernId: string;
  /** Child who is the subject of the report. UUID. */
  readonly patientId: string;
  /** County or state agency that took the report. */
  readonly agencyName: string;
  /** Number that the agency gave the report. Sensitive: `PHI`, `PII`. */
  readonly intakeIdentifier: Identifier;
  /** Way in which the agency was told. */
  readonly childReportChannel: ChildReportChannel;
  /** What the agency said it would do. Sensitive: `PHI`. */
  readonly agencyResponse: ChildAgencyResponse;
  /** True when the caregiver was told of the report. */
  readonly wasCaregiverInformed: boolean;
  /** When the agency took it. Point in time, to the millisecond. */
  readonly reportedAt: Date;
  /** Last day for the written follow-up; null where none is asked. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly writtenReportDueDate: string | null;
  /** Form as it was sent. Sensitive: `PHI`. Default: `null`. */
  readonly sourceDocument: Attachment | null;
  /** Mandated reporter; confidential towards the family. Sensitive: `PII`. */
  readonly reportedBy: Actor;
}

/** {@link ChildProtectionReportFiled} as a publisher passes it: what has a default may be left out. */
export type ChildProtectionReportFiledInput = WithDefaults<ChildProtectionReportFiled, "writtenReportDueDate" | "sourceDocument", { readonly intakeIdentifier: IdentifierInput; readonly sourceDocument: AttachmentInput | null; readonly reportedBy: ActorInput }>;

/**
 * HOTLINE is followed by a written form within the time set by state law.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ChildReportChannel = "HOTLINE" | "ONLINE_FORM" | "LAW_ENFORCEMENT" | "WRITTEN" | "UNKNOWN";

/** First answer of the intake worker. A symbol that is not known yet is read as `UNKNOWN`. */
export type ChildAgencyResponse = "IMMEDIATE_VISIT" | "VISIT_WITHIN_24_HOURS" | "INVESTIGATION_LATER" | "SCREENED_OUT" | "PENDING" | "UNKNOWN";

/**
 * The mandated report reached the child protection agency, by telephone or form, and the agency gave an intake number. It says nothing on whether the agency takes up the case.
 *
 * Event `ChildProtection.ReportFiled`, version 1. Topic `clinical.events`, key `concernId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ChildProtectionReportFiled: EventDefinition<"ChildProtection.ReportFiled", ChildProtectionReportFiled, ChildProtectionReportFiledInput> = /*@__PURE__*/ defineEvent({
  type: "ChildProtection.ReportFiled",
  version: 1,
  topic: "clinical.events",
  key: "concernId",
  aggregate: "ChildProtection",
  schema: '{"type":"record","name":"ChildProtectionReportFiled","namespace":"healthtech.clinical","fields":[{"name":"concernId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"agencyName","type":"string"},{"name":"intakeIdentifier","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PHI","PII"]},{"name":"childReportChannel","type":{"type":"enum","name":"ChildReportChannel","symbols":["HOTLINE","ONLINE_FORM","LAW_ENFORCEMENT","WRITTEN","UNKNOWN"],"default":"UNKNOWN"}},{"name":"agencyResponse","type":{"type":"enum","name":"ChildAgencyResponse","symbols":["IMMEDIATE_VISIT","VISIT_WITHIN_24_HOURS","INVESTIGATION_LATER","SCREENED_OUT","PENDING","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"wasCaregiverInformed","type":"boolean"},{"name":"reportedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"writtenReportDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"sourceDocument","type":["null",{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"reportedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
