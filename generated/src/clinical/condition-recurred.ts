// Generated from clinical/problems/condition-recurred.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A problem that had counted as resolved came back as a new episode. Return after mere remission is Condition.Relapsed.
 *
 * Event `Condition.Recurred`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ConditionRecurred {
  /** Entry that became active again. UUID. */
  readonly conditionId: string;
  /** Patient with the new episode. UUID. */
  readonly patientId: string;
  /** Encounter in which the episode was recognised. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Problem that returned, SNOMED CT. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Number of the episode, the first occurrence being 1. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly episodeSequence: number;
  /** Day on which the episode before had ended. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly lastResolvedDate: string;
  /** First day of this episode. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly onsetDate: string;
  /** What the clinician holds responsible. Sensitive: `PHI`. */
  readonly recurrenceTrigger: RecurrenceTrigger;
  /** True when a stay for the former episode ended less than 30 days ago. */
  readonly isWithinReadmissionWindow: boolean;
  /** Place of this episode if it differs, SNOMED CT with laterality. Sensitive: `PHI`. Default: `null`. */
  readonly bodySite: CodeableConcept | null;
  /** Clinician who reopened the entry. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When it was recognised. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link ConditionRecurred} as a publisher passes it: what has a default may be left out. */
export type ConditionRecurredInput = WithDefaults<ConditionRecurred, "encounterId" | "bodySite", { readonly code: CodeableConceptInput; readonly bodySite: CodeableConceptInput | null; readonly recordedBy: ActorInput }>;

/**
 * Likely cause of the return. ANATOMIC is a stone, stricture or hernia that favours it.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RecurrenceTrigger = "NONE_FOUND" | "NON_ADHERENCE" | "REEXPOSURE" | "INCOMPLETE_TREATMENT" | "ANATOMIC" | "NEW_DISEASE_EVENT" | "UNKNOWN";

/**
 * A problem that had counted as resolved came back as a new episode. Return after mere remission is Condition.Relapsed.
 *
 * Event `Condition.Recurred`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ConditionRecurred: EventDefinition<"Condition.Recurred", ConditionRecurred, ConditionRecurredInput> = /*@__PURE__*/ defineEvent({
  type: "Condition.Recurred",
  version: 1,
  topic: "clinical.events",
  key: "conditionId",
  aggregate: "Condition",
  schema: '{"type":"record","name":"ConditionRecurred","namespace":"healthtech.clinical","fields":[{"name":"conditionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"episodeSequence","type":"int","confluent:tags":["PHI"]},{"name":"lastResolvedDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"onsetDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"recurrenceTrigger","type":{"type":"enum","name":"RecurrenceTrigger","symbols":["NONE_FOUND","NON_ADHERENCE","REEXPOSURE","INCOMPLETE_TREATMENT","ANATOMIC","NEW_DISEASE_EVENT","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"isWithinReadmissionWindow","type":"boolean"},{"name":"bodySite","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
