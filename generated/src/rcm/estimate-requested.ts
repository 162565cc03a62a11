// Generated from rcm/pricing/estimate-requested.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A patient, a clinic or the scheduling rules asked what a planned service will cost the patient. Scheduling three days ahead or more makes it a duty for self-pay patients.
 *
 * Event `Estimate.Requested`, version 1. Topic `rcm.events`, key `estimateId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface EstimateRequested {
  /** Estimate to be made, with all its later versions. UUID. */
  readonly estimateId: string;
  /** Patient who wants to know. UUID. */
  readonly patientId: string;
  /** Booked visit; null for a shopper without a date. UUID. Default: `null`. */
  readonly appointmentId: string | null;
  /** Services asked about, CPT, HCPCS or MS-DRG, the main one first. Sensitive: `PHI`. */
  readonly procedureCodes: readonly CodeableConcept[];
  /** Coverage to reckon with; null for self-pay. UUID. Default: `null`. */
  readonly coverageId: string | null;
  /** Decides form and time limit of the answer. */
  readonly estimateOccasion: EstimateOccasion;
  /** Day planned for the service. Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`. */
  readonly serviceDate: string | null;
  /**
   * Day by which the patient must have it; one business day after a booking of the coming week.
   *
   * Date as `YYYY-MM-DD`.
   */
  readonly dueDate: string;
}

/** {@link EstimateRequested} as a publisher passes it: what has a default may be left out. */
export type EstimateRequestedInput = WithDefaults<EstimateRequested, "appointmentId" | "coverageId" | "serviceDate", { readonly procedureCodes: readonly CodeableConceptInput[] }>;

/**
 * What asks for it. GOOD_FAITH is the federal duty for people without or not using insurance.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EstimateOccasion = "PATIENT_ASKED" | "GOOD_FAITH" | "PRESERVICE_WORKFLOW" | "PRICE_SHOPPING" | "UNKNOWN";

/**
 * A patient, a clinic or the scheduling rules asked what a planned service will cost the patient. Scheduling three days ahead or more makes it a duty for self-pay patients.
 *
 * Event `Estimate.Requested`, version 1. Topic `rcm.events`, key `estimateId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const EstimateRequested: EventDefinition<"Estimate.Requested", EstimateRequested, EstimateRequestedInput> = /*@__PURE__*/ defineEvent({
  type: "Estimate.Requested",
  version: 1,
  topic: "rcm.events",
  key: "estimateId",
  aggregate: "Estimate",
  schema: '{"type":"record","name":"EstimateRequested","namespace":"healthtech.rcm","fields":[{"name":"estimateId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"appointmentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"procedureCodes","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"coverageId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"estimateOccasion","type":{"type":"enum","name":"EstimateOccasion","symbols":["PATIENT_ASKED","GOOD_FAITH","PRESERVICE_WORKFLOW","PRICE_SHOPPING","UNKNOWN"],"default":"UNKNOWN"}},{"name":"serviceDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"dueDate","type":{"type":"int","logicalType":"date"}}],"schemaVersion":1}',
});
