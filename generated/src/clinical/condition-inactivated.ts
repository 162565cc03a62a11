// Generated from clinical/problems/condition-inactivated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A listed problem causes no trouble at present and needs no attention, yet nobody says it is gone. Alerts that depend on active problems stop; it returns to the list by Condition.Reactivated.
 *
 * Event `Condition.Inactivated`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ConditionInactivated {
  /** Entry moved off the active list. UUID. */
  readonly conditionId: string;
  /** Patient whose list became shorter. UUID. */
  readonly patientId: string;
  /** Problem that rests, SNOMED CT. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Why the clinician took it off the active list. Sensitive: `PHI`. */
  readonly conditionInactivationReason: ConditionInactivationReason;
  /**
   * Last visit that dealt with it; null when none did here.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`.
   */
  readonly lastAddressedDate: string | null;
  /** Care reminders that stop with it. Whole number of 32 bits. */
  readonly suppressedReminderCount: number;
  /** Whether it shows under past history in the portal. */
  readonly isVisibleInHistory: boolean;
  /** When the list asks about it again; null for never. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly reviewDueDate: string | null;
  /** From when it counts as inactive. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Who moved it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link ConditionInactivated} as a publisher passes it: what has a default may be left out. */
export type ConditionInactivatedInput = WithDefaults<ConditionInactivated, "lastAddressedDate" | "reviewDueDate", { readonly code: CodeableConceptInput; readonly recordedBy: ActorInput }>;

/**
 * Why it was moved. FOLLOWED_ELSEWHERE is in the hands of another health system; PATIENT_REQUEST asks not to see it on printouts.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ConditionInactivationReason = "ASYMPTOMATIC" | "FOLLOWED_ELSEWHERE" | "SEASONAL" | "PATIENT_REQUEST" | "LIST_REVIEW" | "OTHER" | "UNKNOWN";

/**
 * A listed problem causes no trouble at present and needs no attention, yet nobody says it is gone. Alerts that depend on active problems stop; it returns to the list by Condition.Reactivated.
 *
 * Event `Condition.Inactivated`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ConditionInactivated: EventDefinition<"Condition.Inactivated", ConditionInactivated, ConditionInactivatedInput> = /*@__PURE__*/ defineEvent({
  type: "Condition.Inactivated",
  version: 1,
  topic: "clinical.events",
  key: "conditionId",
  aggregate: "Condition",
  schema: '{"type":"record","name":"ConditionInactivated","namespace":"healthtech.clinical","fields":[{"name":"conditionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"conditionInactivationReason","type":{"type":"enum","name":"ConditionInactivationReason","symbols":["ASYMPTOMATIC","FOLLOWED_ELSEWHERE","SEASONAL","PATIENT_REQUEST","LIST_REVIEW","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"lastAddressedDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"suppressedReminderCount","type":"int"},{"name":"isVisibleInHistory","type":"boolean"},{"name":"reviewDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
