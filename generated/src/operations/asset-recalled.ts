// Generated from operations/equipment/asset-recalled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";

/**
 * A maker's or FDA notice concerns a device that we own. It says what has to be done with it; consumables and lots are Stock.Quarantined.
 *
 * Event `Asset.Recalled`, version 1. Topic `operations.events`, key `assetId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface AssetRecalled {
  /** Device concerned, one event for each. UUID. */
  readonly assetId: string;
  /** Recall number of FDA or field notice of the maker. */
  readonly noticeNumber: string;
  /** How dangerous the fault may be. */
  readonly deviceRecallClass: DeviceRecallClass;
  /** USE_WITH_WARNING leaves it in use with a label. */
  readonly deviceRecallAction: DeviceRecallAction;
  /** What can go wrong, in one sentence of the notice. */
  readonly hazardText: string;
  /** Whether it is on a patient at this moment. Sensitive: `PHI`. */
  readonly isInUse: boolean;
  /** Day by which it must be done. Date as `YYYY-MM-DD`. */
  readonly actionDueDate: string;
}

/** FDA class of the recall. A symbol that is not known yet is read as `UNKNOWN`. */
export type DeviceRecallClass = "CLASS_I" | "CLASS_II" | "CLASS_III" | "FIELD_NOTICE" | "UNKNOWN";

/** What the notice demands. A symbol that is not known yet is read as `UNKNOWN`. */
export type DeviceRecallAction = "REMOVE_NOW" | "INSPECT" | "UPDATE_SOFTWARE" | "USE_WITH_WARNING" | "RETURN" | "UNKNOWN";

/**
 * A maker's or FDA notice concerns a device that we own. It says what has to be done with it; consumables and lots are Stock.Quarantined.
 *
 * Event `Asset.Recalled`, version 1. Topic `operations.events`, key `assetId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const AssetRecalled: EventDefinition<"Asset.Recalled", AssetRecalled> = /*@__PURE__*/ defineEvent({
  type: "Asset.Recalled",
  version: 1,
  topic: "operations.events",
  key: "assetId",
  aggregate: "Asset",
  schema: '{"type":"record","name":"AssetRecalled","namespace":"healthtech.operations","fields":[{"name":"assetId","type":{"type":"string","logicalType":"uuid"}},{"name":"noticeNumber","type":"string"},{"name":"deviceRecallClass","type":{"type":"enum","name":"DeviceRecallClass","symbols":["CLASS_I","CLASS_II","CLASS_III","FIELD_NOTICE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"deviceRecallAction","type":{"type":"enum","name":"DeviceRecallAction","symbols":["REMOVE_NOW","INSPECT","UPDATE_SOFTWARE","USE_WITH_WARNING","RETURN","UNKNOWN"],"default":"UNKNOWN"}},{"name":"hazardText","type":"string"},{"name":"isInUse","type":"boolean","confluent:tags":["PHI"]},{"name":"actionDueDate","type":{"type":"int","logicalType":"date"}}],"schemaVersion":1}',
});
