// Generated from clinical/laboratory/lab-order-sent-out.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { SpecimenTransportCondition } from "./specimen-transport-condition.js";

/**
 * The send-out bench handed a specimen with its order to the courier of a reference laboratory. It is not emitted when the test is merely queued for the next pick-up; the answer comes back as LabResult.Finalized.
 *
 * Event `LabOrder.SentOut`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface LabOrderSentOut {
  /** Order that another laboratory will fill. UUID. */
  readonly orderId: string;
  /** Patient from whom the shipped material comes. UUID. */
  readonly patientId: string;
  /** Reference laboratory as our directory knows it. UUID. Default: `null`. */
  readonly referenceOrganizationId: string | null;
  /** Performing laboratory that the report must name under CLIA. */
  readonly referenceLaboratoryName: string;
  /** CLIA number of that laboratory: ten characters with a D in third place. Default: `null`. */
  readonly cliaNumber: string | null;
  /** Test as we name it, LOINC, with the reference laboratory's order code second. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Aliquots in the parcel that belong to this order. UUID. */
  readonly specimenIds: readonly string[];
  /** Temperature at which the parcel was packed. */
  readonly specimenTransportCondition: SpecimenTransportCondition;
  /** Reason that the send-out bench recorded. */
  readonly labSendOutReason: LabSendOutReason;
  /** Waybill of the courier, with which a lost box is traced. Default: `null`. */
  readonly shipmentTrackingCode: string | null;
  /** When the courier scanned the box. Point in time, to the millisecond. */
  readonly shippedAt: Date;
  /**
   * When the reference laboratory promises the result; the pending list turns red after it.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly expectedIssuedAt: Date | null;
}

/** {@link LabOrderSentOut} as a publisher passes it: what has a default may be left out. */
export type LabOrderSentOutInput = WithDefaults<LabOrderSentOut, "referenceOrganizationId" | "cliaNumber" | "shipmentTrackingCode" | "expectedIssuedAt", { readonly code: CodeableConceptInput }>;

/**
 * Why our own bench does not run it. ANALYZER_DOWN and REAGENT_SHORTAGE are temporary; PAYER_CONTRACT names the payer's preferred laboratory.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type LabSendOutReason = "NOT_PERFORMED_HERE" | "CONFIRMATION" | "ANALYZER_DOWN" | "REAGENT_SHORTAGE" | "PAYER_CONTRACT" | "OTHER" | "UNKNOWN";

/**
 * The send-out bench handed a specimen with its order to the courier of a reference laboratory. It is not emitted when the test is merely queued for the next pick-up; the answer comes back as LabResult.Finalized.
 *
 * Event `LabOrder.SentOut`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const LabOrderSentOut: EventDefinition<"LabOrder.SentOut", LabOrderSentOut, LabOrderSentOutInput> = /*@__PURE__*/ defineEvent({
  type: "LabOrder.SentOut",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "LabOrder",
  schema: '{"type":"record","name":"LabOrderSentOut","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"referenceOrganizationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"referenceLaboratoryName","type":"string"},{"name":"cliaNumber","type":["null","string"],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"specimenIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"specimenTransportCondition","type":{"type":"enum","name":"SpecimenTransportCondition","symbols":["AMBIENT","REFRIGERATED","FROZEN","DRY_ICE","WET_ICE","BODY_TEMPERATURE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"labSendOutReason","type":{"type":"enum","name":"LabSendOutReason","symbols":["NOT_PERFORMED_HERE","CONFIRMATION","ANALYZER_DOWN","REAGENT_SHORTAGE","PAYER_CONTRACT","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"shipmentTrackingCode","type":["null","string"],"default":null},{"name":"shippedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"expectedIssuedAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}],"schemaVersion":1}',
});
