// Generated from operations/equipment/asset-commissioned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A medical device passed its incoming inspection, got a tag and may be used on patients from now on.
 *
 * Event `Asset.Commissioned`, version 1. Topic `operations.events`, key `assetId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface AssetCommissioned {
  /** Device in the asset register. UUID. */
  readonly assetId: string;
  /** Number on the barcode sticker. */
  readonly assetTag: string;
  /** Kind of device, ECRI UMDNS code. */
  readonly deviceType: CodeableConcept;
  /** Maker as on the plate. */
  readonly manufacturerName: string;
  /** Model as on the plate. */
  readonly modelName: string;
  /** Serial as on the plate; unique per maker. */
  readonly serialNumber: string;
  /** Unique device identifier as scanned; null for devices from before 2014. Default: `null`. */
  readonly udi: string | null;
  /** Firmware at commissioning; null for devices without any. Default: `null`. */
  readonly softwareVersion: string | null;
  /** Risk class, which sets the rhythm of maintenance. */
  readonly deviceRiskClass: DeviceRiskClass;
  /** Whether it speaks on the network and needs patches. */
  readonly isNetworked: boolean;
  /** Ward or pool that it belongs to. UUID. */
  readonly homeUnitId: string;
  /** First planned maintenance. Date as `YYYY-MM-DD`. */
  readonly nextMaintenanceDate: string;
}

/** {@link AssetCommissioned} as a publisher passes it: what has a default may be left out. */
export type AssetCommissionedInput = WithDefaults<AssetCommissioned, "udi" | "softwareVersion", { readonly deviceType: CodeableConceptInput }>;

/**
 * Class under the FDA medical device rules (21 CFR 860), III being the most dangerous.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DeviceRiskClass = "CLASS_I" | "CLASS_II" | "CLASS_III" | "UNKNOWN";

/**
 * A medical device passed its incoming inspection, got a tag and may be used on patients from now on.
 *
 * Event `Asset.Commissioned`, version 1. Topic `operations.events`, key `assetId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const AssetCommissioned: EventDefinition<"Asset.Commissioned", AssetCommissioned, AssetCommissionedInput> = /*@__PURE__*/ defineEvent({
  type: "Asset.Commissioned",
  version: 1,
  topic: "operations.events",
  key: "assetId",
  aggregate: "Asset",
  schema: '{"type":"record","name":"AssetCommissioned","namespace":"healthtech.operations","fields":[{"name":"assetId","type":{"type":"string","logicalType":"uuid"}},{"name":"assetTag","type":"string"},{"name":"deviceType","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},{"name":"manufacturerName","type":"string"},{"name":"modelName","type":"string"},{"name":"serialNumber","type":"string"},{"name":"udi","type":["null","string"],"default":null},{"name":"softwareVersion","type":["null","string"],"default":null},{"name":"deviceRiskClass","type":{"type":"enum","name":"DeviceRiskClass","symbols":["CLASS_I","CLASS_II","CLASS_III","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isNetworked","type":"boolean"},{"name":"homeUnitId","type":{"type":"string","logicalType":"uuid"}},{"name":"nextMaintenanceDate","type":{"type":"int","logicalType":"date"}}],"schemaVersion":1}',
});
