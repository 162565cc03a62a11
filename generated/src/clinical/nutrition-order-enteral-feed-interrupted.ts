// Generated from clinical/nutrition/nutrition-order-enteral-feed-interrupted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A running tube feed was stopped by the nurse for more than an hour, and the feed not given is counted. The order is not on hold: the nurse takes the feed up again by herself.
 *
 * Event `NutritionOrder.EnteralFeedInterrupted`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface NutritionOrderEnteralFeedInterrupted {
  /** Feed that stands still. UUID. */
  readonly orderId: string;
  /** Patient who gets less than planned. UUID. */
  readonly patientId: string;
  /** Stay in which the pump was stopped. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Reason charted with the stop. Sensitive: `PHI`. */
  readonly enteralInterruptionReason: EnteralInterruptionReason;
  /** Volume drawn back, mL; null where it was not measured. Sensitive: `PHI`. Default: `null`. */
  readonly gastricResidualVolume: Quantity | null;
  /** Formula given since midnight, mL. Sensitive: `PHI`. */
  readonly deliveredVolume: Quantity;
  /**
   * Share of the day's goal reached so far.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly deliveredPercent: string | null;
  /** Whether insulin must be cut back at once for want of feed. */
  readonly isInsulinRunning: boolean;
  /** Whether feed may have gone into the airway. */
  readonly wasAspirationSuspected: boolean;
  /** Nurse who stopped the pump. Sensitive: `PII`. */
  readonly performer: Actor;
  /** When formula ceased to flow. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /**
   * When the nurse means to go on; null where a decision is awaited.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly expectedResumeAt: Date | null;
}

/** {@link NutritionOrderEnteralFeedInterrupted} as a publisher passes it: what has a default may be left out. */
export type NutritionOrderEnteralFeedInterruptedInput = WithDefaults<NutritionOrderEnteralFeedInterrupted, "encounterId" | "gastricResidualVolume" | "deliveredPercent" | "expectedResumeAt", { readonly gastricResidualVolume: QuantityInput | null; readonly deliveredVolume: QuantityInput; readonly performer: ActorInput }>;

/**
 * Why it was stopped. HIGH_RESIDUAL is above the ward's limit; PRONE_TURN a change of position in intensive care.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EnteralInterruptionReason = "HIGH_RESIDUAL" | "VOMITING" | "TUBE_BLOCKED" | "TUBE_DISLODGED" | "PROCEDURE" | "AIRWAY_CARE" | "PRONE_TURN" | "HEMODYNAMIC_INSTABILITY" | "OTHER" | "UNKNOWN";

/**
 * A running tube feed was stopped by the nurse for more than an hour, and the feed not given is counted. The order is not on hold: the nurse takes the feed up again by herself.
 *
 * Event `NutritionOrder.EnteralFeedInterrupted`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const NutritionOrderEnteralFeedInterrupted: EventDefinition<"NutritionOrder.EnteralFeedInterrupted", NutritionOrderEnteralFeedInterrupted, NutritionOrderEnteralFeedInterruptedInput> = /*@__PURE__*/ defineEvent({
  type: "NutritionOrder.EnteralFeedInterrupted",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "NutritionOrder",
  schema: '{"type":"record","name":"NutritionOrderEnteralFeedInterrupted","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"enteralInterruptionReason","type":{"type":"enum","name":"EnteralInterruptionReason","symbols":["HIGH_RESIDUAL","VOMITING","TUBE_BLOCKED","TUBE_DISLODGED","PROCEDURE","AIRWAY_CARE","PRONE_TURN","HEMODYNAMIC_INSTABILITY","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"gastricResidualVolume","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"deliveredVolume","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"deliveredPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"isInsulinRunning","type":"boolean"},{"name":"wasAspirationSuspected","type":"boolean"},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"expectedResumeAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}],"schemaVersion":1}',
});
