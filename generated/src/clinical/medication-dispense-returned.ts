// Generated from clinical/medication/medication-dispense-returned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Doses that had been dispensed came back to pharmacy unused, so the rest of that fill is stopped and the patient is credited where the drug can go back on the shelf. What was opened and thrown away on the ward is Medication.Wasted.
 *
 * Event `Medication.Dispense.Returned`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationDispenseReturned {
  /** Order whose surplus came back. UUID. */
  readonly orderId: string;
  /** Patient who did not need the rest. UUID. */
  readonly patientId: string;
  /** Fill of which part returned. UUID. */
  readonly dispenseId: string;
  /** Product returned, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Units counted at the return desk. */
  readonly returnedQuantity: Quantity;
  /** Lot on the returned units, where it can be read. Default: `null`. */
  readonly lotNumber: string | null;
  /** Cause as the ward ticked it on the return bag. */
  readonly pharmacyReturnReason: PharmacyReturnReason;
  /** Fate of the units after inspection. */
  readonly returnDisposition: ReturnDisposition;
  /** Whether the charge is to be reversed. */
  readonly isCreditable: boolean;
  /** Technician who counted the return. Sensitive: `PII`. */
  readonly receivedBy: Actor;
  /** When the bag was opened and counted. Point in time, to the millisecond. */
  readonly receivedAt: Date;
}

/** {@link MedicationDispenseReturned} as a publisher passes it: what has a default may be left out. */
export type MedicationDispenseReturnedInput = WithDefaults<MedicationDispenseReturned, "lotNumber", { readonly medication: CodeableConceptInput; readonly returnedQuantity: QuantityInput; readonly receivedBy: ActorInput }>;

/** Why units came back. A symbol that is not known yet is read as `UNKNOWN`. */
export type PharmacyReturnReason = "ORDER_ENDED" | "PATIENT_DISCHARGED" | "PATIENT_DECEASED" | "REFUSED" | "DAMAGED" | "RECALLED" | "OVERSTOCKED" | "OTHER" | "UNKNOWN";

/**
 * What pharmacy did with the units. REVERSE_DISTRIBUTOR takes expired goods for credit; QUARANTINED units wait for a decision.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ReturnDisposition = "RESTOCKED" | "DESTROYED" | "QUARANTINED" | "REVERSE_DISTRIBUTOR" | "UNKNOWN";

/**
 * Doses that had been dispensed came back to pharmacy unused, so the rest of that fill is stopped and the patient is credited where the drug can go back on the shelf. What was opened and thrown away on the ward is Medication.Wasted.
 *
 * Event `Medication.Dispense.Returned`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationDispenseReturned: EventDefinition<"Medication.Dispense.Returned", MedicationDispenseReturned, MedicationDispenseReturnedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Dispense.Returned",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationDispenseReturned","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"dispenseId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"returnedQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"lotNumber","type":["null","string"],"default":null},{"name":"pharmacyReturnReason","type":{"type":"enum","name":"PharmacyReturnReason","symbols":["ORDER_ENDED","PATIENT_DISCHARGED","PATIENT_DECEASED","REFUSED","DAMAGED","RECALLED","OVERSTOCKED","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"returnDisposition","type":{"type":"enum","name":"ReturnDisposition","symbols":["RESTOCKED","DESTROYED","QUARANTINED","REVERSE_DISTRIBUTOR","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isCreditable","type":"boolean"},{"name":"receivedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"receivedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
