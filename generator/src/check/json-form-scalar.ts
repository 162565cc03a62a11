import type { JsonNode } from "../load/json-node.js";
import { didYouMean } from "../nearest-name.js";
import type { EnumSchema, FixedSchema, LogicalType, PrimitiveSchema } from "../resolve/schema.js";
import { isDate, isInstant, isLocalTime } from "./calendar.js";

/** What a value should have been, continuing "must be ...". */
export interface ScalarFault {
  readonly expected: string;
  readonly fix: string | null;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MICROS_PER_DAY = 86_400_000_000n;
const UINT32 = 2 ** 32 - 1;

/** Compares a value that is no array, map or record with its schema; null where it fits. */
export function scalarFault(schema: PrimitiveSchema | FixedSchema | EnumSchema, node: JsonNode): ScalarFault | null {
  if (schema.kind === "enum") return enumFault(schema, node);
  if (schema.logicalType !== null) return logicalFault(schema.logicalType, node);
  if (schema.kind === "fixed") {
    return verdict(base64Length(node) === schema.size, `base64 of exactly ${schema.size} bytes`);
  }
  switch (schema.type) {
    case "null":
      return verdict(node.kind === "null", "null");
    case "boolean":
      return verdict(node.kind === "boolean", "true or false");
    case "int":
      return verdict(isWhole(node, -(2 ** 31), 2 ** 31 - 1), "a whole number of 32 bits");
    case "long":
      return long(node, "a whole number of 64 bits as a string", "9007199254740993");
    case "float":
    case "double": {
      const special = node.kind === "string" && ["NaN", "Infinity", "-Infinity"].includes(node.value);
      return verdict(node.kind === "number" || special, 'a number, or "NaN", "Infinity" or "-Infinity"');
    }
    case "bytes":
      return verdict(base64Length(node) !== null, "base64");
    case "string":
      return verdict(node.kind === "string", "a string");
  }
}

function logicalFault(logicalType: LogicalType, node: JsonNode): ScalarFault | null {
  const text = node.kind === "string" ? node.value : "";
  switch (logicalType.name) {
    case "uuid":
      return verdict(UUID.test(text), "a uuid");
    case "date":
      return verdict(isDate(text), 'a date of the calendar as "YYYY-MM-DD"');
    case "time-millis":
      return verdict(isWhole(node, 0, 86_399_999), "the number of milliseconds since midnight");
    case "time-micros": {
      const micros = int64(node);
      return verdict(
        micros !== null && micros >= 0n && micros < MICROS_PER_DAY,
        "the microseconds since midnight as a string",
      );
    }
    case "timestamp-millis":
      return verdict(isInstant(text), 'a time as ISO 8601 with its zone, such as "2026-03-14T09:26:53.000Z"');
    case "local-timestamp-millis":
      return verdict(isLocalTime(text), 'a local time without a zone, such as "2026-03-14T09:26:53.000"');
    case "timestamp-micros":
    case "local-timestamp-micros":
      return long(node, "a number of microseconds as a string", "1773480413000000");
    case "timestamp-nanos":
    case "local-timestamp-nanos":
      return long(node, "a number of nanoseconds as a string", "1773480413000000000");
    case "decimal":
      return decimalFault(logicalType, node, text);
    case "duration":
      return verdict(
        isDuration(node),
        '{ "months": ..., "days": ..., "milliseconds": ... }, each a whole number of 32 bits',
      );
  }
}

function enumFault(schema: EnumSchema, node: JsonNode): ScalarFault | null {
  if (node.kind === "string" && schema.symbols.includes(node.value)) return null;
  const fix =
    node.kind === "string" ? didYouMean(node.value, schema.symbols, `Use one of ${symbolList(schema)}.`) : null;
  return { expected: `a symbol of ${schema.name}`, fix };
}

function symbolList({ symbols }: EnumSchema): string {
  return symbols.length > 12
    ? `${symbols.slice(0, 12).join(", ")} and ${symbols.length - 12} more`
    : symbols.join(", ");
}

function decimalFault(
  { precision, scale }: { readonly precision: number; readonly scale: number },
  node: JsonNode,
  text: string,
): ScalarFault | null {
  const [, whole = "", fraction = ""] = /^-?(0|[1-9]\d*)(?:\.(\d+))?$/.exec(text) ?? [];
  const digits = (whole === "0" ? "" : whole).length;
  const fits = whole !== "" && fraction.length <= scale && digits <= precision - scale;
  if (fits) return null;
  const expected = `a decimal as a string with at most ${precision - scale} digits before and ${scale} behind the point`;
  return { expected, fix: node.kind === "number" ? `Write "${node.text}".` : null };
}

function long(node: JsonNode, expected: string, sample: string): ScalarFault | null {
  if (int64(node) !== null) return null;
  return { expected, fix: node.kind === "number" ? `Write "${node.text}".` : `Write it like "${sample}".` };
}

function int64(node: JsonNode): bigint | null {
  if (node.kind !== "string" || !/^(0|-?[1-9]\d{0,18})$/.test(node.value)) return null;
  const value = BigInt(node.value);
  return BigInt.asIntN(64, value) === value ? value : null;
}

function isWhole(node: JsonNode, least: number, most: number): boolean {
  return node.kind === "number" && Number.isInteger(node.value) && node.value >= least && node.value <= most;
}

/** Number of bytes, or null for what is no base64 with padding (RFC 4648 section 4). */
function base64Length(node: JsonNode): number | null {
  if (node.kind !== "string" || node.value.length % 4 !== 0) return null;
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(node.value)) return null;
  const bytes = Buffer.from(node.value, "base64");
  return bytes.toString("base64") === node.value ? bytes.length : null;
}

function isDuration(node: JsonNode): boolean {
  if (node.kind !== "object" || node.members.size !== 3) return false;
  return ["months", "days", "milliseconds"].every((part) => {
    const value = node.members.get(part)?.value;
    return value !== undefined && isWhole(value, 0, UINT32);
  });
}

function verdict(fits: boolean, expected: string): ScalarFault | null {
  return fits ? null : { expected, fix: null };
}
