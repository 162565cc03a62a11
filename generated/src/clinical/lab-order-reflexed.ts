// Generated from clinical/laboratory/lab-order-reflexed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The laboratory ordered a further test by itself because a first result met a rule that the medical staff approved, such as free T4 after an abnormal TSH. It is not an add-on: no clinician asked, and the approved rule stands in for the signature.
 *
 * Event `LabOrder.Reflexed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface LabOrderReflexed {
  /** Order that the rule created. UUID. */
  readonly orderId: string;
  /** Patient whose first result set the rule off. UUID. */
  readonly patientId: string;
  /** Result that met the condition. UUID. */
  readonly triggeringLabResultId: string;
  /** Tube on which the follow-on test runs; null when the patient must be drawn again. UUID. Default: `null`. */
  readonly specimenId: string | null;
  /** Test whose value set the rule off, LOINC. Sensitive: `PHI`. */
  readonly triggerCode: CodeableConcept;
  /**
   * Value that set it off; null for a positive or reactive screen without a number.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly triggerQuantity: Quantity | null;
  /** Test that follows, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Rule as the medical executive committee approved it. */
  readonly reflexRuleName: string;
  /** Revision of that rule in force on the day; committees review them every year. Default: `null`. */
  readonly reflexRuleVersion: string | null;
  /** False where the follow-on test belongs to the price of the first, or the ordering clinician opted out of reflex charges. */
  readonly isBillable: boolean;
  /** When the rule placed the order. Point in time, to the millisecond. */
  readonly orderedAt: Date;
}

/** {@link LabOrderReflexed} as a publisher passes it: what has a default may be left out. */
export type LabOrderReflexedInput = WithDefaults<LabOrderReflexed, "specimenId" | "triggerQuantity" | "reflexRuleVersion", { readonly triggerCode: CodeableConceptInput; readonly triggerQuantity: QuantityInput | null; readonly code: CodeableConceptInput }>;

/**
 * The laboratory ordered a further test by itself because a first result met a rule that the medical staff approved, such as free T4 after an abnormal TSH. It is not an add-on: no clinician asked, and the approved rule stands in for the signature.
 *
 * Event `LabOrder.Reflexed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const LabOrderReflexed: EventDefinition<"LabOrder.Reflexed", LabOrderReflexed, LabOrderReflexedInput> = /*@__PURE__*/ defineEvent({
  type: "LabOrder.Reflexed",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "LabOrder",
  schema: '{"type":"record","name":"LabOrderReflexed","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"triggeringLabResultId","type":{"type":"string","logicalType":"uuid"}},{"name":"specimenId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"triggerCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"triggerQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"code","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"reflexRuleName","type":"string"},{"name":"reflexRuleVersion","type":["null","string"],"default":null},{"name":"isBillable","type":"boolean"},{"name":"orderedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
