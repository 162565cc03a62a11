// Generated from clinical/telehealth/telehealth-session-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { TelehealthMedium } from "./telehealth-medium.js";

/**
 * Patient and clinician heard each other for the first time and the clinical time began. A join of one side alone does not start the session.
 *
 * Event `TelehealthSession.Started`, version 1. Topic `clinical.events`, key `sessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface TelehealthSessionStarted {
  /** Virtual visit that began. UUID. */
  readonly sessionId: string;
  /** Patient on the line. UUID. */
  readonly patientId: string;
  /** Virtual encounter under which it is charted. UUID. */
  readonly encounterId: string;
  /** Clinician on the other side. UUID. */
  readonly practitionerId: string;
  /** Medium with which it began. */
  readonly telehealthMedium: TelehealthMedium;
  /** Patient's site, for place of service. */
  readonly telehealthOriginatingSite: TelehealthOriginatingSite;
  /** Minutes in the waiting room. Whole number of 32 bits. */
  readonly waitMinutes: number;
  /** True when the clinician is licensed in the patient's state. */
  readonly isLicenseMatched: boolean;
  /** Interpreter, family or presenter in the call. Sensitive: `PII`. Default: `[]`. */
  readonly participants: readonly Actor[];
  /** True while the platform records. */
  readonly isRecorded: boolean;
  /** When both could hear each other. Point in time, to the millisecond. */
  readonly startedAt: Date;
}

/** {@link TelehealthSessionStarted} as a publisher passes it: what has a default may be left out. */
export type TelehealthSessionStartedInput = WithDefaults<TelehealthSessionStarted, "participants", { readonly participants: readonly ActorInput[] }>;

/**
 * Where the patient is; HOME is place of service 10, the others 02.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type TelehealthOriginatingSite = "HOME" | "CLINIC" | "HOSPITAL" | "SCHOOL" | "NURSING_FACILITY" | "WORKPLACE" | "UNKNOWN";

/**
 * Patient and clinician heard each other for the first time and the clinical time began. A join of one side alone does not start the session.
 *
 * Event `TelehealthSession.Started`, version 1. Topic `clinical.events`, key `sessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const TelehealthSessionStarted: EventDefinition<"TelehealthSession.Started", TelehealthSessionStarted, TelehealthSessionStartedInput> = /*@__PURE__*/ defineEvent({
  type: "TelehealthSession.Started",
  version: 1,
  topic: "clinical.events",
  key: "sessionId",
  aggregate: "TelehealthSession",
  schema: '{"type":"record","name":"TelehealthSessionStarted","namespace":"healthtech.clinical","fields":[{"name":"sessionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"practitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"telehealthMedium","type":{"type":"enum","name":"TelehealthMedium","symbols":["VIDEO","AUDIO_ONLY","CHAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"telehealthOriginatingSite","type":{"type":"enum","name":"TelehealthOriginatingSite","symbols":["HOME","CLINIC","HOSPITAL","SCHOOL","NURSING_FACILITY","WORKPLACE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"waitMinutes","type":"int"},{"name":"isLicenseMatched","type":"boolean"},{"name":"participants","type":{"type":"array","items":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}},"default":[],"confluent:tags":["PII"]},{"name":"isRecorded","type":"boolean"},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
