// Generated from clinical/care-plans/care-team-proposed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A team around a patient was put together on paper, and members still have to confirm. Nobody gets access by it yet.
 *
 * Event `CareTeam.Proposed`, version 1. Topic `clinical.events`, key `careTeamId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CareTeamProposed {
  /** Team around this patient. UUID. */
  readonly careTeamId: string;
  /** Person in the middle of the team. UUID. */
  readonly patientId: string;
  /** For what span the team is meant. */
  readonly careTeamPurpose: CareTeamPurpose;
  /** Clinician who would answer for the team. UUID. */
  readonly leadPractitionerId: string;
  /** Proposed members with their roles. Sensitive: `PII`. Default: `[]`. */
  readonly participants: readonly Actor[];
  /** Roles still without a name, SNOMED CT. Default: `[]`. */
  readonly missingRoles: readonly CodeableConcept[];
  /** Problem that calls for a team, ICD-10-CM. Sensitive: `PHI`. Default: `null`. */
  readonly reason: CodeableConcept | null;
  /** When members must have confirmed. Point in time, to the millisecond. Default: `null`. */
  readonly answerDueAt: Date | null;
  /** Coordinator who put it together. Sensitive: `PII`. */
  readonly proposedBy: Actor;
}

/** {@link CareTeamProposed} as a publisher passes it: what has a default may be left out. */
export type CareTeamProposedInput = WithDefaults<CareTeamProposed, "participants" | "missingRoles" | "reason" | "answerDueAt", { readonly participants: readonly ActorInput[]; readonly missingRoles: readonly CodeableConceptInput[]; readonly reason: CodeableConceptInput | null; readonly proposedBy: ActorInput }>;

/**
 * LONGITUDINAL spans years and settings; EPISODE ends with the problem.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CareTeamPurpose = "LONGITUDINAL" | "EPISODE" | "ENCOUNTER" | "EVENT_REVIEW" | "UNKNOWN";

/**
 * A team around a patient was put together on paper, and members still have to confirm. Nobody gets access by it yet.
 *
 * Event `CareTeam.Proposed`, version 1. Topic `clinical.events`, key `careTeamId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CareTeamProposed: EventDefinition<"CareTeam.Proposed", CareTeamProposed, CareTeamProposedInput> = /*@__PURE__*/ defineEvent({
  type: "CareTeam.Proposed",
  version: 1,
  topic: "clinical.events",
  key: "careTeamId",
  aggregate: "CareTeam",
  schema: '{"type":"record","name":"CareTeamProposed","namespace":"healthtech.clinical","fields":[{"name":"careTeamId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"careTeamPurpose","type":{"type":"enum","name":"CareTeamPurpose","symbols":["LONGITUDINAL","EPISODE","ENCOUNTER","EVENT_REVIEW","UNKNOWN"],"default":"UNKNOWN"}},{"name":"leadPractitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"participants","type":{"type":"array","items":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}},"default":[],"confluent:tags":["PII"]},{"name":"missingRoles","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[]},{"name":"reason","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"answerDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"proposedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});
