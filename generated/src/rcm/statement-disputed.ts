// Generated from rcm/patient-billing/statement-disputed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";

/**
 * A patient or guarantor contested a bill. The items named are not reminded of until the dispute is settled.
 *
 * Event `Statement.Disputed`, version 1. Topic `rcm.events`, key `statementId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface StatementDisputed {
  /** Bill that is contested. UUID. */
  readonly statementId: string;
  /** Who contests it. UUID. */
  readonly guarantorId: string;
  /** QUALITY_OF_CARE is handed to patient relations as well. Sensitive: `FINANCIAL`, `PHI`. */
  readonly statementDisputeGround: StatementDisputeGround;
  /** Part of the bill that is contested. Sensitive: `FINANCIAL`. */
  readonly disputedAmount: Money;
  /** Lines contested; empty when it is the whole bill. UUID. Default: `[]`. */
  readonly disputedChargeIds: readonly string[];
  /** What the patient wrote or said. Sensitive: `FINANCIAL`, `PHI`. */
  readonly reasonText: string;
  /** Day by which we promised or owe an answer. Date as `YYYY-MM-DD`. */
  readonly answerDueDate: string;
  /** Who took it in, or the portal. Sensitive: `PII`. */
  readonly receivedBy: Actor;
}

/** {@link StatementDisputed} as a publisher passes it: what has a default may be left out. */
export type StatementDisputedInput = WithDefaults<StatementDisputed, "disputedChargeIds", { readonly receivedBy: ActorInput }>;

/**
 * What is said to be wrong. ABOVE_ESTIMATE by 400 dollars or more opens the federal dispute process.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type StatementDisputeGround = "SERVICE_NOT_RECEIVED" | "INSURANCE_SHOULD_PAY" | "ABOVE_ESTIMATE" | "ALREADY_PAID" | "QUALITY_OF_CARE" | "SURPRISE_BILL" | "OTHER" | "UNKNOWN";

/**
 * A patient or guarantor contested a bill. The items named are not reminded of until the dispute is settled.
 *
 * Event `Statement.Disputed`, version 1. Topic `rcm.events`, key `statementId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const StatementDisputed: EventDefinition<"Statement.Disputed", StatementDisputed, StatementDisputedInput> = /*@__PURE__*/ defineEvent({
  type: "Statement.Disputed",
  version: 1,
  topic: "rcm.events",
  key: "statementId",
  aggregate: "Statement",
  schema: '{"type":"record","name":"StatementDisputed","namespace":"healthtech.rcm","fields":[{"name":"statementId","type":{"type":"string","logicalType":"uuid"}},{"name":"guarantorId","type":{"type":"string","logicalType":"uuid"}},{"name":"statementDisputeGround","type":{"type":"enum","name":"StatementDisputeGround","symbols":["SERVICE_NOT_RECEIVED","INSURANCE_SHOULD_PAY","ABOVE_ESTIMATE","ALREADY_PAID","QUALITY_OF_CARE","SURPRISE_BILL","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL","PHI"]},{"name":"disputedAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"disputedChargeIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"reasonText","type":"string","confluent:tags":["FINANCIAL","PHI"]},{"name":"answerDueDate","type":{"type":"int","logicalType":"date"}},{"name":"receivedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
