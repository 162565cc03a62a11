import type { JsonNode, JsonObject } from "../load/json-node.js";
import { quote } from "../load/quote.js";
import { didYouMean } from "../nearest-name.js";
import { branchName } from "./bind-union.js";
import type { BoundTypes } from "./binder.js";
import { fitFixed, fitPrimitive, type Misfit, mismatch } from "./default-scalar.js";
import { describe } from "./members.js";
import { isUnsafeProperty } from "./names.js";
import type { EnumSchema, FieldSchema, RecordSchema, Schema, UnionSchema } from "./schema.js";

/** Defaults are written out in full by the codec and in the docs, so they must not be endless. */
export const MOST_VALUES = 10_000;

export interface FittedDefault {
  /** Null when the default fits. */
  readonly misfit: Misfit | null;
  /** How many values it holds, at any depth, without the omitted ones. */
  readonly values: number;
  /** Fields that a record inside it leaves to those fields' own defaults. */
  readonly omitted: readonly FieldSchema[];
}

/** Compares a default with its type (specification, "Complex Types", the table of field defaults). */
export function fitDefault(schema: Schema, value: JsonNode, bound: BoundTypes): FittedDefault {
  const omitted: FieldSchema[] = [];
  let values = 0;
  const misfit = fit(schema, value);
  return { misfit, values, omitted };

  function fit(schema: Schema, value: JsonNode): Misfit | null {
    // Also what bounds the search for a better branch, which can double at each level.
    if (++values + omitted.length > MOST_VALUES) return tooLarge(value);
    switch (schema.kind) {
      case "primitive":
        return fitPrimitive(schema, value);
      case "fixed":
        return fitFixed(schema, value);
      case "enum":
        return fitEnum(schema, value);
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
      case "reference": {
        const target = bound.types.get(schema.fullName);
        return target === undefined ? null : fit(target, value);
      }
    }
  }

  function fitMap(schema: Schema, value: JsonObject): Misfit | null {
    return firstOf(value.members.values(), ({ key, value: entry }) =>
      isUnsafeProperty(key.value)
        ? { node: key, message: `${quote(key.value)} cannot be a key: JavaScript takes it for a prototype.`, fix: null }
        : fit(schema, entry),
    );
  }

  function fitUnion(schema: UnionSchema, value: JsonNode): Misfit | null {
    const [first, ...others] = schema.branches;
    if (first === undefined) return null;
    const misfit = fit(first, value);
    if (misfit === null || misfit.node !== value) return misfit;
    const better = others.find((branch) => fit(branch, value) === null);
    if (better === undefined) return { ...misfit, fix: misfit.fix ?? "Choose a value of the union's first branch." };
    const message = `The default ${describe(value)} does not fit the union's first branch, ${quote(branchName(first))}.`;
    return { node: value, message, fix: `Put ${quote(branchName(better))} first in the union, or change the default.` };
  }

  function fitRecord(schema: RecordSchema, value: JsonObject): Misfit | null {
    if (values + omitted.length + schema.fields.length > MOST_VALUES) return tooLarge(value);
    if (bound.incomplete.has(schema.fullName)) return null;
    const byName = new Map(schema.fields.map((field) => [field.name, field]));
    for (const { key } of value.members.values()) {
      if (!byName.has(key.value)) return unknownField(schema, key, [...byName.keys()]);
    }
    return firstOf(schema.fields, (field) => {
      const given = value.members.get(field.name);
      if (given !== undefined) return fit(field.schema, given.value);
      if (field.default === undefined) {
        const message = `The default lacks the field ${quote(field.name)} of ${quote(schema.name)}, which has no default itself.`;
        return { node: value, message, fix: `Add ${quote(field.name)} to the default.` };
      }
      omitted.push(field);
      return null;
    });
  }
}

/** Kept per enum: a long array of defaults would search a long enum once for each item. */
const symbolSets = new WeakMap<EnumSchema, ReadonlySet<string>>();

function fitEnum(schema: EnumSchema, value: JsonNode): Misfit | null {
  const symbols = symbolSets.get(schema) ?? new Set(schema.symbols);
  symbolSets.set(schema, symbols);
  if (value.kind === "string" && symbols.has(value.value)) return null;
  const otherwise = "Write one of the enum's symbols.";
  const fix = value.kind === "string" ? didYouMean(value.value, schema.symbols, otherwise) : otherwise;
  return { ...mismatch(value, `a symbol of ${quote(schema.name)}`), fix };
}

function unknownField(
  schema: RecordSchema,
  key: Misfit["node"] & { readonly value: string },
  known: readonly string[],
): Misfit {
  const message = `${quote(schema.name)} has no field ${quote(key.value)}.`;
  return { node: key, message, fix: didYouMean(key.value, known, "Delete the entry.") };
}

function tooLarge(node: JsonNode): Misfit {
  const message = `The default has more than ${MOST_VALUES} values when it is written out.`;
  return { node, message, fix: "Use a smaller default, or none." };
}

function firstOf<Item>(items: Iterable<Item>, check: (item: Item) => Misfit | null): Misfit | null {
  for (const item of items) {
    const misfit = check(item);
    if (misfit !== null) return misfit;
  }
  return null;
}
