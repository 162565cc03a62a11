// Generated from clinical/medication/medication-refill-requested.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A pharmacy or the patient asked for further fills of a prescription that has none left or is about to lapse. It waits in the prescriber's inbox until Medication.RefillAuthorized or Medication.RefillDenied.
 *
 * Event `Medication.RefillRequested`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface MedicationRefillRequested {
  /** Prescription to be renewed. UUID. */
  readonly orderId: string;
  /** Patient who is running out. UUID. */
  readonly patientId: string;
  /** Drug as last dispensed, RxNorm, which may be another maker's than prescribed. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Side from which the wish came. */
  readonly refillRequester: RefillRequester;
  /** Fills asked for. Whole number of 32 bits. */
  readonly requestedRefillCount: number;
  /** Last hand-out by the pharmacy's record. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly lastFilledDate: string | null;
  /**
   * Days that the patient's supply should still last; negative when it ran out.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly remainingDays: number | null;
  /**
   * Whether a laboratory check that the drug needs is overdue, such as TSH or potassium; null if none is needed.
   *
   * Default: `null`.
   */
  readonly isMonitoringOverdue: boolean | null;
  /**
   * Last time the prescriber saw the patient, on which renewal by protocol depends.
   *
   * Date as `YYYY-MM-DD`. Default: `null`.
   */
  readonly lastVisitDate: string | null;
  /** Pharmacy that would fill it, by its NCPDP number. Default: `null`. */
  readonly pharmacyNcpdpNumber: string | null;
  /** Prescriber in whose inbox it lies. UUID. */
  readonly responsiblePractitionerId: string;
  /** When the request came in. Point in time, to the millisecond. */
  readonly receivedAt: Date;
}

/** {@link MedicationRefillRequested} as a publisher passes it: what has a default may be left out. */
export type MedicationRefillRequestedInput = WithDefaults<MedicationRefillRequested, "lastFilledDate" | "remainingDays" | "isMonitoringOverdue" | "lastVisitDate" | "pharmacyNcpdpNumber", { readonly medication: CodeableConceptInput }>;

/**
 * Who asks. PHARMACY_AUTOMATIC comes from a refill programme without the patient's doing.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RefillRequester = "PHARMACY" | "PHARMACY_AUTOMATIC" | "PATIENT_PORTAL" | "PATIENT_PHONE" | "CARE_FACILITY" | "UNKNOWN";

/**
 * A pharmacy or the patient asked for further fills of a prescription that has none left or is about to lapse. It waits in the prescriber's inbox until Medication.RefillAuthorized or Medication.RefillDenied.
 *
 * Event `Medication.RefillRequested`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const MedicationRefillRequested: EventDefinition<"Medication.RefillRequested", MedicationRefillRequested, MedicationRefillRequestedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.RefillRequested",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationRefillRequested","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"refillRequester","type":{"type":"enum","name":"RefillRequester","symbols":["PHARMACY","PHARMACY_AUTOMATIC","PATIENT_PORTAL","PATIENT_PHONE","CARE_FACILITY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"requestedRefillCount","type":"int"},{"name":"lastFilledDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"remainingDays","type":["null","int"],"default":null},{"name":"isMonitoringOverdue","type":["null","boolean"],"default":null},{"name":"lastVisitDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"pharmacyNcpdpNumber","type":["null","string"],"default":null},{"name":"responsiblePractitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"receivedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
