// Generated from operations/workforce/staffing-gap-identified.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * The acuity and census of a ward ask for more hands on a coming shift than the roster has. Emitted when the gap is found, and again only when it grows.
 *
 * Event `StaffingGap.Identified`, version 1. Topic `operations.events`, key `staffingGapId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface StaffingGapIdentified {
  /** Gap of one ward and shift. UUID. */
  readonly staffingGapId: string;
  /** Ward that is short. UUID. */
  readonly unitId: string;
  /** Job that is missing, O*NET code. */
  readonly staffRole: CodeableConcept;
  /** Hours during which hands are missing. */
  readonly scheduledPeriod: Period;
  /** People that acuity and ratio ask for. Whole number of 32 bits. */
  readonly requiredCount: number;
  /** People on the roster. Whole number of 32 bits. */
  readonly rosteredCount: number;
  /** STATE_RATIO must be met at all times, breaks included. */
  readonly staffingRuleBasis: StaffingRuleBasis;
  /** What the planner proposes, best first. Default: `[]`. */
  readonly proposedMeasures: readonly string[];
}

/** {@link StaffingGapIdentified} as a publisher passes it: what has a default may be left out. */
export type StaffingGapIdentifiedInput = WithDefaults<StaffingGapIdentified, "proposedMeasures", { readonly staffRole: CodeableConceptInput; readonly scheduledPeriod: PeriodInput }>;

/** Rule that is not met. A symbol that is not known yet is read as `UNKNOWN`. */
export type StaffingRuleBasis = "STATE_RATIO" | "ACUITY_PLAN" | "SKILL_MIX" | "ACCREDITATION" | "UNKNOWN";

/**
 * The acuity and census of a ward ask for more hands on a coming shift than the roster has. Emitted when the gap is found, and again only when it grows.
 *
 * Event `StaffingGap.Identified`, version 1. Topic `operations.events`, key `staffingGapId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const StaffingGapIdentified: EventDefinition<"StaffingGap.Identified", StaffingGapIdentified, StaffingGapIdentifiedInput> = /*@__PURE__*/ defineEvent({
  type: "StaffingGap.Identified",
  version: 1,
  topic: "operations.events",
  key: "staffingGapId",
  aggregate: "StaffingGap",
  schema: '{"type":"record","name":"StaffingGapIdentified","namespace":"healthtech.operations","fields":[{"name":"staffingGapId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":{"type":"string","logicalType":"uuid"}},{"name":"staffRole","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},{"name":"scheduledPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"requiredCount","type":"int"},{"name":"rosteredCount","type":"int"},{"name":"staffingRuleBasis","type":{"type":"enum","name":"StaffingRuleBasis","symbols":["STATE_RATIO","ACUITY_PLAN","SKILL_MIX","ACCREDITATION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"proposedMeasures","type":{"type":"array","items":"string"},"default":[]}],"schemaVersion":1}',
});
