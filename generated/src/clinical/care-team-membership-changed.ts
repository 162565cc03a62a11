// Generated from clinical/care-plans/care-team-membership-changed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * One member joined, left or changed role in a working team, with effect on routing and access. Cover for a day is a matter of the roster.
 *
 * Event `CareTeam.MembershipChanged`, version 1. Topic `clinical.events`, key `careTeamId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface CareTeamMembershipChanged {
  /** Team whose membership changed. UUID. */
  readonly careTeamId: string;
  /** Person whom the team serves. UUID. */
  readonly patientId: string;
  /** Kind of move, seen from the member. */
  readonly careTeamMembershipChange: CareTeamMembershipChange;
  /** Member concerned, with role after the change. Sensitive: `PII`. */
  readonly member: Actor;
  /** Member whose place was taken. Sensitive: `PII`. Default: `null`. */
  readonly replacedMember: Actor | null;
  /** Open tasks that went to somebody else. Whole number of 32 bits. */
  readonly handedOverTaskCount: number;
  /** True when chart access ends with it. */
  readonly isAccessRevoked: boolean;
  /** True when the patient was told before. */
  readonly wasPatientInformed: boolean;
  /** First day of the new membership. Date as `YYYY-MM-DD`. */
  readonly effectiveDate: string;
  /** Who changed the team. Sensitive: `PII`. */
  readonly changedBy: Actor;
}

/** {@link CareTeamMembershipChanged} as a publisher passes it: what has a default may be left out. */
export type CareTeamMembershipChangedInput = WithDefaults<CareTeamMembershipChanged, "replacedMember", { readonly member: ActorInput; readonly replacedMember: ActorInput | null; readonly changedBy: ActorInput }>;

/** LEAD_CHANGED hands over the responsibility as well. A symbol that is not known yet is read as `UNKNOWN`. */
export type CareTeamMembershipChange = "JOINED" | "LEFT" | "ROLE_CHANGED" | "LEAD_CHANGED" | "UNKNOWN";

/**
 * One member joined, left or changed role in a working team, with effect on routing and access. Cover for a day is a matter of the roster.
 *
 * Event `CareTeam.MembershipChanged`, version 1. Topic `clinical.events`, key `careTeamId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const CareTeamMembershipChanged: EventDefinition<"CareTeam.MembershipChanged", CareTeamMembershipChanged, CareTeamMembershipChangedInput> = /*@__PURE__*/ defineEvent({
  type: "CareTeam.MembershipChanged",
  version: 1,
  topic: "clinical.events",
  key: "careTeamId",
  aggregate: "CareTeam",
  schema: '{"type":"record","name":"CareTeamMembershipChanged","namespace":"healthtech.clinical","fields":[{"name":"careTeamId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"careTeamMembershipChange","type":{"type":"enum","name":"CareTeamMembershipChange","symbols":["JOINED","LEFT","ROLE_CHANGED","LEAD_CHANGED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"member","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"replacedMember","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]},{"name":"handedOverTaskCount","type":"int"},{"name":"isAccessRevoked","type":"boolean"},{"name":"wasPatientInformed","type":"boolean"},{"name":"effectiveDate","type":{"type":"int","logicalType":"date"}},{"name":"changedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});
