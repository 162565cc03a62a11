// Generated from operations/equipment/asset-maintenance-scheduled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";

/**
 * Planned maintenance, calibration or a safety test of a device was put on the calendar. The device stays in use until then.
 *
 * Event `Asset.MaintenanceScheduled`, version 1. Topic `operations.events`, key `assetId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface AssetMaintenanceScheduled {
  /** Device that is due. UUID. */
  readonly assetId: string;
  /** Work order that will do it. UUID. */
  readonly workOrderId: string;
  /** Kind of work; SOFTWARE_UPDATE may change alarms and is announced to nurses. */
  readonly maintenanceKind: MaintenanceKind;
  /** Last day by the maker's or our own interval. Date as `YYYY-MM-DD`. */
  readonly dueDate: string;
  /** Months from one maintenance of this kind to the next. Whole number of 32 bits. */
  readonly intervalMonthsCount: number;
  /** How long the device will be away. Whole number of 32 bits. */
  readonly expectedDowntimeMinutes: number;
  /** Whether a stand-in has to be brought. */
  readonly isReplacementNeeded: boolean;
}

/** What is to be done. A symbol that is not known yet is read as `UNKNOWN`. */
export type MaintenanceKind = "PREVENTIVE" | "CALIBRATION" | "ELECTRICAL_SAFETY" | "SOFTWARE_UPDATE" | "BATTERY_REPLACEMENT" | "UNKNOWN";

/**
 * Planned maintenance, calibration or a safety test of a device was put on the calendar. The device stays in use until then.
 *
 * Event `Asset.MaintenanceScheduled`, version 1. Topic `operations.events`, key `assetId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const AssetMaintenanceScheduled: EventDefinition<"Asset.MaintenanceScheduled", AssetMaintenanceScheduled> = /*@__PURE__*/ defineEvent({
  type: "Asset.MaintenanceScheduled",
  version: 1,
  topic: "operations.events",
  key: "assetId",
  aggregate: "Asset",
  schema: '{"type":"record","name":"AssetMaintenanceScheduled","namespace":"healthtech.operations","fields":[{"name":"assetId","type":{"type":"string","logicalType":"uuid"}},{"name":"workOrderId","type":{"type":"string","logicalType":"uuid"}},{"name":"maintenanceKind","type":{"type":"enum","name":"MaintenanceKind","symbols":["PREVENTIVE","CALIBRATION","ELECTRICAL_SAFETY","SOFTWARE_UPDATE","BATTERY_REPLACEMENT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"dueDate","type":{"type":"int","logicalType":"date"}},{"name":"intervalMonthsCount","type":"int"},{"name":"expectedDowntimeMinutes","type":"int"},{"name":"isReplacementNeeded","type":"boolean"}],"schemaVersion":1}',
});
