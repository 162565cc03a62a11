// Generated from clinical/dialysis/dry-weight-changed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The nephrologist set a new dry weight, the weight at which the patient has neither too much nor too little fluid. It applies from the next treatment and is not a measured weight.
 *
 * Event `DryWeight.Changed`, version 1. Topic `clinical.events`, key `dryWeightId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface DryWeightChanged {
  /** Setting that holds until the next one. UUID. */
  readonly dryWeightId: string;
  /** Patient for whom fluid removal is reckoned anew. UUID. */
  readonly patientId: string;
  /** Weight to be reached after treatment, kg. Sensitive: `PHI`. */
  readonly dryWeight: Quantity;
  /** Target before, kg. Sensitive: `PHI`. */
  readonly previousDryWeight: Quantity;
  /** Examination or event that the nephrologist relied on. Sensitive: `PHI`. */
  readonly dryWeightChangeBasis: DryWeightChangeBasis;
  /** Signs of too much or too little fluid, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly signs: readonly CodeableConcept[];
  /** Excess by bioimpedance, L; null when not measured. Sensitive: `PHI`. Default: `null`. */
  readonly overhydrationVolume: Quantity | null;
  /** True when it is approached over several treatments. */
  readonly isStepwise: boolean;
  /** Most to be taken off more at each treatment, kg. Sensitive: `PHI`. Default: `null`. */
  readonly maximumStepQuantity: Quantity | null;
  /** First treatment day on which it counts. Date as `YYYY-MM-DD`. */
  readonly effectiveDate: string;
  /** When it is looked at again. Date as `YYYY-MM-DD`. */
  readonly reviewDueDate: string;
  /** Nephrologist who set it. UUID. */
  readonly practitionerId: string;
  /** Remarks for the chair-side nurse. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link DryWeightChanged} as a publisher passes it: what has a default may be left out. */
export type DryWeightChangedInput = WithDefaults<DryWeightChanged, "signs" | "overhydrationVolume" | "maximumStepQuantity" | "note", { readonly dryWeight: QuantityInput; readonly previousDryWeight: QuantityInput; readonly signs: readonly CodeableConceptInput[]; readonly overhydrationVolume: QuantityInput | null; readonly maximumStepQuantity: QuantityInput | null }>;

/**
 * What showed that the old target was wrong. WEIGHT_GAIN_OR_LOSS is true flesh and not fluid.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DryWeightChangeBasis = "CLINICAL_EXAM" | "BIOIMPEDANCE" | "LUNG_ULTRASOUND" | "INTRADIALYTIC_SYMPTOMS" | "WEIGHT_GAIN_OR_LOSS" | "AFTER_HOSPITAL_STAY" | "UNKNOWN";

/**
 * The nephrologist set a new dry weight, the weight at which the patient has neither too much nor too little fluid. It applies from the next treatment and is not a measured weight.
 *
 * Event `DryWeight.Changed`, version 1. Topic `clinical.events`, key `dryWeightId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const DryWeightChanged: EventDefinition<"DryWeight.Changed", DryWeightChanged, DryWeightChangedInput> = /*@__PURE__*/ defineEvent({
  type: "DryWeight.Changed",
  version: 1,
  topic: "clinical.events",
  key: "dryWeightId",
  aggregate: "DryWeight",
  schema: '{"type":"record","name":"DryWeightChanged","namespace":"healthtech.clinical","fields":[{"name":"dryWeightId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"dryWeight","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"previousDryWeight","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"dryWeightChangeBasis","type":{"type":"enum","name":"DryWeightChangeBasis","symbols":["CLINICAL_EXAM","BIOIMPEDANCE","LUNG_ULTRASOUND","INTRADIALYTIC_SYMPTOMS","WEIGHT_GAIN_OR_LOSS","AFTER_HOSPITAL_STAY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"signs","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"overhydrationVolume","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"isStepwise","type":"boolean"},{"name":"maximumStepQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"effectiveDate","type":{"type":"int","logicalType":"date"}},{"name":"reviewDueDate","type":{"type":"int","logicalType":"date"}},{"name":"practitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
