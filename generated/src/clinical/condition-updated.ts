// Generated from clinical/problems/condition-updated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * Something about a listed problem was changed while its clinical state stayed the same: a sharper code, more certainty, another severity. Moves of state have events of their own.
 *
 * Event `Condition.Updated`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ConditionUpdated {
  /** Listed problem that changed. UUID. */
  readonly conditionId: string;
  /** Patient whose list shows the new wording. UUID. */
  readonly patientId: string;
  /** Encounter in which the change was made. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Problem as it reads now, SNOMED CT with ICD-10-CM. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Code before, when the change concerned it. Sensitive: `PHI`. Default: `null`. */
  readonly previousCode: CodeableConcept | null;
  /** Effect on the code, from which cohorts decide whether to count anew. */
  readonly conditionSpecificityChange: ConditionSpecificityChange;
  /** True when the diagnosis counts as confirmed after the change. Sensitive: `PHI`. */
  readonly isConfirmed: boolean;
  /** Severity after the change, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly severity: CodeableConcept | null;
  /** Stage or class after the change, in the specialty's notation. Sensitive: `PHI`. Default: `null`. */
  readonly stageText: string | null;
  /** Onset as now believed. Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`. */
  readonly onsetDate: string | null;
  /** Clinician who follows the problem; null when nobody took it. UUID. Default: `null`. */
  readonly responsiblePractitionerId: string | null;
  /** Names of the payload fields that differ from before. */
  readonly changedFields: readonly string[];
  /** Who edited the entry. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** Comment kept beside the entry. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link ConditionUpdated} as a publisher passes it: what has a default may be left out. */
export type ConditionUpdatedInput = WithDefaults<ConditionUpdated, "encounterId" | "previousCode" | "severity" | "stageText" | "onsetDate" | "responsiblePractitionerId" | "note", { readonly code: CodeableConceptInput; readonly previousCode: CodeableConceptInput | null; readonly severity: CodeableConceptInput | null; readonly recordedBy: ActorInput }>;

/**
 * What became of the code. REFINED is the same disease said more exactly; RECODED another disease than was thought.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ConditionSpecificityChange = "REFINED" | "BROADENED" | "RECODED" | "UNCHANGED" | "UNKNOWN";

/**
 * Something about a listed problem was changed while its clinical state stayed the same: a sharper code, more certainty, another severity. Moves of state have events of their own.
 *
 * Event `Condition.Updated`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ConditionUpdated: EventDefinition<"Condition.Updated", ConditionUpdated, ConditionUpdatedInput> = /*@__PURE__*/ defineEvent({
  type: "Condition.Updated",
  version: 1,
  topic: "clinical.events",
  key: "conditionId",
  aggregate: "Condition",
  schema: '{"type":"record","name":"ConditionUpdated","namespace":"healthtech.clinical","fields":[{"name":"conditionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"previousCode","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"conditionSpecificityChange","type":{"type":"enum","name":"ConditionSpecificityChange","symbols":["REFINED","BROADENED","RECODED","UNCHANGED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isConfirmed","type":"boolean","confluent:tags":["PHI"]},{"name":"severity","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"stageText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"onsetDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"responsiblePractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"changedFields","type":{"type":"array","items":"string"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
