// Generated from clinical/nursing/patient-fall-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A patient came down to the floor or a lower level unintentionally, seen or not, hurt or not. The incident file is kept by the safety team under a number of its own.
 *
 * Event `PatientFall.Recorded`, version 1. Topic `clinical.events`, key `patientFallId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PatientFallRecorded {
  /** Fall record, one for each time somebody came down. UUID. */
  readonly patientFallId: string;
  /** Patient who fell. UUID. */
  readonly patientId: string;
  /** Stay or visit in which it happened. UUID. */
  readonly encounterId: string;
  /** Safety report; null until one is filed. UUID. Default: `null`. */
  readonly incidentId: string | null;
  /** Scoring that was in force. UUID. Default: `null`. */
  readonly fallRiskAssessmentId: string | null;
  /** Activity at the time. Sensitive: `PHI`. */
  readonly fallCircumstance: FallCircumstance;
  /** Help during the fall. */
  readonly fallAssistance: FallAssistance;
  /** Injury as known now. Sensitive: `PHI`. */
  readonly fallInjury: FallInjury;
  /** True when the head struck something; null when not seen and not tellable. Sensitive: `PHI`. Default: `null`. */
  readonly hitHead: boolean | null;
  /** Whether a blood thinner was on board, which prompts a head scan. Sensitive: `PHI`. Default: `null`. */
  readonly isOnAnticoagulant: boolean | null;
  /** Whether a bed or chair alarm was armed; null where none was ordered. Default: `null`. */
  readonly wasAlarmOn: boolean | null;
  /** Wet floor, cords, rails or footwear, as the huddle put it. Default: `[]`. */
  readonly environmentTexts: readonly string[];
  /** Time of the fall, or when the patient was found. Point in time, to the millisecond. */
  readonly fellAt: Date;
  /** Whether the family was called. */
  readonly isFamilyInformed: boolean;
  /** Nurse who charted the post-fall huddle. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link PatientFallRecorded} as a publisher passes it: what has a default may be left out. */
export type PatientFallRecordedInput = WithDefaults<PatientFallRecorded, "incidentId" | "fallRiskAssessmentId" | "hitHead" | "isOnAnticoagulant" | "wasAlarmOn" | "environmentTexts", { readonly recordedBy: ActorInput }>;

/**
 * What the patient was doing. UNSEEN was found on the floor.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type FallCircumstance = "FROM_BED" | "FROM_CHAIR" | "WALKING" | "TOILETING" | "TRANSFERRING" | "PLAY" | "UNSEEN" | "OTHER" | "UNKNOWN";

/**
 * Whether staff eased the fall; assisted falls are counted apart.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type FallAssistance = "UNASSISTED" | "ASSISTED_TO_FLOOR" | "UNKNOWN";

/**
 * NDNQI level of injury. MODERATE needs sutures or a splint, MAJOR surgery or traction; UNDER_REVIEW waits for imaging.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type FallInjury = "NONE" | "MINOR" | "MODERATE" | "MAJOR" | "DEATH" | "UNDER_REVIEW" | "UNKNOWN";

/**
 * A patient came down to the floor or a lower level unintentionally, seen or not, hurt or not. The incident file is kept by the safety team under a number of its own.
 *
 * Event `PatientFall.Recorded`, version 1. Topic `clinical.events`, key `patientFallId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PatientFallRecorded: EventDefinition<"PatientFall.Recorded", PatientFallRecorded, PatientFallRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "PatientFall.Recorded",
  version: 1,
  topic: "clinical.events",
  key: "patientFallId",
  aggregate: "PatientFall",
  schema: '{"type":"record","name":"PatientFallRecorded","namespace":"healthtech.clinical","fields":[{"name":"patientFallId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"incidentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"fallRiskAssessmentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"fallCircumstance","type":{"type":"enum","name":"FallCircumstance","symbols":["FROM_BED","FROM_CHAIR","WALKING","TOILETING","TRANSFERRING","PLAY","UNSEEN","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"fallAssistance","type":{"type":"enum","name":"FallAssistance","symbols":["UNASSISTED","ASSISTED_TO_FLOOR","UNKNOWN"],"default":"UNKNOWN"}},{"name":"fallInjury","type":{"type":"enum","name":"FallInjury","symbols":["NONE","MINOR","MODERATE","MAJOR","DEATH","UNDER_REVIEW","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"hitHead","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"isOnAnticoagulant","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"wasAlarmOn","type":["null","boolean"],"default":null},{"name":"environmentTexts","type":{"type":"array","items":"string"},"default":[]},{"name":"fellAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"isFamilyInformed","type":"boolean"},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
