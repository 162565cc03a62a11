// Generated from clinical/microbiology/reportable-case-acknowledged.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * The health department answered a report: it was taken, taken with questions, or turned away as out of its jurisdiction or incomplete. A technical receipt of the interface alone is not this event.
 *
 * Event `ReportableCase.Acknowledged`, version 1. Topic `clinical.events`, key `reportableCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ReportableCaseAcknowledged {
  /** Case that the department answered. UUID. */
  readonly reportableCaseId: string;
  /** Patient whom the department may call. UUID. */
  readonly patientId: string;
  /** Number under which the department investigates. Sensitive: `PHI`. Default: `null`. */
  readonly departmentCaseIdentifier: Identifier | null;
  /** What the department did with the report. */
  readonly reportableCaseDecision: ReportableCaseDecision;
  /** How sure the department counts the case. Sensitive: `PHI`. */
  readonly caseClassification: CaseClassification;
  /** Items asked for, such as occupation, travel or vaccination dates. Default: `[]`. */
  readonly missingInformation: readonly string[];
  /** Until when the missing items must be sent. Point in time, to the millisecond. Default: `null`. */
  readonly dueAt: Date | null;
  /** Epidemiologist who follows the case. Sensitive: `PII`. Default: `null`. */
  readonly investigator: Actor | null;
  /** When the answer arrived. Point in time, to the millisecond. */
  readonly acknowledgedAt: Date;
}

/** {@link ReportableCaseAcknowledged} as a publisher passes it: what has a default may be left out. */
export type ReportableCaseAcknowledgedInput = WithDefaults<ReportableCaseAcknowledged, "departmentCaseIdentifier" | "missingInformation" | "dueAt" | "investigator", { readonly departmentCaseIdentifier: IdentifierInput | null; readonly investigator: ActorInput | null }>;

/**
 * Answer of the department. NOT_REPORTABLE is a condition that the jurisdiction does not follow.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ReportableCaseDecision = "ACCEPTED" | "ACCEPTED_MORE_INFORMATION" | "OUT_OF_JURISDICTION" | "NOT_REPORTABLE" | "INCOMPLETE" | "DUPLICATE" | "UNKNOWN";

/** Class by the CSTE case definition. A symbol that is not known yet is read as `UNKNOWN`. */
export type CaseClassification = "CONFIRMED" | "PROBABLE" | "SUSPECTED" | "NOT_A_CASE" | "UNKNOWN";

/**
 * The health department answered a report: it was taken, taken with questions, or turned away as out of its jurisdiction or incomplete. A technical receipt of the interface alone is not this event.
 *
 * Event `ReportableCase.Acknowledged`, version 1. Topic `clinical.events`, key `reportableCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ReportableCaseAcknowledged: EventDefinition<"ReportableCase.Acknowledged", ReportableCaseAcknowledged, ReportableCaseAcknowledgedInput> = /*@__PURE__*/ defineEvent({
  type: "ReportableCase.Acknowledged",
  version: 1,
  topic: "clinical.events",
  key: "reportableCaseId",
  aggregate: "ReportableCase",
  schema: '{"type":"record","name":"ReportableCaseAcknowledged","namespace":"healthtech.clinical","fields":[{"name":"reportableCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"departmentCaseIdentifier","type":["null",{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"reportableCaseDecision","type":{"type":"enum","name":"ReportableCaseDecision","symbols":["ACCEPTED","ACCEPTED_MORE_INFORMATION","OUT_OF_JURISDICTION","NOT_REPORTABLE","INCOMPLETE","DUPLICATE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"caseClassification","type":{"type":"enum","name":"CaseClassification","symbols":["CONFIRMED","PROBABLE","SUSPECTED","NOT_A_CASE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"missingInformation","type":{"type":"array","items":"string"},"default":[]},{"name":"dueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"investigator","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"acknowledgedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
