import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findingsIn, recordWith, rulesIn } from "./__fixtures__/findings-in.js";

const point = {
  type: "record",
  name: "Point",
  fields: [
    { name: "x", type: "int" },
    { name: "label", type: "string", default: "" },
  ],
};
const color = { type: "enum", name: "Color", symbols: ["RED", "GREEN"] };
const hash = { type: "fixed", name: "Hash", size: 2 };
const logical = (type: string, logicalType: string, rest: object = {}) => ({ type, logicalType, ...rest });
const decimal = logical("bytes", "decimal", { precision: 3, scale: 1 });
const uuid = logical("string", "uuid");

describe("a default that fits", () => {
  test.each<[unknown, unknown]>([
    ["null", null],
    ["boolean", false],
    ["int", -2147483648],
    ["int", 2147483647],
    ["long", 9007199254740991],
    ["long", -9007199254740991],
    ["float", 1.5],
    ["float", 3],
    ["double", 1e300],
    ["string", "\u202e */ `"],
    ["bytes", "\u0000\u00ff"],
    [hash, "\u0000\u00ff"],
    [color, "GREEN"],
    [{ type: "array", items: "int" }, [1, 2]],
    [
      { type: "map", values: "string" },
      { a: "b", constructor: "c" },
    ],
    [["null", "int"], null],
    [["int", "null"], 5],
    [["string", "null"], "null"],
    [point, { x: 1 }],
    [point, { x: 1, label: "here" }],
    [["null", point], null],
    [{ type: "array", items: ["null", "int"] }, [null]],
    [uuid, "0B0C1F7A-6f0e-4d8b-9a66-3c1d5a1e2f30"],
    [decimal, "\u0003\u00e7"],
    [decimal, "\u00fc\u0019"],
    [logical("int", "time-millis"), 86_399_999],
    [logical("long", "timestamp-millis"), -(2 ** 52)],
    [logical("long", "timestamp-micros"), 9_007_199_254_740_991],
    [logical("int", "date"), -719_528],
  ])("%j may default to %j", (type, value) => {
    expect(findingsIn(recordWith(type, { default: value }))).toEqual([]);
  });
});

describe("a default that does not fit", () => {
  test.each<[unknown, unknown, string]>([
    ["null", 0, "must be null, and here is 0"],
    ["null", "null", 'must be null, and here is "null"'],
    ["boolean", "true", "must be true or false"],
    ["int", 2147483648, 'does not fit an int of 32 bits. | Use "long"'],
    ["int", -2147483649, "does not fit an int"],
    ["int", 1.5, "a whole number, without point or exponent"],
    ["int", null, "must be a whole number, and here is null"],
    ["long", 9007199254740992, "beyond 2^53"],
    ["float", "NaN", "must be a number"],
    ["float", 1e39, 'larger than any float. | Use "double"'],
    ["double", true, "must be a number"],
    ["string", 5, "must be a string"],
    ["bytes", "\u0100", "no byte"],
    ["bytes", [1], "must be a string"],
    [hash, "abc", 'has 3 bytes, and "Hash" has 2'],
    [hash, "\u0100a", "no byte"],
    [hash, 16, "one character for each byte"],
    [color, "GREN", 'a symbol of "Color", and here is "GREN". | Did you mean "GREEN"?'],
    [color, 0, 'a symbol of "Color", and here is 0. | Write one of'],
    [{ type: "array", items: "int" }, {}, "must be an array"],
    [{ type: "array", items: "int" }, [1, "2"], 'a whole number, and here is "2"'],
    [{ type: "map", values: "int" }, [], "must be an object, for a map"],
    [{ type: "map", values: "int" }, { a: "b" }, "a whole number"],
    [point, [], 'must be an object, for "Point"'],
    [point, {}, 'lacks the field "x"'],
    [point, { x: "1" }, 'a whole number, and here is "1"'],
    [point, { x: 1, lable: "a" }, '"Point" has no field "lable". | Did you mean "label"?'],
    [point, { x: 1, z: 1 }, "| Delete the entry."],
    [["null", "int"], 5, 'does not fit the union\'s first branch, "null". | Put "int" first'],
    [["null", point], { x: 1 }, '| Put "n.Point" first'],
    [["int", "null"], "x", "| Choose a value of the union's first branch."],
    [["int", "string"], null, "| Choose a value"],
    [uuid, "", "not a uuid"],
    [uuid, "0b0c1f7a6f0e4d8b9a663c1d5a1e2f30", "not a uuid"],
    [uuid, "sixteen letters!", "not a uuid"],
    [decimal, "", "has no bytes"],
    [decimal, "\u0003\u00e8", "more than 3 digits"],
    [decimal, "\u00fc\u0018", "more than 3 digits"],
    [logical("int", "time-millis"), 86_400_000, "is no time-millis"],
    [logical("int", "time-millis"), -1, "is no time-millis"],
    [logical("long", "timestamp-millis"), 8_640_000_000_000_001, "is no timestamp-millis"],
    [logical("int", "date"), 2_932_897, "is no date"],
    [logical("long", "timestamp-millis"), 2 ** 52 + 1, "is no timestamp-millis"],
    [logical("long", "local-timestamp-millis"), 253_402_300_800_000, "is no local-timestamp-millis"],
  ])("%j may not default to %j", (type, value, message) => {
    const findings = findingsIn(recordWith(type, { default: value }));
    expect(findings).toEqual([expect.stringContaining(message)]);
    expect(findings[0]).toContain("[default-mismatch]");
  });

  test.each([
    ["9007199254740993", "beyond 2^53"],
    ["-9223372036854775808", "beyond 2^53"],
    ["1.0", "Write 1."],
    ["1e3", "Write 1000."],
    ["9".repeat(300), "beyond 2^53"],
  ])("such as %s for a long is judged by its digits", (digits, message) => {
    const text = `{"type": "record", "name": "R", "fields": [{"name": "f", "type": "long", "default": ${digits}}]}`;
    expect(findingsIn({ "d/r.avsc": text })).toEqual([expect.stringMatching(/^d\/r\.avsc:1:85 \[default-mismatch\]/)]);
    expect(findingsIn({ "d/r.avsc": text })[0]).toContain(message);
  });

  test("is reported at the innermost value, in a record that stands in another file", () => {
    const line =
      '{"type":"record","name":"Line","namespace":"n","fields":[{"name":"to","type":{"type":"array","items":"Point"}}]}';
    const contents = {
      "d/line.avsc": line,
      "d/point.avsc": { ...point, namespace: "n" },
      "d/r.avsc":
        '{"type":"record","name":"R","namespace":"n","fields":[{"name":"f","type":"Line","default":{"to":[{"x":1},{"x":null}]}}]}',
    };
    expect(findingsIn(contents)).toEqual([
      "d/r.avsc:1:111 [default-mismatch] The default must be a whole number, and here is null.",
    ]);
  });

  test("such as a map with the key __proto__ is refused, because no JavaScript object can hold it", () => {
    const text =
      '{"type":"record","name":"R","fields":[{"name":"f","type":{"type":"map","values":"int"},"default":{"__proto__":1}}]}';
    expect(rulesIn({ "d/r.avsc": text })).toEqual(["default-mismatch"]);
  });

  test("is not judged against a type that has a fault itself", () => {
    const broken = { ...point, fields: [...point.fields, { name: "y", type: "Nope" }] };
    expect(rulesIn(recordWith(broken, { default: { x: 1, y: 2 } }))).toEqual(["name-unresolved"]);
    expect(rulesIn(recordWith({ ...hash, size: 0 }, { default: "ab" }))).toEqual(["schema-shape"]);
  });
});

describe("a default of bytes", () => {
  test("fits a decimal exactly when its two's complement has no more digits than the precision", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }),
        fc.integer({ min: 1, max: 24 }),
        fc.nat(2),
        (unscaled, precision, pad) => {
          const size = BigInt.asUintN(96, unscaled < 0n ? ~unscaled : unscaled).toString(2).length / 8;
          const length = Math.floor(size) + 1 + pad;
          const hex = BigInt.asUintN(length * 8, unscaled)
            .toString(16)
            .padStart(length * 2, "0");
          const bytes = (hex.match(/../g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join("");
          const fits = (unscaled < 0n ? -unscaled : unscaled).toString().length <= precision;
          const type = logical("bytes", "decimal", { precision, scale: 0 });
          expect(rulesIn(recordWith(type, { default: bytes }))).toEqual(fits ? [] : ["default-mismatch"]);
        },
      ),
    );
  });

  test("may be far too long for its decimal without taking long to refuse", () => {
    const type = logical("bytes", "decimal", { precision: 1000 });
    expect(rulesIn(recordWith(type, { default: "\u007f".repeat(1_000_000) }))).toEqual(["default-mismatch"]);
  });
});

describe("defaults that lean on other defaults", () => {
  const node = (name: string, ...fields: readonly object[]) => ({ type: "record", name, namespace: "n", fields });

  test("may do so as long as that ends", () => {
    const contents = {
      "d/a.avsc": node("A", { name: "b", type: "B", default: {} }),
      "d/b.avsc": node("B", { name: "c", type: "C", default: {} }),
      "d/c.avsc": node("C", { name: "d", type: "int", default: 1 }),
    };
    expect(rulesIn(contents)).toEqual([]);
  });

  test("must not need themselves", () => {
    expect(findingsIn({ "d/a.avsc": node("A", { name: "again", type: ["A", "null"], default: {} }) })).toEqual([
      expect.stringContaining(
        '[default-endless] The default of "again" leaves out a field whose default needs this one again',
      ),
    ]);
  });

  test("must not need each other in a ring", () => {
    const contents = {
      "d/a.avsc": node("A", { name: "b", type: ["B", "null"], default: {} }),
      "d/b.avsc": node("B", { name: "a", type: ["A", "null"], default: {} }),
    };
    expect(rulesIn(contents)).toEqual(["default-endless"]);
  });

  test("must not double at every step", () => {
    const contents = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => {
        const type = index === 39 ? "int" : `T${index + 1}`;
        const value = index === 39 ? 1 : {};
        const fields = [
          { name: "a", type, default: value },
          { name: "b", type, default: value },
        ];
        return [`d/t${index}.avsc`, node(`T${index}`, ...fields)];
      }),
    );
    const rules = rulesIn(contents);
    expect(new Set(rules)).toEqual(new Set(["default-endless"]));
    expect(rules.length).toBeLessThan(10);
  });

  test("must not be larger than anybody would write", () => {
    const items = { type: "array", items: "int" };
    expect(rulesIn(recordWith(items, { default: Array(9_999).fill(1) }))).toEqual([]);
    expect(rulesIn(recordWith(items, { default: Array(10_000).fill(1) }))).toEqual(["default-mismatch"]);
    const wide = {
      type: "record",
      name: "W",
      fields: Array.from({ length: 5000 }, (_, i) => ({ name: `f${i}`, type: "int", default: 1 })),
    };
    expect(rulesIn(recordWith({ type: "array", items: wide }, { default: [{}] }))).toEqual([]);
    expect(rulesIn(recordWith({ type: "array", items: wide }, { default: Array(50).fill({}) }))).toEqual([
      "default-mismatch",
    ]);
  });

  test("do not send the search for a better branch down every path", () => {
    const tree = (name: string) => node(name, { name: "deep", type: ["int", "A", "B"] });
    let value: unknown = 5;
    for (let depth = 0; depth < 100; depth++) value = { deep: value };
    const contents = {
      "d/a.avsc": tree("A"),
      "d/b.avsc": tree("B"),
      "d/r.avsc": node("R", { name: "f", type: ["int", "A", "B"], default: value }),
    };
    expect(rulesIn(contents)).toEqual(["default-mismatch"]);
  });
});
