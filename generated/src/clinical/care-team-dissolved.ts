// Generated from clinical/care-plans/care-team-dissolved.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A team ended its work for a patient for good, and memberships and the access by them ended with it.
 *
 * Event `CareTeam.Dissolved`, version 1. Topic `clinical.events`, key `careTeamId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CareTeamDissolved {
  /** Team that is over. UUID. */
  readonly careTeamId: string;
  /** Person who was cared for by the team. UUID. */
  readonly patientId: string;
  /** Reason of the end. Sensitive: `PHI`. */
  readonly careTeamEnd: CareTeamEnd;
  /** Team that takes over; null when none. UUID. Default: `null`. */
  readonly successorCareTeamId: string | null;
  /** Tasks handed to the successor or to primary care. UUID. Default: `[]`. */
  readonly unfinishedTaskIds: readonly string[];
  /** Days that the team was active. Whole number of 32 bits. */
  readonly serviceDays: number;
  /** Members whose access ended. Whole number of 32 bits. */
  readonly endedMemberCount: number;
  /** Last day of the team. Date as `YYYY-MM-DD`. */
  readonly endDate: string;
  /** Lead who closed it. Sensitive: `PII`. */
  readonly dissolvedBy: Actor;
}

/** {@link CareTeamDissolved} as a publisher passes it: what has a default may be left out. */
export type CareTeamDissolvedInput = WithDefaults<CareTeamDissolved, "successorCareTeamId" | "unfinishedTaskIds", { readonly dissolvedBy: ActorInput }>;

/** Why a team ends. A symbol that is not known yet is read as `UNKNOWN`. */
export type CareTeamEnd = "EPISODE_COMPLETED" | "TRANSFERRED" | "PATIENT_LEFT" | "DECEASED" | "MERGED" | "UNKNOWN";

/**
 * A team ended its work for a patient for good, and memberships and the access by them ended with it.
 *
 * Event `CareTeam.Dissolved`, version 1. Topic `clinical.events`, key `careTeamId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CareTeamDissolved: EventDefinition<"CareTeam.Dissolved", CareTeamDissolved, CareTeamDissolvedInput> = /*@__PURE__*/ defineEvent({
  type: "CareTeam.Dissolved",
  version: 1,
  topic: "clinical.events",
  key: "careTeamId",
  aggregate: "CareTeam",
  schema: '{"type":"record","name":"CareTeamDissolved","namespace":"healthtech.clinical","fields":[{"name":"careTeamId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"careTeamEnd","type":{"type":"enum","name":"CareTeamEnd","symbols":["EPISODE_COMPLETED","TRANSFERRED","PATIENT_LEFT","DECEASED","MERGED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"successorCareTeamId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unfinishedTaskIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"serviceDays","type":"int"},{"name":"endedMemberCount","type":"int"},{"name":"endDate","type":{"type":"int","logicalType":"date"}},{"name":"dissolvedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
