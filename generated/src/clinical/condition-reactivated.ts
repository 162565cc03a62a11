// Generated from clinical/problems/condition-reactivated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * An inactive problem went back to the active list because it needs attention again, without being a new episode. The reminders that it drives start anew.
 *
 * Event `Condition.Reactivated`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ConditionReactivated {
  /** Entry that is active again. UUID. */
  readonly conditionId: string;
  /** Patient whom the problem troubles again. UUID. */
  readonly patientId: string;
  /** Visit at which it came up. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Problem by SNOMED CT, unchanged. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** What made the clinician put it back. Sensitive: `PHI`. */
  readonly conditionReactivationTrigger: ConditionReactivationTrigger;
  /** Days it had been off the list. Whole number of 32 bits. */
  readonly inactiveDays: number;
  /** Care reminders that run again. Whole number of 32 bits. */
  readonly restartedReminderCount: number;
  /** How bad it is now, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly severity: CodeableConcept | null;
  /** Clinician who will follow it. UUID. Default: `null`. */
  readonly responsiblePractitionerId: string | null;
  /** Who put it back. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** From when it counts as active. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link ConditionReactivated} as a publisher passes it: what has a default may be left out. */
export type ConditionReactivatedInput = WithDefaults<ConditionReactivated, "encounterId" | "severity" | "responsiblePractitionerId", { readonly code: CodeableConceptInput; readonly severity: CodeableConceptInput | null; readonly recordedBy: ActorInput }>;

/**
 * What brought it back. MISTAKEN_INACTIVATION means that it should never have left the list.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ConditionReactivationTrigger = "SYMPTOMS" | "NEW_RESULT" | "PREGNANCY" | "PREOPERATIVE" | "MISTAKEN_INACTIVATION" | "OTHER" | "UNKNOWN";

/**
 * An inactive problem went back to the active list because it needs attention again, without being a new episode. The reminders that it drives start anew.
 *
 * Event `Condition.Reactivated`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ConditionReactivated: EventDefinition<"Condition.Reactivated", ConditionReactivated, ConditionReactivatedInput> = /*@__PURE__*/ defineEvent({
  type: "Condition.Reactivated",
  version: 1,
  topic: "clinical.events",
  key: "conditionId",
  aggregate: "Condition",
  schema: '{"type":"record","name":"ConditionReactivated","namespace":"healthtech.clinical","fields":[{"name":"conditionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"conditionReactivationTrigger","type":{"type":"enum","name":"ConditionReactivationTrigger","symbols":["SYMPTOMS","NEW_RESULT","PREGNANCY","PREOPERATIVE","MISTAKEN_INACTIVATION","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"inactiveDays","type":"int"},{"name":"restartedReminderCount","type":"int"},{"name":"severity","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"responsiblePractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
