import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolve } from "../resolve/resolve.js";
import { treeOf } from "../testing/tree-of.js";
import { fix } from "./fix.js";

const NOTHING_CONFIGURED = { rules: new Map() };
const ALL_BUT_LAYOUT = { rules: new Map([["file-layout", "off" as const]]) };

function fixed(text: string, options = ALL_BUT_LAYOUT): string {
  return fix(resolve(treeOf({ "d/r.avsc": text })).resolved, options).texts.get("schemas/d/r.avsc") ?? text;
}

function recordOf(fields: string): string {
  return `{ "type": "record", "name": "R", "doc": "One of them.", "eventType": "A.Created", "fields": [${fields}] }`;
}

describe("fixing", () => {
  it("touches nothing but the place concerned, odd formatting included", () => {
    const before = recordOf(`\r\n\t{"name":"a"  ,\t"type" : [ "string" ,\n"null" ]   , "doc":"In the\\tward"}`);
    const after = recordOf(
      `\r\n\t{"name":"a"  ,\t"type" : [ "null" ,\n"string" ], "default": null   , "doc":"In the\\tward."}`,
    );
    expect(fixed(before)).toBe(after);
  });

  it("gives a new member a line of its own where its neighbour has one", () => {
    const before = recordOf(`{\n    "name": "a",\r\n    "type": ["null", "int"]\r\n  }`);
    expect(fixed(before)).toBe(
      recordOf(`{\n    "name": "a",\r\n    "type": ["null", "int"],\r\n    "default": null\r\n  }`),
    );
  });

  it("leaves a sentence alone that ends in an escape", () => {
    const text = recordOf(`{ "name": "a", "type": "string", "doc": "Ends in caf\\u00e9" }`);
    expect(fixed(text)).toBe(text);
  });

  it("says what it mended, and nothing of a clean tree", () => {
    const tree = treeOf({ "d/r.avsc": recordOf(`{ "name": "a", "type": "string", "doc": "Ward of them" }`) });
    const { fixed, texts } = fix(resolve(tree).resolved, ALL_BUT_LAYOUT);
    expect(fixed.map(({ rule, line }) => [rule, line])).toEqual([["doc-sentence", 1]]);
    expect([...texts.keys()]).toEqual(["schemas/d/r.avsc"]);
    const clean = treeOf({ "d/r.avsc": recordOf("") });
    expect(fix(resolve(clean).resolved, ALL_BUT_LAYOUT)).toEqual({ fixed: [], texts: new Map() });
  });

  it("lets the later of two fixes that meet wait for the next round", () => {
    const text = recordOf(`{ "name": "a", "type": [{ "type": "enum", "name": "E", "symbols": ["UNKNOWN"] }, "null"] }`);
    const once = fixed(text);
    const twice = fixed(once);
    expect(() => JSON.parse(once)).not.toThrow();
    expect(fixed(twice)).toBe(twice);
    const { fields } = JSON.parse(twice);
    expect(fields[0]).toMatchObject({ type: ["null", { default: "UNKNOWN" }], default: null });
  });

  it("mends nothing that is suppressed", () => {
    const text = recordOf(
      `{ "name": "a", "type": ["null", "int"], "lint:ignore": { "nullable-default-null": "It is a test of a reason." } }`,
    );
    expect(fixed(text)).toBe(text);
  });

  it("ends, and never changes what it does not mend, for any mixture of faults", () => {
    const doc = fc.constantFrom("Ward of them.", "ward of them", "Ward", "pH of it", "");
    const type = fc.constantFrom<unknown>(
      "string",
      ["null", "string"],
      ["string", "null"],
      { type: "array", items: "int" },
      ["int", { type: "map", values: "long" }, "null"],
    );
    const tags = fc.constantFrom<unknown>(["PII"], ["pii", "Phi"], "PHI", ["x"]);
    const field = fc.record({ type, doc, "confluent:tags": tags });
    fc.assert(
      fc.property(fc.array(field, { maxLength: 6 }), fc.constantFrom(0, 1, 2, "\t"), (fields, space) => {
        const named = fields.map((each, index) => ({ name: `f${index}`, ...each }));
        let text = JSON.stringify({ type: "record", name: "R", eventType: "A.Created", fields: named }, null, space);
        for (let round = 0; round < 5; round++) text = fixed(text, NOTHING_CONFIGURED);
        expect(fixed(text, NOTHING_CONFIGURED)).toBe(text);
        const after = JSON.parse(text);
        expect(after.fields.map((each: { name: string }) => each.name)).toEqual(named.map(({ name }) => name));
        expect(resolve(treeOf({ "d/r.avsc": text })).diagnostics).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
