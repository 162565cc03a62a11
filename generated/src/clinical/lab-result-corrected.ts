// Generated from clinical/laboratory/lab-result-corrected.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A released value was wrong and the laboratory replaced it with the right one. The old value stays readable in the report by law; a value that belongs to somebody else altogether is withdrawn with LabResult.EnteredInError.
 *
 * Event `LabResult.Corrected`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface LabResultCorrected {
  /** Result whose released value was replaced. UUID. */
  readonly labResultId: string;
  /** Patient who may have been treated on the wrong value. UUID. */
  readonly patientId: string;
  /** Encounter in which the wrong value was read. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order that both values answer. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Analyte that was corrected, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Number as first released, which is void. Sensitive: `PHI`. Default: `null`. */
  readonly previousValueQuantity: Quantity | null;
  /** Coded or written answer as first released, as readers saw it. Sensitive: `PHI`. Default: `null`. */
  readonly previousValueText: string | null;
  /**
   * Right number, in the same unit as the void one unless the unit was the mistake.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly valueQuantity: Quantity | null;
  /** Right coded answer, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly valueCode: CodeableConcept | null;
  /** Flag that belongs to the right value, HL7 v3 ObservationInterpretation. Sensitive: `PHI`. Default: `null`. */
  readonly interpretation: CodeableConcept | null;
  /** Cause as the supervisor classified it for the corrected-report log. */
  readonly labCorrectionCause: LabCorrectionCause;
  /** True when the right value would have led to other treatment; the clinician is then called, not only messaged. */
  readonly isClinicallySignificant: boolean;
  /** Clinician who was told of the change by voice. Sensitive: `PII`. Default: `null`. */
  readonly notifiedTo: Actor | null;
  /** When the right value replaced the wrong one for readers. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** Sentence that stands under the value in the corrected report. Sensitive: `PHI`. */
  readonly reasonText: string;
}

/** {@link LabResultCorrected} as a publisher passes it: what has a default may be left out. */
export type LabResultCorrectedInput = WithDefaults<LabResultCorrected, "encounterId" | "orderId" | "previousValueQuantity" | "previousValueText" | "valueQuantity" | "valueCode" | "interpretation" | "notifiedTo", { readonly code: CodeableConceptInput; readonly previousValueQuantity: QuantityInput | null; readonly valueQuantity: QuantityInput | null; readonly valueCode: CodeableConceptInput | null; readonly interpretation: CodeableConceptInput | null; readonly notifiedTo: ActorInput | null }>;

/**
 * Where the wrong value came from. LABELING means that the tube was from another draw of the same patient.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type LabCorrectionCause = "TRANSCRIPTION" | "ANALYTIC" | "INTERFERENCE" | "LABELING" | "CALCULATION" | "REFERENCE_RANGE" | "OTHER" | "UNKNOWN";

/**
 * A released value was wrong and the laboratory replaced it with the right one. The old value stays readable in the report by law; a value that belongs to somebody else altogether is withdrawn with LabResult.EnteredInError.
 *
 * Event `LabResult.Corrected`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const LabResultCorrected: EventDefinition<"LabResult.Corrected", LabResultCorrected, LabResultCorrectedInput> = /*@__PURE__*/ defineEvent({
  type: "LabResult.Corrected",
  version: 1,
  topic: "clinical.events",
  key: "labResultId",
  aggregate: "LabResult",
  schema: '{"type":"record","name":"LabResultCorrected","namespace":"healthtech.clinical","fields":[{"name":"labResultId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"previousValueQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"previousValueText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"valueQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"valueCode","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"interpretation","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"labCorrectionCause","type":{"type":"enum","name":"LabCorrectionCause","symbols":["TRANSCRIPTION","ANALYTIC","INTERFERENCE","LABELING","CALCULATION","REFERENCE_RANGE","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isClinicallySignificant","type":"boolean"},{"name":"notifiedTo","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reasonText","type":"string","confluent:tags":["PHI"]}],"schemaVersion":1}',
});
