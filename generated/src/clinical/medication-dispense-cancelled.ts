// Generated from clinical/medication/medication-dispense-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Money } from "../shared/money.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A fill was dropped before release, mostly since its order ended while the label lay in the queue. Material already used is written off here; a drug that had reached the ward comes back as Medication.Dispense.Returned.
 *
 * Event `Medication.Dispense.Cancelled`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationDispenseCancelled {
  /** Order to which the dropped fill belonged. UUID. */
  readonly orderId: string;
  /** Patient whose label was pulled. UUID. */
  readonly patientId: string;
  /** Fill that will not be released. UUID. */
  readonly dispenseId: string;
  /** Product of the fill, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Cause as keyed at the workstation. */
  readonly pharmacyCancellationReason: PharmacyCancellationReason;
  /** Whether a bag or syringe had been made already. */
  readonly wasCompounded: boolean;
  /** Prepared drug that had to be thrown away; null if nothing was made or it went back to stock. Default: `null`. */
  readonly discardedQuantity: Quantity | null;
  /** Purchase cost of the discarded drug, for the waste report of the month. Default: `null`. */
  readonly wasteCostAmount: Money | null;
  /** Pharmacist, or the system when the order's end arrived. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
  /** When the label was voided. Point in time, to the millisecond. */
  readonly cancelledAt: Date;
}

/** {@link MedicationDispenseCancelled} as a publisher passes it: what has a default may be left out. */
export type MedicationDispenseCancelledInput = WithDefaults<MedicationDispenseCancelled, "discardedQuantity" | "wasteCostAmount", { readonly medication: CodeableConceptInput; readonly discardedQuantity: QuantityInput | null; readonly cancelledBy: ActorInput }>;

/**
 * Why work stopped. FAILED_CHECK is a preparation that the pharmacist rejected and that is made again under another fill.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PharmacyCancellationReason = "ORDER_ENDED" | "ORDER_CHANGED" | "DUPLICATE_LABEL" | "FAILED_CHECK" | "PATIENT_DISCHARGED" | "OTHER" | "UNKNOWN";

/**
 * A fill was dropped before release, mostly since its order ended while the label lay in the queue. Material already used is written off here; a drug that had reached the ward comes back as Medication.Dispense.Returned.
 *
 * Event `Medication.Dispense.Cancelled`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationDispenseCancelled: EventDefinition<"Medication.Dispense.Cancelled", MedicationDispenseCancelled, MedicationDispenseCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Dispense.Cancelled",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationDispenseCancelled","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"dispenseId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"pharmacyCancellationReason","type":{"type":"enum","name":"PharmacyCancellationReason","symbols":["ORDER_ENDED","ORDER_CHANGED","DUPLICATE_LABEL","FAILED_CHECK","PATIENT_DISCHARGED","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasCompounded","type":"boolean"},{"name":"discardedQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null},{"name":"wasteCostAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"cancelledAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
