// Generated from clinical/neonatal/newborn-apgar-scored.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * One Apgar score at a given minute was charted, so that a child has one event each at 1 and 5 minutes and further ones while the score is below 7. It does not decide on resuscitation, which starts before the first minute.
 *
 * Event `Newborn.ApgarScored`, version 1. Topic `clinical.events`, key `newbornPatientId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface NewbornApgarScored {
  /** Child that was scored. UUID. */
  readonly newbornPatientId: string;
  /** This score as an observation of its own. UUID. */
  readonly observationId: string;
  /** LOINC of the minute: 9272-6 at 1, 9274-2 at 5, 9271-8 at 10 minutes. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Minutes of age at the score: 1, 5, 10, 15 or 20. Whole number of 32 bits. */
  readonly apgarMinutes: number;
  /** Color, 0 blue or pale to 2 pink all over. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly appearanceScore: number;
  /** Heart rate, 0 absent, 1 below 100, 2 from 100 on. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly pulseScore: number;
  /** Reflex irritability, 0 no response to 2 cry or sneeze. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly grimaceScore: number;
  /** Muscle tone, 0 limp to 2 active. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly activityScore: number;
  /** Breathing, 0 absent to 2 good cry. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly respirationScore: number;
  /** Sum of the five, 0 to 10. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly apgarScore: number;
  /**
   * Measures that were under way at the minute scored, as the expanded Apgar form asks, SNOMED CT.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly resuscitationMeasures: readonly CodeableConcept[];
  /** Clock time of the score. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Who scored; not the person that delivers. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link NewbornApgarScored} as a publisher passes it: what has a default may be left out. */
export type NewbornApgarScoredInput = WithDefaults<NewbornApgarScored, "resuscitationMeasures", { readonly code: CodeableConceptInput; readonly resuscitationMeasures: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/**
 * One Apgar score at a given minute was charted, so that a child has one event each at 1 and 5 minutes and further ones while the score is below 7. It does not decide on resuscitation, which starts before the first minute.
 *
 * Event `Newborn.ApgarScored`, version 1. Topic `clinical.events`, key `newbornPatientId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const NewbornApgarScored: EventDefinition<"Newborn.ApgarScored", NewbornApgarScored, NewbornApgarScoredInput> = /*@__PURE__*/ defineEvent({
  type: "Newborn.ApgarScored",
  version: 1,
  topic: "clinical.events",
  key: "newbornPatientId",
  aggregate: "Newborn",
  schema: '{"type":"record","name":"NewbornApgarScored","namespace":"healthtech.clinical","fields":[{"name":"newbornPatientId","type":{"type":"string","logicalType":"uuid"}},{"name":"observationId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"apgarMinutes","type":"int"},{"name":"appearanceScore","type":"int","confluent:tags":["PHI"]},{"name":"pulseScore","type":"int","confluent:tags":["PHI"]},{"name":"grimaceScore","type":"int","confluent:tags":["PHI"]},{"name":"activityScore","type":"int","confluent:tags":["PHI"]},{"name":"respirationScore","type":"int","confluent:tags":["PHI"]},{"name":"apgarScore","type":"int","confluent:tags":["PHI"]},{"name":"resuscitationMeasures","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
