import { EventError } from "../../../errors.js";
import { PayloadCodec } from "../payload-codec.js";

/** A codec for a record with one field `x` of the given type. */
export const codecFor = (type: unknown, more: object = {}) =>
  new PayloadCodec(
    JSON.stringify({ type: "record", name: "R", namespace: "n", fields: [{ name: "x", type, ...more }] }),
  );

export function faultOf(work: () => unknown): EventError {
  try {
    work();
  } catch (error) {
    if (error instanceof EventError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

export const refusal = (type: unknown, value: unknown) => faultOf(() => codecFor(type).encode({ x: value }, 0)).message;

export const decimal = { type: "bytes", logicalType: "decimal", precision: 5, scale: 2 };
export const date = { type: "int", logicalType: "date" };
export const local = { type: "long", logicalType: "local-timestamp-millis" };
export const instant = { type: "long", logicalType: "timestamp-millis" };
export const timeMillis = { type: "int", logicalType: "time-millis" };
export const timeMicros = { type: "long", logicalType: "time-micros" };
export const uuid = { type: "string", logicalType: "uuid" };
export const uuidBytes = { type: "fixed", name: "U", size: 16, logicalType: "uuid" };
export const duration = { type: "fixed", name: "D", size: 12, logicalType: "duration" };
export const colour = { type: "enum", name: "Colour", symbols: ["RED", "GREEN"] };
