// Generated from operations/facilities/room-environment-deviated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A monitored room or refrigerator left its allowed range for longer than the alarm delay. What was stored in it is judged by its owner.
 *
 * Event `RoomEnvironment.Deviated`, version 1. Topic `operations.events`, key `sensorId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface RoomEnvironmentDeviated {
  /** Probe that measured it. UUID. */
  readonly sensorId: string;
  /** Room or appliance that the probe sits in. UUID. */
  readonly locationId: string;
  /** PRESSURE_DIFFERENCE guards isolation rooms and theatres. */
  readonly environmentMeasure: EnvironmentMeasure;
  /** Value at the alarm, in Cel, %, Pa or per hour. */
  readonly measuredQuantity: Quantity;
  /** Least allowed value; null where only the upper counts. Default: `null`. */
  readonly lowerLimitQuantity: Quantity | null;
  /** Highest allowed value; null where only the lower counts. Default: `null`. */
  readonly upperLimitQuantity: Quantity | null;
  /** How long it had lasted when the alarm went off. Whole number of 32 bits. */
  readonly outOfRangeMinutes: number;
  /** What lies there: vaccines, platelets, breast milk, tissue; null for a room. Default: `null`. */
  readonly storedGoodsClass: string | null;
}

/** {@link RoomEnvironmentDeviated} as a publisher passes it: what has a default may be left out. */
export type RoomEnvironmentDeviatedInput = WithDefaults<RoomEnvironmentDeviated, "lowerLimitQuantity" | "upperLimitQuantity" | "storedGoodsClass", { readonly measuredQuantity: QuantityInput; readonly lowerLimitQuantity: QuantityInput | null; readonly upperLimitQuantity: QuantityInput | null }>;

/** What is measured. A symbol that is not known yet is read as `UNKNOWN`. */
export type EnvironmentMeasure = "TEMPERATURE" | "HUMIDITY" | "PRESSURE_DIFFERENCE" | "AIR_CHANGES" | "OXYGEN_LEVEL" | "UNKNOWN";

/**
 * A monitored room or refrigerator left its allowed range for longer than the alarm delay. What was stored in it is judged by its owner.
 *
 * Event `RoomEnvironment.Deviated`, version 1. Topic `operations.events`, key `sensorId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const RoomEnvironmentDeviated: EventDefinition<"RoomEnvironment.Deviated", RoomEnvironmentDeviated, RoomEnvironmentDeviatedInput> = /*@__PURE__*/ defineEvent({
  type: "RoomEnvironment.Deviated",
  version: 1,
  topic: "operations.events",
  key: "sensorId",
  aggregate: "RoomEnvironment",
  schema: '{"type":"record","name":"RoomEnvironmentDeviated","namespace":"healthtech.operations","fields":[{"name":"sensorId","type":{"type":"string","logicalType":"uuid"}},{"name":"locationId","type":{"type":"string","logicalType":"uuid"}},{"name":"environmentMeasure","type":{"type":"enum","name":"EnvironmentMeasure","symbols":["TEMPERATURE","HUMIDITY","PRESSURE_DIFFERENCE","AIR_CHANGES","OXYGEN_LEVEL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"measuredQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"lowerLimitQuantity","type":["null","healthtech.shared.Quantity"],"default":null},{"name":"upperLimitQuantity","type":["null","healthtech.shared.Quantity"],"default":null},{"name":"outOfRangeMinutes","type":"int"},{"name":"storedGoodsClass","type":["null","string"],"default":null}],"schemaVersion":1}',
});
