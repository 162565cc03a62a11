// Generated from operations/equipment/asset-retired.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Money } from "../shared/money.js";

/**
 * A device left service for good: sold, scrapped, returned or given away. Data on it were erased first where it had any.
 *
 * Event `Asset.Retired`, version 1. Topic `operations.events`, key `assetId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface AssetRetired {
  /** Device that is gone. UUID. */
  readonly assetId: string;
  /** LOST devices that held patient data are a privacy incident. */
  readonly assetDisposal: AssetDisposal;
  /** Why it left, our own short list: obsolete, beyond repair, end of lease. */
  readonly retirementReason: CodeableConcept;
  /** NOT_VERIFIED blocks a sale. */
  readonly dataErasureMethod: DataErasureMethod;
  /** Full years in service. Whole number of 32 bits. */
  readonly serviceYears: number;
  /** Value still on the books. */
  readonly bookValueAmount: Money;
  /** What was received for it. */
  readonly proceedsAmount: Money;
  /** Day on which it left. Date as `YYYY-MM-DD`. */
  readonly retiredDate: string;
}

/** {@link AssetRetired} as a publisher passes it: what has a default may be left out. */
export type AssetRetiredInput = WithDefaults<AssetRetired, never, { readonly retirementReason: CodeableConceptInput }>;

/** Where it went. A symbol that is not known yet is read as `UNKNOWN`. */
export type AssetDisposal = "SOLD" | "TRADED_IN" | "SCRAPPED" | "DONATED" | "RETURNED_TO_LESSOR" | "LOST" | "UNKNOWN";

/** How patient data were removed (NIST SP 800-88). A symbol that is not known yet is read as `UNKNOWN`. */
export type DataErasureMethod = "NO_DATA_STORED" | "CLEAR" | "PURGE" | "DESTROY" | "NOT_VERIFIED" | "UNKNOWN";

/**
 * A device left service for good: sold, scrapped, returned or given away. Data on it were erased first where it had any.
 *
 * Event `Asset.Retired`, version 1. Topic `operations.events`, key `assetId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const AssetRetired: EventDefinition<"Asset.Retired", AssetRetired, AssetRetiredInput> = /*@__PURE__*/ defineEvent({
  type: "Asset.Retired",
  version: 1,
  topic: "operations.events",
  key: "assetId",
  aggregate: "Asset",
  schema: '{"type":"record","name":"AssetRetired","namespace":"healthtech.operations","fields":[{"name":"assetId","type":{"type":"string","logicalType":"uuid"}},{"name":"assetDisposal","type":{"type":"enum","name":"AssetDisposal","symbols":["SOLD","TRADED_IN","SCRAPPED","DONATED","RETURNED_TO_LESSOR","LOST","UNKNOWN"],"default":"UNKNOWN"}},{"name":"retirementReason","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},{"name":"dataErasureMethod","type":{"type":"enum","name":"DataErasureMethod","symbols":["NO_DATA_STORED","CLEAR","PURGE","DESTROY","NOT_VERIFIED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"serviceYears","type":"int"},{"name":"bookValueAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}},{"name":"proceedsAmount","type":"healthtech.shared.Money"},{"name":"retiredDate","type":{"type":"int","logicalType":"date"}}],"schemaVersion":1}',
});
