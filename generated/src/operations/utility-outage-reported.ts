// Generated from operations/facilities/utility-outage-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * Power, water, medical gas, network or another supply of a building failed or is failing. Starts the downtime plan of the areas named.
 *
 * Event `UtilityOutage.Reported`, version 1. Topic `operations.events`, key `outageId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface UtilityOutageReported {
  /** Outage until supply is back. UUID. */
  readonly outageId: string;
  /** Building concerned, one event per building. UUID. */
  readonly facilityId: string;
  /** OXYGEN calls respiratory therapy with cylinders at once. */
  readonly utilityKind: UtilityKind;
  /** PARTIAL means that some of the named areas still have it. */
  readonly utilityOutageExtent: UtilityOutageExtent;
  /** Wards and rooms without supply, as on the floor plan. */
  readonly affectedAreas: readonly string[];
  /** Whether generators, cylinders or tanks have taken over. */
  readonly isOnBackup: boolean;
  /**
   * How long the reserve will last at present use; null where nobody can say.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly backupLastsMinutes: number | null;
  /** True for an announced shutdown. */
  readonly isPlanned: boolean;
  /** When supply was lost. Point in time, to the millisecond. */
  readonly startedAt: Date;
}

/** {@link UtilityOutageReported} as a publisher passes it: what has a default may be left out. */
export type UtilityOutageReportedInput = WithDefaults<UtilityOutageReported, "backupLastsMinutes">;

/** Supply that failed. A symbol that is not known yet is read as `UNKNOWN`. */
export type UtilityKind = "POWER" | "EMERGENCY_POWER" | "WATER" | "OXYGEN" | "MEDICAL_AIR" | "VACUUM" | "STEAM" | "HVAC" | "NETWORK" | "TELEPHONE" | "ELEVATOR" | "UNKNOWN";

/** How much is lost. A symbol that is not known yet is read as `UNKNOWN`. */
export type UtilityOutageExtent = "DEGRADED" | "PARTIAL" | "TOTAL" | "UNKNOWN";

/**
 * Power, water, medical gas, network or another supply of a building failed or is failing. Starts the downtime plan of the areas named.
 *
 * Event `UtilityOutage.Reported`, version 1. Topic `operations.events`, key `outageId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const UtilityOutageReported: EventDefinition<"UtilityOutage.Reported", UtilityOutageReported, UtilityOutageReportedInput> = /*@__PURE__*/ defineEvent({
  type: "UtilityOutage.Reported",
  version: 1,
  topic: "operations.events",
  key: "outageId",
  aggregate: "UtilityOutage",
  schema: '{"type":"record","name":"UtilityOutageReported","namespace":"healthtech.operations","fields":[{"name":"outageId","type":{"type":"string","logicalType":"uuid"}},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"utilityKind","type":{"type":"enum","name":"UtilityKind","symbols":["POWER","EMERGENCY_POWER","WATER","OXYGEN","MEDICAL_AIR","VACUUM","STEAM","HVAC","NETWORK","TELEPHONE","ELEVATOR","UNKNOWN"],"default":"UNKNOWN"}},{"name":"utilityOutageExtent","type":{"type":"enum","name":"UtilityOutageExtent","symbols":["DEGRADED","PARTIAL","TOTAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"affectedAreas","type":{"type":"array","items":"string"}},{"name":"isOnBackup","type":"boolean"},{"name":"backupLastsMinutes","type":["null","int"],"default":null},{"name":"isPlanned","type":"boolean"},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
