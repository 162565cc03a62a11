// Generated from operations/equipment/asset-located.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * The locating system or a scan saw a device in another zone than before. Movements within a zone are not reported.
 *
 * Event `Asset.Located`, version 1. Topic `operations.events`, key `assetId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface AssetLocated {
  /** Device that moved. UUID. */
  readonly assetId: string;
  /** Zone where it was seen before; null at the first sight. Default: `null`. */
  readonly fromArea: string | null;
  /** Zone where it is now, as named on the floor plan. */
  readonly toArea: string;
  /** How sure the place is; WIFI is good to a corridor. */
  readonly locatingMethod: LocatingMethod;
  /** Radius of doubt in metres; null for gates and scans. Whole number of 32 bits. Default: `null`. */
  readonly accuracyMeters: number | null;
  /** True when it passed an outer door without a transfer on record. */
  readonly leftFacility: boolean;
  /** Moment of the sighting. Point in time, to the millisecond. */
  readonly seenAt: Date;
}

/** {@link AssetLocated} as a publisher passes it: what has a default may be left out. */
export type AssetLocatedInput = WithDefaults<AssetLocated, "fromArea" | "accuracyMeters">;

/** How it was seen. A symbol that is not known yet is read as `UNKNOWN`. */
export type LocatingMethod = "RTLS_INFRARED" | "RTLS_BLE" | "WIFI" | "RFID_GATE" | "BARCODE_SCAN" | "MANUAL" | "UNKNOWN";

/**
 * The locating system or a scan saw a device in another zone than before. Movements within a zone are not reported.
 *
 * Event `Asset.Located`, version 1. Topic `operations.events`, key `assetId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const AssetLocated: EventDefinition<"Asset.Located", AssetLocated, AssetLocatedInput> = /*@__PURE__*/ defineEvent({
  type: "Asset.Located",
  version: 1,
  topic: "operations.events",
  key: "assetId",
  aggregate: "Asset",
  schema: '{"type":"record","name":"AssetLocated","namespace":"healthtech.operations","fields":[{"name":"assetId","type":{"type":"string","logicalType":"uuid"}},{"name":"fromArea","type":["null","string"],"default":null},{"name":"toArea","type":"string"},{"name":"locatingMethod","type":{"type":"enum","name":"LocatingMethod","symbols":["RTLS_INFRARED","RTLS_BLE","WIFI","RFID_GATE","BARCODE_SCAN","MANUAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"accuracyMeters","type":["null","int"],"default":null},{"name":"leftFacility","type":"boolean"},{"name":"seenAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
