// Generated from clinical/laboratory/lab-result-finalized.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The laboratory verified one result and released it to the chart. It stands for a single analyte, not for its panel (LabReport.Completed), and a later change is LabResult.Corrected, never a second Finalized.
 *
 * Event `LabResult.Finalized`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface LabResultFinalized {
  /** Result that is now final. UUID. */
  readonly labResultId: string;
  /** Patient whose blood, urine or tissue was measured. UUID. */
  readonly patientId: string;
  /** Encounter under which the test was ordered; null for outreach patients. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /**
   * Order that this value answers; null for results that arrived unasked from an outside laboratory.
   *
   * UUID. Default: `null`.
   */
  readonly orderId: string | null;
  /** Container that was measured; null for calculated values such as eGFR. UUID. Default: `null`. */
  readonly specimenId: string | null;
  /** Report to which the value belongs, when it is part of a panel. UUID. Default: `null`. */
  readonly diagnosticReportId: string | null;
  /** Clinician in whose inbox the result lands. UUID. Default: `null`. */
  readonly orderingPractitionerId: string | null;
  /** Analyte with its property, system and scale (OBX-3), LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /**
   * Measured number in UCUM units (OBX-5 NM or SN); a comparator says beyond the measuring range.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly valueQuantity: Quantity | null;
  /** Coded answer (OBX-5 CWE), SNOMED CT, such as Positive. Sensitive: `PHI`. Default: `null`. */
  readonly valueCode: CodeableConcept | null;
  /** Answer in words (OBX-5 ST), only where neither number nor code exists. Sensitive: `PHI`. Default: `null`. */
  readonly valueText: string | null;
  /** Lower normal limit for this patient's age and sex (OBX-7). Sensitive: `PHI`. Default: `null`. */
  readonly referenceRangeLow: Quantity | null;
  /** Upper normal limit for this patient's age and sex (OBX-7). Sensitive: `PHI`. Default: `null`. */
  readonly referenceRangeHigh: Quantity | null;
  /** Flag (OBX-8), HL7 v3 ObservationInterpretation: N, H, L, HH, LL, A. Sensitive: `PHI`. Default: `null`. */
  readonly interpretation: CodeableConcept | null;
  /**
   * True when the laboratory's critical list demands a call, which LabResult.CriticalValueNotified then reports.
   *
   * Sensitive: `PHI`.
   */
  readonly isCritical: boolean;
  /** Kind of verification before release. */
  readonly labVerification: LabVerification;
  /** When the specimen was drawn (OBX-14); trends are plotted by it. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /**
   * When the value became visible to clinicians; the portal may show it from here under the Cures Act.
   *
   * Point in time, to the millisecond.
   */
  readonly issuedAt: Date;
  /** Laboratory or technologist that answers for the value (OBX-23 or OBX-16). Sensitive: `PII`. Default: `null`. */
  readonly performer: Actor | null;
  /**
   * Comment of the laboratory under the value (NTE), such as on slight hemolysis.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly note: string | null;
}

/** {@link LabResultFinalized} as a publisher passes it: what has a default may be left out. */
export type LabResultFinalizedInput = WithDefaults<LabResultFinalized, "encounterId" | "orderId" | "specimenId" | "diagnosticReportId" | "orderingPractitionerId" | "valueQuantity" | "valueCode" | "valueText" | "referenceRangeLow" | "referenceRangeHigh" | "interpretation" | "performer" | "note", { readonly code: CodeableConceptInput; readonly valueQuantity: QuantityInput | null; readonly valueCode: CodeableConceptInput | null; readonly referenceRangeLow: QuantityInput | null; readonly referenceRangeHigh: QuantityInput | null; readonly interpretation: CodeableConceptInput | null; readonly performer: ActorInput | null }>;

/**
 * Who let the value out. AUTOMATIC passed all rules without a person.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type LabVerification = "AUTOMATIC" | "TECHNOLOGIST" | "PATHOLOGIST" | "REFERENCE_LABORATORY" | "UNKNOWN";

/**
 * The laboratory verified one result and released it to the chart. It stands for a single analyte, not for its panel (LabReport.Completed), and a later change is LabResult.Corrected, never a second Finalized.
 *
 * Event `LabResult.Finalized`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const LabResultFinalized: EventDefinition<"LabResult.Finalized", LabResultFinalized, LabResultFinalizedInput> = /*@__PURE__*/ defineEvent({
  type: "LabResult.Finalized",
  version: 1,
  topic: "clinical.events",
  key: "labResultId",
  aggregate: "LabResult",
  schema: '{"type":"record","name":"LabResultFinalized","namespace":"healthtech.clinical","fields":[{"name":"labResultId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"specimenId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"diagnosticReportId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderingPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"valueQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"valueCode","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"valueText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"referenceRangeLow","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"referenceRangeHigh","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"interpretation","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"isCritical","type":"boolean","confluent:tags":["PHI"]},{"name":"labVerification","type":{"type":"enum","name":"LabVerification","symbols":["AUTOMATIC","TECHNOLOGIST","PATHOLOGIST","REFERENCE_LABORATORY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
