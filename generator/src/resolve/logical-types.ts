import type { JsonNode, JsonObject } from "../load/json-node.js";
import { memberOf } from "./members.js";
import type { LogicalType, PrimitiveName } from "./schema.js";

/** The attributes that a valid logical type takes up; the others stay attributes. */
export function logicalAttributes(logicalType: LogicalType | null): readonly string[] {
  if (logicalType === null) return [];
  return logicalType.name === "decimal" ? ["logicalType", "precision", "scale"] : ["logicalType"];
}

/**
 * The logical type of a schema (specification, "Logical Types"), or null where it names none, an unknown one, or one
 * that does not fit: then the underlying type holds.
 */
export function logicalTypeOf(object: JsonObject, base: PrimitiveName | "fixed", size = 0): LogicalType | null {
  const node = memberOf(object, "logicalType");
  if (node?.kind !== "string") return null;
  switch (node.value) {
    case "uuid":
      return base === "string" || (base === "fixed" && size === 16) ? { name: "uuid" } : null;
    case "date":
    case "time-millis":
      return base === "int" ? { name: node.value } : null;
    case "time-micros":
    case "timestamp-millis":
    case "timestamp-micros":
    case "timestamp-nanos":
    case "local-timestamp-millis":
    case "local-timestamp-micros":
    case "local-timestamp-nanos":
      return base === "long" ? { name: node.value } : null;
    case "duration":
      return base === "fixed" && size === 12 ? { name: "duration" } : null;
    case "decimal":
      return decimal(object, base, size);
    default:
      return null;
  }
}

function decimal(object: JsonObject, base: PrimitiveName | "fixed", size: number): LogicalType | null {
  if (base !== "bytes" && base !== "fixed") return null;
  const precision = wholeNumber(memberOf(object, "precision"));
  const scaleNode = memberOf(object, "scale");
  const scale = scaleNode === undefined ? 0 : wholeNumber(scaleNode);
  if (precision === null || scale === null || precision < 1 || scale > precision) return null;
  if (base === "fixed" && precision > mostDigits(size)) return null;
  return { name: "decimal", precision, scale };
}

/** As many digits as PostgreSQL's numeric can be declared with; a scale of a billion would make values of a gigabyte. */
export const MAX_PRECISION = 1000;

/** Why a valid logical type can still not be generated, or null. */
export function logicalTypeLimit(logicalType: LogicalType | null): string | null {
  if (logicalType?.name !== "decimal" || logicalType.precision <= MAX_PRECISION) return null;
  return `A decimal has at most ${MAX_PRECISION} digits, and here are ${logicalType.precision}.`;
}

/** How many decimal digits always fit into a two's complement number of `size` bytes. */
export function mostDigits(size: number): number {
  return Math.floor(Math.log10(2) * (8 * size - 1));
}

function wholeNumber(node: JsonNode | undefined): number | null {
  return node?.kind === "number" && Number.isSafeInteger(node.value) && node.value >= 0 ? node.value : null;
}
