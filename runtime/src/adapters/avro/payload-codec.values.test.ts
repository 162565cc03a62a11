import { describe, expect, it } from "vitest";
import { codecFor, colour, date, decimal, instant, local, refusal, uuid, uuidBytes } from "./__fixtures__/one-field.js";
import { PayloadCodec } from "./payload-codec.js";

describe("a value that type-checks is encoded", () => {
  const roundTrip = (type: unknown, value: unknown, more: object = {}) => {
    const schema = JSON.stringify({ type: "record", name: "R", fields: [{ name: "x", type, ...more }] });
    const codec = new PayloadCodec(schema);
    return (codec.decode(codec.encode(value === undefined ? {} : { x: value }, 0), 0, schema) as { x: unknown }).x;
  };

  it("a Buffer as bytes, and comes back as a Uint8Array that shares memory with nothing", () => {
    const back = roundTrip("bytes", Buffer.from([1, 2])) as Uint8Array;
    expect(back).toStrictEqual(Uint8Array.of(1, 2));
    expect(back.buffer.byteLength).toBe(2);
  });

  it("an instance of a class as record", () => {
    class Named {
      get first() {
        return "Ada";
      }
    }
    const type = { type: "record", name: "Name", fields: [{ name: "first", type: "string" }] };
    expect(roundTrip(type, new Named())).toStrictEqual({ first: "Ada" });
  });

  it("an object without a prototype as record and as map", () => {
    const bare = Object.assign(Object.create(null) as object, { a: 1 });
    expect(roundTrip({ type: "map", values: "int" }, bare)).toStrictEqual({ a: 1 });
    expect(roundTrip({ type: "record", name: "A", fields: [{ name: "a", type: "int" }] }, bare)).toStrictEqual({
      a: 1,
    });
  });

  it("-0 as int, as the 0 that it is", () => {
    expect(roundTrip("int", -0)).toBe(0);
  });

  it("a UUID in capitals, unchanged as string and in lower case as sixteen bytes", () => {
    const id = "018F3A4E-7B1C-7DEF-8123-456789ABCDEF";
    expect(roundTrip(uuid, id)).toBe(id);
    expect(roundTrip(uuidBytes, id)).toBe(id.toLowerCase());
  });

  it("a decimal with fewer digits after the point, which it gets", () => {
    expect(roundTrip(decimal, "1")).toBe("1.00");
    expect(roundTrip(decimal, "-0")).toBe("0.00");
    expect(roundTrip({ ...decimal, scale: 0 }, "12345")).toBe("12345");
  });

  it("a local time without milliseconds, and one of the first year", () => {
    expect(roundTrip(local, "2023-06-30T23:59:59")).toBe("2023-06-30T23:59:59.000");
    expect(roundTrip(local, "0000-01-01T00:00:00.5")).toBe("0000-01-01T00:00:00.500");
  });

  it("a payload of more than the buffer that most fit in", () => {
    const long = "ä".repeat(200_000);
    expect(roundTrip("string", long)).toBe(long);
  });

  it.each<[type: unknown, json: unknown, value: unknown]>([
    ["long", 5, 5n],
    [instant, 86_400_000, new Date(86_400_000)],
    [date, 1, "1970-01-02"],
    ["double", 1, 1],
    ["double", "NaN", Number.NaN],
    ["bytes", "\u00ff", Uint8Array.of(255)],
    [{ type: "fixed", name: "F", size: 2 }, "ab", Uint8Array.of(97, 98)],
    [decimal, "\u0001\u0000", "2.56"],
    [colour, "GREEN", "GREEN"],
    [["null", "string"], null, null],
    [["string", "null"], "a", "a"],
    [["null", "string"], "of a later branch", "of a later branch"],
    [["int", "float"], 1, { type: "int", value: 1 }],
    [{ type: "array", items: "long" }, [1, 2], [1n, 2n]],
    [{ type: "map", values: "boolean" }, { a: true }, { a: true }],
    [
      {
        type: "record",
        name: "I",
        fields: [
          { name: "a", type: "int" },
          { name: "b", type: "int", default: 2 },
        ],
      },
      { a: 1 },
      { a: 1, b: 2 },
    ],
  ])("a field that is left out, with its default: %j", (type, json, value) => {
    expect(roundTrip(type, undefined, { default: json })).toEqual(value);
  });

  it("a default beyond 2^53, exactly", () => {
    const schema = '{"type":"record","name":"R","fields":[{"name":"x","type":"long","default":-9223372036854775807}]}';
    const codec = new PayloadCodec(schema);
    expect(codec.decode(codec.encode({}, 0), 0, schema)).toEqual({ x: -9223372036854775807n });
  });

  it("a default that is changed by one handler does not change for the next", () => {
    const type = { type: "array", items: "string" };
    const codec = codecFor(type, { default: ["a"] });
    const first = codec.fromJson({}) as { x: string[] };
    first.x.push("b");
    expect(codec.fromJson({})).toEqual({ x: ["a"] });
  });
});

it("null is a type of its own", () => {
  const schema = JSON.stringify({ type: "record", name: "R", fields: [{ name: "x", type: "null" }] });
  const codec = new PayloadCodec(schema);
  expect(codec.encode({ x: null }, 0)).toHaveLength(0);
  expect(codec.decode(new Uint8Array(), 0, schema)).toEqual({ x: null });
  expect(refusal("null", 0)).toContain("payload.x must be null.");
});
