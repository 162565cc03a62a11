// Generated from operations/workforce/shift-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * Somebody clocked in for a shift. Being on the roster alone does not mean that they came.
 *
 * Event `Shift.Started`, version 1. Topic `operations.events`, key `shiftId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface ShiftStarted {
  /** Shift that is being worked. UUID. */
  readonly shiftId: string;
  /** Person whose badge was read. UUID. */
  readonly staffMemberId: string;
  /** Where they work today, which may differ from the roster. UUID. */
  readonly unitId: string;
  /** Time on the clock. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Minutes after the planned begin, negative when early. Whole number of 32 bits. */
  readonly lateMinutes: number;
  /** MANAGER_ENTRY corrects a forgotten badge and is audited. */
  readonly clockMethod: ClockMethod;
  /**
   * Patients in the nurse's assignment at the start, for ratio reports; null for other jobs.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly assignedPatientCount: number | null;
}

/** {@link ShiftStarted} as a publisher passes it: what has a default may be left out. */
export type ShiftStartedInput = WithDefaults<ShiftStarted, "assignedPatientCount">;

/** How the time was taken. A symbol that is not known yet is read as `UNKNOWN`. */
export type ClockMethod = "BADGE" | "BIOMETRIC" | "MOBILE_GEOFENCED" | "PHONE" | "MANAGER_ENTRY" | "UNKNOWN";

/**
 * Somebody clocked in for a shift. Being on the roster alone does not mean that they came.
 *
 * Event `Shift.Started`, version 1. Topic `operations.events`, key `shiftId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const ShiftStarted: EventDefinition<"Shift.Started", ShiftStarted, ShiftStartedInput> = /*@__PURE__*/ defineEvent({
  type: "Shift.Started",
  version: 1,
  topic: "operations.events",
  key: "shiftId",
  aggregate: "Shift",
  schema: '{"type":"record","name":"ShiftStarted","namespace":"healthtech.operations","fields":[{"name":"shiftId","type":{"type":"string","logicalType":"uuid"}},{"name":"staffMemberId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":{"type":"string","logicalType":"uuid"}},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"lateMinutes","type":"int"},{"name":"clockMethod","type":{"type":"enum","name":"ClockMethod","symbols":["BADGE","BIOMETRIC","MOBILE_GEOFENCED","PHONE","MANAGER_ENTRY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"assignedPatientCount","type":["null","int"],"default":null}],"schemaVersion":1}',
});
