import { describe, expect, it } from "vitest";
import { defineEvent } from "../../event/define-event.js";
import { payloadFromJson, payloadToJson } from "./payload-json.js";

const field = (name: string, type: unknown, more: object = {}) => ({ name, type, ...more });
const definition = defineEvent<"A.B", Record<string, unknown>, Record<string, unknown>>({
  type: "A.B",
  version: 1,
  topic: "t",
  aggregate: "A",
  key: null,
  schema: JSON.stringify({
    type: "record",
    name: "B",
    fields: [
      field("long", "long", { default: 1 }),
      field("double", "double", { default: 0 }),
      field("bytes", "bytes", { default: "" }),
      field("at", { type: "long", logicalType: "timestamp-millis" }, { default: 0 }),
      field("money", { type: "bytes", logicalType: "decimal", precision: 4, scale: 2 }, { default: "\u0001" }),
      field("either", ["int", "float"], { default: 0 }),
      field("list", { type: "array", items: "int" }, { default: [] }),
      field("map", { type: "map", values: "int" }, { default: {} }),
      field("duration", ["null", { type: "fixed", name: "D", size: 12, logicalType: "duration" }], { default: null }),
    ],
  }),
});

const json = (payload: Record<string, unknown>) => payloadToJson(definition, payload) as Record<string, unknown>;
const payload = (value: unknown) => payloadFromJson(definition, value);

describe("a payload as JSON", () => {
  it("has every field, and every value in one form", () => {
    expect(
      json({
        long: 2n ** 62n,
        bytes: Uint8Array.of(255),
        at: new Date(0),
        money: "1.5",
        either: { type: "int", value: 1 },
      }),
    ).toEqual({
      long: "4611686018427387904",
      double: 0,
      bytes: "/w==",
      at: "1970-01-01T00:00:00.000Z",
      money: "1.50",
      either: { type: "int", value: 1 },
      list: [],
      map: {},
      duration: null,
    });
  });

  it.each([
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    [Number.NEGATIVE_INFINITY, "-Infinity"],
    [-0, "-0"],
    [1e300, 1e300],
  ])("writes the double %d as %j", (double, written) => {
    expect(json({ double }).double).toBe(written);
    expect(payload({ double: written }).double).toBe(double);
  });

  it("writes years that RFC 3339 cannot", () => {
    const at = new Date(2 ** 52);
    expect(json({ at }).at).toBe("+144683-05-23T16:29:30.496Z");
    expect(payload({ at: "+144683-05-23T16:29:30.496Z" }).at).toEqual(at);
  });

  it("is refused for a payload that is none", () => {
    expect(() => json({ long: 1 })).toThrow(expect.objectContaining({ code: "PAYLOAD.INVALID" }));
  });
});

describe("JSON as a payload", () => {
  it("may leave out what has a default, and write a time as RFC 3339 does", () => {
    expect(payload({ at: "2024-02-29T14:30:00+01:00" })).toMatchObject({
      at: new Date("2024-02-29T13:30:00Z"),
      long: 1n,
    });
  });

  it.each<[what: string, value: unknown, fault: string]>([
    ["null", null, "payload must be an object"],
    ["an array", [], "payload must be an object"],
    ["a number for a long", { long: 5 }, "payload.long must be a 64-bit whole number as a string of digits"],
    ["a long with a leading zero", { long: "007" }, "payload.long"],
    ["a long beyond 64 bits", { long: "9223372036854775808" }, "payload.long must be a bigint of at most 64 bits"],
    ["a word for a double", { double: "1" }, "payload.double must be a number, or one of"],
    ["base64 with a blank", { bytes: "/w= =" }, "payload.bytes must be base64"],
    ["base64 without its end", { bytes: "/w" }, "payload.bytes"],
    ["bytes as array", { bytes: [255] }, "payload.bytes"],
    ["no time", { at: "yesterday" }, "payload.at must be an ISO 8601 time such as"],
    ["a time of 30 February", { at: "2024-02-30T00:00:00Z" }, "payload.at"],
    ["microseconds", { at: "2024-02-29T00:00:00.000001Z" }, "payload.at"],
    ["a number for a time", { at: 0 }, "payload.at"],
    ["a far year in another form", { at: "+144683-05-23T16:29:30Z" }, "payload.at"],
    ["a year beyond every Date", { at: "+999999-01-01T00:00:00.000Z" }, "payload.at"],
    ["a decimal that is too large", { money: "100.00" }, "payload.money must be a decimal number"],
    ["a bare value of a tagged union", { either: 1 }, "payload.either must be { type, value }"],
    ["an unknown tag", { either: { type: "long", value: 1 } }, "payload.either must be"],
    [
      "a wrong value under a tag",
      { either: { type: "int", value: "1" } },
      "payload.either.value must be a whole number",
    ],
    ["an object as list", { list: {} }, "payload.list must be an array"],
    ["a wrong item", { list: [1, "2"] }, "payload.list[1] must be a whole number"],
    ["an array as map", { map: [] }, "payload.map must be a plain object"],
    ["a wrong entry", { map: { a: 1, b: null } }, "payload.map{1} must be a whole number"],
    ["a duration that is none", { duration: { months: 1 } }, "payload.duration must be null or { months, days"],
  ])("is refused: %s", (_what, value, fault) => {
    expect(() => payload(value)).toThrow(expect.objectContaining({ code: "PAYLOAD.INVALID" }));
    expect(() => payload(value)).toThrow(fault);
  });

  it("is refused where it is nested without end", () => {
    const schema = JSON.stringify({
      type: "record",
      name: "Node",
      fields: [
        { name: "next", type: ["null", "Node"] },
        { name: "all", type: { type: "array", items: "Node" }, default: [] },
        { name: "named", type: { type: "map", values: "Node" }, default: {} },
        { name: "tagged", type: ["null", "Node", { type: "map", values: "int" }], default: null },
      ],
    });
    const node = defineEvent<"N", unknown>({ type: "N", version: 1, topic: "t", aggregate: "N", key: null, schema });
    const cyclic = (name: string, hold: (value: object) => unknown) => {
      const value: Record<string, unknown> = { next: null };
      value[name] = hold(value);
      return value;
    };
    for (const value of [
      cyclic("next", (self) => self),
      cyclic("all", (self) => [self, self]),
      cyclic("named", (self) => ({ a: self, b: self })),
      cyclic("tagged", (self) => ({ type: "Node", value: self })),
    ]) {
      expect(() => payloadFromJson(node, value)).toThrow(/nested more than 1000 levels deep/);
      expect(() => payloadToJson(node, value)).toThrow(/nested more than 1000 levels deep/);
    }
  });
});
