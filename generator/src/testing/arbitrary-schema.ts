import fc from "fast-check";
import { compareText } from "../diagnostics.js";
import { fileName } from "../model/identifiers.js";
import { defaultOf } from "./avro-default.js";
import type { Avro, AvroField, AvroObject, AvroRecord } from "./avro-json.js";
import type { Files } from "./tree-of.js";

/*
 * Random Avro schemas, valid by the specification and as nasty as it allows: unions of several branches, recursion,
 * types used again, fixed, maps, logical types that fit and that do not, defaults, names that JavaScript, TypeScript or
 * generated code use themselves. Values for them are made from the model: see arbitrary-value.ts.
 */

/** Names that mean something elsewhere; a type or a field may be called so nonetheless. */
const NASTY_NAMES =
  "constructor default toString valueOf hasOwnProperty Date Record Readonly Promise Uint8Array Object Array String class function await async type value null undefined then EventDefinition WithDefaults defineEvent EventType catalog arguments eval enum interface never any readonly length name _ __ a b FooBar foo_bar x1 Kind KindInput".split(
    " ",
  );

const PRIMITIVES = ["null", "boolean", "int", "long", "float", "double", "bytes", "string"] as const;

const LOGICAL: readonly Avro[] = [
  { type: "string", logicalType: "uuid" },
  { type: "int", logicalType: "date" },
  { type: "int", logicalType: "time-millis" },
  { type: "long", logicalType: "time-micros" },
  { type: "long", logicalType: "timestamp-millis" },
  { type: "long", logicalType: "timestamp-micros" },
  { type: "long", logicalType: "timestamp-nanos" },
  { type: "long", logicalType: "local-timestamp-millis" },
  { type: "long", logicalType: "local-timestamp-micros" },
  { type: "long", logicalType: "local-timestamp-nanos" },
  { type: "bytes", logicalType: "decimal", precision: 9, scale: 2 },
  { type: "bytes", logicalType: "decimal", precision: 38 },
  // These do not fit, or are unknown, and hold as their underlying type.
  { type: "int", logicalType: "timestamp-millis" },
  { type: "bytes", logicalType: "decimal", precision: 2, scale: 3 },
  { type: "string", logicalType: "colour" },
];

const FIXED: readonly {
  readonly size: number;
  readonly logicalType?: string;
  readonly precision?: number;
  readonly scale?: number;
}[] = [
  { size: 1 },
  { size: 16 },
  { size: 16, logicalType: "uuid" },
  { size: 12, logicalType: "duration" },
  { size: 6, logicalType: "decimal", precision: 12, scale: 12 },
  { size: 3, logicalType: "duration" },
];

/** The plan of a type, before names are given and references are settled. */
type Plan =
  | { readonly kind: "leaf"; readonly avro: Avro }
  | { readonly kind: "array"; readonly items: Plan }
  | { readonly kind: "map"; readonly values: Plan }
  | { readonly kind: "union"; readonly branches: readonly Plan[] }
  | { readonly kind: "enum"; readonly symbols: readonly string[]; readonly hasDefault: boolean; readonly name: string }
  | { readonly kind: "fixed"; readonly shape: (typeof FIXED)[number]; readonly name: string }
  | { readonly kind: "record"; readonly fields: readonly FieldPlan[]; readonly name: string; readonly ownFile: boolean }
  /** Some type that is defined already; behind a null, an array or a map, so that values end. */
  | { readonly kind: "again"; readonly pick: number; readonly behind: "null" | "array" | "map" };

interface FieldPlan {
  readonly name: string;
  readonly type: Plan;
  readonly hasDefault: boolean;
}

const name = fc.constantFrom(...NASTY_NAMES);
/** A primitive's name is not free for a type. */
const typeName = fc.constantFrom(...NASTY_NAMES.filter((each) => each !== "null"));

const plan = fc.letrec<{ type: Plan; record: Plan }>((tie) => ({
  type: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 3, arbitrary: fc.constantFrom(...PRIMITIVES).map((avro): Plan => ({ kind: "leaf", avro })) },
    { weight: 3, arbitrary: fc.constantFrom(...LOGICAL).map((avro): Plan => ({ kind: "leaf", avro })) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("array" as const), items: tie("type") }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("map" as const), values: tie("type") }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("union" as const),
        branches: fc.array(tie("type"), { minLength: 1, maxLength: 5 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("enum" as const),
        symbols: fc.subarray(["A", "b", "null", "class", "default", "Z9"], { minLength: 1 }),
        hasDefault: fc.boolean(),
        name: typeName,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("fixed" as const), shape: fc.constantFrom(...FIXED), name: typeName }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("again" as const),
        pick: fc.nat({ max: 20 }),
        behind: fc.constantFrom("null" as const, "array" as const, "map" as const),
      }),
    },
    { weight: 2, arbitrary: tie("record") },
  ),
  record: fc.record({
    kind: fc.constant("record" as const),
    name: typeName,
    ownFile: fc.boolean(),
    fields: fc.uniqueArray(fc.record({ name, type: tie("type"), hasDefault: fc.boolean() }), {
      selector: (field) => field.name,
      maxLength: 6,
    }),
  }),
}));

/** Files of one domain, `domain`, and of `<domain>-types`: one event, and the types that it uses. */
export function arbitraryEvent(domain: string): fc.Arbitrary<Files> {
  return plan.record.map((record) => filesOf(record, domain));
}

function filesOf(record: Plan, domain: string): Files {
  const namespace = `random.${domain.replace(/[^A-Za-z0-9]/g, "_")}`;
  const files = new Map<string, AvroRecord>();
  const defined = new Map<string, Avro>();
  const taken = new Set<string>();
  const root = build(record, true) as AvroRecord;
  files.set(`${domain}/event.avsc`, { ...root, eventType: `${domain.replace(/[^A-Za-z0-9]/g, "")}.Happened` });
  return Object.fromEntries([...files].sort(([a], [b]) => compareText(a, b)));

  function build(type: Plan, isRoot = false): Avro {
    switch (type.kind) {
      case "leaf":
        return type.avro;
      case "array":
        return { type: "array", items: build(type.items) };
      case "map":
        return { type: "map", values: build(type.values) };
      case "union":
        return union(distinct(type.branches).flatMap((branch) => build(branch)));
      case "again": {
        const names = [...defined.keys()];
        const target = names[type.pick % names.length] ?? "null";
        if (type.behind === "null") return union(["null", target]);
        return type.behind === "array" ? { type: "array", items: target } : { type: "map", values: target };
      }
      case "enum": {
        const fallback = type.hasDefault ? { default: type.symbols[0] } : {};
        return define({ type: "enum", name: freeName(type.name), namespace, symbols: [...type.symbols], ...fallback });
      }
      case "fixed":
        return define({ type: "fixed", name: freeName(type.name), namespace, ...type.shape });
      case "record":
        return buildRecord(type, isRoot);
    }
  }

  function buildRecord(type: Extract<Plan, { kind: "record" }>, isRoot: boolean): Avro {
    const own = freeName(type.name);
    const fields: AvroField[] = [];
    const built: AvroRecord = { type: "record", name: own, namespace, fields };
    define(built);
    for (const field of type.fields) {
      const avro = build(field.type);
      const value = field.hasDefault ? defaultOf(avro, defined) : undefined;
      fields.push({ name: field.name, type: avro, ...(value === undefined ? {} : { default: value }) });
    }
    if (isRoot || !type.ownFile) return built;
    files.set(`${domain}-types/${fileName(own)}.avsc`, built);
    return `${namespace}.${own}`;
  }

  function define<Type extends Exclude<Avro, string | readonly Avro[]>>(type: Type): Type {
    defined.set(`${namespace}.${String(type.name)}`, type);
    return type;
  }

  /** Two types of a domain may be alike neither in TypeScript, inputs included, nor on the file system. */
  function freeName(wanted: string): string {
    for (let number = 0; ; number++) {
      const free = number === 0 ? wanted : `${wanted}_${number}`;
      const keys = [free, `${free}Input`].map((key) => fileName(key));
      if (keys.some((key) => taken.has(key))) continue;
      for (const key of keys) taken.add(key);
      return free;
    }
  }
}

/** The branches of a union, nested ones too, one of each kind: chosen before they are built, so that no definition is lost. */
function distinct(branches: readonly Plan[]): readonly Plan[] {
  const kept = new Map<unknown, Plan>();
  const flat = (plans: readonly Plan[]): readonly Plan[] =>
    plans.flatMap((each) => (each.kind === "union" ? flat(each.branches) : [each]));
  for (const each of flat(branches)) {
    const key = planKey(each);
    if (!kept.has(key)) kept.set(key, each);
  }
  return [...kept.values()];
}

/** What Avro tells the branch apart by; named types get names of their own, so each is its own key. */
function planKey(type: Plan): unknown {
  if (type.kind === "leaf") return typeof type.avro === "string" ? type.avro : (type.avro as AvroObject).type;
  if (type.kind === "array" || type.kind === "map") return type.kind;
  return type.kind === "again" && type.behind !== "null" ? type.behind : type;
}

/** A union in which no name stands twice. */
function union(branches: readonly Avro[]): Avro {
  const kept = new Map<string, Avro>();
  for (const branch of branches) {
    const key = typeof branch === "string" ? branch : branchKey(branch as AvroObject);
    if (!kept.has(key)) kept.set(key, branch);
  }
  return [...kept.values()];
}

function branchKey(branch: AvroObject): string {
  return branch.name === undefined ? branch.type : `${branch.namespace}.${branch.name}`;
}
