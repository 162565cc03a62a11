// Generated from rcm/charges-coding/charge-captured.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Money } from "../shared/money.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A billable service, supply or room day was recorded on an account, by a clinical act or by hand. It is not yet reviewed, and no claim has it.
 *
 * Event `Charge.Captured`, version 1. Topic `rcm.events`, key `chargeId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export interface ChargeCaptured {
  /** One line, from capture to claim or credit. UUID. */
  readonly chargeId: string;
  /** Patient who received the service. UUID. */
  readonly patientId: string;
  /** Visit or stay that it belongs to. UUID. */
  readonly encounterId: string;
  /** Account that will carry it. UUID. */
  readonly accountId: string;
  /** Item of our charge description master (FT1-7). */
  readonly chargeCode: string;
  /** CPT or HCPCS behind the item; null where coders decide it later. Sensitive: `PHI`. Default: `null`. */
  readonly procedureCode: CodeableConcept | null;
  /** Two-character modifiers in order of effect on payment. Sensitive: `PHI`. Default: `[]`. */
  readonly modifiers: readonly string[];
  /** NUBC revenue code, four digits, for institutional claims. Default: `null`. */
  readonly revenueCode: string | null;
  /** Units to bill, after any conversion from units given. Sensitive: `PHI`. */
  readonly quantity: Quantity;
  /** Price from the charge master times units; not what anybody will pay. Sensitive: `FINANCIAL`. */
  readonly chargeAmount: Money;
  /** Day of the service, not of the entry. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly serviceDate: string;
  /** MIDNIGHT_CENSUS is the room charge; MANUAL entries are sampled by audit. */
  readonly chargeTrigger: ChargeTrigger;
  /** Cost centre that earns it. UUID. */
  readonly performingDepartmentId: string;
}

/** {@link ChargeCaptured} as a publisher passes it: what has a default may be left out. */
export type ChargeCapturedInput = WithDefaults<ChargeCaptured, "procedureCode" | "modifiers" | "revenueCode", { readonly procedureCode: CodeableConceptInput | null; readonly quantity: QuantityInput }>;

/** What made the charge. A symbol that is not known yet is read as `UNKNOWN`. */
export type ChargeTrigger = "ORDER_COMPLETED" | "MEDICATION_ADMINISTERED" | "SUPPLY_SCANNED" | "MIDNIGHT_CENSUS" | "DOCUMENTATION" | "MANUAL" | "UNKNOWN";

/**
 * A billable service, supply or room day was recorded on an account, by a clinical act or by hand. It is not yet reviewed, and no claim has it.
 *
 * Event `Charge.Captured`, version 1. Topic `rcm.events`, key `chargeId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`.
 */
export const ChargeCaptured: EventDefinition<"Charge.Captured", ChargeCaptured, ChargeCapturedInput> = /*@__PURE__*/ defineEvent({
  type: "Charge.Captured",
  version: 1,
  topic: "rcm.events",
  key: "chargeId",
  aggregate: "Charge",
  schema: '{"type":"record","name":"ChargeCaptured","namespace":"healthtech.rcm","fields":[{"name":"chargeId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"accountId","type":{"type":"string","logicalType":"uuid"}},{"name":"chargeCode","type":"string"},{"name":"procedureCode","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"modifiers","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"revenueCode","type":["null","string"],"default":null},{"name":"quantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"chargeAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"serviceDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"chargeTrigger","type":{"type":"enum","name":"ChargeTrigger","symbols":["ORDER_COMPLETED","MEDICATION_ADMINISTERED","SUPPLY_SCANNED","MIDNIGHT_CENSUS","DOCUMENTATION","MANUAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"performingDepartmentId","type":{"type":"string","logicalType":"uuid"}}],"schemaVersion":1}',
});
