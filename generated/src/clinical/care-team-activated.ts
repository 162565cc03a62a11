// Generated from clinical/care-plans/care-team-activated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A team took up its work, newly or after a suspension; members see the chart and the patient sees the team. Single joins and leaves are CareTeam.MembershipChanged.
 *
 * Event `CareTeam.Activated`, version 1. Topic `clinical.events`, key `careTeamId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CareTeamActivated {
  /** Team that works from now on. UUID. */
  readonly careTeamId: string;
  /** Person whom the team looks after. UUID. */
  readonly patientId: string;
  /** Name as the patient reads it in the portal. Sensitive: `PHI`. */
  readonly teamName: string;
  /** True for a team that returns from suspension. */
  readonly wasSuspended: boolean;
  /** Clinician to whom questions go first. UUID. */
  readonly leadPractitionerId: string;
  /** Members at the start, lead included. Whole number of 32 bits. */
  readonly memberCount: number;
  /** All members with role. Sensitive: `PII`. Default: `[]`. */
  readonly members: readonly Actor[];
  /** Number by which the patient reaches the team, E.164. Sensitive: `PII`. Default: `null`. */
  readonly contactPhone: string | null;
  /** From first day; open for longitudinal teams. */
  readonly effectivePeriod: Period;
  /** True when membership opens the chart without breaking the glass. */
  readonly grantsChartAccess: boolean;
}

/** {@link CareTeamActivated} as a publisher passes it: what has a default may be left out. */
export type CareTeamActivatedInput = WithDefaults<CareTeamActivated, "members" | "contactPhone", { readonly members: readonly ActorInput[]; readonly effectivePeriod: PeriodInput }>;

/**
 * A team took up its work, newly or after a suspension; members see the chart and the patient sees the team. Single joins and leaves are CareTeam.MembershipChanged.
 *
 * Event `CareTeam.Activated`, version 1. Topic `clinical.events`, key `careTeamId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CareTeamActivated: EventDefinition<"CareTeam.Activated", CareTeamActivated, CareTeamActivatedInput> = /*@__PURE__*/ defineEvent({
  type: "CareTeam.Activated",
  version: 1,
  topic: "clinical.events",
  key: "careTeamId",
  aggregate: "CareTeam",
  schema: '{"type":"record","name":"CareTeamActivated","namespace":"healthtech.clinical","fields":[{"name":"careTeamId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"teamName","type":"string","confluent:tags":["PHI"]},{"name":"wasSuspended","type":"boolean"},{"name":"leadPractitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"memberCount","type":"int"},{"name":"members","type":{"type":"array","items":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}},"default":[],"confluent:tags":["PII"]},{"name":"contactPhone","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"effectivePeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"grantsChartAccess","type":"boolean"}],"schemaVersion":1}',
});
