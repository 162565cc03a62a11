// Generated from clinical/medication/medication-fill-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * An outside pharmacy told us what became of a prescription: handed out, in part, or never fetched. It is the pharmacy's word and not a fill of ours (Medication.Dispensed).
 *
 * Event `Medication.FillReported`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface MedicationFillReported {
  /** Prescription of ours that the pharmacy answers to. UUID. */
  readonly orderId: string;
  /** Patient named in the RxFill. UUID. */
  readonly patientId: string;
  /** Product handed out or left, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Package that the pharmacy billed; null where nothing was handed out. Default: `null`. */
  readonly ndc: string | null;
  /** Fate of this fill. Sensitive: `PHI`. */
  readonly outsideFillStatus: OutsideFillStatus;
  /** 0 for the first fill, then one for each refill. Whole number of 32 bits. */
  readonly fillNumberSequence: number;
  /** Amount in fact handed out; null for none. Default: `null`. */
  readonly quantity: Quantity | null;
  /** Fills that the pharmacy still sees. Whole number of 32 bits. Default: `null`. */
  readonly remainingRefillCount: number | null;
  /** Whether the very first fill of a new drug was never fetched. */
  readonly wasPrimaryNonadherence: boolean;
  /** Pharmacy that reports, by its NCPDP number. */
  readonly pharmacyNcpdpNumber: string;
  /** Day of hand-out at the counter. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly filledDate: string | null;
  /** When the message reached us. Point in time, to the millisecond. */
  readonly receivedAt: Date;
}

/** {@link MedicationFillReported} as a publisher passes it: what has a default may be left out. */
export type MedicationFillReportedInput = WithDefaults<MedicationFillReported, "ndc" | "quantity" | "remainingRefillCount" | "filledDate", { readonly medication: CodeableConceptInput; readonly quantity: QuantityInput | null }>;

/**
 * What the pharmacy reports. NOT_DISPENSED includes packages that went back to stock after two weeks; TRANSFERRED is to another pharmacy.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type OutsideFillStatus = "DISPENSED" | "PARTIALLY_DISPENSED" | "NOT_DISPENSED" | "TRANSFERRED" | "UNKNOWN";

/**
 * An outside pharmacy told us what became of a prescription: handed out, in part, or never fetched. It is the pharmacy's word and not a fill of ours (Medication.Dispensed).
 *
 * Event `Medication.FillReported`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const MedicationFillReported: EventDefinition<"Medication.FillReported", MedicationFillReported, MedicationFillReportedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.FillReported",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationFillReported","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"ndc","type":["null","string"],"default":null},{"name":"outsideFillStatus","type":{"type":"enum","name":"OutsideFillStatus","symbols":["DISPENSED","PARTIALLY_DISPENSED","NOT_DISPENSED","TRANSFERRED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"fillNumberSequence","type":"int"},{"name":"quantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null},{"name":"remainingRefillCount","type":["null","int"],"default":null},{"name":"wasPrimaryNonadherence","type":"boolean"},{"name":"pharmacyNcpdpNumber","type":"string"},{"name":"filledDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"receivedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
