// Generated from clinical/laboratory/lab-order-entered-in-error.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A laboratory order turned out never to have been meant for this patient or this test, most often because two charts were open. Whoever kept a copy removes it; an order that was right and is merely no longer wanted is LabOrder.Cancelled.
 *
 * Event `LabOrder.EnteredInError`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface LabOrderEnteredInError {
  /** Order to be struck from the chart. UUID. */
  readonly orderId: string;
  /** Patient in whose chart it stood wrongly. UUID. */
  readonly patientId: string;
  /** Patient for whom it was meant; null when there was none or it is not known yet. UUID. Default: `null`. */
  readonly intendedPatientId: string | null;
  /** Order that was placed instead, in the right chart. UUID. Default: `null`. */
  readonly replacementOrderId: string | null;
  /** Test as it had been ordered, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Kind of mistake, as counted for the wrong-patient retract-and-reorder measure. */
  readonly labOrderErrorKind: LabOrderErrorKind;
  /** True when the wrong patient was already drawn, which makes the mistake an incident. */
  readonly wasCollected: boolean;
  /** Minutes from signing to retraction; under ten counts as a near miss. Whole number of 32 bits. Default: `null`. */
  readonly elapsedMinutes: number | null;
  /** Who noticed the mistake and struck the order. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the order was struck. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link LabOrderEnteredInError} as a publisher passes it: what has a default may be left out. */
export type LabOrderEnteredInErrorInput = WithDefaults<LabOrderEnteredInError, "intendedPatientId" | "replacementOrderId" | "elapsedMinutes", { readonly code: CodeableConceptInput; readonly recordedBy: ActorInput }>;

/**
 * What was wrong with the order. INTERFACE_DUPLICATE was made by a resent message and not by a person.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type LabOrderErrorKind = "WRONG_PATIENT" | "WRONG_ENCOUNTER" | "WRONG_TEST" | "INTERFACE_DUPLICATE" | "OTHER" | "UNKNOWN";

/**
 * A laboratory order turned out never to have been meant for this patient or this test, most often because two charts were open. Whoever kept a copy removes it; an order that was right and is merely no longer wanted is LabOrder.Cancelled.
 *
 * Event `LabOrder.EnteredInError`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const LabOrderEnteredInError: EventDefinition<"LabOrder.EnteredInError", LabOrderEnteredInError, LabOrderEnteredInErrorInput> = /*@__PURE__*/ defineEvent({
  type: "LabOrder.EnteredInError",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "LabOrder",
  schema: '{"type":"record","name":"LabOrderEnteredInError","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"intendedPatientId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"replacementOrderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"labOrderErrorKind","type":{"type":"enum","name":"LabOrderErrorKind","symbols":["WRONG_PATIENT","WRONG_ENCOUNTER","WRONG_TEST","INTERFACE_DUPLICATE","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasCollected","type":"boolean"},{"name":"elapsedMinutes","type":["null","int"],"default":null},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
