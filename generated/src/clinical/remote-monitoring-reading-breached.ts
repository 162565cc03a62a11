// Generated from clinical/remote-monitoring/remote-monitoring-reading-breached.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A reading from home lay beyond the limits set for this patient, after repeats and artifact checks. The reading itself is an observation; most readings never come here.
 *
 * Event `RemoteMonitoring.ReadingBreached`, version 1. Topic `clinical.events`, key `remoteMonitoringId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface RemoteMonitoringReadingBreached {
  /** Enrollment of the patient. UUID. */
  readonly remoteMonitoringId: string;
  /** Patient who measured. UUID. */
  readonly patientId: string;
  /** Reading as an observation. UUID. */
  readonly observationId: string;
  /** Device that measured; null for typed values. UUID. Default: `null`. */
  readonly deviceId: string | null;
  /** Measure in question, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Value read, in the unit of the limits. Sensitive: `PHI`. */
  readonly valueQuantity: Quantity;
  /** Limit that was crossed, same unit. Sensitive: `PHI`. */
  readonly limitQuantity: Quantity;
  /** Way in which the limit was crossed. Sensitive: `PHI`. */
  readonly readingBreach: ReadingBreach;
  /** Color in the nurse's work list. Sensitive: `PHI`. */
  readonly readingUrgency: ReadingUrgency;
  /** Readings in a row beyond the limit, this one included. Whole number of 32 bits. */
  readonly consecutiveCount: number;
  /** Symptoms that the patient ticked with it, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly symptoms: readonly CodeableConcept[];
  /** When the patient measured. Point in time, to the millisecond. */
  readonly measuredAt: Date;
  /** When the reading arrived here. Point in time, to the millisecond. */
  readonly receivedAt: Date;
}

/** {@link RemoteMonitoringReadingBreached} as a publisher passes it: what has a default may be left out. */
export type RemoteMonitoringReadingBreachedInput = WithDefaults<RemoteMonitoringReadingBreached, "deviceId" | "symptoms", { readonly code: CodeableConceptInput; readonly valueQuantity: QuantityInput; readonly limitQuantity: QuantityInput; readonly symptoms: readonly CodeableConceptInput[] }>;

/**
 * TREND is a change over days, though each value is within limits.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ReadingBreach = "ABOVE_LIMIT" | "BELOW_LIMIT" | "TREND" | "UNKNOWN";

/**
 * RED asks for a call within the hour, YELLOW on the same day.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ReadingUrgency = "YELLOW" | "RED" | "UNKNOWN";

/**
 * A reading from home lay beyond the limits set for this patient, after repeats and artifact checks. The reading itself is an observation; most readings never come here.
 *
 * Event `RemoteMonitoring.ReadingBreached`, version 1. Topic `clinical.events`, key `remoteMonitoringId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const RemoteMonitoringReadingBreached: EventDefinition<"RemoteMonitoring.ReadingBreached", RemoteMonitoringReadingBreached, RemoteMonitoringReadingBreachedInput> = /*@__PURE__*/ defineEvent({
  type: "RemoteMonitoring.ReadingBreached",
  version: 1,
  topic: "clinical.events",
  key: "remoteMonitoringId",
  aggregate: "RemoteMonitoring",
  schema: '{"type":"record","name":"RemoteMonitoringReadingBreached","namespace":"healthtech.clinical","fields":[{"name":"remoteMonitoringId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"observationId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"valueQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"limitQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"readingBreach","type":{"type":"enum","name":"ReadingBreach","symbols":["ABOVE_LIMIT","BELOW_LIMIT","TREND","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"readingUrgency","type":{"type":"enum","name":"ReadingUrgency","symbols":["YELLOW","RED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"consecutiveCount","type":"int"},{"name":"symptoms","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"measuredAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"receivedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
