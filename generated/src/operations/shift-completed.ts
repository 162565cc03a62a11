// Generated from operations/workforce/shift-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * Somebody clocked out at the end of a shift. The hours are not yet approved for pay.
 *
 * Event `Shift.Completed`, version 1. Topic `operations.events`, key `shiftId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface ShiftCompleted {
  /** Shift that was worked. UUID. */
  readonly shiftId: string;
  /** Who worked it. UUID. */
  readonly staffMemberId: string;
  /** Time from clocking in to clocking out. */
  readonly actualPeriod: Period;
  /** Unpaid break taken. Whole number of 32 bits. */
  readonly breakMinutes: number;
  /** True when a break due by law was not taken, which is paid with a premium. */
  readonly missedBreak: boolean;
  /** Minutes beyond the planned end. Whole number of 32 bits. */
  readonly overtimeMinutes: number;
  /** How the time splits over wards when somebody floated; one entry otherwise. */
  readonly hoursByUnit: readonly ShiftUnitTime[];
  /**
   * Sum of the acuity points of the assignment; null where the ward does not measure it.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly acuityTotalScore: number | null;
}

/** {@link ShiftCompleted} as a publisher passes it: what has a default may be left out. */
export type ShiftCompletedInput = WithDefaults<ShiftCompleted, "acuityTotalScore", { readonly actualPeriod: PeriodInput }>;

/** Part of a shift worked on one unit. */
export interface ShiftUnitTime {
  /** Ward that had the help. UUID. */
  readonly unitId: string;
  /** Minutes charged to its budget. Whole number of 32 bits. */
  readonly workedMinutes: number;
}

/**
 * Somebody clocked out at the end of a shift. The hours are not yet approved for pay.
 *
 * Event `Shift.Completed`, version 1. Topic `operations.events`, key `shiftId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const ShiftCompleted: EventDefinition<"Shift.Completed", ShiftCompleted, ShiftCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "Shift.Completed",
  version: 1,
  topic: "operations.events",
  key: "shiftId",
  aggregate: "Shift",
  schema: '{"type":"record","name":"ShiftCompleted","namespace":"healthtech.operations","fields":[{"name":"shiftId","type":{"type":"string","logicalType":"uuid"}},{"name":"staffMemberId","type":{"type":"string","logicalType":"uuid"}},{"name":"actualPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"breakMinutes","type":"int"},{"name":"missedBreak","type":"boolean"},{"name":"overtimeMinutes","type":"int"},{"name":"hoursByUnit","type":{"type":"array","items":{"type":"record","name":"ShiftUnitTime","fields":[{"name":"unitId","type":{"type":"string","logicalType":"uuid"}},{"name":"workedMinutes","type":"int"}]}}},{"name":"acuityTotalScore","type":["null","int"],"default":null}],"schemaVersion":1}',
});
