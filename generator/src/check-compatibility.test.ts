import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, it } from "vitest";
import { CompatibilityError, checkCompatibility } from "./check-compatibility.js";

function refusal(reader: unknown, writer: unknown): CompatibilityError {
  try {
    checkCompatibility(reader, writer);
  } catch (error) {
    assert.ok(error instanceof CompatibilityError, String(error));
    return error;
  }
  throw new assert.AssertionError({ message: "It was accepted." });
}

const record = (name: string, ...fields: unknown[]) => ({ type: "record", name, fields });

describe("checkCompatibility", () => {
  it("takes a schema as text, as a value, and as the bare name of a primitive type", () => {
    const found = [
      { type: "TYPE_MISMATCH", location: "/items", message: "The reader expects int, and the writer writes long." },
    ];
    const [reader, writer] = [
      { type: "array", items: "int" },
      { type: "array", items: { type: "long" } },
    ];
    assert.deepStrictEqual(checkCompatibility(reader, writer), { compatible: false, incompatibilities: found });
    assert.deepStrictEqual(checkCompatibility(JSON.stringify(reader, null, 2), JSON.stringify(writer)), {
      compatible: false,
      incompatibilities: found,
    });
    assert.deepStrictEqual(checkCompatibility("long", '"int"'), { compatible: true, incompatibilities: [] });
  });

  it("accepts what Java's parser accepts: empty unions, other letters, a later branch's default, a type used early", () => {
    const odd = record(
      "Größe",
      { name: "früh", type: ["null", "Spät"], default: null },
      { name: "spät", type: { type: "enum", name: "Spät", symbols: ["JA"] } },
      { name: "u", type: ["null", "string"], default: "text" },
      { name: "nichts", type: { type: "array", items: [] } },
      { name: "f", type: "double", default: "NaN" },
      { name: "zero", type: { type: "fixed", name: "Zero", size: 0 } },
    );
    assert.equal(checkCompatibility(odd, JSON.stringify(odd)).compatible, true);
  });

  it("takes names that every JavaScript object has for names like any other", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const text = JSON.stringify({
      type: "record",
      name: "__proto__",
      aliases: ["constructor"],
      fields: names.map((name) => ({ name, type: { type: "enum", name: `${name}_`, symbols: names } })),
    });
    assert.equal(checkCompatibility(text, text).compatible, true);
    assert.deepStrictEqual(checkCompatibility(text, record("__proto__")).incompatibilities.length, 4);
    assert.equal(
      checkCompatibility(JSON.parse(text), record("constructor")).incompatibilities[0]?.type,
      "READER_FIELD_MISSING_DEFAULT_VALUE",
    );
  });
});

describe("the example of the README", () => {
  it("gives what it says", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const [, code = ""] = /```ts\nimport \{ checkCompatibility \}[^\n]*\n([\s\S]*?)```/.exec(readme) ?? [];
    const given: ReturnType<typeof checkCompatibility>[] = [];
    const recording: typeof checkCompatibility = (reader, writer) => {
      const verdict = checkCompatibility(reader, writer);
      given.push(verdict);
      return verdict;
    };
    new Function("checkCompatibility", code)(recording);
    const [forward, backward] = given;
    assert.equal(forward?.compatible, true);
    const [found] = backward?.incompatibilities ?? [];
    assert.ok(found !== undefined && backward?.incompatibilities.length === 1);
    const { type, location, message } = found;
    const shown = `type: "${type}", location: "${location}", message: '${message.slice(0, 34)}`;
    assert.ok(code.includes(shown), shown);
  });
});

describe("what is no schema", () => {
  const cases: readonly (readonly [name: string, schema: unknown, message: RegExp])[] = [
    ["nothing", undefined, /^The reader's schema: Here stands undefined, .* Pass the schema/],
    ["a number", 7, /A schema is a name, an object or an array, and here is 7\. Write/],
    ["null", null, /here is null\. Write "null"\.$/],
    ["a function inside", { type: "array", items: () => "int" }, /\/items: Here stands a function/],
    ["a bigint", { type: "fixed", name: "F", size: 2n }, /\/size: Here stands a bigint/],
    ["no JSON", '{"type": "int"', /line 1, column 15: .*the file ends.* Pass one schema as JSON text\.$/],
    ["an empty text", "", /line 1, column 1: The file is empty/],
    ["a key twice", '{"type": "int",\n "type": "long"}', /line 2, column 2: The key "type" stands twice/],
    ["no type", {}, /A schema needs "type"\. Add it\./],
    ["an unknown name", record("R", { name: "a", type: "strng" }), /\/fields\/0\/type: There is no type "strng"/],
    ["an object for a type", { type: { type: "int" } }, /\/type: Here must be a string/],
    ["no items", { type: "array" }, /An array needs "items"/],
    ["no fields", { type: "record", name: "R" }, /A record needs "fields"/],
    ["fields that are none", { type: "record", name: "R", fields: {} }, /\/fields: Here must be an array/],
    ["a field that is none", record("R", "a"), /\/fields\/0: A field is an object/],
    [
      "a field twice",
      record("R", { name: "a", type: "int" }, { name: "a", type: "int" }),
      /\/fields\/1\/name: .* second time/,
    ],
    ["a field's name", record("R", { name: "a-b", type: "int" }), /\/fields\/0\/name: "a-b" cannot be the name/],
    ["no name", { type: "record", fields: [] }, /needs "name"/],
    ["a type's name", record("1R"), /\/name: "1R" cannot be the name of a type\. Use letters/],
    ["a namespace", { ...record("R"), namespace: "a..b" }, /cannot be the name of a type/],
    ["a primitive's name", record("int"), /"int" is a primitive type/],
    ["an alias", { ...record("R"), aliases: ["a b"] }, /\/aliases\/0: "a b" cannot be an alias/],
    ["an order", record("R", { name: "a", type: "int", order: "up" }), /\/order: "up" is not an order/],
    ["a default", record("R", { name: "a/b~c", type: "int" }), /\/fields\/0\/name/],
    [
      "a default of another type",
      record("R", { name: "a", type: "int", default: null }),
      /\/fields\/0\/default: The default of "a", null, does not fit/,
    ],
    ["a default beyond its type", record("R", { name: "a", type: "int", default: 2 ** 31 }), /does not fit its type/],
    ["a default that never ends", record("R", { name: "r", type: "R", default: {} }), /does not fit its type/],
    ["a symbol", { type: "enum", name: "E", symbols: ["a-b"] }, /\/symbols\/0: "a-b" cannot be a symbol/],
    [
      "a symbol twice",
      { type: "enum", name: "E", symbols: ["A", "A"] },
      /\/symbols\/1: The symbol "A" stands here a second/,
    ],
    ["an enum's default", { type: "enum", name: "E", symbols: ["A"], default: "B" }, /\/default: The default "B"/],
    ["a size", { type: "fixed", name: "F", size: -1 }, /\/size: The size of a fixed is a whole number/],
    ["a broken size", '{"type": "fixed", "name": "F", "size": 1.0}', /column 40, \/size: The size/],
    ["a union in a union", ["int", ["long"]], /\/1: A union cannot be a branch of a union/],
    ["a branch twice", ["int", { type: "int" }], /\/1: The union has two branches of "int"/],
    [
      "a type twice",
      ["null", record("R"), { type: "array", items: record("R", { name: "a", type: "int" }) }],
      /\/2\/items: "R" is defined a second time/,
    ],
  ];

  it.each(cases)("is refused with its place and a remedy: %s", (_, schema, message) => {
    const error = refusal(schema, "int");
    assert.match(error.message, message);
    assert.equal(error.schema, "reader");
    assert.ok(error.remedy !== "" && error.message.endsWith(error.remedy));
    assert.equal(refusal("int", schema).schema, "writer");
  });

  it("carries the place for programs", () => {
    const text = '{"type": "record", "name": "R", "fields": [\n  {"name": "a", "type": "nope"}\n]}';
    const { pointer, position } = refusal(text, "int");
    assert.deepStrictEqual({ pointer, position }, { pointer: "/fields/0/type", position: { line: 2, column: 25 } });
    assert.equal(refusal(JSON.parse(text), "int").position, null);
  });

  it("never ends in any other error, whatever is passed", () => {
    const anything = fc.oneof(fc.anything(), fc.json(), fc.string());
    fc.assert(
      fc.property(anything, anything, (reader, writer) => {
        try {
          checkCompatibility(reader, writer);
        } catch (error) {
          assert.ok(error instanceof CompatibilityError, String(error));
        }
      }),
    );
  });
});

describe("a pair that is made to hurt", () => {
  /** Each record has the next one twice: 2^n paths, n types. */
  const doubling = (depth: number, last: string) => {
    let inner: unknown = last;
    for (let level = depth; level > 0; level--) {
      inner = record(
        `L${level}`,
        { name: "a", type: inner },
        { name: "b", type: level === depth ? inner : `L${level + 1}` },
      );
    }
    return inner;
  };

  it("is answered without walking every path, and with each incompatibility once where repeats would be too many", () => {
    const { incompatibilities } = checkCompatibility(doubling(60, "int"), doubling(60, "long"));
    assert.deepStrictEqual(
      incompatibilities.map(({ type }) => type),
      ["TYPE_MISMATCH", "TYPE_MISMATCH"],
    );
    assert.equal(checkCompatibility(doubling(5, "int"), doubling(5, "long")).incompatibilities.length, 2 ** 5);
    assert.equal(checkCompatibility(doubling(60, "long"), doubling(60, "int")).compatible, true);
  });

  it("is refused where the value contains itself, or shares itself without end", () => {
    const cycle: Record<string, unknown> = { type: "array" };
    cycle.items = cycle;
    assert.match(refusal(cycle, "int").message, /nested deeper than 256 levels, or contains itself/);
    let shared: unknown = "int";
    for (let level = 0; level < 60; level++) shared = { type: "map", values: shared, also: shared };
    assert.match(refusal(shared, "int").message, /more than 500000 values/);
  });

  it("is refused where it is nested too deep, or too long", () => {
    const deep = `${'{"type":"array","items":'.repeat(100_000)}"int"${"}".repeat(100_000)}`;
    assert.match(refusal(deep, "int").message, /256/);
    assert.match(refusal(" ".repeat(9 * 1024 * 1024), "int").message, /longer than 8388608 characters/);
  });

  /** Flat in JSON, and a circle of as many records once the names are followed. */
  const ring = (length: number) => {
    const link = (index: number) => record(`C${index}`, { name: "x", type: `C${(index + 1) % length}` });
    return record("Root", ...Array.from({ length }, (_, index) => ({ name: `f${index}`, type: link(index) })));
  };

  it("is refused where two rings of types wind against each other for longer than the stack is deep", () => {
    assert.equal(checkCompatibility(ring(1_400), ring(1_400)).compatible, true);
    assert.match(refusal(ring(997), ring(991)).message, /too large or too deep/);
  });

  it("is refused where unions meet in millions of pairs", () => {
    const union = (prefix: string) =>
      Array.from({ length: 600 }, (_, i) => ({ type: "fixed", name: `${prefix}${i}`, size: 1 }));
    assert.match(refusal(union("A"), union("B")).message, /more than 250000 pairs of types/);
  });

  it("is refused where an alias makes one field stand for two, as Java's checker throws", () => {
    const reader = record("R", { name: "a", type: "int", aliases: ["b"] });
    const error = refusal(reader, record("R", { name: "a", type: "int" }, { name: "b", type: "int" }));
    assert.match(error.message, /"a" stands for several fields of the writer's "R": "a", "b"/);
    assert.equal(error.schema, "reader");
    assert.equal(error.pointer, "/fields/0");
  });
});
