// Generated from operations/audit-access/emergency-access-used.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";

/**
 * Somebody broke the glass: they opened a record that is closed to them, stating a reason. Each use is reviewed afterwards.
 *
 * Event `EmergencyAccess.Used`, version 1. Topic `operations.events`, key `emergencyAccessId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface EmergencyAccessUsed {
  /** Use that will be reviewed. UUID. */
  readonly emergencyAccessId: string;
  /** Patient behind the glass. UUID. */
  readonly patientId: string;
  /** Login that broke it. UUID. */
  readonly userId: string;
  /** Reason as stated, not yet believed. */
  readonly breakGlassReason: BreakGlassReason;
  /** Reason in the user's words, at least a sentence. Sensitive: `PHI`. */
  readonly justificationText: string;
  /** SUBSTANCE_USE falls under 42 CFR Part 2. Sensitive: `PHI`. */
  readonly recordProtectionClass: RecordProtectionClass;
  /** When the glass closes again. Point in time, to the millisecond. */
  readonly expiresAt: Date;
  /** Whether the user was not on the roster at that time. */
  readonly isOffShift: boolean;
}

/** Ground that the user picked before the glass broke. A symbol that is not known yet is read as `UNKNOWN`. */
export type BreakGlassReason = "EMERGENCY_TREATMENT" | "CONSULT_REQUESTED" | "COVERING_COLLEAGUE" | "PATIENT_ASKED" | "LEGAL_DUTY" | "OTHER" | "UNKNOWN";

/** Why the record is closed. A symbol that is not known yet is read as `UNKNOWN`. */
export type RecordProtectionClass = "VIP" | "EMPLOYEE" | "BEHAVIORAL_HEALTH" | "SUBSTANCE_USE" | "FORENSIC" | "PATIENT_REQUEST" | "UNKNOWN";

/**
 * Somebody broke the glass: they opened a record that is closed to them, stating a reason. Each use is reviewed afterwards.
 *
 * Event `EmergencyAccess.Used`, version 1. Topic `operations.events`, key `emergencyAccessId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const EmergencyAccessUsed: EventDefinition<"EmergencyAccess.Used", EmergencyAccessUsed> = /*@__PURE__*/ defineEvent({
  type: "EmergencyAccess.Used",
  version: 1,
  topic: "operations.events",
  key: "emergencyAccessId",
  aggregate: "EmergencyAccess",
  schema: '{"type":"record","name":"EmergencyAccessUsed","namespace":"healthtech.operations","fields":[{"name":"emergencyAccessId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"userId","type":{"type":"string","logicalType":"uuid"}},{"name":"breakGlassReason","type":{"type":"enum","name":"BreakGlassReason","symbols":["EMERGENCY_TREATMENT","CONSULT_REQUESTED","COVERING_COLLEAGUE","PATIENT_ASKED","LEGAL_DUTY","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"justificationText","type":"string","confluent:tags":["PHI"]},{"name":"recordProtectionClass","type":{"type":"enum","name":"RecordProtectionClass","symbols":["VIP","EMPLOYEE","BEHAVIORAL_HEALTH","SUBSTANCE_USE","FORENSIC","PATIENT_REQUEST","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"expiresAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"isOffShift","type":"boolean"}],"schemaVersion":1}',
});
