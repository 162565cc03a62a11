// Generated from clinical/telehealth/telehealth-session-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { TelehealthMedium } from "./telehealth-medium.js";

/**
 * Both sides left after care had been given, and the session's times are final. The note may still be unsigned.
 *
 * Event `TelehealthSession.Completed`, version 1. Topic `clinical.events`, key `sessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface TelehealthSessionCompleted {
  /** Virtual visit that is over. UUID. */
  readonly sessionId: string;
  /** Patient who was cared for in the call. UUID. */
  readonly patientId: string;
  /** Encounter that is closed for charting of time. UUID. */
  readonly encounterId: string;
  /** Medium that counts for billing: the poorest that carried most of the time. */
  readonly telehealthMedium: TelehealthMedium;
  /** Minutes with both sides in the call, interruptions left out. Whole number of 32 bits. */
  readonly clinicalMinutes: number;
  /** Times the call was lost. Whole number of 32 bits. */
  readonly interruptionCount: number;
  /** Modifier suggested, 95 for video and 93 for audio alone. Default: `[]`. */
  readonly modifiers: readonly string[];
  /** What was agreed at the end. Sensitive: `PHI`. */
  readonly telehealthDisposition: TelehealthDisposition;
  /** Patient's rating of the connection, 1 to 5; null when skipped. Whole number of 32 bits. Default: `null`. */
  readonly qualityStarCount: number | null;
  /** First common second to the last. */
  readonly actualPeriod: Period;
  /** Clinician who led the visit. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link TelehealthSessionCompleted} as a publisher passes it: what has a default may be left out. */
export type TelehealthSessionCompletedInput = WithDefaults<TelehealthSessionCompleted, "modifiers" | "qualityStarCount", { readonly actualPeriod: PeriodInput; readonly performer: ActorInput }>;

/** What follows. EMERGENCY_SENT called 911 to the patient. A symbol that is not known yet is read as `UNKNOWN`. */
export type TelehealthDisposition = "NO_FOLLOW_UP" | "VIRTUAL_FOLLOW_UP" | "IN_PERSON_VISIT" | "EMERGENCY_SENT" | "REFERRED" | "UNKNOWN";

/**
 * Both sides left after care had been given, and the session's times are final. The note may still be unsigned.
 *
 * Event `TelehealthSession.Completed`, version 1. Topic `clinical.events`, key `sessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const TelehealthSessionCompleted: EventDefinition<"TelehealthSession.Completed", TelehealthSessionCompleted, TelehealthSessionCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "TelehealthSession.Completed",
  version: 1,
  topic: "clinical.events",
  key: "sessionId",
  aggregate: "TelehealthSession",
  schema: '{"type":"record","name":"TelehealthSessionCompleted","namespace":"healthtech.clinical","fields":[{"name":"sessionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"telehealthMedium","type":{"type":"enum","name":"TelehealthMedium","symbols":["VIDEO","AUDIO_ONLY","CHAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"clinicalMinutes","type":"int"},{"name":"interruptionCount","type":"int"},{"name":"modifiers","type":{"type":"array","items":"string"},"default":[]},{"name":"telehealthDisposition","type":{"type":"enum","name":"TelehealthDisposition","symbols":["NO_FOLLOW_UP","VIRTUAL_FOLLOW_UP","IN_PERSON_VISIT","EMERGENCY_SENT","REFERRED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"qualityStarCount","type":["null","int"],"default":null},{"name":"actualPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
