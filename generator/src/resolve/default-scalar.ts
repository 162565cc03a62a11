import type { JsonNode, JsonNumber } from "../load/json-node.js";
import { quote } from "../load/quote.js";
import { bytesFault, logicalFault } from "./logical-default.js";
import { describe } from "./members.js";
import type { FixedSchema, LogicalType, PrimitiveSchema } from "./schema.js";

/** Why a default does not fit its type, at the innermost value concerned. */
export interface Misfit {
  readonly node: JsonNode;
  readonly message: string;
  readonly fix: string | null;
}

export function mismatch(node: JsonNode, expected: string): Misfit {
  return { node, message: `The default must be ${expected}, and here is ${describe(node)}.`, fix: null };
}

export function fitPrimitive({ type, logicalType }: PrimitiveSchema, value: JsonNode): Misfit | null {
  switch (type) {
    case "null":
      return value.kind === "null" ? null : mismatch(value, "null");
    case "boolean":
      return value.kind === "boolean" ? null : mismatch(value, "true or false");
    case "int":
    case "long":
      return value.kind === "number" ? fitInteger(type, logicalType, value) : mismatch(value, "a whole number");
    case "float":
      if (value.kind !== "number") return mismatch(value, "a number");
      if (Number.isFinite(Math.fround(value.value))) return null;
      return { node: value, message: `${describe(value)} is larger than any float.`, fix: 'Use "double".' };
    case "double":
      return value.kind === "number" ? null : mismatch(value, "a number");
    case "bytes":
    case "string": {
      if (value.kind !== "string") return mismatch(value, "a string");
      const fault = (type === "bytes" ? bytesFault(value.value) : null) ?? logicalFault(logicalType, value);
      return fault && { node: value, ...fault };
    }
  }
}

export function fitFixed(schema: FixedSchema, value: JsonNode): Misfit | null {
  if (value.kind !== "string") return mismatch(value, "a string, one character for each byte");
  const decimal = schema.logicalType?.name === "decimal" ? schema.logicalType : null;
  const fault = bytesFault(value.value) ?? sizeFault(schema, value.value) ?? logicalFault(decimal, value);
  return fault && { node: value, ...fault };
}

function sizeFault(schema: FixedSchema, bytes: string): Omit<Misfit, "node"> | null {
  if (bytes.length === schema.size) return null;
  const message = `The default has ${bytes.length} bytes, and ${quote(schema.name)} has ${schema.size}.`;
  return { message, fix: "Write one character, \\u0000 to \\u00ff, for each byte." };
}

const LEAST_INT = -(2 ** 31);
const MOST_INT = 2 ** 31 - 1;

function fitInteger(type: "int" | "long", logicalType: LogicalType | null, value: JsonNumber): Misfit | null {
  if (!/^-?\d+$/.test(value.text)) {
    const fix = Number.isSafeInteger(value.value) ? `Write ${value.value}.` : 'Write a whole number, or use "double".';
    return { ...mismatch(value, "a whole number, without point or exponent"), fix };
  }
  if (type === "int" && (value.value < LEAST_INT || value.value > MOST_INT)) {
    return { node: value, message: `${describe(value)} does not fit an int of 32 bits.`, fix: 'Use "long".' };
  }
  if (!Number.isSafeInteger(value.value)) {
    const message = `${describe(value)} lies beyond 2^53, where JSON numbers lose digits.`;
    return { node: value, message, fix: "Leave the default out, and let the publisher say the value." };
  }
  const fault = logicalFault(logicalType, value);
  return fault && { node: value, ...fault };
}
