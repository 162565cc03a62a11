// Generated from clinical/nutrition/nutrition-order-enteral-feed-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Formula began to run through a feeding tube whose place was confirmed. It is said at the first start under an order, not at each change of container.
 *
 * Event `NutritionOrder.EnteralFeedStarted`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface NutritionOrderEnteralFeedStarted {
  /** Order for the tube feed. UUID. */
  readonly orderId: string;
  /** Patient who is fed by tube. UUID. */
  readonly patientId: string;
  /** Stay; null for feeding at home. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Class of formula, SNOMED CT, with the product as text. Sensitive: `PHI`. */
  readonly formula: CodeableConcept;
  /** Energy of the formula, kcal/mL. */
  readonly energyDensityQuantity: Quantity;
  /** Tube and end of the feed, SNOMED CT route. Sensitive: `PHI`. */
  readonly route: CodeableConcept;
  /** Proof of the tip's place before the first drop. */
  readonly tubePlacementCheck: TubePlacementCheck;
  /** Manner of feeding that was ordered. */
  readonly enteralFeedMode: EnteralFeedMode;
  /** Starting rate, mL/h; null for boluses. Sensitive: `PHI`. Default: `null`. */
  readonly rate: Quantity | null;
  /** Rate at which the needs are met, reached in steps. Sensitive: `PHI`. Default: `null`. */
  readonly goalRate: Quantity | null;
  /** Water per flush, mL. Sensitive: `PHI`. Default: `null`. */
  readonly waterFlushVolume: Quantity | null;
  /** Whether phosphate and potassium are watched for refeeding syndrome. */
  readonly isRefeedingRisk: boolean;
  /** Nurse who began the feed. Sensitive: `PII`. */
  readonly performer: Actor;
  /** When formula began to flow through the tube. Point in time, to the millisecond. */
  readonly startedAt: Date;
}

/** {@link NutritionOrderEnteralFeedStarted} as a publisher passes it: what has a default may be left out. */
export type NutritionOrderEnteralFeedStartedInput = WithDefaults<NutritionOrderEnteralFeedStarted, "encounterId" | "rate" | "goalRate" | "waterFlushVolume", { readonly formula: CodeableConceptInput; readonly energyDensityQuantity: QuantityInput; readonly route: CodeableConceptInput; readonly rate: QuantityInput | null; readonly goalRate: QuantityInput | null; readonly waterFlushVolume: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * How the tip was shown to lie right. AUSCULTATION alone is no longer accepted.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type TubePlacementCheck = "XRAY" | "PH" | "ELECTROMAGNETIC" | "ENDOSCOPY" | "ESTABLISHED_STOMA" | "AUSCULTATION" | "UNKNOWN";

/**
 * How feed is given. CYCLIC runs overnight so that days are free.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EnteralFeedMode = "CONTINUOUS" | "CYCLIC" | "INTERMITTENT" | "BOLUS" | "TROPHIC" | "UNKNOWN";

/**
 * Formula began to run through a feeding tube whose place was confirmed. It is said at the first start under an order, not at each change of container.
 *
 * Event `NutritionOrder.EnteralFeedStarted`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const NutritionOrderEnteralFeedStarted: EventDefinition<"NutritionOrder.EnteralFeedStarted", NutritionOrderEnteralFeedStarted, NutritionOrderEnteralFeedStartedInput> = /*@__PURE__*/ defineEvent({
  type: "NutritionOrder.EnteralFeedStarted",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "NutritionOrder",
  schema: '{"type":"record","name":"NutritionOrderEnteralFeedStarted","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"formula","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"energyDensityQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"route","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"tubePlacementCheck","type":{"type":"enum","name":"TubePlacementCheck","symbols":["XRAY","PH","ELECTROMAGNETIC","ENDOSCOPY","ESTABLISHED_STOMA","AUSCULTATION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"enteralFeedMode","type":{"type":"enum","name":"EnteralFeedMode","symbols":["CONTINUOUS","CYCLIC","INTERMITTENT","BOLUS","TROPHIC","UNKNOWN"],"default":"UNKNOWN"}},{"name":"rate","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"goalRate","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"waterFlushVolume","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"isRefeedingRisk","type":"boolean"},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
