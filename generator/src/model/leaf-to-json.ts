import type { JsonNode } from "../load/json-node.js";
import type { LogicalType, PrimitiveName } from "../resolve/schema.js";
import type { JsonValue } from "./catalog.js";

/** The JSON form of a default whose type has no parts. `base` of a fixed is `bytes`. */
export function leafToJson(base: PrimitiveName, logicalType: LogicalType | null, node: JsonNode): JsonValue {
  switch (node.kind) {
    case "null":
      return null;
    case "boolean":
      return node.value;
    case "number":
      return numberToJson(base, logicalType, node.text, node.value);
    case "string":
      return base === "bytes" ? bytesToJson(logicalType, Buffer.from(node.value, "latin1")) : node.value;
    default:
      throw new Error(`A default of kind ${node.kind} for ${base} gets no further than resolve/.`);
  }
}

const MILLISECONDS_PER_DAY = 86_400_000;

function numberToJson(base: PrimitiveName, logicalType: LogicalType | null, text: string, value: number): JsonValue {
  switch (logicalType?.name) {
    case "date":
      return isoText(value * MILLISECONDS_PER_DAY, "T");
    case "timestamp-millis":
      return new Date(value).toISOString();
    case "local-timestamp-millis":
      return isoText(value, "Z");
    default:
      return base === "long" ? BigInt(text).toString() : value;
  }
}

/** ISO 8601 up to a letter. */
function isoText(milliseconds: number, upTo: string): string {
  const text = new Date(milliseconds).toISOString();
  return text.slice(0, text.indexOf(upTo));
}

function bytesToJson(logicalType: LogicalType | null, bytes: Buffer): JsonValue {
  switch (logicalType?.name) {
    case "decimal":
      return decimalText(bytes, logicalType.scale);
    case "uuid":
      return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    case "duration":
      return Object.freeze({
        months: bytes.readUInt32LE(0),
        days: bytes.readUInt32LE(4),
        milliseconds: bytes.readUInt32LE(8),
      });
    default:
      return bytes.toString("base64");
  }
}

/** Big-endian two's complement, with exactly `scale` digits behind the point. */
function decimalText(bytes: Buffer, scale: number): string {
  const unscaled = BigInt.asIntN(bytes.length * 8, BigInt(`0x${bytes.toString("hex") || "0"}`));
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  return `${unscaled < 0n ? "-" : ""}${whole}${scale === 0 ? "" : `.${digits.slice(-scale)}`}`;
}
