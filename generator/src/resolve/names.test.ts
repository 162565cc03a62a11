import { describe, expect, test } from "vitest";
import { findingsIn, recordWith, rulesIn } from "./__fixtures__/findings-in.js";
import { qualify } from "./names.js";

describe("a name", () => {
  test.each([
    ["R", "", "R"],
    ["R", "a.b", "a.b.R"],
    ["x.R", "a.b", "x.R"],
  ])("written %j inside %j is the full name %j", (written, namespace, fullName) => {
    expect(qualify(written, namespace).fullName).toBe(fullName);
  });

  test.each([
    "",
    "1a",
    "a-b",
    "a b",
    "é",
    "a\n",
    "*/",
    "../x",
    "a'b",
    "x.",
    ".x",
    "a..b",
    "a.1b.c",
    "n.__proto__",
    "A".repeat(256),
  ])("%j is refused where it is written", (name) => {
    const findings = findingsIn({ "d/r.avsc": `{"type": "record", "name": ${JSON.stringify(name)}, "fields": []}` });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^d\/r\.avsc:1:28 \[name-invalid\]/);
  });

  test.each(["constructor", "default", "Date", "_", "A".repeat(255), "record", "n.m.toString"])(
    "%j is accepted",
    (name) => {
      expect(rulesIn({ "d/r.avsc": { type: "record", name, fields: [] } })).toEqual([]);
    },
  );

  test.each(["string", "a.b.int"])("%j is refused because it is a primitive type in any namespace", (name) => {
    expect(findingsIn({ "d/r.avsc": { type: "record", name, fields: [] } })).toMatchObject([
      expect.stringContaining("is a primitive type"),
    ]);
  });

  test("in a namespace that is none is reported once, at the namespace, however many types inherit it", () => {
    const inner = { type: "enum", name: "E", symbols: ["A"] };
    const file = {
      type: "record",
      name: "R",
      namespace: "a-b",
      fields: [
        { name: "f", type: inner },
        { name: "g", type: "E" },
      ],
    };
    expect(findingsIn({ "d/r.avsc": file })).toEqual([
      expect.stringMatching(/^d\/r\.avsc:4:16 \[name-invalid\] "a-b" cannot be a namespace/),
    ]);
  });

  test("is missing: that alone is said, not that its inner types cannot be found", () => {
    const inner = { type: "enum", name: "E", symbols: ["A"] };
    const fields = [
      { name: "f", type: inner },
      { name: "g", type: "n.E" },
    ];
    expect(findingsIn({ "d/r.avsc": { type: "record", namespace: "n", fields } })).toEqual([
      'd/r.avsc:1:1 [schema-shape] A record, enum or fixed needs a "name". | Add a "name".',
    ]);
  });

  test("may have a namespace, a doc or an enum default of null, as other tools write what is absent", () => {
    const file = { type: "enum", name: "E", namespace: null, doc: null, symbols: ["A"], default: null };
    expect(rulesIn({ "d/e.avsc": file })).toEqual([]);
  });
});

describe("the name of a field", () => {
  test.each(["", "1a", "a-b", "a.b", "ä", "a\u2028b"])("%j is refused", (name) => {
    const file = { type: "record", name: "R", fields: [{ name, type: "int" }] };
    expect(rulesIn({ "d/r.avsc": file })).toEqual(["name-invalid"]);
  });

  test("__proto__ is refused, with the reason", () => {
    const text = '{"type": "record", "name": "R", "fields": [{"name": "__proto__", "type": "int"}]}';
    expect(findingsIn({ "d/r.avsc": text })).toEqual([
      'd/r.avsc:1:53 [name-invalid] "__proto__" cannot be a field: setting it on a JavaScript object changes the object\'s prototype. | Choose another name.',
    ]);
  });

  test.each(["constructor", "toString", "default", "then", "_"])("%j is accepted", (name) => {
    expect(rulesIn({ "d/r.avsc": { type: "record", name: "R", fields: [{ name, type: "int" }] } })).toEqual([]);
  });

  test("twice in one record names both places", () => {
    const text =
      '{"type": "record", "name": "R", "fields": [\n{"name": "a", "type": "int"},\n{"name": "a", "type": "int"}]}';
    expect(findingsIn({ "d/r.avsc": text })).toEqual([
      expect.stringMatching(/^d\/r\.avsc:3:10 \[name-duplicate\] .*first at schemas\/d\/r\.avsc:2:10\./),
    ]);
  });
});

describe("a symbol", () => {
  test.each(["a b", "1", "", "é"])("%j is refused", (symbol) => {
    expect(rulesIn({ "d/e.avsc": { type: "enum", name: "E", symbols: ["A", symbol] } })).toEqual(["name-invalid"]);
  });

  test.each(["constructor", "toString", "__proto__"])("%j is refused, because the codec cannot hold it", (symbol) => {
    expect(rulesIn({ "d/e.avsc": { type: "enum", name: "E", symbols: ["A", symbol] } })).toEqual(["name-invalid"]);
  });

  test("twice in one enum names both places", () => {
    expect(findingsIn({ "d/e.avsc": '{"type": "enum", "name": "E", "symbols": ["A", "B", "A"]}' })).toEqual([
      expect.stringMatching(/^d\/e\.avsc:1:53 \[name-duplicate\] .*first at schemas\/d\/e\.avsc:1:43\./),
    ]);
  });
});

describe("an alias", () => {
  test("is a full name in the namespace of its type, unless it has a dot", () => {
    expect(rulesIn(recordWith({ type: "enum", name: "E", aliases: ["Old", "x.Old"], symbols: ["A"] }))).toEqual([]);
    expect(rulesIn(recordWith({ type: "enum", name: "E", aliases: ["R"], symbols: ["A"] }))).toEqual(["alias-clash"]);
    expect(rulesIn(recordWith({ type: "enum", name: "E", aliases: ["n.R"], symbols: ["A"] }))).toEqual(["alias-clash"]);
    expect(rulesIn(recordWith({ type: "enum", name: "E", aliases: ["o.R"], symbols: ["A"] }))).toEqual([]);
  });

  test("of two types at once names the other place", () => {
    const type = (name: string) => ({ type: "record", name, namespace: "n", aliases: ["Old"], fields: [] });
    expect(findingsIn({ "d/a.avsc": type("A"), "d/b.avsc": type("B") })).toEqual([
      expect.stringMatching(/^d\/b\.avsc:5:14 \[alias-clash\] The alias "n\.Old" .*schemas\/d\/a\.avsc:3:11/),
    ]);
  });

  test("of its own type, and the same one twice, do no harm", () => {
    expect(rulesIn({ "d/r.avsc": { type: "record", name: "R", aliases: ["R", "Q", "Q"], fields: [] } })).toEqual([]);
  });

  test.each([["a-b"], [""], ["x..y"], [".y"], [5]])("of %j is refused", (alias) => {
    expect(rulesIn({ "d/r.avsc": { type: "record", name: "R", aliases: [alias], fields: [] } })).toHaveLength(1);
  });

  test("of a field clashes with a field, or with an alias of another field", () => {
    const record = (first: object, second: object) => ({
      "d/r.avsc": {
        type: "record",
        name: "R",
        fields: [
          { name: "a", type: "int", ...first },
          { name: "b", type: "int", ...second },
        ],
      },
    });
    expect(rulesIn(record({ aliases: ["b"] }, {}))).toEqual(["alias-clash"]);
    expect(rulesIn(record({ aliases: ["c"] }, { aliases: ["c"] }))).toEqual(["alias-clash"]);
    expect(rulesIn(record({ aliases: ["c", "c", "a"] }, { aliases: ["d"] }))).toEqual([]);
    expect(rulesIn(record({ aliases: ["c-d"] }, {}))).toEqual(["name-invalid"]);
  });
});
