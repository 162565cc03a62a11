// Generated from rcm/denials-appeals/denial-assigned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A denial was given to a person or a team to work, the first time or anew. Nothing has been decided about an appeal.
 *
 * Event `Denial.Assigned`, version 1. Topic `rcm.events`, key `denialId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface DenialAssigned {
  /** Denial that found an owner. UUID. */
  readonly denialId: string;
  /** Who works it from now on. Sensitive: `PII`. */
  readonly assignee: Actor;
  /** Who had it before; null at the first assignment. Sensitive: `PII`. Default: `null`. */
  readonly previousAssignee: Actor | null;
  /** NURSE and PHYSICIAN_ADVISOR may read the chart, the others may not. */
  readonly denialSkill: DenialSkill;
  /**
   * Chance of being paid in the end, by the scoring model; null where it has no opinion.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly recoveryLikelihoodPercent: string | null;
  /** Day by which somebody must have looked, well before the appeal limit. Date as `YYYY-MM-DD`. */
  readonly workByDate: string;
  /** How often it changed hands so far. Whole number of 32 bits. */
  readonly reassignmentCount: number;
}

/** {@link DenialAssigned} as a publisher passes it: what has a default may be left out. */
export type DenialAssignedInput = WithDefaults<DenialAssigned, "previousAssignee" | "recoveryLikelihoodPercent", { readonly assignee: ActorInput; readonly previousAssignee: ActorInput | null }>;

/** Skill that the work asks for. A symbol that is not known yet is read as `UNKNOWN`. */
export type DenialSkill = "BILLER" | "CODER" | "NURSE" | "PHYSICIAN_ADVISOR" | "REGISTRAR" | "LEGAL" | "UNKNOWN";

/**
 * A denial was given to a person or a team to work, the first time or anew. Nothing has been decided about an appeal.
 *
 * Event `Denial.Assigned`, version 1. Topic `rcm.events`, key `denialId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const DenialAssigned: EventDefinition<"Denial.Assigned", DenialAssigned, DenialAssignedInput> = /*@__PURE__*/ defineEvent({
  type: "Denial.Assigned",
  version: 1,
  topic: "rcm.events",
  key: "denialId",
  aggregate: "Denial",
  schema: '{"type":"record","name":"DenialAssigned","namespace":"healthtech.rcm","fields":[{"name":"denialId","type":{"type":"string","logicalType":"uuid"}},{"name":"assignee","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"previousAssignee","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]},{"name":"denialSkill","type":{"type":"enum","name":"DenialSkill","symbols":["BILLER","CODER","NURSE","PHYSICIAN_ADVISOR","REGISTRAR","LEGAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"recoveryLikelihoodPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"workByDate","type":{"type":"int","logicalType":"date"}},{"name":"reassignmentCount","type":"int"}],"schemaVersion":1}',
});
