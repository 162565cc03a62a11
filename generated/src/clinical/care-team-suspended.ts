// Generated from clinical/care-plans/care-team-suspended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A team paused its work for a patient, commonly during a stay elsewhere. Messages are rerouted as stated; the team is not dissolved.
 *
 * Event `CareTeam.Suspended`, version 1. Topic `clinical.events`, key `careTeamId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface CareTeamSuspended {
  /** Team that pauses. UUID. */
  readonly careTeamId: string;
  /** Person who is cared for elsewhere meanwhile. UUID. */
  readonly patientId: string;
  /** Cause of the pause. */
  readonly careTeamSuspensionCause: CareTeamSuspensionCause;
  /** Who answers messages of the patient meanwhile. Sensitive: `PII`. Default: `null`. */
  readonly reroutedTo: Actor | null;
  /** When routing changed. Point in time, to the millisecond. */
  readonly suspendedAt: Date;
  /** When the team is likely to take up work. Point in time, to the millisecond. Default: `null`. */
  readonly expectedReturnAt: Date | null;
  /** True when members may still read the chart. */
  readonly isAccessKept: boolean;
  /** Lead or coordinator who decided. Sensitive: `PII`. */
  readonly suspendedBy: Actor;
}

/** {@link CareTeamSuspended} as a publisher passes it: what has a default may be left out. */
export type CareTeamSuspendedInput = WithDefaults<CareTeamSuspended, "reroutedTo" | "expectedReturnAt", { readonly reroutedTo: ActorInput | null; readonly suspendedBy: ActorInput }>;

/** What makes the pause necessary. A symbol that is not known yet is read as `UNKNOWN`. */
export type CareTeamSuspensionCause = "INPATIENT_STAY" | "OUT_OF_AREA" | "PATIENT_REQUEST" | "STAFFING" | "UNKNOWN";

/**
 * A team paused its work for a patient, commonly during a stay elsewhere. Messages are rerouted as stated; the team is not dissolved.
 *
 * Event `CareTeam.Suspended`, version 1. Topic `clinical.events`, key `careTeamId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const CareTeamSuspended: EventDefinition<"CareTeam.Suspended", CareTeamSuspended, CareTeamSuspendedInput> = /*@__PURE__*/ defineEvent({
  type: "CareTeam.Suspended",
  version: 1,
  topic: "clinical.events",
  key: "careTeamId",
  aggregate: "CareTeam",
  schema: '{"type":"record","name":"CareTeamSuspended","namespace":"healthtech.clinical","fields":[{"name":"careTeamId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"careTeamSuspensionCause","type":{"type":"enum","name":"CareTeamSuspensionCause","symbols":["INPATIENT_STAY","OUT_OF_AREA","PATIENT_REQUEST","STAFFING","UNKNOWN"],"default":"UNKNOWN"}},{"name":"reroutedTo","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"suspendedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"expectedReturnAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"isAccessKept","type":"boolean"},{"name":"suspendedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});
