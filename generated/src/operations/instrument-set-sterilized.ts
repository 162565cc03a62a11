// Generated from operations/sterile-processing/instrument-set-sterilized.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A set came out of a sterilizer whose physical and chemical checks were met. Release may still wait for the biological indicator.
 *
 * Event `InstrumentSet.Sterilized`, version 1. Topic `operations.events`, key `instrumentSetId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface InstrumentSetSterilized {
  /** Set that is sterile. UUID. */
  readonly instrumentSetId: string;
  /** Load that it was in, which a recall refers to. UUID. */
  readonly sterilizerLoadId: string;
  /** IMMEDIATE_USE_STEAM is for emergencies and is counted. */
  readonly sterilizationMethod: SterilizationMethod;
  /** Temperature held, in Cel; null for low-temperature gas without one. Default: `null`. */
  readonly exposureTemperature: Quantity | null;
  /** Time held at that temperature or concentration. Whole number of 32 bits. */
  readonly exposureMinutes: number;
  /** Result of the indicator within the pack. */
  readonly chemicalIndicatorPassed: boolean;
  /** Whether spores are still in the incubator; implants wait for it. */
  readonly biologicalIndicatorPending: boolean;
  /** What keeps it sterile. */
  readonly sterilePackaging: SterilePackaging;
  /** Last day of sterility; null where it depends on events and not on time. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly sterileUntilDate: string | null;
  /** End of the cycle. Point in time, to the millisecond. */
  readonly completedAt: Date;
}

/** {@link InstrumentSetSterilized} as a publisher passes it: what has a default may be left out. */
export type InstrumentSetSterilizedInput = WithDefaults<InstrumentSetSterilized, "exposureTemperature" | "sterileUntilDate", { readonly exposureTemperature: QuantityInput | null }>;

/** Sterilization process by agent and cycle type. A symbol that is not known yet is read as `UNKNOWN`. */
export type SterilizationMethod = "STEAM_PREVACUUM" | "STEAM_GRAVITY" | "IMMEDIATE_USE_STEAM" | "HYDROGEN_PEROXIDE" | "ETHYLENE_OXIDE" | "UNKNOWN";

/** How the set is packed, from rigid box to bare tray. A symbol that is not known yet is read as `UNKNOWN`. */
export type SterilePackaging = "RIGID_CONTAINER" | "WRAPPED" | "POUCH" | "UNWRAPPED" | "UNKNOWN";

/**
 * A set came out of a sterilizer whose physical and chemical checks were met. Release may still wait for the biological indicator.
 *
 * Event `InstrumentSet.Sterilized`, version 1. Topic `operations.events`, key `instrumentSetId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const InstrumentSetSterilized: EventDefinition<"InstrumentSet.Sterilized", InstrumentSetSterilized, InstrumentSetSterilizedInput> = /*@__PURE__*/ defineEvent({
  type: "InstrumentSet.Sterilized",
  version: 1,
  topic: "operations.events",
  key: "instrumentSetId",
  aggregate: "InstrumentSet",
  schema: '{"type":"record","name":"InstrumentSetSterilized","namespace":"healthtech.operations","fields":[{"name":"instrumentSetId","type":{"type":"string","logicalType":"uuid"}},{"name":"sterilizerLoadId","type":{"type":"string","logicalType":"uuid"}},{"name":"sterilizationMethod","type":{"type":"enum","name":"SterilizationMethod","symbols":["STEAM_PREVACUUM","STEAM_GRAVITY","IMMEDIATE_USE_STEAM","HYDROGEN_PEROXIDE","ETHYLENE_OXIDE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"exposureTemperature","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null},{"name":"exposureMinutes","type":"int"},{"name":"chemicalIndicatorPassed","type":"boolean"},{"name":"biologicalIndicatorPending","type":"boolean"},{"name":"sterilePackaging","type":{"type":"enum","name":"SterilePackaging","symbols":["RIGID_CONTAINER","WRAPPED","POUCH","UNWRAPPED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"sterileUntilDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
