// Generated from operations/audit-access/record-request-received.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A patient or somebody authorized asked for a copy, an amendment or a restriction of the record. An answer is owed within 30 days.
 *
 * Event `RecordRequest.Received`, version 1. Topic `operations.events`, key `recordRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RecordRequestReceived {
  /** Request until the answer. UUID. */
  readonly recordRequestId: string;
  /** Patient whose record it is about. UUID. */
  readonly patientId: string;
  /** AMENDMENT may be refused with reasons; COPY hardly ever. */
  readonly recordRight: RecordRight;
  /** Parts asked for, in words. Sensitive: `PHI`. */
  readonly requestedParts: readonly string[];
  /** Time that the parts are from; null for all. Sensitive: `PHI`. Default: `null`. */
  readonly servicePeriod: Period | null;
  /** We must follow it where we readily can. */
  readonly recordFormat: RecordFormat;
  /** Whether the asker proved who they are. */
  readonly isIdentityVerified: boolean;
  /** Last day for the answer. Date as `YYYY-MM-DD`. */
  readonly answerDueDate: string;
  /** Patient, parent, attorney or other asker. Sensitive: `PII`. */
  readonly requestedBy: Actor;
}

/** {@link RecordRequestReceived} as a publisher passes it: what has a default may be left out. */
export type RecordRequestReceivedInput = WithDefaults<RecordRequestReceived, "servicePeriod", { readonly servicePeriod: PeriodInput | null; readonly requestedBy: ActorInput }>;

/** Right that is used. A symbol that is not known yet is read as `UNKNOWN`. */
export type RecordRight = "COPY" | "DIRECT_TO_THIRD_PARTY" | "AMENDMENT" | "RESTRICTION" | "ACCOUNT_OF_DISCLOSURES" | "CONFIDENTIAL_CONTACT" | "UNKNOWN";

/** Form in which it is wanted. A symbol that is not known yet is read as `UNKNOWN`. */
export type RecordFormat = "PORTAL" | "PDF" | "FHIR_API" | "PAPER" | "IMAGES_ON_MEDIA" | "UNKNOWN";

/**
 * A patient or somebody authorized asked for a copy, an amendment or a restriction of the record. An answer is owed within 30 days.
 *
 * Event `RecordRequest.Received`, version 1. Topic `operations.events`, key `recordRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RecordRequestReceived: EventDefinition<"RecordRequest.Received", RecordRequestReceived, RecordRequestReceivedInput> = /*@__PURE__*/ defineEvent({
  type: "RecordRequest.Received",
  version: 1,
  topic: "operations.events",
  key: "recordRequestId",
  aggregate: "RecordRequest",
  schema: '{"type":"record","name":"RecordRequestReceived","namespace":"healthtech.operations","fields":[{"name":"recordRequestId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"recordRight","type":{"type":"enum","name":"RecordRight","symbols":["COPY","DIRECT_TO_THIRD_PARTY","AMENDMENT","RESTRICTION","ACCOUNT_OF_DISCLOSURES","CONFIDENTIAL_CONTACT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"requestedParts","type":{"type":"array","items":"string"},"confluent:tags":["PHI"]},{"name":"servicePeriod","type":["null",{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"recordFormat","type":{"type":"enum","name":"RecordFormat","symbols":["PORTAL","PDF","FHIR_API","PAPER","IMAGES_ON_MEDIA","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isIdentityVerified","type":"boolean"},{"name":"answerDueDate","type":{"type":"int","logicalType":"date"}},{"name":"requestedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
