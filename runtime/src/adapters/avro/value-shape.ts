import { types } from "node:util";
import type { Shape } from "./shape.js";

/** The shape by which a plain union finds its branch; undefined for what no Avro value looks like. */
export function shapeOf(value: unknown): Shape | undefined {
  switch (typeof value) {
    case "boolean":
    case "number":
    case "bigint":
    case "string":
      return typeof value as Shape;
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value)) return "array";
      if (types.isUint8Array(value)) return "bytes";
      return types.isDate(value) ? "date" : "object";
    default:
      return undefined;
  }
}

/** The branch that a tagged value names, if it names one. */
export function tagOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "type")) return undefined;
  const { type } = value as { readonly type: unknown };
  return typeof type === "string" ? type : undefined;
}

/** Whether the value can be a record: an object that is not made to be something else. */
export function isRecordLike(value: unknown): value is object {
  return shapeOf(value) === "object" && !types.isMap(value) && !types.isSet(value) && !ArrayBuffer.isView(value);
}

/** Whether the value can be a map: `{}`, of this realm or another, or an object without a prototype. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (shapeOf(value) !== "object") return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
