// Generated from clinical/dialysis/dialysis-session-missed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A patient did not come to a planned treatment, or came and left untreated. Because potassium and fluid build up, somebody must reach the patient the same day.
 *
 * Event `DialysisSession.Missed`, version 1. Topic `clinical.events`, key `dialysisSessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DialysisSessionMissed {
  /** Treatment that did not take place. UUID. */
  readonly dialysisSessionId: string;
  /** Patient who remains undialyzed. UUID. */
  readonly patientId: string;
  /** Cause as far as known. Sensitive: `PHI`. */
  readonly dialysisMissCause: DialysisMissCause;
  /** Day of the last completed treatment. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly lastTreatmentDate: string;
  /** Missed in a row, this one included. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly consecutiveMissCount: number;
  /** Latest potassium before dialysis, mmol/L. Sensitive: `PHI`. Default: `null`. */
  readonly lastPotassiumQuantity: Quantity | null;
  /** Whether somebody spoke with the patient or the household. */
  readonly wasPatientReached: boolean;
  /** Session offered instead; null while none was accepted. UUID. Default: `null`. */
  readonly makeUpSessionId: string | null;
  /** What the patient was told on diet, fluid and warning signs. Sensitive: `PHI`. Default: `null`. */
  readonly adviceText: string | null;
  /** Chair time that stayed empty. */
  readonly scheduledPeriod: Period;
  /** Charge nurse who closed the row. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link DialysisSessionMissed} as a publisher passes it: what has a default may be left out. */
export type DialysisSessionMissedInput = WithDefaults<DialysisSessionMissed, "lastPotassiumQuantity" | "makeUpSessionId" | "adviceText", { readonly lastPotassiumQuantity: QuantityInput | null; readonly scheduledPeriod: PeriodInput; readonly recordedBy: ActorInput }>;

/** HOSPITALIZED is treated elsewhere and no gap in care. A symbol that is not known yet is read as `UNKNOWN`. */
export type DialysisMissCause = "NO_SHOW" | "ILL_AT_HOME" | "HOSPITALIZED" | "TRANSPORT_FAILED" | "WEATHER" | "REFUSED" | "ACCESS_NOT_USABLE" | "UNIT_CLOSED" | "UNKNOWN";

/**
 * A patient did not come to a planned treatment, or came and left untreated. Because potassium and fluid build up, somebody must reach the patient the same day.
 *
 * Event `DialysisSession.Missed`, version 1. Topic `clinical.events`, key `dialysisSessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DialysisSessionMissed: EventDefinition<"DialysisSession.Missed", DialysisSessionMissed, DialysisSessionMissedInput> = /*@__PURE__*/ defineEvent({
  type: "DialysisSession.Missed",
  version: 1,
  topic: "clinical.events",
  key: "dialysisSessionId",
  aggregate: "DialysisSession",
  schema: '{"type":"record","name":"DialysisSessionMissed","namespace":"healthtech.clinical","fields":[{"name":"dialysisSessionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"dialysisMissCause","type":{"type":"enum","name":"DialysisMissCause","symbols":["NO_SHOW","ILL_AT_HOME","HOSPITALIZED","TRANSPORT_FAILED","WEATHER","REFUSED","ACCESS_NOT_USABLE","UNIT_CLOSED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"lastTreatmentDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"consecutiveMissCount","type":"int","confluent:tags":["PHI"]},{"name":"lastPotassiumQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"wasPatientReached","type":"boolean"},{"name":"makeUpSessionId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"adviceText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"scheduledPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
