// Generated from operations/workforce/shift-callout-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * Somebody said that they cannot work a shift on the roster. The shift is open from now on.
 *
 * Event `Shift.CalloutReported`, version 1. Topic `operations.events`, key `shiftId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ShiftCalloutReported {
  /** Shift that loses its person. UUID. */
  readonly shiftId: string;
  /** Who cannot come. UUID. */
  readonly staffMemberId: string;
  /** INFECTION_EXPOSURE goes to employee health too. Sensitive: `PHI`, `PII`. */
  readonly calloutReason: CalloutReason;
  /** Minutes before the planned begin, negative for a no-show. Whole number of 32 bits. */
  readonly noticeMinutes: number;
  /** Day on which the person means to be back. Date as `YYYY-MM-DD`. Sensitive: `PII`. Default: `null`. */
  readonly expectedReturnDate: string | null;
  /** BELOW_MINIMUM closes beds unless somebody is found. */
  readonly staffingImpact: StaffingImpact;
  /** When the call came. Point in time, to the millisecond. */
  readonly reportedAt: Date;
}

/** {@link ShiftCalloutReported} as a publisher passes it: what has a default may be left out. */
export type ShiftCalloutReportedInput = WithDefaults<ShiftCalloutReported, "expectedReturnDate">;

/** Kind of absence; no diagnosis is ever asked. A symbol that is not known yet is read as `UNKNOWN`. */
export type CalloutReason = "OWN_ILLNESS" | "FAMILY_ILLNESS" | "BEREAVEMENT" | "TRANSPORT_OR_WEATHER" | "INFECTION_EXPOSURE" | "OTHER" | "UNKNOWN";

/** What the loss does to the ward's plan. A symbol that is not known yet is read as `UNKNOWN`. */
export type StaffingImpact = "WITHIN_PLAN" | "BELOW_TARGET" | "BELOW_MINIMUM" | "UNKNOWN";

/**
 * Somebody said that they cannot work a shift on the roster. The shift is open from now on.
 *
 * Event `Shift.CalloutReported`, version 1. Topic `operations.events`, key `shiftId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ShiftCalloutReported: EventDefinition<"Shift.CalloutReported", ShiftCalloutReported, ShiftCalloutReportedInput> = /*@__PURE__*/ defineEvent({
  type: "Shift.CalloutReported",
  version: 1,
  topic: "operations.events",
  key: "shiftId",
  aggregate: "Shift",
  schema: '{"type":"record","name":"ShiftCalloutReported","namespace":"healthtech.operations","fields":[{"name":"shiftId","type":{"type":"string","logicalType":"uuid"}},{"name":"staffMemberId","type":{"type":"string","logicalType":"uuid"}},{"name":"calloutReason","type":{"type":"enum","name":"CalloutReason","symbols":["OWN_ILLNESS","FAMILY_ILLNESS","BEREAVEMENT","TRANSPORT_OR_WEATHER","INFECTION_EXPOSURE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI","PII"]},{"name":"noticeMinutes","type":"int"},{"name":"expectedReturnDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PII"]},{"name":"staffingImpact","type":{"type":"enum","name":"StaffingImpact","symbols":["WITHIN_PLAN","BELOW_TARGET","BELOW_MINIMUM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"reportedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
