// Generated from clinical/laboratory/lab-order-received.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { RequestPriority } from "../shared/request-priority.js";
import type { LabSection } from "./lab-section.js";

/**
 * The laboratory system accepted an order and gave it its own number, so that labels can be printed and a draw be planned. It says nothing about blood yet: the tube is Specimen.Collected, and the test on the worklist LabResult.Registered.
 *
 * Event `LabOrder.Received`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface LabOrderReceived {
  /** Order as the ordering system knows it; it keys all that happens to this test. UUID. */
  readonly orderId: string;
  /** Patient on whom the test was ordered. UUID. */
  readonly patientId: string;
  /** Stay or visit for which it was ordered; null for outreach work of outside practices. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Clinician who answers for the order (ORC-12) and receives the result. UUID. Default: `null`. */
  readonly orderingPractitionerId: string | null;
  /** Number of the ordering system (ORC-2). Sensitive: `PHI`. Default: `null`. */
  readonly placerOrderNumber: Identifier | null;
  /** Number that the laboratory gave the order (ORC-3). Sensitive: `PHI`. */
  readonly fillerOrderNumber: Identifier;
  /** Test or panel ordered (OBR-4), LOINC with the laboratory's own catalog code second. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Bench to which the catalog routes the test. */
  readonly labSection: LabSection;
  /**
   * Material that the test needs, SNOMED CT; null when the collector may choose.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly specimenType: CodeableConcept | null;
  /** Whether the patient must not have eaten for eight hours before the draw. Default: `null`. */
  readonly requiresFasting: boolean | null;
  /** How soon the ward wants the value; STAT jumps the queue at receipt and at the analyzer. */
  readonly priority: RequestPriority;
  /**
   * ICD-10-CM codes that show medical necessity (DG1), without which Medicare may refuse the test.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly diagnoses: readonly CodeableConcept[];
  /**
   * When the draw is due, as for a trough level or the morning round; null means at once or at the next visit.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly expectedCollectedAt: Date | null;
  /** When the clinician signed the order. Point in time, to the millisecond. */
  readonly orderedAt: Date;
}

/** {@link LabOrderReceived} as a publisher passes it: what has a default may be left out. */
export type LabOrderReceivedInput = WithDefaults<LabOrderReceived, "encounterId" | "orderingPractitionerId" | "placerOrderNumber" | "specimenType" | "requiresFasting" | "diagnoses" | "expectedCollectedAt", { readonly placerOrderNumber: IdentifierInput | null; readonly fillerOrderNumber: IdentifierInput; readonly code: CodeableConceptInput; readonly specimenType: CodeableConceptInput | null; readonly diagnoses: readonly CodeableConceptInput[] }>;

/**
 * The laboratory system accepted an order and gave it its own number, so that labels can be printed and a draw be planned. It says nothing about blood yet: the tube is Specimen.Collected, and the test on the worklist LabResult.Registered.
 *
 * Event `LabOrder.Received`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const LabOrderReceived: EventDefinition<"LabOrder.Received", LabOrderReceived, LabOrderReceivedInput> = /*@__PURE__*/ defineEvent({
  type: "LabOrder.Received",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "LabOrder",
  schema: '{"type":"record","name":"LabOrderReceived","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderingPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"placerOrderNumber","type":["null",{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"fillerOrderNumber","type":"healthtech.shared.Identifier","confluent:tags":["PHI"]},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"labSection","type":{"type":"enum","name":"LabSection","symbols":["CHEMISTRY","HEMATOLOGY","COAGULATION","URINALYSIS","BLOOD_GAS","IMMUNOLOGY","TOXICOLOGY","MOLECULAR","MICROBIOLOGY","BLOOD_BANK","POINT_OF_CARE","SEND_OUT","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"specimenType","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"requiresFasting","type":["null","boolean"],"default":null},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"diagnoses","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"expectedCollectedAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"orderedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
