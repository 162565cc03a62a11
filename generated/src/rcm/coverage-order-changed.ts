// Generated from rcm/eligibility/coverage-order-changed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * The order in which a patient's payers are billed was decided anew (coordination of benefits), by the birthday rule, a court order or the Medicare secondary payer questions. The coverages themselves did not change.
 *
 * Event `Coverage.OrderChanged`, version 1. Topic `rcm.events`, key `coverageId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface CoverageOrderChanged {
  /** Coverage that is billed first from now on. UUID. */
  readonly coverageId: string;
  /** Patient who has more than one coverage. UUID. */
  readonly patientId: string;
  /** All coverages in billing order, the first of them being coverageId. UUID. */
  readonly orderedCoverageIds: readonly string[];
  /** What the biller quotes when a payer disputes the order. Sensitive: `FINANCIAL`, `PII`. */
  readonly coordinationRule: CoordinationRule;
  /**
   * Medicare insurance type (SBR05: 12 working aged, 13 ESRD, 43 disability ...); null where Medicare is not involved.
   *
   * Sensitive: `FINANCIAL`, `PHI`. Default: `null`.
   */
  readonly mspCode: string | null;
  /** First day of service that is billed in the new order. Date as `YYYY-MM-DD`. Sensitive: `FINANCIAL`. */
  readonly appliesFromDate: string;
  /** Claims already sent in the old order for services on or after that day. Whole number of 32 bits. */
  readonly claimsToRebillCount: number;
  /** Financial counsellor who answered for the order. Sensitive: `PII`. */
  readonly verifiedBy: Actor;
}

/** {@link CoverageOrderChanged} as a publisher passes it: what has a default may be left out. */
export type CoverageOrderChangedInput = WithDefaults<CoverageOrderChanged, "mspCode", { readonly verifiedBy: ActorInput }>;

/**
 * Rule that decided the order. BIRTHDAY compares the parents' birthdays within the year; MSP are the Medicare secondary payer questions.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CoordinationRule = "SUBSCRIBER_FIRST" | "BIRTHDAY" | "COURT_ORDER" | "MSP" | "ACTIVE_BEFORE_RETIRED" | "LONGER_COVERED" | "PAYER_DECISION" | "MANUAL" | "UNKNOWN";

/**
 * The order in which a patient's payers are billed was decided anew (coordination of benefits), by the birthday rule, a court order or the Medicare secondary payer questions. The coverages themselves did not change.
 *
 * Event `Coverage.OrderChanged`, version 1. Topic `rcm.events`, key `coverageId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const CoverageOrderChanged: EventDefinition<"Coverage.OrderChanged", CoverageOrderChanged, CoverageOrderChangedInput> = /*@__PURE__*/ defineEvent({
  type: "Coverage.OrderChanged",
  version: 1,
  topic: "rcm.events",
  key: "coverageId",
  aggregate: "Coverage",
  schema: '{"type":"record","name":"CoverageOrderChanged","namespace":"healthtech.rcm","fields":[{"name":"coverageId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderedCoverageIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"coordinationRule","type":{"type":"enum","name":"CoordinationRule","symbols":["SUBSCRIBER_FIRST","BIRTHDAY","COURT_ORDER","MSP","ACTIVE_BEFORE_RETIRED","LONGER_COVERED","PAYER_DECISION","MANUAL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL","PII"]},{"name":"mspCode","type":["null","string"],"default":null,"confluent:tags":["FINANCIAL","PHI"]},{"name":"appliesFromDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["FINANCIAL"]},{"name":"claimsToRebillCount","type":"int"},{"name":"verifiedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
