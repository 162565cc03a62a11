// Generated from operations/beds/census-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";

/**
 * The number of patients and beds of a ward was counted at a fixed hour, usually midnight. Numbers only: room charges come from the encounters, not from here.
 *
 * Event `Census.Recorded`, version 1. Topic `operations.events`, key `unitId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface CensusRecorded {
  /** Ward that was counted. UUID. */
  readonly unitId: string;
  /** MIDNIGHT is the official one. */
  readonly censusKind: CensusKind;
  /** Inpatients present, newborns in the nursery not counted. Whole number of 32 bits. */
  readonly inpatientCount: number;
  /** Patients present under observation status. Whole number of 32 bits. */
  readonly observationCount: number;
  /** Beds for which there is staff on this shift. Whole number of 32 bits. */
  readonly staffedBedCount: number;
  /** Beds out of use. Whole number of 32 bits. */
  readonly blockedBedCount: number;
  /** Patients expected to leave within a day. Whole number of 32 bits. */
  readonly expectedDischargeCount: number;
  /** Patients admitted to this ward who wait elsewhere for a bed. Whole number of 32 bits. */
  readonly boardingCount: number;
  /**
   * Patients per staffed bed in percent; above 100.00 when beds stand in the corridor.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all.
   */
  readonly occupancyPercent: string;
  /** Hour that the figures hold for. Point in time, to the millisecond. */
  readonly countedAt: Date;
}

/** Which count it is. A symbol that is not known yet is read as `UNKNOWN`. */
export type CensusKind = "MIDNIGHT" | "SHIFT_START" | "NOON" | "AD_HOC" | "UNKNOWN";

/**
 * The number of patients and beds of a ward was counted at a fixed hour, usually midnight. Numbers only: room charges come from the encounters, not from here.
 *
 * Event `Census.Recorded`, version 1. Topic `operations.events`, key `unitId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const CensusRecorded: EventDefinition<"Census.Recorded", CensusRecorded> = /*@__PURE__*/ defineEvent({
  type: "Census.Recorded",
  version: 1,
  topic: "operations.events",
  key: "unitId",
  aggregate: "Census",
  schema: '{"type":"record","name":"CensusRecorded","namespace":"healthtech.operations","fields":[{"name":"unitId","type":{"type":"string","logicalType":"uuid"}},{"name":"censusKind","type":{"type":"enum","name":"CensusKind","symbols":["MIDNIGHT","SHIFT_START","NOON","AD_HOC","UNKNOWN"],"default":"UNKNOWN"}},{"name":"inpatientCount","type":"int"},{"name":"observationCount","type":"int"},{"name":"staffedBedCount","type":"int"},{"name":"blockedBedCount","type":"int"},{"name":"expectedDischargeCount","type":"int"},{"name":"boardingCount","type":"int"},{"name":"occupancyPercent","type":{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}},{"name":"countedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
