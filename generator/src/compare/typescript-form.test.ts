import { describe, expect, test } from "vitest";
import { createModuleScope } from "../emit/sdk/module-scope.js";
import { typeText } from "../emit/sdk/type-text.js";
import { buildModel } from "../model/build.js";
import { lookupIn } from "../model/schema-lookup.js";
import { resolve } from "../resolve/resolve.js";
import { treeOf } from "../testing/tree-of.js";
import { typeScriptForm } from "./typescript-form.js";

const logical = (type: string, logicalType: string, more: object = {}) => ({ type, logicalType, ...more });
const LEAVES = [
  "boolean",
  "int",
  "long",
  "float",
  "double",
  "bytes",
  "string",
  logical("string", "uuid"),
  logical("int", "date"),
  logical("int", "time-millis"),
  logical("long", "time-micros"),
  logical("long", "timestamp-millis"),
  logical("long", "timestamp-micros"),
  logical("long", "timestamp-nanos"),
  logical("long", "local-timestamp-millis"),
  logical("long", "local-timestamp-micros"),
  logical("bytes", "decimal", { precision: 5, scale: 2 }),
  logical("bytes", "decimal", { precision: 9, scale: 4 }),
  "x.Sixteen",
  "x.Span",
  "x.Kind",
  "x.Point",
];
const TYPES = [
  ...LEAVES,
  ...LEAVES.map((items) => ({ type: "array", items })),
  ...LEAVES.slice(0, 8).map((values) => ({ type: "map", values })),
  ...LEAVES.map((leaf) => ["null", leaf]),
  { type: "array", items: ["null", "int"] },
  ["null", "int", "string"],
  ["int", "string"],
  ["null", "long", "string"],
  ["null", "string", "x.Kind"],
  ["null", "x.Point", { type: "map", values: "int" }],
];
const named = {
  "x/kind.avsc": { type: "enum", name: "Kind", namespace: "x", symbols: ["A"] },
  "x/point.avsc": { type: "record", name: "Point", namespace: "x", fields: [{ name: "a", type: "int" }] },
  "x/sixteen.avsc": { type: "fixed", name: "Sixteen", namespace: "x", size: 16 },
  "x/span.avsc": { type: "fixed", name: "Span", namespace: "x", size: 12, logicalType: "duration" },
};

describe("the form of a type in TypeScript", () => {
  test("is the same for two types exactly where the SDK prints the same", () => {
    const fields = TYPES.map((type, index) => ({ name: `f${index}`, type }));
    const holder = { type: "record", name: "Holder", namespace: "x", fields };
    const { resolved, diagnostics } = resolve(treeOf({ ...named, "x/holder.avsc": holder }));
    expect(diagnostics).toEqual([]);
    const { catalog } = buildModel(resolved, { packageName: "@acme/events" });
    const module = catalog?.modules.find(({ path }) => path === "x/holder");
    const record = catalog?.types.get("x.Holder");
    const schema = resolved.types.get("x.Holder");
    if (!catalog || !module || record?.kind !== "record" || schema?.kind !== "record")
      throw new Error("It is a record.");

    const scope = createModuleScope(module, catalog);
    // A named fixed prints as its name, which stands for the same type whichever fixed it is.
    const isFixed = (text: string) => text.replace(/\b(Sixteen)\b/g, "Uint8Array").replace(/\bSpan\b/g, "duration");
    const printed = record.fields.map((field) => isFixed(typeText(field.type, scope, "payload")));
    const context = { lookup: lookupIn(resolved), nameOf: (name: string) => name };
    const forms = schema.fields.map((field) => typeScriptForm(field.schema, context));
    for (const [first, text] of printed.entries()) {
      for (const [second, other] of printed.entries()) {
        expect(forms[first] === forms[second], `${text} and ${other}`).toBe(text === other);
      }
    }
  });
});
