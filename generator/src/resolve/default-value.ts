import type { JsonNode, JsonObject } from "../load/json-node.js";
import { quote } from "../load/quote.js";
import { branchName } from "./bind-union.js";
import type { BoundTypes } from "./binder.js";
import { bytesFault, logicalFault } from "./logical-default.js";
import { describe } from "./members.js";
import { isUnsafeProperty } from "./names.js";
import { nearestWord } from "./nearest-name.js";
import type { FieldSchema, FixedSchema, PrimitiveSchema, RecordSchema, Schema, UnionSchema } from "./schema.js";

/** Why a default does not fit its type, at the innermost value concerned. */
export interface Misfit {
  readonly node: JsonNode;
  readonly message: string;
  readonly fix: string | null;
}

/**
 * Compares a default with its type (specification, "Complex Types", the table of field defaults). Null when it fits.
 * `onOmitted` hears of each field that a record inside the default leaves to that field's own default.
 */
export function misfitOf(
  schema: Schema,
  value: JsonNode,
  bound: BoundTypes,
  onOmitted: (field: FieldSchema) => void,
): Misfit | null {
  return fit(schema, value);

  function fit(schema: Schema, value: JsonNode): Misfit | null {
    switch (schema.kind) {
      case "primitive":
        return fitPrimitive(schema, value);
      case "array":
        if (value.kind !== "array") return mismatch(value, "an array");
        return firstOf(value.items, (item) => fit(schema.items, item));
      case "map":
        return value.kind === "object" ? fitMap(schema.values, value) : mismatch(value, "an object, for a map");
      case "union":
        return fitUnion(schema, value);
      case "record":
        return value.kind === "object"
          ? fitRecord(schema, value)
          : mismatch(value, `an object, for ${quote(schema.name)}`);
      case "enum":
        if (value.kind === "string" && schema.symbols.includes(value.value)) return null;
        return { ...mismatch(value, `a symbol of ${quote(schema.name)}`), fix: symbolHint(schema.symbols, value) };
      case "fixed":
        return fitFixed(schema, value);
      case "reference": {
        const target = bound.types.get(schema.fullName);
        return target === undefined ? null : fit(target, value);
      }
    }
  }

  function fitMap(values: Schema, value: JsonObject): Misfit | null {
    return firstOf([...value.members.values()], ({ key, value: entry }) =>
      isUnsafeProperty(key.value)
        ? { node: key, message: `${quote(key.value)} cannot be a key: JavaScript takes it for a prototype.`, fix: null }
        : fit(values, entry),
    );
  }

  function fitUnion(schema: UnionSchema, value: JsonNode): Misfit | null {
    const [first, ...others] = schema.branches;
    if (first === undefined) return null;
    const misfit = fit(first, value);
    if (misfit === null) return null;
    const better = others.find((branch) => fit(branch, value) === null);
    if (better === undefined)
      return { ...misfit, fix: misfit.fix ?? "The default of a union belongs to its first branch." };
    const message = `The default ${describe(value)} does not fit the union's first branch, ${quote(branchName(first))}.`;
    return { node: value, message, fix: `Put ${quote(branchName(better))} first in the union, or change the default.` };
  }

  function fitRecord(schema: RecordSchema, value: JsonObject): Misfit | null {
    if (bound.incomplete.has(schema.fullName)) return null;
    const byName = new Map(schema.fields.map((field) => [field.name, field]));
    const unknown = [...value.members.values()].find(({ key }) => !byName.has(key.value));
    if (unknown !== undefined) {
      const near = nearestWord(unknown.key.value, [...byName.keys()]);
      const message = `${quote(schema.name)} has no field ${quote(unknown.key.value)}.`;
      return { node: unknown.key, message, fix: near === null ? "Delete the entry." : `Did you mean ${quote(near)}?` };
    }
    return firstOf(schema.fields, (field) => {
      const given = value.members.get(field.name);
      if (given !== undefined) return fit(field.schema, given.value);
      if (field.default === undefined) {
        const message = `The default lacks the field ${quote(field.name)} of ${quote(schema.name)}, which has no default itself.`;
        return { node: value, message, fix: `Add ${quote(field.name)} to the default.` };
      }
      onOmitted(field);
      return null;
    });
  }
}

function fitPrimitive(schema: PrimitiveSchema, value: JsonNode): Misfit | null {
  switch (schema.type) {
    case "null":
      return value.kind === "null" ? null : mismatch(value, "null");
    case "boolean":
      return value.kind === "boolean" ? null : mismatch(value, "true or false");
    case "int":
      return fitInteger(schema, value, 2 ** 31 - 1, "int");
    case "long":
      return fitInteger(schema, value, Number.MAX_SAFE_INTEGER, "long");
    case "float":
      if (value.kind !== "number") return mismatch(value, "a number");
      if (Number.isFinite(Math.fround(value.value))) return null;
      return { node: value, message: `${describe(value)} is larger than any float.`, fix: 'Use "double".' };
    case "double":
      return value.kind === "number" ? null : mismatch(value, "a number");
    case "bytes":
    case "string": {
      if (value.kind !== "string") return mismatch(value, "a string");
      const fault =
        (schema.type === "bytes" ? bytesFault(value.value) : null) ?? logicalFault(schema.logicalType, value);
      return fault === null ? null : { node: value, ...fault };
    }
  }
}

function fitInteger(schema: PrimitiveSchema, value: JsonNode, largest: number, type: string): Misfit | null {
  if (value.kind !== "number") return mismatch(value, "a whole number");
  if (!/^-?\d+$/.test(value.text)) {
    const fix = Number.isSafeInteger(value.value) ? `Write ${value.value}.` : 'Write a whole number, or use "double".';
    return { ...mismatch(value, "a whole number, without point or exponent"), fix };
  }
  if (value.value > largest || value.value < (type === "int" ? -largest - 1 : -largest)) {
    return type === "int"
      ? { node: value, message: `${describe(value)} does not fit an int of 32 bits.`, fix: 'Use "long".' }
      : {
          node: value,
          message: `${describe(value)} lies beyond 2^53, where JSON numbers lose digits.`,
          fix: "Leave the default out, and let the publisher say the value.",
        };
  }
  const fault = logicalFault(schema.logicalType, value);
  return fault === null ? null : { node: value, ...fault };
}

function fitFixed(schema: FixedSchema, value: JsonNode): Misfit | null {
  if (value.kind !== "string") return mismatch(value, "a string, one character for each byte");
  const fault = bytesFault(value.value);
  if (fault !== null) return { node: value, ...fault };
  if (value.value.length !== schema.size) {
    const message = `The default has ${value.value.length} bytes, and ${quote(schema.name)} has ${schema.size}.`;
    return { node: value, message, fix: "Write one character, \\u0000 to \\u00ff, for each byte." };
  }
  const logical = logicalFault(schema.logicalType, value);
  return logical === null ? null : { node: value, ...logical };
}

function mismatch(node: JsonNode, expected: string): Misfit {
  return { node, message: `The default must be ${expected}, and here is ${describe(node)}.`, fix: null };
}

function symbolHint(symbols: readonly string[], value: JsonNode): string {
  const near = value.kind === "string" ? nearestWord(value.value, symbols) : null;
  return near === null ? "Write one of the enum's symbols." : `Did you mean ${quote(near)}?`;
}

function firstOf<Item>(items: readonly Item[], check: (item: Item) => Misfit | null): Misfit | null {
  for (const item of items) {
    const misfit = check(item);
    if (misfit !== null) return misfit;
  }
  return null;
}
