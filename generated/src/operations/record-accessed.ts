// Generated from operations/audit-access/record-accessed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * Somebody opened, printed, copied or exported part of a patient's record. One event per user, patient and session; system reads that show nothing to a person are not reported.
 *
 * Event `Record.Accessed`, version 1. Topic `operations.events`, key `patientId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RecordAccessed {
  /** Patient whose record was seen. UUID. */
  readonly patientId: string;
  /** Login that saw it. UUID. */
  readonly userId: string;
  /** Session within which it happened. UUID. */
  readonly sessionId: string;
  /** EXPORT and PRINT leave our control and are weighed more. */
  readonly recordAccessAction: RecordAccessAction;
  /** Parts seen, as FHIR resource names. Sensitive: `PHI`. */
  readonly recordParts: readonly string[];
  /** Purpose, HL7 v3 PurposeOfUse: treatment, payment, operations ... */
  readonly purposeOfUse: CodeableConcept;
  /** NONE_FOUND is looked at by the privacy office. */
  readonly accessRelationship: AccessRelationship;
  /** Computer or app instance, by its host name. Sensitive: `PII`. Default: `null`. */
  readonly workstation: string | null;
  /** First look within the session. Point in time, to the millisecond. */
  readonly accessedAt: Date;
}

/** {@link RecordAccessed} as a publisher passes it: what has a default may be left out. */
export type RecordAccessedInput = WithDefaults<RecordAccessed, "workstation", { readonly purposeOfUse: CodeableConceptInput }>;

/** What was done with it. A symbol that is not known yet is read as `UNKNOWN`. */
export type RecordAccessAction = "VIEW" | "PRINT" | "EXPORT" | "COPY" | "SEARCH" | "UNKNOWN";

/** What tied user and patient at that moment. A symbol that is not known yet is read as `UNKNOWN`. */
export type AccessRelationship = "CARE_TEAM" | "SCHEDULED" | "REFERRED" | "BILLING_WORK" | "QUALITY_WORK" | "NONE_FOUND" | "UNKNOWN";

/**
 * Somebody opened, printed, copied or exported part of a patient's record. One event per user, patient and session; system reads that show nothing to a person are not reported.
 *
 * Event `Record.Accessed`, version 1. Topic `operations.events`, key `patientId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RecordAccessed: EventDefinition<"Record.Accessed", RecordAccessed, RecordAccessedInput> = /*@__PURE__*/ defineEvent({
  type: "Record.Accessed",
  version: 1,
  topic: "operations.events",
  key: "patientId",
  aggregate: "Record",
  schema: '{"type":"record","name":"RecordAccessed","namespace":"healthtech.operations","fields":[{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"userId","type":{"type":"string","logicalType":"uuid"}},{"name":"sessionId","type":{"type":"string","logicalType":"uuid"}},{"name":"recordAccessAction","type":{"type":"enum","name":"RecordAccessAction","symbols":["VIEW","PRINT","EXPORT","COPY","SEARCH","UNKNOWN"],"default":"UNKNOWN"}},{"name":"recordParts","type":{"type":"array","items":"string"},"confluent:tags":["PHI"]},{"name":"purposeOfUse","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},{"name":"accessRelationship","type":{"type":"enum","name":"AccessRelationship","symbols":["CARE_TEAM","SCHEDULED","REFERRED","BILLING_WORK","QUALITY_WORK","NONE_FOUND","UNKNOWN"],"default":"UNKNOWN"}},{"name":"workstation","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"accessedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
