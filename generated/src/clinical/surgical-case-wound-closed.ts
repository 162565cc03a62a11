// Generated from clinical/surgery-anaesthesia/surgical-case-wound-closed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The wound was closed and the dressing put on, which ends surgery while anesthesia goes on. Leaving the room comes with SurgicalCase.PacuAdmitted.
 *
 * Event `SurgicalCase.WoundClosed`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface SurgicalCaseWoundClosed {
  /** Case whose surgical part ended. UUID. */
  readonly surgicalCaseId: string;
  /** Patient still anesthetised. UUID. */
  readonly patientId: string;
  /** Procedure record that is complete with this. UUID. */
  readonly procedureId: string;
  /** What was done in the end, CPT, as the surgeon dictates. Sensitive: `PHI`. */
  readonly performedProcedureCodes: readonly CodeableConcept[];
  /** Class agreed between surgeon and nurse. Sensitive: `PHI`. */
  readonly woundClass: SurgicalWoundClass;
  /** What the ward finds under the dressing. Sensitive: `PHI`. */
  readonly closureTechnique: SurgicalClosureTechnique;
  /** Estimated loss in mL, agreed with anesthesia. Sensitive: `PHI`. */
  readonly bloodLossVolume: Quantity;
  /** Drains left in place, SNOMED CT, with their place as text. Sensitive: `PHI`. Default: `[]`. */
  readonly drains: readonly CodeableConcept[];
  /** Diagnosis after surgery, ICD-10-CM. Sensitive: `PHI`. */
  readonly postoperativeDiagnosis: CodeableConcept;
  /** True when a minimally invasive approach became open. Sensitive: `PHI`. */
  readonly wasConverted: boolean;
  /** True when another look is already planned. Sensitive: `PHI`. */
  readonly hasReturnPlanned: boolean;
  /** When the last stitch or staple was in. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** Surgeon who was present at closure. UUID. */
  readonly surgeonPractitionerId: string;
}

/** {@link SurgicalCaseWoundClosed} as a publisher passes it: what has a default may be left out. */
export type SurgicalCaseWoundClosedInput = WithDefaults<SurgicalCaseWoundClosed, "drains", { readonly performedProcedureCodes: readonly CodeableConceptInput[]; readonly bloodLossVolume: QuantityInput; readonly drains: readonly CodeableConceptInput[]; readonly postoperativeDiagnosis: CodeableConceptInput }>;

/**
 * CDC wound class at the end of the case, by which infections are stratified.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SurgicalWoundClass = "CLEAN" | "CLEAN_CONTAMINATED" | "CONTAMINATED" | "DIRTY" | "UNKNOWN";

/** How the skin was left. A symbol that is not known yet is read as `UNKNOWN`. */
export type SurgicalClosureTechnique = "PRIMARY" | "DELAYED" | "LEFT_OPEN" | "NEGATIVE_PRESSURE" | "UNKNOWN";

/**
 * The wound was closed and the dressing put on, which ends surgery while anesthesia goes on. Leaving the room comes with SurgicalCase.PacuAdmitted.
 *
 * Event `SurgicalCase.WoundClosed`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const SurgicalCaseWoundClosed: EventDefinition<"SurgicalCase.WoundClosed", SurgicalCaseWoundClosed, SurgicalCaseWoundClosedInput> = /*@__PURE__*/ defineEvent({
  type: "SurgicalCase.WoundClosed",
  version: 1,
  topic: "clinical.events",
  key: "surgicalCaseId",
  aggregate: "SurgicalCase",
  schema: '{"type":"record","name":"SurgicalCaseWoundClosed","namespace":"healthtech.clinical","fields":[{"name":"surgicalCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"procedureId","type":{"type":"string","logicalType":"uuid"}},{"name":"performedProcedureCodes","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"woundClass","type":{"type":"enum","name":"SurgicalWoundClass","symbols":["CLEAN","CLEAN_CONTAMINATED","CONTAMINATED","DIRTY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"closureTechnique","type":{"type":"enum","name":"SurgicalClosureTechnique","symbols":["PRIMARY","DELAYED","LEFT_OPEN","NEGATIVE_PRESSURE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"bloodLossVolume","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"drains","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"postoperativeDiagnosis","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"wasConverted","type":"boolean","confluent:tags":["PHI"]},{"name":"hasReturnPlanned","type":"boolean","confluent:tags":["PHI"]},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"surgeonPractitionerId","type":{"type":"string","logicalType":"uuid"}}],"schemaVersion":1}',
});
