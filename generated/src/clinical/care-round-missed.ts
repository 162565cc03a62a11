// Generated from clinical/nursing/care-round-missed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * Care that was due was not given within its tolerance and nobody charted a reason of the patient's. It is missed care in the sense of staffing research, not blame.
 *
 * Event `CareRound.Missed`, version 1. Topic `clinical.events`, key `careRoundId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CareRoundMissed {
  /** Round or task that lapsed. UUID. */
  readonly careRoundId: string;
  /** Patient who went without. UUID. */
  readonly patientId: string;
  /** Stay in which the care plan asked for it. UUID. */
  readonly encounterId: string;
  /** Plan that set the frequency; null for a ward standard. UUID. Default: `null`. */
  readonly carePlanId: string | null;
  /** Kind of care left out. Sensitive: `PHI`. */
  readonly missedCareKind: MissedCareKind;
  /** Why it lapsed. */
  readonly missedCareCause: MissedCareCause;
  /** When it had been due. Point in time, to the millisecond. */
  readonly dueAt: Date;
  /** Minutes of grace that the ward allows. Whole number of 32 bits. */
  readonly toleranceMinutes: number;
  /** How many in a row, this one included. Whole number of 32 bits. */
  readonly consecutiveMissCount: number;
  /** Patients that the assigned nurse had at the time. Whole number of 32 bits. Default: `null`. */
  readonly assignedPatientCount: number | null;
  /** True when a skin or fall band makes the omission dangerous. Sensitive: `PHI`. */
  readonly isHighRiskPatient: boolean;
  /** When the tolerance ran out. Point in time, to the millisecond. */
  readonly detectedAt: Date;
  /** Nurse to whom the round was assigned. Sensitive: `PII`. */
  readonly assignee: Actor;
}

/** {@link CareRoundMissed} as a publisher passes it: what has a default may be left out. */
export type CareRoundMissedInput = WithDefaults<CareRoundMissed, "carePlanId" | "assignedPatientCount", { readonly assignee: ActorInput }>;

/** What was not done. A symbol that is not known yet is read as `UNKNOWN`. */
export type MissedCareKind = "REPOSITIONING" | "HOURLY_ROUND" | "AMBULATION" | "MOUTH_CARE" | "VITAL_SIGNS" | "TOILETING" | "FEEDING" | "TEACHING" | "OTHER" | "UNKNOWN";

/**
 * What stood in the way, in the nurse's view. LIFT_UNAVAILABLE means no second person or hoist.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MissedCareCause = "STAFFING" | "OTHER_EMERGENCY" | "SUPPLIES" | "LIFT_UNAVAILABLE" | "NOT_HANDED_OVER" | "NOT_STATED" | "UNKNOWN";

/**
 * Care that was due was not given within its tolerance and nobody charted a reason of the patient's. It is missed care in the sense of staffing research, not blame.
 *
 * Event `CareRound.Missed`, version 1. Topic `clinical.events`, key `careRoundId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CareRoundMissed: EventDefinition<"CareRound.Missed", CareRoundMissed, CareRoundMissedInput> = /*@__PURE__*/ defineEvent({
  type: "CareRound.Missed",
  version: 1,
  topic: "clinical.events",
  key: "careRoundId",
  aggregate: "CareRound",
  schema: '{"type":"record","name":"CareRoundMissed","namespace":"healthtech.clinical","fields":[{"name":"careRoundId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"carePlanId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"missedCareKind","type":{"type":"enum","name":"MissedCareKind","symbols":["REPOSITIONING","HOURLY_ROUND","AMBULATION","MOUTH_CARE","VITAL_SIGNS","TOILETING","FEEDING","TEACHING","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"missedCareCause","type":{"type":"enum","name":"MissedCareCause","symbols":["STAFFING","OTHER_EMERGENCY","SUPPLIES","LIFT_UNAVAILABLE","NOT_HANDED_OVER","NOT_STATED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"dueAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"toleranceMinutes","type":"int"},{"name":"consecutiveMissCount","type":"int"},{"name":"assignedPatientCount","type":["null","int"],"default":null},{"name":"isHighRiskPatient","type":"boolean","confluent:tags":["PHI"]},{"name":"detectedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"assignee","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
