// Generated from clinical/nutrition/nutrition-order-resumed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * Fasting ended and the waiting diet or feed counts again, if need be in steps from clear fluids up.
 *
 * Event `NutritionOrder.Resumed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface NutritionOrderResumed {
  /** Diet or feed that goes on. UUID. */
  readonly orderId: string;
  /** Patient who may eat again. UUID. */
  readonly patientId: string;
  /** How long nothing was eaten; beyond a day the dietitian asks about refeeding. Whole number of 32 bits. */
  readonly fastedMinutes: number;
  /** Step that the next tray starts with. */
  readonly advancementStep: AdvancementStep;
  /** Whether the nurse may go on to further steps without a new order. */
  readonly isAdvancedAsTolerated: boolean;
  /** Result of a swallow screen, where one was the condition; null where none was due. Default: `null`. */
  readonly wasSwallowScreenPassed: boolean | null;
  /** Meals that fell into the fast. Whole number of 32 bits. */
  readonly missedMealCount: number;
  /** Serving time of the first tray; null for a tube feed. Point in time, to the millisecond. Default: `null`. */
  readonly nextMealAt: Date | null;
  /** Who lifted the fast. Sensitive: `PII`. */
  readonly orderedBy: Actor;
  /** From when the ward may give something. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link NutritionOrderResumed} as a publisher passes it: what has a default may be left out. */
export type NutritionOrderResumedInput = WithDefaults<NutritionOrderResumed, "wasSwallowScreenPassed" | "nextMealAt", { readonly orderedBy: ActorInput }>;

/**
 * First step back to food. FULL_DIET goes straight to the diet as ordered.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AdvancementStep = "CLEAR_FLUIDS" | "FULL_FLUIDS" | "SOFT" | "FULL_DIET" | "TUBE_FEED" | "UNKNOWN";

/**
 * Fasting ended and the waiting diet or feed counts again, if need be in steps from clear fluids up.
 *
 * Event `NutritionOrder.Resumed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const NutritionOrderResumed: EventDefinition<"NutritionOrder.Resumed", NutritionOrderResumed, NutritionOrderResumedInput> = /*@__PURE__*/ defineEvent({
  type: "NutritionOrder.Resumed",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "NutritionOrder",
  schema: '{"type":"record","name":"NutritionOrderResumed","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"fastedMinutes","type":"int"},{"name":"advancementStep","type":{"type":"enum","name":"AdvancementStep","symbols":["CLEAR_FLUIDS","FULL_FLUIDS","SOFT","FULL_DIET","TUBE_FEED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isAdvancedAsTolerated","type":"boolean"},{"name":"wasSwallowScreenPassed","type":["null","boolean"],"default":null},{"name":"missedMealCount","type":"int"},{"name":"nextMealAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
