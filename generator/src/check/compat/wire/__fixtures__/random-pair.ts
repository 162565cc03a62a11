import fc from "fast-check";

/** Draws from an arbitrary, as fast-check's `gen()` does, so that what is found can be shrunk. */
export type Draw = <Value>(arbitrary: fc.Arbitrary<Value>) => Value;

export interface RandomType {
  kind: "primitive" | "array" | "map" | "union" | "named";
  primitive: string;
  inner: RandomType[];
  definition: RandomDefinition | null;
}

export interface RandomDefinition {
  kind: "record" | "enum" | "fixed";
  name: string;
  namespace: string;
  aliases: string[];
  fields: RandomField[];
  symbols: string[];
  fallback: string | null;
  size: number;
}

export interface RandomField {
  name: string;
  type: RandomType;
  aliases: string[];
  hasDefault: boolean;
}

/** Names are few, so that two schemas meet in them, and two definitions of one schema in their simple names. */
const NAMES = ["A", "B", "C", "D"];
/** Never beside the null namespace: what has none cannot be named from within one. */
const NAMESPACES = ["n", "o.p"];
const FIELDS = ["a", "b", "c", "d", "__proto__", "constructor"];
const SYMBOLS = ["X", "Y", "Z", "W"];
const PRIMITIVES = ["null", "boolean", "int", "long", "float", "double", "bytes", "string"];

export interface RandomPair {
  readonly reader: RandomType;
  readonly writer: RandomType;
}

/** A schema and what a few random changes make of it, either way round; now and then two that have nothing in common. */
export function randomPair(draw: Draw): RandomPair {
  const first = randomSchema(draw);
  if (draw(fc.nat(19)) === 0) return { reader: first, writer: randomSchema(draw) };
  const second = structuredClone(first);
  for (let changes = draw(fc.nat(3)); changes > 0; changes--) change(second, draw);
  return draw(fc.boolean()) ? { reader: first, writer: second } : { reader: second, writer: first };
}

export function randomSchema(draw: Draw): RandomType {
  const known: RandomDefinition[] = [];
  const namespaces = draw(fc.boolean()) ? [""] : NAMESPACES;
  return draw(fc.nat(9)) === 0 ? choose(0) : named(define("record", 0));

  function define(kind: RandomDefinition["kind"], depth: number): RandomDefinition {
    const definition = blank(kind, namespaces, draw);
    const taken = new Set(known.map(fullNameOf));
    for (let more = 0; taken.has(fullNameOf(definition)); more++) definition.name = `E${more}`;
    known.push(definition);
    if (kind !== "record") return definition;
    const names = draw(fc.uniqueArray(fc.constantFrom(...FIELDS), { minLength: depth === 0 ? 1 : 0, maxLength: 4 }));
    for (const name of names) {
      definition.fields.push({ name, type: choose(depth + 1), aliases: [], hasDefault: draw(fc.nat(2)) === 0 });
    }
    return definition;
  }

  function choose(depth: number): RandomType {
    const flat = ["primitive", "primitive", "enum", "fixed", "known", "known"] as const;
    const kind = draw(fc.constantFrom(...flat, ...(depth > 3 ? [] : (["array", "map", "union", "union", "record"] as const))));
    switch (kind) {
      case "primitive":
        return primitive(draw);
      case "known":
        return known.length === 0 ? primitive(draw) : named(draw(fc.constantFrom(...known)));
      case "array":
      case "map":
        return { kind, primitive: "", inner: [choose(depth + 1)], definition: null };
      case "union":
        return union(Array.from({ length: draw(fc.nat(4)) }, () => choose(depth + 1)));
      default:
        return named(define(kind, depth));
    }
  }
}

function blank(kind: RandomDefinition["kind"], namespaces: readonly string[], draw: Draw): RandomDefinition {
  const symbols = draw(fc.shuffledSubarray(SYMBOLS, { minLength: 1 }));
  return {
    kind,
    name: draw(fc.constantFrom(...NAMES)),
    namespace: draw(fc.constantFrom(...namespaces)),
    aliases: [],
    fields: [],
    symbols,
    fallback: draw(fc.nat(2)) === 0 ? (symbols[0] ?? null) : null,
    size: draw(fc.constantFrom(2, 4)),
  };
}

function primitive(draw: Draw): RandomType {
  return { kind: "primitive", primitive: draw(fc.constantFrom(...PRIMITIVES)), inner: [], definition: null };
}

function named(definition: RandomDefinition): RandomType {
  return { kind: "named", primitive: "", inner: [], definition };
}

/** What may be together in a union, of what is given. */
function union(branches: readonly RandomType[]): RandomType {
  const taken = new Set<string>();
  const inner = branches.filter((branch) => {
    const key = branchKey(branch);
    return key !== "union" && !taken.has(key) && taken.add(key) !== undefined;
  });
  return { kind: "union", primitive: "", inner, definition: null };
}

function branchKey({ kind, primitive, definition }: RandomType): string {
  return definition === null ? primitive || kind : fullNameOf(definition);
}

export function fullNameOf({ name, namespace }: RandomDefinition): string {
  return namespace === "" ? name : `${namespace}.${name}`;
}

/** One edit, as people make them, somewhere in a schema. */
function change(schema: RandomType, draw: Draw): void {
  const { types, definitions } = everythingIn(schema);
  const type = draw(fc.constantFrom(...types));
  const definition = definitions.length === 0 ? null : draw(fc.constantFrom(...definitions));
  if (definition === null || draw(fc.nat(2)) === 0) changeType(type, definitions, draw);
  else if (draw(fc.nat(3)) === 0) rename(definition, definitions, draw);
  else if (definition.kind === "record") changeFields(definition, types, draw);
  else if (definition.kind === "fixed") definition.size = draw(fc.constantFrom(2, 4, 8));
  else changeSymbols(definition, draw);
  for (const each of types) if (each.kind === "union") Object.assign(each, union(each.inner));
}

function changeType(type: RandomType, definitions: readonly RandomDefinition[], draw: Draw): void {
  const before = { ...type, inner: [...type.inner] };
  const set = (after: RandomType): void => void Object.assign(type, after);
  switch (draw(fc.nat(5))) {
    case 0:
      return set(primitive(draw));
    case 1:
      return set({ kind: draw(fc.constantFrom("array", "map")), primitive: "", inner: [before], definition: null });
    case 2:
      if (definitions.length > 0) set(named(draw(fc.constantFrom(...definitions))));
      return;
    case 3:
      if (type.kind === "union") return set(union(draw(fc.shuffledSubarray(before.inner))));
      return set(union([{ ...primitive(draw), primitive: draw(fc.constantFrom("null", "bytes", "double")) }, before]));
    case 4:
      if (type.kind === "union") return set(union([...before.inner, primitive(draw)]));
      if (type.kind === "primitive") set({ ...before, primitive: PROMOTED[type.primitive] ?? "string" });
      return;
    default: {
      const [only] = type.inner;
      if (only !== undefined && type.kind === "union") set(only);
    }
  }
}

const PROMOTED: Readonly<Record<string, string>> = { int: "long", long: "double", float: "double", string: "bytes" };

function rename(definition: RandomDefinition, all: readonly RandomDefinition[], draw: Draw): void {
  const before = fullNameOf(definition);
  const { name, namespace } = definition;
  if (draw(fc.boolean())) definition.name = draw(fc.constantFrom(...NAMES, "Renamed"));
  else moveTo(draw(fc.constantFrom(...NAMESPACES)), definition, all);
  const clashes = all.filter((other) => fullNameOf(other) === fullNameOf(definition)).length > 1;
  if (clashes) Object.assign(definition, { name, namespace });
  else if (draw(fc.boolean())) definition.aliases.push(draw(fc.constantFrom(before, `.${name}`, name)));
}

/** Out of the null namespace all go together. */
function moveTo(namespace: string, definition: RandomDefinition, all: readonly RandomDefinition[]): void {
  for (const each of definition.namespace === "" ? all : [definition]) each.namespace = namespace;
}

function changeFields(record: RandomDefinition, types: readonly RandomType[], draw: Draw): void {
  const { fields } = record;
  const field = fields.length === 0 ? undefined : draw(fc.constantFrom(...fields));
  const isFree = (name: string): boolean => fields.every((other) => other.name !== name);
  switch (draw(fc.nat(5))) {
    case 0:
    case 1: {
      const name = draw(fc.constantFrom(...FIELDS, "added"));
      const type = draw(fc.boolean()) ? primitive(draw) : draw(fc.constantFrom(...types));
      const place = draw(fc.nat(fields.length));
      if (isFree(name)) fields.splice(place, 0, { name, type, aliases: [], hasDefault: draw(fc.boolean()) });
      return;
    }
    case 2:
      record.fields = fields.filter((other) => other !== field);
      return;
    case 3: {
      const name = draw(fc.constantFrom(...FIELDS, "renamed"));
      if (field === undefined || !isFree(name)) return;
      if (draw(fc.nat(3)) > 0) field.aliases.push(field.name);
      field.name = name;
      return;
    }
    case 4:
      if (field !== undefined) field.hasDefault = !field.hasDefault;
      return;
    default:
      field?.aliases.push(draw(fc.constantFrom(...FIELDS)));
  }
}

function changeSymbols(definition: RandomDefinition, draw: Draw): void {
  definition.symbols = draw(fc.shuffledSubarray(SYMBOLS, { minLength: 1 }));
  const isKept = definition.fallback !== null && definition.symbols.includes(definition.fallback);
  definition.fallback = draw(fc.boolean()) ? (isKept ? definition.fallback : (definition.symbols[0] ?? null)) : null;
}

function everythingIn(schema: RandomType): { types: RandomType[]; definitions: RandomDefinition[] } {
  const types = new Set<RandomType>();
  const definitions = new Set<RandomDefinition>();
  const visit = (type: RandomType): void => {
    if (types.has(type)) return;
    types.add(type);
    type.inner.forEach(visit);
    if (type.definition === null || definitions.has(type.definition)) return;
    definitions.add(type.definition);
    for (const field of type.definition.fields) visit(field.type);
  };
  visit(schema);
  return { types: [...types], definitions: [...definitions] };
}
