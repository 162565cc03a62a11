import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../load/parse-json.js";
import { unionForm as modelUnionForm } from "../model/union-form.js";
import { resolve } from "../resolve/resolve.js";
import type { Schema } from "../resolve/schema.js";
import { treeOf } from "../testing/tree-of.js";
import { jsonFormFaults } from "./json-form.js";
import { unionForm } from "./json-form-union.js";

function resolvedField(type: unknown) {
  const record = { type: "record", name: "R", namespace: "n", fields: [{ name: "f", type }] };
  const { resolved, diagnostics } = resolve(treeOf({ "d/r.avsc": record }));
  expect(diagnostics).toEqual([]);
  const schema = resolved.types.get("n.R");
  if (schema?.kind !== "record" || schema.fields[0] === undefined) throw new Error("no record");
  return { schema: schema.fields[0].schema, types: resolved.types };
}

/** What is wrong with a JSON text as a value of a type. */
function faults(type: unknown, json: string): readonly string[] {
  const { schema, types } = resolvedField(type);
  const { root } = parseJson(json);
  if (root === null) throw new Error(`not JSON: ${json}`);
  return jsonFormFaults(schema, root, types, "x").map(({ message }) => message);
}

const fits = (type: unknown, value: unknown) => faults(type, JSON.stringify(value)).length === 0;

const UUID = { type: "string", logicalType: "uuid" };
const DECIMAL = { type: "bytes", logicalType: "decimal", precision: 5, scale: 2 };
const logical = (type: string, logicalType: string) => ({ type, logicalType });
const fixed = (size: number, logicalType?: string) => ({
  type: "fixed",
  name: "F",
  size,
  ...(logicalType && { logicalType }),
});
const ENUM = { type: "enum", name: "E", symbols: ["PHONE", "MAIL"] };

describe("the JSON form of a value", () => {
  it.each<[string, unknown, unknown[], unknown[]]>([
    ["null", "null", [null], [0, "null"]],
    ["boolean", "boolean", [true, false], [0, "true", null]],
    ["int", "int", [0, -2147483648, 2147483647], [1.5, 2147483648, "1", null, true]],
    [
      "long",
      "long",
      ["0", "-9223372036854775808", "9223372036854775807"],
      [1, "9223372036854775808", "01", "-0", "1.0", "", "0x1"],
    ],
    ["float", "float", [0, 1.5, "NaN", "Infinity", "-Infinity"], ["1.5", "nan", null]],
    ["double", "double", [1e300, "NaN"], ["1", true]],
    ["bytes", "bytes", ["", "aGk=", "////"], ["aGk", "aGk==", "a-_=", "aGl=", "hi!", 1]],
    ["string", "string", ["", "x"], [1, null, ["x"]]],
    ["uuid", UUID, ["3f0b7c54-6a0e-4d0f-9a3c-52f7d1c8b6e1"], ["3f0b7c546a0e4d0f9a3c52f7d1c8b6e1", "", "x"]],
    ["uuid on fixed", fixed(16, "uuid"), ["3f0b7c54-6a0e-4d0f-9a3c-52f7d1c8b6e1"], ["AAAAAAAAAAAAAAAAAAAAAA=="]],
    ["date", logical("int", "date"), ["1984-02-29"], [5172, "1985-02-29", "1984-02-29T00:00:00Z"]],
    ["time-millis", logical("int", "time-millis"), [0, 86399999], [86400000, -1, "09:00"]],
    ["time-micros", logical("long", "time-micros"), ["0", "86399999999"], ["86400000000", "-1", 5]],
    [
      "timestamp-millis",
      logical("long", "timestamp-millis"),
      ["2026-03-14T09:26:53.000Z"],
      [1773480413000, "2026-03-14"],
    ],
    ["timestamp-micros", logical("long", "timestamp-micros"), ["1773480413000000"], ["2026-03-14T09:26:53Z", 5]],
    ["timestamp-nanos", logical("long", "timestamp-nanos"), ["-1"], [5]],
    [
      "local-timestamp-millis",
      logical("long", "local-timestamp-millis"),
      ["2026-03-14T09:26:53.000"],
      ["2026-03-14T09:26:53.000Z"],
    ],
    ["local-timestamp-micros", logical("long", "local-timestamp-micros"), ["7"], ["2026-03-14T09:26:53.000"]],
    ["decimal", DECIMAL, ["0", "-0.5", "999.99", "-12.3"], ["1000", "0.001", 1, "1.", ".5", "1e2", "01", "+1", ""]],
    ["decimal on fixed", { ...fixed(4), logicalType: "decimal", precision: 4, scale: 4 }, ["0.1234"], ["1", "0.12345"]],
    [
      "duration",
      fixed(12, "duration"),
      [{ months: 1, days: 2, milliseconds: 4294967295 }],
      [{ months: 1, days: 2 }, { months: -1, days: 0, milliseconds: 0 }, "P1M"],
    ],
    ["fixed", fixed(2), ["aGk="], ["aGkx", "", 5]],
    ["enum", ENUM, ["PHONE"], ["phone", "", 0]],
    ["array", { type: "array", items: "int" }, [[], [1, 2]], [[1, "2"], { 0: 1 }, null]],
    ["map", { type: "map", values: "int" }, [{}, { "any key": 1 }], [{ a: "1" }, [1], null]],
    ["nullable", ["null", "int"], [null, 5], ["5", { int: 5 }]],
    ["plain union", ["null", "boolean", "int", "string"], [null, true, 5, "x"], [1.5, [], {}]],
    [
      "tagged union",
      ["null", "long", "string"],
      [null, { type: "long", value: "5" }, { type: "string", value: "5" }],
      [
        "5",
        { type: "int", value: 5 },
        { type: "long", value: 5 },
        { type: "long" },
        { type: "long", value: "5", more: 1 },
      ],
    ],
    [
      "tagged records",
      [
        { type: "record", name: "A", fields: [] },
        { type: "map", values: "int" },
      ],
      [
        { type: "n.A", value: {} },
        { type: "map", value: { type: 1 } },
      ],
      [{}, { type: "A", value: {} }],
    ],
    ["union of null alone", ["null"], [null], [0]],
  ])("%s", (_, type, right, wrong) => {
    for (const value of right) expect([value, fits(type, value)]).toEqual([value, true]);
    for (const value of wrong) expect([value, fits(type, value)]).toEqual([value, false]);
  });

  const record = {
    type: "record",
    name: "P",
    fields: [
      { name: "a", type: "int" },
      { name: "b", type: "int", default: 1 },
      { name: "next", type: ["null", "P"], default: null },
    ],
  };

  it("lets fields with a default be left out, requires the others and refuses unknown ones", () => {
    expect(fits(record, { a: 1 })).toBe(true);
    expect(faults(record, '{ "b": 1 }')).toEqual(['x.a is missing: "P" requires it.']);
    expect(faults(record, '{ "a": 1, "c": 1 }')).toEqual(['x.c is no field of "P".']);
  });

  it("names the path of a value that lies deep", () => {
    const list = { type: "array", items: { type: "map", values: record } };
    expect(faults(list, '[{ "my key": { "a": 1, "next": { "a": "2" } } }]')).toEqual([
      'x[0]["my key"].next.a is "2", and must be a whole number of 32 bits.',
    ]);
  });

  it("takes a member named like one of Object.prototype for what it is", () => {
    expect(faults(record, '{ "a": 1, "constructor": 1, "__proto__": {} }')).toHaveLength(2);
    expect(faults({ type: "map", values: "int" }, '{ "__proto__": "x" }')).toHaveLength(1);
  });

  it("stops after twenty faults, and cuts long values and paths", () => {
    const many = faults({ type: "array", items: "int" }, JSON.stringify(Array(50).fill("x".repeat(1000))));
    expect(many).toHaveLength(20);
    expect(many[0]?.length).toBeLessThan(200);
    const deep = `{ "${"k".repeat(5000)}": "x" }`;
    expect(faults({ type: "map", values: "int" }, deep)[0]?.length).toBeLessThan(300);
  });

  it("takes every long and refuses every number beyond 64 bits", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), (value) => {
        expect(fits("long", String(value))).toBe(BigInt.asIntN(64, value) === value);
      }),
    );
  });

  it("takes every decimal of its precision and scale, however many digits are written", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99999, max: 99999 }), fc.integer({ min: 0, max: 2 }), (unscaled, dropped) => {
        const sign = unscaled < 0 ? "-" : "";
        const digits = String(Math.abs(unscaled)).padStart(3, "0");
        const fraction = digits.slice(-2).slice(0, 2 - dropped);
        expect(fits(DECIMAL, `${sign}${digits.slice(0, -2)}${fraction === "" ? "" : `.${fraction}`}`)).toBe(true);
      }),
    );
  });

  it("takes what base64 writes of any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(fits("bytes", Buffer.from(bytes).toString("base64"))).toBe(true);
      }),
    );
  });
});

describe("the form of a union", () => {
  it("is the one that the model, and with it the SDK, gives it", () => {
    const branches: unknown[] = [
      "boolean",
      "int",
      "long",
      "float",
      "double",
      "bytes",
      "string",
      logical("int", "date"),
      logical("int", "time-millis"),
      logical("long", "timestamp-millis"),
      logical("long", "time-micros"),
      logical("long", "local-timestamp-millis"),
      DECIMAL,
      UUID,
      ENUM,
      fixed(2),
      fixed(12, "duration"),
      fixed(16, "uuid"),
      { type: "array", items: "int" },
      { type: "map", values: "int" },
      { type: "record", name: "A", fields: [] },
    ];
    const baseOf = (type: unknown) => (typeof type === "string" ? type : (type as { type: string }).type);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...branches), { minLength: 2, maxLength: 4, selector: baseOf }),
        (types) => {
          const { schema, types: named } = resolvedField(types);
          if (schema.kind !== "union") throw new Error("no union");
          const lookup = (fullName: string): Schema => {
            const type = named.get(fullName);
            if (type === undefined) throw new Error(fullName);
            return type;
          };
          expect(unionForm(schema.branches, named).kind).toBe(modelUnionForm(schema.branches, lookup as never));
        },
      ),
      { numRuns: 300 },
    );
  });
});
