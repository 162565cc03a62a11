// Generated from operations/equipment/asset-maintenance-lapsed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * The last day for a device's maintenance passed without it. By policy it must not be used until it was done or the risk was accepted in writing.
 *
 * Event `Asset.MaintenanceLapsed`, version 1. Topic `operations.events`, key `assetId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface AssetMaintenanceLapsed {
  /** Device without valid maintenance. UUID. */
  readonly assetId: string;
  /** Sticker number, by which wards search for it. */
  readonly assetTag: string;
  /** Days since the last allowed day. Whole number of 32 bits. */
  readonly overdueDays: number;
  /** NOT_FOUND devices are searched for once more and then written off. */
  readonly maintenanceLapseCause: MaintenanceLapseCause;
  /** Whether it is on the list of life-supporting devices, where 100 % completion is required. */
  readonly isHighRisk: boolean;
  /** Zone of the last sighting; null for devices without a tag. Default: `null`. */
  readonly lastSeenArea: string | null;
  /** Who accepted its further use; null where nobody did. Sensitive: `PII`. Default: `null`. */
  readonly riskAcceptedBy: Actor | null;
}

/** {@link AssetMaintenanceLapsed} as a publisher passes it: what has a default may be left out. */
export type AssetMaintenanceLapsedInput = WithDefaults<AssetMaintenanceLapsed, "lastSeenArea" | "riskAcceptedBy", { readonly riskAcceptedBy: ActorInput | null }>;

/** Why it was not done. A symbol that is not known yet is read as `UNKNOWN`. */
export type MaintenanceLapseCause = "NOT_FOUND" | "IN_USE" | "PARTS_MISSING" | "TECHNICIAN_SHORTAGE" | "VENDOR_LATE" | "UNKNOWN";

/**
 * The last day for a device's maintenance passed without it. By policy it must not be used until it was done or the risk was accepted in writing.
 *
 * Event `Asset.MaintenanceLapsed`, version 1. Topic `operations.events`, key `assetId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const AssetMaintenanceLapsed: EventDefinition<"Asset.MaintenanceLapsed", AssetMaintenanceLapsed, AssetMaintenanceLapsedInput> = /*@__PURE__*/ defineEvent({
  type: "Asset.MaintenanceLapsed",
  version: 1,
  topic: "operations.events",
  key: "assetId",
  aggregate: "Asset",
  schema: '{"type":"record","name":"AssetMaintenanceLapsed","namespace":"healthtech.operations","fields":[{"name":"assetId","type":{"type":"string","logicalType":"uuid"}},{"name":"assetTag","type":"string"},{"name":"overdueDays","type":"int"},{"name":"maintenanceLapseCause","type":{"type":"enum","name":"MaintenanceLapseCause","symbols":["NOT_FOUND","IN_USE","PARTS_MISSING","TECHNICIAN_SHORTAGE","VENDOR_LATE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isHighRisk","type":"boolean"},{"name":"lastSeenArea","type":["null","string"],"default":null},{"name":"riskAcceptedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
