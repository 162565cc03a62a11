// Generated from clinical/encounters-adt/encounter-leave-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * An admitted patient went home or out for hours or nights with permission, and the stay goes on with the bed held. Leaving against advice is a discharge, and leaving the ward within the house is Encounter.TrackingDeparted.
 *
 * Event `Encounter.LeaveStarted`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface EncounterLeaveStarted {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Order by which the physician permits the leave. UUID. */
  readonly orderId: string;
  /** Bed that is held. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** Purpose that the treating team stated. Sensitive: `PHI`. */
  readonly encounterLeavePurpose: EncounterLeavePurpose;
  /**
   * When the patient went out with the ward's leave, which stops meals and doses.
   *
   * Point in time, to the millisecond.
   */
  readonly leaveStartedAt: Date;
  /** When the patient must be back; after that the absence protocol begins. Point in time, to the millisecond. */
  readonly expectedReturnAt: Date;
  /** Who takes responsibility outside; null when the patient goes alone. Sensitive: `PII`. Default: `null`. */
  readonly accompaniedBy: Actor | null;
  /** True when the payer pays for the held bed. Sensitive: `FINANCIAL`. */
  readonly isBedCharged: boolean;
  /** Risk as judged on the day of leaving, on which the permission rests. Sensitive: `PHI`. */
  readonly encounterLeaveRisk: EncounterLeaveRisk;
  /** Doses that the patient takes along, RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly suppliedMedications: readonly CodeableConcept[];
  /** What patient and companion were told, with the number to call. Sensitive: `PHI`. Default: `null`. */
  readonly instructions: string | null;
  /** Physician who permitted the leave. Sensitive: `PII`. */
  readonly authorizedBy: Actor;
}

/** {@link EncounterLeaveStarted} as a publisher passes it: what has a default may be left out. */
export type EncounterLeaveStartedInput = WithDefaults<EncounterLeaveStarted, "accompaniedBy" | "suppliedMedications" | "instructions", { readonly careLocation: CareLocationInput; readonly accompaniedBy: ActorInput | null; readonly suppliedMedications: readonly CodeableConceptInput[]; readonly authorizedBy: ActorInput }>;

/**
 * What a leave is for. TRIAL_AT_HOME tests whether a discharge would hold.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterLeavePurpose = "THERAPEUTIC" | "TRIAL_AT_HOME" | "FAMILY" | "COURT" | "HOSPITAL_VISIT_ELSEWHERE" | "OTHER" | "UNKNOWN";

/** Team's judgement of the risk of harm or of not returning. A symbol that is not known yet is read as `UNKNOWN`. */
export type EncounterLeaveRisk = "LOW" | "MODERATE" | "HIGH" | "UNKNOWN";

/**
 * An admitted patient went home or out for hours or nights with permission, and the stay goes on with the bed held. Leaving against advice is a discharge, and leaving the ward within the house is Encounter.TrackingDeparted.
 *
 * Event `Encounter.LeaveStarted`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const EncounterLeaveStarted: EventDefinition<"Encounter.LeaveStarted", EncounterLeaveStarted, EncounterLeaveStartedInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.LeaveStarted",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterLeaveStarted","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"encounterLeavePurpose","type":{"type":"enum","name":"EncounterLeavePurpose","symbols":["THERAPEUTIC","TRIAL_AT_HOME","FAMILY","COURT","HOSPITAL_VISIT_ELSEWHERE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"leaveStartedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"expectedReturnAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"accompaniedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"isBedCharged","type":"boolean","confluent:tags":["FINANCIAL"]},{"name":"encounterLeaveRisk","type":{"type":"enum","name":"EncounterLeaveRisk","symbols":["LOW","MODERATE","HIGH","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"suppliedMedications","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"instructions","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"authorizedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});
