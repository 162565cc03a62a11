// Generated from clinical/pathology/pathology-case-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * A case was closed without a diagnosis before sign-out, because the container was empty, the case had been opened twice, or the tissue went elsewhere. It does not withdraw a signed report.
 *
 * Event `PathologyCase.Cancelled`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PathologyCaseCancelled {
  /** Case number that stays unused. UUID. */
  readonly pathologyCaseId: string;
  /** Patient on the requisition. UUID. */
  readonly patientId: string;
  /** Requisition that remains unanswered. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Case under which the tissue is reported, when it had been opened twice. UUID. Default: `null`. */
  readonly mergedIntoPathologyCaseId: string | null;
  /** Case number that must not be given again. Sensitive: `PHI`. */
  readonly accessionNumber: Identifier;
  /** Ground of the closure. */
  readonly pathologyCancellationReason: PathologyCancellationReason;
  /** Pathologist or accession lead who closed it. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
  /** When the case left the worklists. Point in time, to the millisecond. */
  readonly cancelledAt: Date;
  /** What was seen in the container and who was told. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link PathologyCaseCancelled} as a publisher passes it: what has a default may be left out. */
export type PathologyCaseCancelledInput = WithDefaults<PathologyCaseCancelled, "orderId" | "mergedIntoPathologyCaseId" | "note", { readonly accessionNumber: IdentifierInput; readonly cancelledBy: ActorInput }>;

/**
 * Why there will be no diagnosis. NO_TISSUE means an empty container, which the surgeon is told at once.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PathologyCancellationReason = "NO_TISSUE" | "DUPLICATE_CASE" | "WRONG_PATIENT" | "SENT_ELSEWHERE" | "CLINICIAN_REQUEST" | "OTHER" | "UNKNOWN";

/**
 * A case was closed without a diagnosis before sign-out, because the container was empty, the case had been opened twice, or the tissue went elsewhere. It does not withdraw a signed report.
 *
 * Event `PathologyCase.Cancelled`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PathologyCaseCancelled: EventDefinition<"PathologyCase.Cancelled", PathologyCaseCancelled, PathologyCaseCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "PathologyCase.Cancelled",
  version: 1,
  topic: "clinical.events",
  key: "pathologyCaseId",
  aggregate: "PathologyCase",
  schema: '{"type":"record","name":"PathologyCaseCancelled","namespace":"healthtech.clinical","fields":[{"name":"pathologyCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"mergedIntoPathologyCaseId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"accessionNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PHI"]},{"name":"pathologyCancellationReason","type":{"type":"enum","name":"PathologyCancellationReason","symbols":["NO_TISSUE","DUPLICATE_CASE","WRONG_PATIENT","SENT_ELSEWHERE","CLINICIAN_REQUEST","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"cancelledAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
