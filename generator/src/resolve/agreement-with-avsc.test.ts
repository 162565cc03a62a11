import avsc from "avsc";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { treeOf } from "../load/__fixtures__/tree-of.js";
import {
  definitionsIn,
  fullNameOf,
  type RandomDefinition,
  randomRecord,
  render,
} from "./__fixtures__/random-schema.js";
import type { ResolveFault } from "./faults.js";
import { resolve } from "./resolve.js";

type Pick = <Value>(arbitrary: fc.Arbitrary<Value>) => Value;

/** Some types in files of their own, the others wherever they are met first; files in an order that means nothing. */
function split(root: RandomDefinition, pick: Pick): Record<string, string> {
  const apart = new Set([root, ...definitionsIn(root).filter(() => pick(fc.boolean()))]);
  const written = new Set<RandomDefinition>();
  const contents: Record<string, string> = {};
  for (const definition of apart) {
    const path = `${pick(fc.constantFrom("a", "b", "shared"))}/${pick(fc.nat(1_000_000))}-${definition.name}.avsc`;
    contents[path] = JSON.stringify(render(definition, apart, written), null, 2);
  }
  return contents;
}

const KINDS = [
  "record",
  "error",
  "enum",
  "fixed",
  "array",
  "map",
  "null",
  "boolean",
  "int",
  "long",
  "float",
  "double",
  "bytes",
  "string",
];

/**
 * Two forms that the specification and Java have and avsc has not: a name as `{"type": "T1"}`, and a namespace beside
 * a full name, which counts for nothing.
 */
function inTermsOfAvsc(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(inTermsOfAvsc);
  if (!isObject(schema)) return schema;
  if (typeof schema.type === "string" && !KINDS.includes(schema.type)) return schema.type;
  const isFullName = typeof schema.name === "string" && schema.name.includes(".");
  const translated = Object.entries(schema)
    .filter(([key]) => key !== "namespace" || !isFullName)
    .map(([key, value]) => {
      if (key === "items" || key === "values") return [key, inTermsOfAvsc(value)];
      return [key, key === "fields" && Array.isArray(value) ? value.map(fieldInTermsOfAvsc) : value];
    });
  return Object.fromEntries(translated);
}

function fieldInTermsOfAvsc(field: unknown): unknown {
  return isObject(field) && "type" in field ? { ...field, type: inTermsOfAvsc(field.type) } : field;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** avsc wants a type defined before it is used; Java since 1.12, and we, take them in any order. */
const USED_EARLY = /^undefined type name: /;

function refusalByAvsc(schema: unknown): string | null {
  try {
    avsc.Type.forSchema(schema as avsc.Schema, { registry: Object.create(null) });
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

describe("a random valid schema", () => {
  test("is valid to avsc and has no findings, in one file or spread over many in any order", () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const pick: Pick = (arbitrary) => gen(() => arbitrary);
        const root = randomRecord(pick);
        expect(refusalByAvsc(render(root))).toBeNull();
        for (const contents of [{ "a/one.avsc": JSON.stringify(render(root)) }, split(root, pick)]) {
          const { resolved, diagnostics } = resolve(treeOf(contents));
          expect(diagnostics).toEqual([]);
          expect(resolved.files).toHaveLength(Object.keys(contents).length);
          expect([...resolved.types.keys()].sort()).toEqual(definitionsIn(root).map(fullNameOf).sort());
        }
      }),
      { numRuns: 400, endOnFailure: true },
    );
  });
});

/** What the codec would let pass and we do not, each for a reason that its fault states. */
const STRICTER: readonly ResolveFault[] = [
  "schema-shape",
  "name-invalid",
  "name-duplicate",
  "alias-clash",
  "default-mismatch",
  "default-endless",
  "record-endless",
];

/** Values that a hand or a tool might have put in the place of another. */
const SCRAPS = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 31,
  1e300,
  "",
  "int",
  "string",
  "T1",
  "n.T1",
  "nowhere",
  "a b",
  "__proto__",
  "\u0100",
  [],
  [[]],
  ["null", "null"],
  ["int", "n.T0"],
  {},
  { type: "int" },
  { type: "array" },
  { type: "map", values: "T0" },
  { type: "enum", name: "T1", symbols: ["A"] },
  { type: "record", name: "X", fields: null },
  { __proto__: null, a: 1 },
);
const KEYS = fc.constantFrom(
  "type",
  "name",
  "namespace",
  "fields",
  "items",
  "values",
  "symbols",
  "size",
  "default",
  "order",
  "aliases",
  "doc",
  "logicalType",
  "precision",
);

/** The schema with something in it replaced, removed, repeated or added. */
function mutate(value: unknown, pick: Pick): unknown {
  if (pick(fc.nat(3)) === 0) return pick(SCRAPS);
  if (Array.isArray(value)) {
    if (value.length === 0) return [pick(SCRAPS)];
    const index = pick(fc.nat(value.length - 1));
    const action = pick(fc.nat(3));
    if (action === 0) return value.toSpliced(index, 1);
    if (action === 1) return value.toSpliced(index, 0, value[index]);
    return value.with(index, mutate(value[index], pick));
  }
  if (typeof value !== "object" || value === null) return pick(SCRAPS);
  const keys = Object.keys(value);
  const key = keys.length === 0 || pick(fc.nat(4)) === 0 ? pick(KEYS) : pick(fc.constantFrom(...keys));
  const { [key]: old, ...others } = value as Record<string, unknown>;
  return pick(fc.nat(4)) === 0 ? others : { ...others, [key]: mutate(old ?? null, pick) };
}

describe("a random schema that is broken somewhere", () => {
  const broken = (gen: fc.GeneratorValue): unknown => {
    const pick: Pick = (arbitrary) => gen(() => arbitrary);
    let schema = render(randomRecord(pick));
    for (let times = pick(fc.integer({ min: 1, max: 3 })); times > 0; times--) schema = mutate(schema, pick);
    return schema;
  };

  test("is accepted only where the codec accepts it, and refused for a reason that we name", () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const schema = broken(gen);
        const { resolved, diagnostics } = resolve(treeOf({ "a/one.avsc": JSON.stringify(schema) }));
        const refusal = refusalByAvsc(inTermsOfAvsc(schema));
        const rules = diagnostics.map((diagnostic) => diagnostic.rule as ResolveFault);
        expect(resolved.files).toHaveLength(rules.length === 0 ? 1 : 0);
        if (rules.length === 0 && !USED_EARLY.test(refusal ?? "")) expect(refusal, JSON.stringify(schema)).toBeNull();
        const topLevel = rules.includes("top-level-unnamed") || rules.includes("attribute-shape");
        if (refusal === null && rules.length > 0 && !topLevel) {
          expect(
            rules.filter((rule) => !STRICTER.includes(rule)),
            JSON.stringify(schema),
          ).toEqual([]);
        }
      }),
      { numRuns: 1500, endOnFailure: true },
    );
  });

  test("never makes the stage throw, in a tree of several files, and never leaves a reference without its type", () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const pick: Pick = (arbitrary) => gen(() => arbitrary);
        const contents = split(randomRecord(pick), pick);
        for (const path of Object.keys(contents)) {
          if (pick(fc.boolean())) contents[path] = JSON.stringify(mutate(JSON.parse(contents[path] ?? ""), pick));
        }
        const { resolved } = resolve(treeOf(contents));
        const text = JSON.stringify([...resolved.types.values()], (key, value) =>
          key === "file" || key === "node" ? undefined : value,
        );
        for (const [, name] of text.matchAll(/"kind":"reference","fullName":"([^"]*)"/g)) {
          expect(resolved.types.has(name ?? "")).toBe(true);
        }
      }),
      { numRuns: 500, endOnFailure: true },
    );
  });
});
