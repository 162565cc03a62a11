// Generated from rcm/charges-coding/charge-credited.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A charge was taken off an account again, in full or for some units, because it should not have been there. A price that a contract lowers is an adjustment and not a credit.
 *
 * Event `Charge.Credited`, version 1. Topic `rcm.events`, key `chargeId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface ChargeCredited {
  /** Charge that is taken off. UUID. */
  readonly chargeId: string;
  /** Account that is relieved. UUID. */
  readonly accountId: string;
  /** WRONG_PATIENT also corrects the other patient's account. Sensitive: `PHI`. */
  readonly chargeCreditReason: ChargeCreditReason;
  /** Units taken off. Sensitive: `PHI`. */
  readonly creditedQuantity: Quantity;
  /** Money taken off, as a positive number. Sensitive: `FINANCIAL`. */
  readonly creditAmount: Money;
  /** True when a claim had it already, so that a correction follows. */
  readonly wasClaimed: boolean;
  /** Charge that stands in its place, where there is one. UUID. Default: `null`. */
  readonly rightfulChargeId: string | null;
  /** Who agreed to the credit; above a limit it must be a second person. Sensitive: `PII`. */
  readonly authorizedBy: Actor;
}

/** {@link ChargeCredited} as a publisher passes it: what has a default may be left out. */
export type ChargeCreditedInput = WithDefaults<ChargeCredited, "rightfulChargeId", { readonly creditedQuantity: QuantityInput; readonly authorizedBy: ActorInput }>;

/** Why it should not have been there. A symbol that is not known yet is read as `UNKNOWN`. */
export type ChargeCreditReason = "NOT_PERFORMED" | "WRONG_PATIENT" | "DUPLICATE" | "WRONG_UNITS" | "WASTED_NOT_GIVEN" | "BUNDLED" | "COURTESY" | "UNKNOWN";

/**
 * A charge was taken off an account again, in full or for some units, because it should not have been there. A price that a contract lowers is an adjustment and not a credit.
 *
 * Event `Charge.Credited`, version 1. Topic `rcm.events`, key `chargeId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const ChargeCredited: EventDefinition<"Charge.Credited", ChargeCredited, ChargeCreditedInput> = /*@__PURE__*/ defineEvent({
  type: "Charge.Credited",
  version: 1,
  topic: "rcm.events",
  key: "chargeId",
  aggregate: "Charge",
  schema: '{"type":"record","name":"ChargeCredited","namespace":"healthtech.rcm","fields":[{"name":"chargeId","type":{"type":"string","logicalType":"uuid"}},{"name":"accountId","type":{"type":"string","logicalType":"uuid"}},{"name":"chargeCreditReason","type":{"type":"enum","name":"ChargeCreditReason","symbols":["NOT_PERFORMED","WRONG_PATIENT","DUPLICATE","WRONG_UNITS","WASTED_NOT_GIVEN","BUNDLED","COURTESY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"creditedQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"creditAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"wasClaimed","type":"boolean"},{"name":"rightfulChargeId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"authorizedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
