// Generated from clinical/nutrition/nutrition-order-revoked.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A diet, supplement or feed was ended by decision before its time. Running out with the stay is NutritionOrder.Completed; a pause is NutritionOrder.Held.
 *
 * Event `NutritionOrder.Revoked`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface NutritionOrderRevoked {
  /** Order that is void. UUID. */
  readonly orderId: string;
  /** Patient who is fed otherwise, or no longer. UUID. */
  readonly patientId: string;
  /** Form of the revoked order. */
  readonly nutritionOrderForm: NutritionOrderForm;
  /** Ground for the end. Sensitive: `PHI`. */
  readonly nutritionRevocationReason: NutritionRevocationReason;
  /** Order that feeds the patient from now on. UUID. Default: `null`. */
  readonly replacementOrderId: string | null;
  /** Whether the feeding tube comes out as well; null where there is none. Default: `null`. */
  readonly isTubeToBeRemoved: boolean | null;
  /**
   * Share of the needs that was met over the last three days, by the dietitian's count.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly intakePercent: string | null;
  /** Prescriber or dietitian whose decision ended it. Sensitive: `PII`. */
  readonly orderedBy: Actor;
  /** When pump or trays stop. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** What was talked over with patient or family. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link NutritionOrderRevoked} as a publisher passes it: what has a default may be left out. */
export type NutritionOrderRevokedInput = WithDefaults<NutritionOrderRevoked, "replacementOrderId" | "isTubeToBeRemoved" | "intakePercent" | "note", { readonly orderedBy: ActorInput }>;

/** Which form of feeding ended. A symbol that is not known yet is read as `UNKNOWN`. */
export type NutritionOrderForm = "ORAL_DIET" | "SUPPLEMENT" | "ENTERAL" | "PARENTERAL" | "UNKNOWN";

/**
 * Why it ended. COMFORT_FEEDING is food for pleasure alone by the patient's or family's choice.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type NutritionRevocationReason = "NOT_TOLERATED" | "REFUSED" | "ACCESS_LOST" | "EATING_ENOUGH" | "COMFORT_FEEDING" | "WRONG_ORDER" | "REPLACED" | "OTHER" | "UNKNOWN";

/**
 * A diet, supplement or feed was ended by decision before its time. Running out with the stay is NutritionOrder.Completed; a pause is NutritionOrder.Held.
 *
 * Event `NutritionOrder.Revoked`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const NutritionOrderRevoked: EventDefinition<"NutritionOrder.Revoked", NutritionOrderRevoked, NutritionOrderRevokedInput> = /*@__PURE__*/ defineEvent({
  type: "NutritionOrder.Revoked",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "NutritionOrder",
  schema: '{"type":"record","name":"NutritionOrderRevoked","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"nutritionOrderForm","type":{"type":"enum","name":"NutritionOrderForm","symbols":["ORAL_DIET","SUPPLEMENT","ENTERAL","PARENTERAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"nutritionRevocationReason","type":{"type":"enum","name":"NutritionRevocationReason","symbols":["NOT_TOLERATED","REFUSED","ACCESS_LOST","EATING_ENOUGH","COMFORT_FEEDING","WRONG_ORDER","REPLACED","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"replacementOrderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"isTubeToBeRemoved","type":["null","boolean"],"default":null},{"name":"intakePercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
