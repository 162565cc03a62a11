// Generated from clinical/microbiology/reportable-case-submitted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A result or diagnosis that the law obliges to report was sent to the health department, by electronic laboratory reporting or on its form. Submission does not mean that the department took it: see ReportableCase.Acknowledged.
 *
 * Event `ReportableCase.Submitted`, version 1. Topic `clinical.events`, key `reportableCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ReportableCaseSubmitted {
  /** Case as we count it; a lab and a clinician may both report it. UUID. */
  readonly reportableCaseId: string;
  /** Patient whose name the law requires in the report. UUID. */
  readonly patientId: string;
  /** Encounter from which travel, occupation and symptoms are taken. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /**
   * Result that fulfils the case definition; null when a culture or the clinician's diagnosis does.
   *
   * UUID. Default: `null`.
   */
  readonly labResultId: string | null;
  /** Culture with the reportable isolate. UUID. Default: `null`. */
  readonly cultureId: string | null;
  /** Condition as the jurisdiction lists it, SNOMED CT with ICD-10-CM second. Sensitive: `PHI`. */
  readonly reportableCondition: CodeableConcept;
  /** Isolated organism, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly organism: CodeableConcept | null;
  /** Health department in charge by the patient's home address. */
  readonly jurisdictionName: string;
  /** Deadline class of the condition in that jurisdiction. */
  readonly reportingUrgency: ReportingUrgency;
  /** Way by which the department was told. */
  readonly reportingChannel: ReportingChannel;
  /** Whether the isolate itself goes to the state laboratory for typing. */
  readonly isIsolateForwarded: boolean;
  /** Legal deadline, counted from verification. Point in time, to the millisecond. */
  readonly dueAt: Date;
  /** When the report left the house. Point in time, to the millisecond. */
  readonly submittedAt: Date;
  /** Person or interface that sent it. Sensitive: `PII`. */
  readonly submittedBy: Actor;
}

/** {@link ReportableCaseSubmitted} as a publisher passes it: what has a default may be left out. */
export type ReportableCaseSubmittedInput = WithDefaults<ReportableCaseSubmitted, "encounterId" | "labResultId" | "cultureId" | "organism", { readonly reportableCondition: CodeableConceptInput; readonly organism: CodeableConceptInput | null; readonly submittedBy: ActorInput }>;

/**
 * Time that the law allows. IMMEDIATE is by telephone at any hour.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ReportingUrgency = "IMMEDIATE" | "WITHIN_24_HOURS" | "WITHIN_3_DAYS" | "WITHIN_7_DAYS" | "UNKNOWN";

/**
 * How the report went out. ELR is the HL7 v2 laboratory message, ECR the electronic case report from the chart.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ReportingChannel = "ELR" | "ECR" | "WEB_PORTAL" | "FAX" | "TELEPHONE" | "UNKNOWN";

/**
 * A result or diagnosis that the law obliges to report was sent to the health department, by electronic laboratory reporting or on its form. Submission does not mean that the department took it: see ReportableCase.Acknowledged.
 *
 * Event `ReportableCase.Submitted`, version 1. Topic `clinical.events`, key `reportableCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ReportableCaseSubmitted: EventDefinition<"ReportableCase.Submitted", ReportableCaseSubmitted, ReportableCaseSubmittedInput> = /*@__PURE__*/ defineEvent({
  type: "ReportableCase.Submitted",
  version: 1,
  topic: "clinical.events",
  key: "reportableCaseId",
  aggregate: "ReportableCase",
  schema: '{"type":"record","name":"ReportableCaseSubmitted","namespace":"healthtech.clinical","fields":[{"name":"reportableCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"labResultId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"cultureId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"reportableCondition","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"organism","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"jurisdictionName","type":"string"},{"name":"reportingUrgency","type":{"type":"enum","name":"ReportingUrgency","symbols":["IMMEDIATE","WITHIN_24_HOURS","WITHIN_3_DAYS","WITHIN_7_DAYS","UNKNOWN"],"default":"UNKNOWN"}},{"name":"reportingChannel","type":{"type":"enum","name":"ReportingChannel","symbols":["ELR","ECR","WEB_PORTAL","FAX","TELEPHONE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isIsolateForwarded","type":"boolean"},{"name":"dueAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"submittedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"submittedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
