// Generated from clinical/laboratory/lab-result-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A test that was on the worklist ended without a value, for want of material or because it could not be measured. Readers see 'test not performed' and the reason; an order called off before work began is LabOrder.Cancelled.
 *
 * Event `LabResult.Cancelled`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface LabResultCancelled {
  /** Result record that closes empty. UUID. */
  readonly labResultId: string;
  /** Patient who will have no value from this draw. UUID. */
  readonly patientId: string;
  /** Order that stays unfilled unless it is drawn again. UUID. */
  readonly orderId: string;
  /** Container on which the bench tried. UUID. Default: `null`. */
  readonly specimenId: string | null;
  /** Test not performed, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Reason that stands on the report. Sensitive: `PHI`. */
  readonly labNotPerformedReason: LabNotPerformedReason;
  /** Measurements tried before the bench gave up. Whole number of 32 bits. */
  readonly attemptCount: number;
  /** Whether the laboratory placed the test again by itself. */
  readonly wasReordered: boolean;
  /** Technologist who closed the test. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
  /** When the report showed the test as not performed. Point in time, to the millisecond. */
  readonly cancelledAt: Date;
}

/** {@link LabResultCancelled} as a publisher passes it: what has a default may be left out. */
export type LabResultCancelledInput = WithDefaults<LabResultCancelled, "specimenId", { readonly code: CodeableConceptInput; readonly cancelledBy: ActorInput }>;

/**
 * Why no value can be given. INTERFERENCE is lipemia, a monoclonal protein or a drug; REPEATED_FAILURE an analyzer error that reruns did not clear.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type LabNotPerformedReason = "QUANTITY_NOT_SUFFICIENT" | "INTERFERENCE" | "STABILITY_EXCEEDED" | "REPEATED_FAILURE" | "REAGENT_UNAVAILABLE" | "OTHER" | "UNKNOWN";

/**
 * A test that was on the worklist ended without a value, for want of material or because it could not be measured. Readers see 'test not performed' and the reason; an order called off before work began is LabOrder.Cancelled.
 *
 * Event `LabResult.Cancelled`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const LabResultCancelled: EventDefinition<"LabResult.Cancelled", LabResultCancelled, LabResultCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "LabResult.Cancelled",
  version: 1,
  topic: "clinical.events",
  key: "labResultId",
  aggregate: "LabResult",
  schema: '{"type":"record","name":"LabResultCancelled","namespace":"healthtech.clinical","fields":[{"name":"labResultId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"specimenId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"labNotPerformedReason","type":{"type":"enum","name":"LabNotPerformedReason","symbols":["QUANTITY_NOT_SUFFICIENT","INTERFERENCE","STABILITY_EXCEEDED","REPEATED_FAILURE","REAGENT_UNAVAILABLE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"attemptCount","type":"int"},{"name":"wasReordered","type":"boolean"},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"cancelledAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
