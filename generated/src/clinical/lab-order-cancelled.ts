// Generated from clinical/laboratory/lab-order-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A laboratory order was called off before the test ran, by the ward or by the laboratory. A test that was begun and could not be finished is LabResult.Cancelled; an order that should never have existed is LabOrder.EnteredInError.
 *
 * Event `LabOrder.Cancelled`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface LabOrderCancelled {
  /** Order that is no longer wanted. UUID. */
  readonly orderId: string;
  /** Patient who need not be drawn for it any more. UUID. */
  readonly patientId: string;
  /** Encounter under which it had been placed. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order that covers the same test; set when labOrderCancellationReason is DUPLICATE. UUID. Default: `null`. */
  readonly duplicateOfOrderId: string | null;
  /** Test that will not be run, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Reason picked when the test was called off, as the stewardship report counts it. Sensitive: `PHI`. */
  readonly labOrderCancellationReason: LabOrderCancellationReason;
  /** True when a tube had been drawn already, which then waits in storage for add-ons. */
  readonly wasCollected: boolean;
  /** Clinician, technologist, or the expiry job that called it off. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
  /** From when collectors no longer see the draw on their list. Point in time, to the millisecond. */
  readonly cancelledAt: Date;
  /** What laboratory and ward agreed on the telephone. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link LabOrderCancelled} as a publisher passes it: what has a default may be left out. */
export type LabOrderCancelledInput = WithDefaults<LabOrderCancelled, "encounterId" | "duplicateOfOrderId" | "note", { readonly code: CodeableConceptInput; readonly cancelledBy: ActorInput }>;

/**
 * Why the order was called off. NOT_COLLECTED is the automatic expiry of a draw that nobody made; UTILIZATION is a refusal by the laboratory's test stewardship.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type LabOrderCancellationReason = "CLINICIAN_REQUEST" | "PATIENT_REFUSED" | "PATIENT_DISCHARGED" | "PATIENT_DECEASED" | "DUPLICATE" | "NOT_COLLECTED" | "UTILIZATION" | "OTHER" | "UNKNOWN";

/**
 * A laboratory order was called off before the test ran, by the ward or by the laboratory. A test that was begun and could not be finished is LabResult.Cancelled; an order that should never have existed is LabOrder.EnteredInError.
 *
 * Event `LabOrder.Cancelled`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const LabOrderCancelled: EventDefinition<"LabOrder.Cancelled", LabOrderCancelled, LabOrderCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "LabOrder.Cancelled",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "LabOrder",
  schema: '{"type":"record","name":"LabOrderCancelled","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"duplicateOfOrderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"labOrderCancellationReason","type":{"type":"enum","name":"LabOrderCancellationReason","symbols":["CLINICIAN_REQUEST","PATIENT_REFUSED","PATIENT_DISCHARGED","PATIENT_DECEASED","DUPLICATE","NOT_COLLECTED","UTILIZATION","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"wasCollected","type":"boolean"},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"cancelledAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
