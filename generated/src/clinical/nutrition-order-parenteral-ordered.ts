// Generated from clinical/nutrition/nutrition-order-parenteral-ordered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A bag of parenteral nutrition was ordered for one day, with its macronutrients and electrolytes, before the cutoff of the compounding room. Every day has an order of its own, since the day's laboratory values shape it.
 *
 * Event `NutritionOrder.ParenteralOrdered`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface NutritionOrderParenteralOrdered {
  /** Order of one day's bag. UUID. */
  readonly orderId: string;
  /** Patient who is fed by vein. UUID. */
  readonly patientId: string;
  /** Stay; null for home parenteral nutrition. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Kind of line on which the strength depends. */
  readonly parenteralAccess: ParenteralAccess;
  /** Why the gut cannot be used, ICD-10-CM. Sensitive: `PHI`. */
  readonly indication: CodeableConcept;
  /** Weight on which all is reckoned, kg, which in edema is not today's. Sensitive: `PHI`. */
  readonly dosingWeight: Quantity;
  /** Volume for the day, mL. Sensitive: `PHI`. */
  readonly totalVolume: Quantity;
  /** Amino acids in the bag, g. Sensitive: `PHI`. */
  readonly aminoAcidQuantity: Quantity;
  /** Dextrose in the bag, g. Sensitive: `PHI`. */
  readonly dextroseQuantity: Quantity;
  /** Lipid, g; null on lipid-free days. Sensitive: `PHI`. Default: `null`. */
  readonly lipidQuantity: Quantity | null;
  /** Sodium of all salts together, mmol. Sensitive: `PHI`. */
  readonly sodiumQuantity: Quantity;
  /** Potassium of all salts together, mmol. Sensitive: `PHI`. */
  readonly potassiumQuantity: Quantity;
  /** Regular insulin in the bag, units; null for none. Sensitive: `PHI`. Default: `null`. */
  readonly insulinQuantity: Quantity | null;
  /** Over how long it runs; 24, or fewer when cycled. Whole number of 32 bits. */
  readonly infusionHours: number;
  /** Prescriber or nutrition support pharmacist. Sensitive: `PII`. */
  readonly orderedBy: Actor;
  /** When the bag is to be hung. Point in time, to the millisecond. */
  readonly dueAt: Date;
}

/** {@link NutritionOrderParenteralOrdered} as a publisher passes it: what has a default may be left out. */
export type NutritionOrderParenteralOrderedInput = WithDefaults<NutritionOrderParenteralOrdered, "encounterId" | "lipidQuantity" | "insulinQuantity", { readonly indication: CodeableConceptInput; readonly dosingWeight: QuantityInput; readonly totalVolume: QuantityInput; readonly aminoAcidQuantity: QuantityInput; readonly dextroseQuantity: QuantityInput; readonly lipidQuantity: QuantityInput | null; readonly sodiumQuantity: QuantityInput; readonly potassiumQuantity: QuantityInput; readonly insulinQuantity: QuantityInput | null; readonly orderedBy: ActorInput }>;

/**
 * Vein that takes the bag. PERIPHERAL limits the strength to 900 mOsm/L.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ParenteralAccess = "CENTRAL" | "PICC" | "PERIPHERAL" | "UMBILICAL" | "TUNNELED" | "UNKNOWN";

/**
 * A bag of parenteral nutrition was ordered for one day, with its macronutrients and electrolytes, before the cutoff of the compounding room. Every day has an order of its own, since the day's laboratory values shape it.
 *
 * Event `NutritionOrder.ParenteralOrdered`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const NutritionOrderParenteralOrdered: EventDefinition<"NutritionOrder.ParenteralOrdered", NutritionOrderParenteralOrdered, NutritionOrderParenteralOrderedInput> = /*@__PURE__*/ defineEvent({
  type: "NutritionOrder.ParenteralOrdered",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "NutritionOrder",
  schema: '{"type":"record","name":"NutritionOrderParenteralOrdered","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"parenteralAccess","type":{"type":"enum","name":"ParenteralAccess","symbols":["CENTRAL","PICC","PERIPHERAL","UMBILICAL","TUNNELED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"indication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"dosingWeight","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"totalVolume","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"aminoAcidQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"dextroseQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"lipidQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"sodiumQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"potassiumQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"insulinQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"infusionHours","type":"int"},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"dueAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
