// Generated from clinical/dialysis/dialysis-session-scheduled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A single treatment was put on the chair list, from the standing pattern or as an extra. A changed chair or hour is told with the same session again.
 *
 * Event `DialysisSession.Scheduled`, version 1. Topic `clinical.events`, key `dialysisSessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DialysisSessionScheduled {
  /** Treatment that is planned. UUID. */
  readonly dialysisSessionId: string;
  /** Patient who will come. UUID. */
  readonly patientId: string;
  /** Stay, for inpatients; null for outpatients before arrival. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Prescription that the session follows. UUID. */
  readonly orderId: string;
  /** Modality of the session. Sensitive: `PHI`. */
  readonly dialysisModality: DialysisModality;
  /** Why it is on the list. Sensitive: `PHI`. */
  readonly dialysisSessionOrigin: DialysisSessionOrigin;
  /** Pattern such as MWF first shift; null for single sessions. Default: `null`. */
  readonly patternText: string | null;
  /** Chair or machine station. */
  readonly chairName: string;
  /** True for the separate machine of hepatitis B carriers. Sensitive: `PHI`. */
  readonly isIsolationStation: boolean;
  /** Chair time including putting on and taking off. */
  readonly scheduledPeriod: Period;
  /** Treatment time ordered. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly prescribedMinutes: number;
  /** True when a van must be booked. */
  readonly requiresTransport: boolean;
  /** Scheduler or charge nurse of the unit. Sensitive: `PII`. */
  readonly bookedBy: Actor;
}

/** {@link DialysisSessionScheduled} as a publisher passes it: what has a default may be left out. */
export type DialysisSessionScheduledInput = WithDefaults<DialysisSessionScheduled, "encounterId" | "patternText", { readonly scheduledPeriod: PeriodInput; readonly bookedBy: ActorInput }>;

/**
 * How it will be done; home and peritoneal dialysis have no chair.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DialysisModality = "IN_CENTER_HEMODIALYSIS" | "HEMODIAFILTRATION" | "INPATIENT_HEMODIALYSIS" | "NOCTURNAL" | "ISOLATED_ULTRAFILTRATION" | "UNKNOWN";

/**
 * MAKE_UP replaces one that was missed; VISITING_PATIENT is travelling.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DialysisSessionOrigin = "STANDING" | "MAKE_UP" | "EXTRA_FLUID" | "VISITING_PATIENT" | "URGENT" | "UNKNOWN";

/**
 * A single treatment was put on the chair list, from the standing pattern or as an extra. A changed chair or hour is told with the same session again.
 *
 * Event `DialysisSession.Scheduled`, version 1. Topic `clinical.events`, key `dialysisSessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DialysisSessionScheduled: EventDefinition<"DialysisSession.Scheduled", DialysisSessionScheduled, DialysisSessionScheduledInput> = /*@__PURE__*/ defineEvent({
  type: "DialysisSession.Scheduled",
  version: 1,
  topic: "clinical.events",
  key: "dialysisSessionId",
  aggregate: "DialysisSession",
  schema: '{"type":"record","name":"DialysisSessionScheduled","namespace":"healthtech.clinical","fields":[{"name":"dialysisSessionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"dialysisModality","type":{"type":"enum","name":"DialysisModality","symbols":["IN_CENTER_HEMODIALYSIS","HEMODIAFILTRATION","INPATIENT_HEMODIALYSIS","NOCTURNAL","ISOLATED_ULTRAFILTRATION","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"dialysisSessionOrigin","type":{"type":"enum","name":"DialysisSessionOrigin","symbols":["STANDING","MAKE_UP","EXTRA_FLUID","VISITING_PATIENT","URGENT","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"patternText","type":["null","string"],"default":null},{"name":"chairName","type":"string"},{"name":"isIsolationStation","type":"boolean","confluent:tags":["PHI"]},{"name":"scheduledPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"prescribedMinutes","type":"int","confluent:tags":["PHI"]},{"name":"requiresTransport","type":"boolean"},{"name":"bookedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
