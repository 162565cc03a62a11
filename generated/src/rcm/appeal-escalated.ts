// Generated from rcm/denials-appeals/appeal-escalated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";

/**
 * After an unfavourable answer it was decided to take a denial to the next level or outside the payer. The new appeal itself is Appeal.Filed under its own id.
 *
 * Event `Appeal.Escalated`, version 1. Topic `rcm.events`, key `appealId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface AppealEscalated {
  /** Appeal that was lost at its level. UUID. */
  readonly appealId: string;
  /** Appeal that will be prepared. UUID. */
  readonly nextAppealId: string;
  /** Forum that was chosen. */
  readonly appealEscalationForum: AppealEscalationForum;
  /** Sum at stake, which some forums require to reach a threshold. Sensitive: `FINANCIAL`. */
  readonly controversyAmount: Money;
  /** Fee of the forum, where it takes one. Sensitive: `FINANCIAL`. Default: `null`. */
  readonly filingFeeAmount: Money | null;
  /** Last day for filing there. Date as `YYYY-MM-DD`. */
  readonly deadlineDate: string;
  /** Who found it worth going on. Sensitive: `PII`. */
  readonly decidedBy: Actor;
}

/** {@link AppealEscalated} as a publisher passes it: what has a default may be left out. */
export type AppealEscalatedInput = WithDefaults<AppealEscalated, "filingFeeAmount", { readonly decidedBy: ActorInput }>;

/**
 * Who decides next. ALJ is the administrative law judge of Medicare's third level.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AppealEscalationForum = "PAYER_SECOND_LEVEL" | "INDEPENDENT_REVIEW" | "ALJ" | "STATE_REGULATOR" | "ARBITRATION" | "COURT" | "UNKNOWN";

/**
 * After an unfavourable answer it was decided to take a denial to the next level or outside the payer. The new appeal itself is Appeal.Filed under its own id.
 *
 * Event `Appeal.Escalated`, version 1. Topic `rcm.events`, key `appealId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const AppealEscalated: EventDefinition<"Appeal.Escalated", AppealEscalated, AppealEscalatedInput> = /*@__PURE__*/ defineEvent({
  type: "Appeal.Escalated",
  version: 1,
  topic: "rcm.events",
  key: "appealId",
  aggregate: "Appeal",
  schema: '{"type":"record","name":"AppealEscalated","namespace":"healthtech.rcm","fields":[{"name":"appealId","type":{"type":"string","logicalType":"uuid"}},{"name":"nextAppealId","type":{"type":"string","logicalType":"uuid"}},{"name":"appealEscalationForum","type":{"type":"enum","name":"AppealEscalationForum","symbols":["PAYER_SECOND_LEVEL","INDEPENDENT_REVIEW","ALJ","STATE_REGULATOR","ARBITRATION","COURT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"controversyAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"filingFeeAmount","type":["null","healthtech.shared.Money"],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"deadlineDate","type":{"type":"int","logicalType":"date"}},{"name":"decidedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
