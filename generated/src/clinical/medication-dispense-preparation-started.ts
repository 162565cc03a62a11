// Generated from clinical/medication/medication-dispense-preparation-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { RequestPriority } from "../shared/request-priority.js";

/**
 * Pharmacy opened a fill for a verified order: the label printed, or the fill joined the queue of the IV room or the robot. The drug is not yet in anyone's hands.
 *
 * Event `Medication.Dispense.PreparationStarted`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface MedicationDispensePreparationStarted {
  /** Order that is being filled. UUID. */
  readonly orderId: string;
  /** Patient whose name stands on the label. UUID. */
  readonly patientId: string;
  /** This fill; a running order has one for each cart exchange or bag. UUID. */
  readonly dispenseId: string;
  /** Product to be picked or made, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Occasion of the fill. */
  readonly pharmacyFillType: PharmacyFillType;
  /** Station whose queue holds the fill. */
  readonly pharmacyWorkArea: PharmacyWorkArea;
  /** How much is to be prepared, in dose units. Sensitive: `PHI`. */
  readonly plannedQuantity: Quantity;
  /** Whether the drug is on the NIOSH list, so that gown and hood are due. */
  readonly isHazardous: boolean;
  /** Place in the queue. */
  readonly priority: RequestPriority;
  /** When the label was printed. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** When the ward expects the drug. Point in time, to the millisecond. */
  readonly dueAt: Date;
}

/** {@link MedicationDispensePreparationStarted} as a publisher passes it: what has a default may be left out. */
export type MedicationDispensePreparationStartedInput = WithDefaults<MedicationDispensePreparationStarted, never, { readonly medication: CodeableConceptInput; readonly plannedQuantity: QuantityInput }>;

/**
 * Why a fill was opened. FIRST_DOSE goes up at once, CART_FILL covers the coming day, MISSING_DOSE replaces one that the ward cannot find.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PharmacyFillType = "FIRST_DOSE" | "CART_FILL" | "MISSING_DOSE" | "BATCH_COMPOUND" | "DISCHARGE_SUPPLY" | "CLINIC_INFUSION" | "UNKNOWN";

/**
 * Station that does the work. CHEMOTHERAPY_ROOM has a negative-pressure hood for hazardous drugs.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PharmacyWorkArea = "CENTRAL" | "ROBOT" | "IV_ROOM" | "CHEMOTHERAPY_ROOM" | "NARCOTIC_VAULT" | "SATELLITE" | "OUTPATIENT" | "UNKNOWN";

/**
 * Pharmacy opened a fill for a verified order: the label printed, or the fill joined the queue of the IV room or the robot. The drug is not yet in anyone's hands.
 *
 * Event `Medication.Dispense.PreparationStarted`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const MedicationDispensePreparationStarted: EventDefinition<"Medication.Dispense.PreparationStarted", MedicationDispensePreparationStarted, MedicationDispensePreparationStartedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Dispense.PreparationStarted",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationDispensePreparationStarted","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"dispenseId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"pharmacyFillType","type":{"type":"enum","name":"PharmacyFillType","symbols":["FIRST_DOSE","CART_FILL","MISSING_DOSE","BATCH_COMPOUND","DISCHARGE_SUPPLY","CLINIC_INFUSION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"pharmacyWorkArea","type":{"type":"enum","name":"PharmacyWorkArea","symbols":["CENTRAL","ROBOT","IV_ROOM","CHEMOTHERAPY_ROOM","NARCOTIC_VAULT","SATELLITE","OUTPATIENT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"plannedQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"isHazardous","type":"boolean"},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"dueAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
