// Generated from clinical/laboratory/lab-result-critical-value-acknowledged.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * A licensed clinician who can order treatment confirmed that they know a critical value, and said what will be done. It closes the escalation clock; a nurse who only took the call does not acknowledge.
 *
 * Event `LabResult.CriticalValueAcknowledged`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface LabResultCriticalValueAcknowledged {
  /** Critical result that found a responsible clinician. UUID. */
  readonly labResultId: string;
  /** Patient for whom the clinician now answers. UUID. */
  readonly patientId: string;
  /** Encounter in which treatment follows. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Alert in the inbox or on the phone that was answered; null after a spoken message. UUID. Default: `null`. */
  readonly alertId: string | null;
  /** Clinician who acknowledged. UUID. */
  readonly responsiblePractitionerId: string;
  /** Decision taken on the value. Sensitive: `PHI`. */
  readonly criticalValueResponse: CriticalValueResponse;
  /** Orders placed from the acknowledgement screen, such as calcium gluconate. UUID. Default: `[]`. */
  readonly resultingOrderIds: readonly string[];
  /**
   * Minutes from release of the value to this answer, the figure that the quality department reports.
   *
   * Whole number of 32 bits.
   */
  readonly elapsedMinutes: number;
  /** When the clinician answered. Point in time, to the millisecond. */
  readonly acknowledgedAt: Date;
  /** Plan in the clinician's words. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link LabResultCriticalValueAcknowledged} as a publisher passes it: what has a default may be left out. */
export type LabResultCriticalValueAcknowledgedInput = WithDefaults<LabResultCriticalValueAcknowledged, "encounterId" | "alertId" | "resultingOrderIds" | "note">;

/**
 * What the clinician decided. EXPECTED means known and stable, as in chronic neutropenia; TRANSFERRED passes the duty to a named colleague.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CriticalValueResponse = "TREATMENT_ORDERED" | "REPEAT_ORDERED" | "PATIENT_RECALLED" | "EXPECTED" | "NO_ACTION_COMFORT_CARE" | "TRANSFERRED" | "OTHER" | "UNKNOWN";

/**
 * A licensed clinician who can order treatment confirmed that they know a critical value, and said what will be done. It closes the escalation clock; a nurse who only took the call does not acknowledge.
 *
 * Event `LabResult.CriticalValueAcknowledged`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const LabResultCriticalValueAcknowledged: EventDefinition<"LabResult.CriticalValueAcknowledged", LabResultCriticalValueAcknowledged, LabResultCriticalValueAcknowledgedInput> = /*@__PURE__*/ defineEvent({
  type: "LabResult.CriticalValueAcknowledged",
  version: 1,
  topic: "clinical.events",
  key: "labResultId",
  aggregate: "LabResult",
  schema: '{"type":"record","name":"LabResultCriticalValueAcknowledged","namespace":"healthtech.clinical","fields":[{"name":"labResultId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"alertId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"responsiblePractitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"criticalValueResponse","type":{"type":"enum","name":"CriticalValueResponse","symbols":["TREATMENT_ORDERED","REPEAT_ORDERED","PATIENT_RECALLED","EXPECTED","NO_ACTION_COMFORT_CARE","TRANSFERRED","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"resultingOrderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"elapsedMinutes","type":"int"},{"name":"acknowledgedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
