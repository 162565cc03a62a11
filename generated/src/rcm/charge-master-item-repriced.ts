// Generated from rcm/pricing/charge-master-item-repriced.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";

/**
 * The list price of an item of the charge description master was changed for services from a given day. Charges captured earlier keep their price.
 *
 * Event `ChargeMaster.Item.Repriced`, version 1. Topic `rcm.events`, key `chargeMasterItemId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface ChargeMasterItemRepriced {
  /** Key of the priced line, which stays when its number is reassigned. UUID. */
  readonly chargeMasterItemId: string;
  /** Number of the item as departments know it. */
  readonly chargeCode: string;
  /** Description as printed on itemized bills. */
  readonly itemName: string;
  /** Hospital whose list it is. UUID. */
  readonly facilityId: string;
  /** List price until then. */
  readonly previousListAmount: Money;
  /** List price from then on. */
  readonly listAmount: Money;
  /** CORRECTION may reach back and is reported to compliance. */
  readonly repricingCause: RepricingCause;
  /** First service day at the new price. Date as `YYYY-MM-DD`. */
  readonly effectiveDate: string;
  /** Who approved it. Sensitive: `PII`. */
  readonly approvedBy: Actor;
}

/** {@link ChargeMasterItemRepriced} as a publisher passes it: what has a default may be left out. */
export type ChargeMasterItemRepricedInput = WithDefaults<ChargeMasterItemRepriced, never, { readonly approvedBy: ActorInput }>;

/** Why it changed. A symbol that is not known yet is read as `UNKNOWN`. */
export type RepricingCause = "ANNUAL_INCREASE" | "SUPPLIER_COST" | "CONTRACT_CAP" | "MARKET_REVIEW" | "CORRECTION" | "UNKNOWN";

/**
 * The list price of an item of the charge description master was changed for services from a given day. Charges captured earlier keep their price.
 *
 * Event `ChargeMaster.Item.Repriced`, version 1. Topic `rcm.events`, key `chargeMasterItemId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const ChargeMasterItemRepriced: EventDefinition<"ChargeMaster.Item.Repriced", ChargeMasterItemRepriced, ChargeMasterItemRepricedInput> = /*@__PURE__*/ defineEvent({
  type: "ChargeMaster.Item.Repriced",
  version: 1,
  topic: "rcm.events",
  key: "chargeMasterItemId",
  aggregate: "ChargeMaster",
  schema: '{"type":"record","name":"ChargeMasterItemRepriced","namespace":"healthtech.rcm","fields":[{"name":"chargeMasterItemId","type":{"type":"string","logicalType":"uuid"}},{"name":"chargeCode","type":"string"},{"name":"itemName","type":"string"},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"previousListAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}},{"name":"listAmount","type":"healthtech.shared.Money"},{"name":"repricingCause","type":{"type":"enum","name":"RepricingCause","symbols":["ANNUAL_INCREASE","SUPPLIER_COST","CONTRACT_CAP","MARKET_REVIEW","CORRECTION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"effectiveDate","type":{"type":"int","logicalType":"date"}},{"name":"approvedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
