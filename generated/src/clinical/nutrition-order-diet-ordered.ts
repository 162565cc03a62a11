// Generated from clinical/nutrition/nutrition-order-diet-ordered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { IddsiLevel } from "./iddsi-level.js";

/**
 * A diet by mouth was ordered or exchanged for another, and counts from the next meal that the kitchen has not yet plated. Feeding by tube is NutritionOrder.EnteralFeedStarted; fasting is NutritionOrder.Held.
 *
 * Event `NutritionOrder.DietOrdered`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface NutritionOrderDietOrdered {
  /** Diet order that the kitchen works by. UUID. */
  readonly orderId: string;
  /** Patient who is to be served. UUID. */
  readonly patientId: string;
  /** Stay for which the diet holds. UUID. */
  readonly encounterId: string;
  /** Diet that ends with this one. UUID. Default: `null`. */
  readonly replacesOrderId: string | null;
  /** Diets that apply together, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly diets: readonly CodeableConcept[];
  /** Texture of solid food that the swallow allows. Sensitive: `PHI`. */
  readonly foodIddsiLevel: IddsiLevel;
  /** How thick soup, juice and coffee have to be. Sensitive: `PHI`. */
  readonly fluidIddsiLevel: IddsiLevel;
  /**
   * Most that may be drunk in 24 hours, kitchen's and ward's share together; null for no limit.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly fluidLimitVolume: Quantity | null;
  /** Energy to be offered per day, kcal; null where the standard menu suffices. Sensitive: `PHI`. Default: `null`. */
  readonly energyTargetQuantity: Quantity | null;
  /** Foods to be left off for allergy, intolerance or faith, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly excludedFoods: readonly CodeableConcept[];
  /** Help that the ward gives at meals. */
  readonly feedingAssistance: FeedingAssistance;
  /** Prescriber, or dietitian with the right to order. Sensitive: `PII`. */
  readonly orderedBy: Actor;
  /** First meal time to which it applies. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Wishes for the kitchen in words. Sensitive: `PHI`. Default: `null`. */
  readonly instructions: string | null;
}

/** {@link NutritionOrderDietOrdered} as a publisher passes it: what has a default may be left out. */
export type NutritionOrderDietOrderedInput = WithDefaults<NutritionOrderDietOrdered, "replacesOrderId" | "diets" | "fluidLimitVolume" | "energyTargetQuantity" | "excludedFoods" | "instructions", { readonly diets: readonly CodeableConceptInput[]; readonly fluidLimitVolume: QuantityInput | null; readonly energyTargetQuantity: QuantityInput | null; readonly excludedFoods: readonly CodeableConceptInput[]; readonly orderedBy: ActorInput }>;

/**
 * Help needed at the tray. SUPERVISED is someone in sight for fear of choking.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type FeedingAssistance = "INDEPENDENT" | "SETUP" | "SUPERVISED" | "FED" | "UNKNOWN";

/**
 * A diet by mouth was ordered or exchanged for another, and counts from the next meal that the kitchen has not yet plated. Feeding by tube is NutritionOrder.EnteralFeedStarted; fasting is NutritionOrder.Held.
 *
 * Event `NutritionOrder.DietOrdered`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const NutritionOrderDietOrdered: EventDefinition<"NutritionOrder.DietOrdered", NutritionOrderDietOrdered, NutritionOrderDietOrderedInput> = /*@__PURE__*/ defineEvent({
  type: "NutritionOrder.DietOrdered",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "NutritionOrder",
  schema: '{"type":"record","name":"NutritionOrderDietOrdered","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"replacesOrderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"diets","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"foodIddsiLevel","type":{"type":"enum","name":"IddsiLevel","symbols":["LEVEL_0","LEVEL_1","LEVEL_2","LEVEL_3","LEVEL_4","LEVEL_5","LEVEL_6","LEVEL_7_EASY_TO_CHEW","LEVEL_7","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"fluidIddsiLevel","type":"healthtech.clinical.IddsiLevel","confluent:tags":["PHI"]},{"name":"fluidLimitVolume","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"energyTargetQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"excludedFoods","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"feedingAssistance","type":{"type":"enum","name":"FeedingAssistance","symbols":["INDEPENDENT","SETUP","SUPERVISED","FED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"instructions","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
