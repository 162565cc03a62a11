import fc from "fast-check";

/** A random valid schema, before anybody has decided which type stands in which file. */
export type RandomType =
  | { readonly kind: "primitive"; readonly json: unknown; readonly type: string }
  | { readonly kind: "array" | "map"; readonly inner: RandomType }
  | { readonly kind: "union"; readonly branches: readonly RandomType[] }
  | { readonly kind: "named"; readonly definition: RandomDefinition };

export interface RandomDefinition {
  readonly kind: "record" | "enum" | "fixed";
  readonly name: string;
  readonly namespace: string;
  readonly fields: { readonly name: string; readonly type: RandomType; readonly default?: unknown }[];
  readonly symbols: readonly string[];
  readonly size: number;
}

type Pick = <Value>(arbitrary: fc.Arbitrary<Value>) => Value;

const FIELD_NAMES = ["id", "type", "class", "default", "constructor", "toString", "a", "b", "c", "_x", "A1", "then"];
const LOGICAL: readonly { readonly type: string; readonly [key: string]: unknown }[] = [
  { type: "string", logicalType: "uuid" },
  { type: "int", logicalType: "date" },
  { type: "int", logicalType: "time-millis" },
  { type: "long", logicalType: "timestamp-millis" },
  { type: "long", logicalType: "timestamp-nanos" },
  { type: "bytes", logicalType: "decimal", precision: 9, scale: 2 },
  { type: "bytes", logicalType: "decimal", precision: 2, scale: 9 },
  { type: "string", logicalType: "no-such-type" },
];
const PRIMITIVE = ["null", "boolean", "int", "long", "float", "double", "bytes", "string"];

/** A record that is valid by construction: names that exist, defaults that fit, recursion that can end. */
export function randomRecord(pick: Pick): RandomDefinition {
  const hasNamespaces = pick(fc.boolean());
  const known: RandomDefinition[] = [];
  return define("record", 0, "");

  function define(kind: RandomDefinition["kind"], depth: number, enclosing: string): RandomDefinition {
    const own = hasNamespaces ? pick(fc.constantFrom("n", "n.m", "o", enclosing === "" ? "n" : enclosing)) : "";
    const definition: RandomDefinition = {
      kind,
      name: `T${known.length}`,
      namespace: own,
      fields: [],
      symbols: pick(fc.uniqueArray(fc.constantFrom("A", "B", "null", "default", "_1", "class"), { minLength: 1 })),
      size: pick(fc.integer({ min: 1, max: 16 })),
    };
    known.push(definition);
    if (kind !== "record") return definition;
    for (const name of pick(fc.uniqueArray(fc.constantFrom(...FIELD_NAMES), { maxLength: depth === 0 ? 6 : 3 }))) {
      const type = choose(depth + 1, own, false);
      const value = pick(fc.boolean()) ? defaultOf(type, pick) : undefined;
      definition.fields.push(value === undefined ? { name, type } : { name, type, default: value });
    }
    return definition;
  }

  /** `mayRecur`: behind an array, a map or a null branch, where a type may name one that is still open. */
  function choose(depth: number, namespace: string, mayRecur: boolean): RandomType {
    const kinds = ["primitive", "primitive", "logical", "enum", "fixed", "known"] as const;
    const deep = ["array", "map", "union", "record"] as const;
    const kind = pick(depth > 4 ? fc.constantFrom(...kinds) : fc.constantFrom(...kinds, ...deep));
    switch (kind) {
      case "array":
      case "map":
        return { kind, inner: choose(depth + 1, namespace, true) };
      case "union":
        return union(depth, namespace);
      case "record":
      case "enum":
      case "fixed":
        return { kind: "named", definition: define(kind, depth, namespace) };
      case "known": {
        const usable = known.filter((each) => each.kind !== "record" || mayRecur);
        const definition = usable[pick(fc.nat(Math.max(0, usable.length - 1)))];
        return definition === undefined
          ? { kind: "primitive", json: "string", type: "string" }
          : { kind: "named", definition };
      }
      case "logical": {
        const json = pick(fc.constantFrom(...LOGICAL));
        return { kind: "primitive", json, type: json.type };
      }
      case "primitive": {
        const type = pick(fc.constantFrom(...PRIMITIVE));
        return { kind: "primitive", json: pick(fc.boolean()) ? type : { type }, type };
      }
    }
  }

  function union(depth: number, namespace: string): RandomType {
    const nullBranch: RandomType = { kind: "primitive", json: "null", type: "null" };
    const branches: RandomType[] = pick(fc.boolean()) ? [nullBranch] : [];
    const taken = new Set(branches.length > 0 ? ["null"] : []);
    const isNullFirst = branches.length > 0;
    for (let count = pick(fc.integer({ min: 1, max: 4 })); count > 0; count--) {
      const branch = choose(depth + 1, namespace, isNullFirst);
      const key = branchKey(branch);
      if (key === "union" || taken.has(key)) continue;
      taken.add(key);
      branches.push(branch);
    }
    return branches.length === 0 ? nullBranch : { kind: "union", branches };
  }
}

function branchKey(type: RandomType): string {
  if (type.kind === "primitive") return type.type;
  return type.kind === "named" ? fullNameOf(type.definition) : type.kind;
}

export function fullNameOf({ namespace, name }: RandomDefinition): string {
  return namespace === "" ? name : `${namespace}.${name}`;
}

/** A default that fits, or undefined where none is easily had. */
function defaultOf(type: RandomType, pick: Pick): unknown {
  switch (type.kind) {
    case "array":
      return [];
    case "map":
      return {};
    case "union":
      return type.branches[0] === undefined ? undefined : defaultOf(type.branches[0], pick);
    case "named": {
      const { kind, symbols, size, fields } = type.definition;
      if (kind === "enum") return pick(fc.constantFrom(...symbols));
      if (kind === "fixed") return "\u00e9".repeat(size);
      const entries = fields.map((field) => [field.name, "default" in field ? field.default : defaultOf(field.type, pick)]);
      return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
    }
    case "primitive":
      return primitiveDefault(type.json, type.type, pick);
  }
}

function primitiveDefault(json: unknown, type: string, pick: Pick): unknown {
  const logical = typeof json === "object" && json !== null && "logicalType" in json ? json.logicalType : null;
  switch (type) {
    case "null":
      return null;
    case "boolean":
      return pick(fc.boolean());
    case "int":
      return logical === null ? pick(fc.integer()) : pick(fc.nat(10_000));
    case "long":
      return logical === null ? pick(fc.maxSafeInteger().map((value) => Math.trunc(value / 2))) : pick(fc.nat());
    case "float":
    case "double":
      return pick(fc.constantFrom(0, -1.5, 1e10, 3));
    case "bytes":
      return logical === null ? pick(fc.constantFrom("", "\u00ff\u0000")) : "\u0001";
    default:
      return logical === "uuid" ? "0b0c1f7a-6f0e-4d8b-9a66-3c1d5a1e2f30" : pick(fc.string());
  }
}

/**
 * The schema as JSON. Types in `apart` are only named; any other stands in full where it is met first, and `written`
 * remembers that from one file to the next.
 */
export function render(
  root: RandomDefinition,
  apart: ReadonlySet<RandomDefinition> = new Set(),
  written: Set<RandomDefinition> = new Set(),
): unknown {
  return definition(root, "");

  function definition(type: RandomDefinition, enclosing: string): unknown {
    written.add(type);
    const name = type.namespace === enclosing ? { name: type.name } : { name: type.name, namespace: type.namespace };
    if (type.kind === "enum") return { type: "enum", ...name, symbols: type.symbols };
    if (type.kind === "fixed") return { type: "fixed", ...name, size: type.size };
    const fields = type.fields.map((field) => ({ ...field, type: schema(field.type, type.namespace) }));
    return { type: "record", ...name, fields };
  }

  function schema(type: RandomType, namespace: string): unknown {
    switch (type.kind) {
      case "primitive":
        return type.json;
      case "array":
        return { type: "array", items: schema(type.inner, namespace) };
      case "map":
        return { type: "map", values: schema(type.inner, namespace) };
      case "union":
        return type.branches.map((branch) => schema(branch, namespace));
      case "named":
        if (!written.has(type.definition) && !apart.has(type.definition)) return definition(type.definition, namespace);
        return type.definition.namespace === namespace ? type.definition.name : fullNameOf(type.definition);
    }
  }
}

/** Every definition that a root leads to, itself first. */
export function definitionsIn(root: RandomDefinition): readonly RandomDefinition[] {
  const found = new Set<RandomDefinition>();
  const visit = (type: RandomType): void => {
    if (type.kind === "union") type.branches.forEach(visit);
    else if (type.kind === "array" || type.kind === "map") visit(type.inner);
    else if (type.kind === "named") enter(type.definition);
  };
  const enter = (definition: RandomDefinition): void => {
    if (found.has(definition)) return;
    found.add(definition);
    for (const field of definition.fields) visit(field.type);
  };
  enter(root);
  return [...found];
}
