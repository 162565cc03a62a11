// Generated from clinical/nutrition/nutrition-order-held.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * Food, and as a rule drink, is withheld for a time while the diet order waits: before anesthesia, for a test, with ileus. Trays stop at once. It ends with NutritionOrder.Resumed or another diet.
 *
 * Event `NutritionOrder.Held`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface NutritionOrderHeld {
  /** Diet or feed that waits. UUID. */
  readonly orderId: string;
  /** Patient who must not eat. UUID. */
  readonly patientId: string;
  /** Stay in which fasting was ordered. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** What is still allowed meanwhile. */
  readonly fastingScope: FastingScope;
  /** Ground on the sign at the bed. Sensitive: `PHI`. */
  readonly nutritionHoldReason: NutritionHoldReason;
  /** Operation for which the patient fasts. UUID. Default: `null`. */
  readonly surgicalCaseId: string | null;
  /** Whether insulin or sulfonylureas on the list need another order while nothing is eaten. */
  readonly requiresGlucosePlan: boolean;
  /** Trays already planned that the kitchen takes back; null if unknown. Whole number of 32 bits. Default: `null`. */
  readonly heldMealCount: number | null;
  /** From when nothing more is served. Point in time, to the millisecond. */
  readonly heldAt: Date;
  /** When eating is likely to be allowed again. Point in time, to the millisecond. Default: `null`. */
  readonly expectedResumeAt: Date | null;
  /** Prescriber or anesthetist who ordered the fast. Sensitive: `PII`. */
  readonly heldBy: Actor;
}

/** {@link NutritionOrderHeld} as a publisher passes it: what has a default may be left out. */
export type NutritionOrderHeldInput = WithDefaults<NutritionOrderHeld, "encounterId" | "surgicalCaseId" | "heldMealCount" | "expectedResumeAt", { readonly heldBy: ActorInput }>;

/**
 * How strict it is. SIPS_WITH_MEDICATION lets tablets through; CLEAR_FLUIDS_ALLOWED is the last six to two hours before anesthesia.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type FastingScope = "NOTHING_BY_MOUTH" | "SIPS_WITH_MEDICATION" | "ICE_CHIPS" | "CLEAR_FLUIDS_ALLOWED" | "UNKNOWN";

/**
 * Why food is withheld. SWALLOW_SCREEN_FAILED lasts until speech therapy has looked.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type NutritionHoldReason = "ANESTHESIA" | "PROCEDURE" | "SWALLOW_SCREEN_FAILED" | "ILEUS" | "VOMITING" | "BLEEDING" | "OTHER" | "UNKNOWN";

/**
 * Food, and as a rule drink, is withheld for a time while the diet order waits: before anesthesia, for a test, with ileus. Trays stop at once. It ends with NutritionOrder.Resumed or another diet.
 *
 * Event `NutritionOrder.Held`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const NutritionOrderHeld: EventDefinition<"NutritionOrder.Held", NutritionOrderHeld, NutritionOrderHeldInput> = /*@__PURE__*/ defineEvent({
  type: "NutritionOrder.Held",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "NutritionOrder",
  schema: '{"type":"record","name":"NutritionOrderHeld","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"fastingScope","type":{"type":"enum","name":"FastingScope","symbols":["NOTHING_BY_MOUTH","SIPS_WITH_MEDICATION","ICE_CHIPS","CLEAR_FLUIDS_ALLOWED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"nutritionHoldReason","type":{"type":"enum","name":"NutritionHoldReason","symbols":["ANESTHESIA","PROCEDURE","SWALLOW_SCREEN_FAILED","ILEUS","VOMITING","BLEEDING","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"surgicalCaseId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"requiresGlucosePlan","type":"boolean"},{"name":"heldMealCount","type":["null","int"],"default":null},{"name":"heldAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"expectedResumeAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"heldBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
