// Generated from rcm/patient-billing/financial-assistance-decided.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * An application for assistance was decided. A grant reduces the named accounts by adjustments that follow; it does not pay a provider who bills on their own.
 *
 * Event `FinancialAssistance.Decided`, version 1. Topic `rcm.events`, key `assistanceId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface FinancialAssistanceDecided {
  /** Application that was decided. UUID. */
  readonly assistanceId: string;
  /** INCOMPLETE may be taken up again within 240 days of the first bill. Sensitive: `FINANCIAL`. */
  readonly assistanceDecision: AssistanceDecision;
  /**
   * Part of the patient's share that is forgiven; 100.00 is free care.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `FINANCIAL`.
   */
  readonly discountPercent: string;
  /** Sum forgiven on the accounts named. Sensitive: `FINANCIAL`. */
  readonly forgivenAmount: Money;
  /** Service dates that the discount holds for; null where it was denied. Sensitive: `FINANCIAL`. Default: `null`. */
  readonly validPeriod: Period | null;
  /**
   * Reason given to the applicant in plain words; null where it was granted.
   *
   * Sensitive: `FINANCIAL`, `PII`. Default: `null`.
   */
  readonly denialExplanation: string | null;
  /** Counsellor or committee. Sensitive: `PII`. */
  readonly decidedBy: Actor;
  /** What the patient had paid beyond the discounted share and gets back. Sensitive: `FINANCIAL`. */
  readonly refundDueAmount: Money;
}

/** {@link FinancialAssistanceDecided} as a publisher passes it: what has a default may be left out. */
export type FinancialAssistanceDecidedInput = WithDefaults<FinancialAssistanceDecided, "validPeriod" | "denialExplanation", { readonly validPeriod: PeriodInput | null; readonly decidedBy: ActorInput }>;

/** Answer to the applicant. A symbol that is not known yet is read as `UNKNOWN`. */
export type AssistanceDecision = "FULL" | "PARTIAL" | "DENIED" | "INCOMPLETE" | "WITHDRAWN" | "UNKNOWN";

/**
 * An application for assistance was decided. A grant reduces the named accounts by adjustments that follow; it does not pay a provider who bills on their own.
 *
 * Event `FinancialAssistance.Decided`, version 1. Topic `rcm.events`, key `assistanceId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const FinancialAssistanceDecided: EventDefinition<"FinancialAssistance.Decided", FinancialAssistanceDecided, FinancialAssistanceDecidedInput> = /*@__PURE__*/ defineEvent({
  type: "FinancialAssistance.Decided",
  version: 1,
  topic: "rcm.events",
  key: "assistanceId",
  aggregate: "FinancialAssistance",
  schema: '{"type":"record","name":"FinancialAssistanceDecided","namespace":"healthtech.rcm","fields":[{"name":"assistanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"assistanceDecision","type":{"type":"enum","name":"AssistanceDecision","symbols":["FULL","PARTIAL","DENIED","INCOMPLETE","WITHDRAWN","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL"]},{"name":"discountPercent","type":{"type":"bytes","logicalType":"decimal","precision":5,"scale":2},"confluent:tags":["FINANCIAL"]},{"name":"forgivenAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"validPeriod","type":["null",{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"denialExplanation","type":["null","string"],"default":null,"confluent:tags":["FINANCIAL","PII"]},{"name":"decidedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"refundDueAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]}],"schemaVersion":1}',
});
