// Generated from operations/workforce/shift-scheduled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A shift was put on the published roster with a person or as open. A draft roster that only planners see is not reported.
 *
 * Event `Shift.Scheduled`, version 1. Topic `operations.events`, key `shiftId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface ShiftScheduled {
  /** One shift of one position. UUID. */
  readonly shiftId: string;
  /** Who is to work it; null while it is open. UUID. Default: `null`. */
  readonly staffMemberId: string | null;
  /** Ward or department that needs it. UUID. */
  readonly unitId: string;
  /** Job on that shift, O*NET or NUCC code, such as registered nurse. */
  readonly staffRole: CodeableConcept;
  /** Competencies without which nobody may take it, such as chemotherapy or CRRT. Default: `[]`. */
  readonly requiredSkills: readonly string[];
  /** Planned begin and end, handover included. */
  readonly scheduledPeriod: Period;
  /** AGENCY shifts need the agency's own credential check. */
  readonly shiftStaffingBasis: ShiftStaffingBasis;
  /** Whether the person leads the shift. */
  readonly isCharge: boolean;
  /** When it became visible to staff; many states demand two weeks ahead. Point in time, to the millisecond. */
  readonly rosterPublishedAt: Date;
}

/** {@link ShiftScheduled} as a publisher passes it: what has a default may be left out. */
export type ShiftScheduledInput = WithDefaults<ShiftScheduled, "staffMemberId" | "requiredSkills", { readonly staffRole: CodeableConceptInput; readonly scheduledPeriod: PeriodInput }>;

/** Contract under which it is worked. A symbol that is not known yet is read as `UNKNOWN`. */
export type ShiftStaffingBasis = "REGULAR" | "OVERTIME" | "FLOAT_POOL" | "PER_DIEM" | "AGENCY" | "ON_CALL" | "UNKNOWN";

/**
 * A shift was put on the published roster with a person or as open. A draft roster that only planners see is not reported.
 *
 * Event `Shift.Scheduled`, version 1. Topic `operations.events`, key `shiftId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const ShiftScheduled: EventDefinition<"Shift.Scheduled", ShiftScheduled, ShiftScheduledInput> = /*@__PURE__*/ defineEvent({
  type: "Shift.Scheduled",
  version: 1,
  topic: "operations.events",
  key: "shiftId",
  aggregate: "Shift",
  schema: '{"type":"record","name":"ShiftScheduled","namespace":"healthtech.operations","fields":[{"name":"shiftId","type":{"type":"string","logicalType":"uuid"}},{"name":"staffMemberId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitId","type":{"type":"string","logicalType":"uuid"}},{"name":"staffRole","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},{"name":"requiredSkills","type":{"type":"array","items":"string"},"default":[]},{"name":"scheduledPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"shiftStaffingBasis","type":{"type":"enum","name":"ShiftStaffingBasis","symbols":["REGULAR","OVERTIME","FLOAT_POOL","PER_DIEM","AGENCY","ON_CALL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isCharge","type":"boolean"},{"name":"rosterPublishedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
