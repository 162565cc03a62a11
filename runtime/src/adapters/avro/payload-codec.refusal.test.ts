import { describe, expect, it } from "vitest";
import { EventError } from "../../errors.js";
import { MAX_DEPTH, MAX_FAULTS } from "./faults.js";
import { PayloadCodec } from "./payload-codec.js";

/** A codec for a record with one field `x` of the given type. */
const codecFor = (type: unknown, more: object = {}) =>
  new PayloadCodec(
    JSON.stringify({ type: "record", name: "R", namespace: "n", fields: [{ name: "x", type, ...more }] }),
  );

function faultOf(work: () => unknown): EventError {
  try {
    work();
  } catch (error) {
    if (error instanceof EventError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

const refusal = (type: unknown, value: unknown) => faultOf(() => codecFor(type).encode({ x: value }, 0)).message;

const decimal = { type: "bytes", logicalType: "decimal", precision: 5, scale: 2 };
const date = { type: "int", logicalType: "date" };
const local = { type: "long", logicalType: "local-timestamp-millis" };
const instant = { type: "long", logicalType: "timestamp-millis" };
const timeMillis = { type: "int", logicalType: "time-millis" };
const timeMicros = { type: "long", logicalType: "time-micros" };
const uuid = { type: "string", logicalType: "uuid" };
const uuidBytes = { type: "fixed", name: "U", size: 16, logicalType: "uuid" };
const duration = { type: "fixed", name: "D", size: 12, logicalType: "duration" };
const colour = { type: "enum", name: "Colour", symbols: ["RED", "GREEN"] };

describe("a value that the schema does not allow is refused", () => {
  it.each<[what: string, type: unknown, value: unknown]>([
    ["NaN as int", "int", Number.NaN],
    ["a fraction as int", "int", 1.5],
    ["2^31 as int", "int", 2 ** 31],
    ["a bigint as int", "int", 1n],
    ["a numeric string as int", "int", "1"],
    ["a number as long", "long", 1],
    ["2^63 as long", "long", 2n ** 63n],
    ["-2^63 - 1 as long", "long", -(2n ** 63n) - 1n],
    ["a float that would become infinite", "float", 1e39],
    ["a string as double", "double", "1"],
    ["1 as boolean", "boolean", 1],
    ["null as string", "string", null],
    ["undefined as string", "string", undefined],
    ["a lone surrogate", "string", "a\ud800b"],
    ["a String object", "string", new String("a")],
    ["an ArrayBuffer as bytes", "bytes", new ArrayBuffer(2)],
    ["a Uint16Array as bytes", "bytes", new Uint16Array(2)],
    ["a string as bytes", "bytes", "AA=="],
    ["bytes of another length as fixed", { type: "fixed", name: "F", size: 2 }, new Uint8Array(3)],
    ["an unknown symbol", colour, "BLUE"],
    ["what every object inherits as symbol", colour, "toString"],
    ["30 February", date, "2023-02-30"],
    ["29 February of a year without", date, "2023-02-29"],
    ["month 13", date, "2023-13-01"],
    ["a date with a time", date, "2023-01-01T00:00:00Z"],
    ["a year of five digits", date, "12023-01-01"],
    ["a Date as date", date, new Date()],
    ["a local time with a zone", local, "2023-01-01T00:00:00.000Z"],
    ["a local time on 31 June", local, "2023-06-31T00:00:00.000"],
    ["hour 24", local, "2023-06-30T24:00:00.000"],
    ["an invalid Date", instant, new Date(Number.NaN)],
    ["a Date that avsc would round", instant, new Date(2 ** 52 + 1)],
    ["a number as timestamp", instant, 0],
    ["a string as timestamp", instant, "2024-01-01T00:00:00Z"],
    ["a negative time of day", timeMillis, -1],
    ["the 25th hour", timeMillis, 86_400_000],
    ["microseconds beyond the day", timeMicros, 86_400_000_000n],
    ["a decimal with too many digits", decimal, "1000.00"],
    ["a decimal with too many places", decimal, "1.001"],
    ["a decimal with an exponent", decimal, "1e2"],
    ["a decimal with a leading zero", decimal, "007"],
    ["a decimal without a digit before the point", decimal, ".5"],
    ["a decimal as number", decimal, 1.5],
    ["an endless decimal", decimal, "9".repeat(1_000_000)],
    ["no UUID", uuid, "018f3a4e"],
    ["a UUID in braces", uuid, "{018f3a4e-7b1c-7def-8123-456789abcdef}"],
    ["no UUID for sixteen bytes", uuidBytes, "018f3a4e7b1c7def8123456789abcdef"],
    ["a duration with a negative part", duration, { months: -1, days: 0, milliseconds: 0 }],
    ["a duration without a part", duration, { months: 1, days: 0 }],
    ["null as duration", duration, null],
    ["an object as array", { type: "array", items: "int" }, { length: 0 }],
    ["a hole in an array", { type: "array", items: "int" }, Object.assign([], { 0: 1, 2: 2 })],
    ["a Map as map", { type: "map", values: "int" }, new Map([["a", 1]])],
    ["a Date as map", { type: "map", values: "int" }, new Date()],
    ["an array as map", { type: "map", values: "int" }, []],
    ["a key with a lone surrogate", { type: "map", values: "int" }, { "\udc00": 1 }],
    ["an instance of a class as map", { type: "map", values: "int" }, new (class Foo {})()],
    ["a Map as record", { type: "record", name: "Inner", fields: [] }, new Map()],
    ["a function as record", { type: "record", name: "Inner", fields: [] }, () => 1],
    ["null where the union has none", ["int", "string"], null],
    ["undefined in a union", ["null", "int"], undefined],
    ["a value of no branch", ["null", "int", "string"], true],
    ["a bare value of a tagged union", ["int", "float"], 1],
    ["an unknown tag", ["int", "float"], { type: "double", value: 1 }],
    ["a tag of null", ["null", "int", "float"], { type: "null", value: null }],
    ["a tag that objects inherit", ["int", "float"], { type: "constructor", value: 1 }],
    ["a tag without value", ["int", "float"], { type: "int" }],
    ["a tag whose value does not fit", ["int", "float"], { type: "int", value: 1.5 }],
  ])("%s", (_what, type, value) => {
    const error = faultOf(() => codecFor(type).encode({ x: value }, 0));
    expect(error.code).toBe("PAYLOAD.INVALID");
    expect(error.retryable).toBe(false);
    expect(error.message).toMatch(/^Not a payload of n\.R: payload\.x/);
  });

  it.each([[null], [undefined], ["text"], [[]], [new Date()], [new Map()]])("%s as the whole payload", (payload) => {
    expect(faultOf(() => codecFor("int").encode(payload, 0)).message).toBe(
      "Not a payload of n.R: payload must be an object.",
    );
  });
});

describe("the refusal says", () => {
  it("where, by field, item, entry and tag", () => {
    const type = { type: "array", items: { type: "map", values: ["int", "float"] } };
    expect(refusal(type, [{}, { a: { type: "int", value: 1 }, b: { type: "int", value: "no" } }])).toBe(
      "Not a payload of n.R: payload.x[1]{1}.value must be a whole number from -2147483648 to 2147483647.",
    );
  });

  it("what would fit", () => {
    expect(refusal(colour, "BLUE")).toContain("payload.x must be one of RED, GREEN.");
    expect(refusal(["null", date], "yesterday")).toContain("must be null or a date that exists, as YYYY-MM-DD.");
    expect(refusal(["null", "int", "float"], 1)).toContain(
      'must be null or { type, value } with a type of "int", "float".',
    );
    expect(refusal(["int", "string", { type: "array", items: "int" }], true)).toContain(
      "must be a whole number from -2147483648 to 2147483647 or a string without unpaired surrogates or an array.",
    );
    expect(refusal(decimal, "1000.00")).toContain("at most 3 digits before the point and 2 after it.");
    expect(refusal("string", undefined)).toContain("payload.x is missing.");
    expect(refusal({ type: "enum", name: "One", symbols: ["ONLY"] }, 1)).toContain('must be "ONLY".');
  });

  it("every fault at once, up to a limit", () => {
    const fields = Array.from({ length: 30 }, (_, index) => ({ name: `f${index}`, type: "int" }));
    const codec = new PayloadCodec(JSON.stringify({ type: "record", name: "R", fields }));
    const error = faultOf(() => codec.encode({}, 0));
    expect(error.details.faults).toHaveLength(MAX_FAULTS);
    expect(error.details.faults).toContainEqual({ path: "payload.f7", problem: "is missing" });
    expect(error.message).toMatch(/payload\.f4 is missing; and 15 more\.$/);
  });

  it("not more symbols than can be read", () => {
    const symbols = Array.from({ length: 50 }, (_, index) => `S${index}`);
    expect(refusal({ type: "enum", name: "Many", symbols }, "")).toMatch(/S18, S19 and 30 more\.$/);
  });
});

describe("a payload that cannot be walked is refused", () => {
  const list = {
    type: "record",
    name: "Node",
    fields: [
      { name: "next", type: ["null", "Node"], default: null },
      { name: "all", type: { type: "array", items: "Node" }, default: [] },
    ],
  };
  const codec = new PayloadCodec(JSON.stringify(list));

  it("because it holds itself", () => {
    const node: { next?: unknown } = {};
    node.next = node;
    expect(faultOf(() => codec.encode(node, 0)).message).toContain(`nested more than ${MAX_DEPTH} levels deep`);
  });

  it("because it holds itself many times, without trying all of them", () => {
    const node = { all: [] as unknown[] };
    node.all.push(node, node, node);
    expect(faultOf(() => codec.encode(node, 0)).message).toContain(`nested more than ${MAX_DEPTH} levels deep`);
  });

  it("because it is an array of four billion holes, of which some are enough", () => {
    const error = faultOf(() => codecFor({ type: "array", items: "int" }).encode({ x: new Array(2 ** 32 - 1) }, 0));
    expect(error.details.faults).toHaveLength(MAX_FAULTS);
  });

  it("but one that is as deep as allowed arrives", () => {
    let node: unknown = { next: null };
    for (let depth = 1; depth < MAX_DEPTH - 1; depth++) node = { next: node };
    const schema = JSON.stringify(list);
    const back = codec.decode(codec.encode(node, 0), 0, schema);
    expect(codec.encode(back, 0)).toEqual(codec.encode(node, 0));
    expect(codec.fromJson(codec.toJson(node))).toEqual(back);
  });

  it("because one of its properties throws, without the words it throws", () => {
    const payload = {
      get x(): number {
        throw new Error("patient 4711");
      },
    };
    const error = faultOf(() => codecFor("int").encode(payload, 0));
    expect(error.code).toBe("PAYLOAD.INVALID");
    expect(JSON.stringify([error.message, error.details, String(error.cause)])).not.toContain("4711");
  });

  it("because it has too many items without bytes", () => {
    expect(refusal({ type: "array", items: "null" }, new Array(100_001).fill(null))).toContain("has too many items");
  });
});

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

describe("a schema's defaults", () => {
  it.each<[what: string, type: unknown, value: unknown]>([
    ["a word for an int", "int", "1"],
    ["null for a string", "string", null],
    ["1 for a boolean", "boolean", 1],
    ["0 for null", "null", 0],
    ["2^31 for an int", "int", 2 ** 31],
    ["a fraction for a long", "long", 1.5],
    ["a word for a double", "double", "one"],
    ["a number for bytes", "bytes", 1],
    ["a character that is no byte", "bytes", "\u0100"],
    ["too few bytes for a fixed", { type: "fixed", name: "F", size: 2 }, "a"],
    ["an unknown symbol", colour, "BLUE"],
    ["an object for an array", { type: "array", items: "int" }, {}],
    ["a wrong item", { type: "array", items: "int" }, ["a"]],
    ["an array for a map", { type: "map", values: "int" }, []],
    ["a wrong entry", { type: "map", values: "int" }, { a: "b" }],
    ["an array for a record", { type: "record", name: "I", fields: [] }, []],
    ["a record without a field", { type: "record", name: "I", fields: [{ name: "a", type: "int" }] }, {}],
    ["a record with a wrong field", { type: "record", name: "I", fields: [{ name: "a", type: "int" }] }, { a: "b" }],
    ["what no branch takes", ["null", "int"], "a"],
  ])("are refused where they do not fit: %s", (_what, type, value) => {
    const error = faultOf(() => codecFor(type, { default: value }).encode({}, 0));
    expect(error.code).toBe("CODEC.SCHEMA_INVALID");
    expect(error.message).toContain("the default of field");
  });

  it("are refused where they go on for ever", () => {
    const schema = {
      type: "record",
      name: "Node",
      fields: [
        {
          name: "next",
          type: { type: "record", name: "Inner", fields: [{ name: "on", type: ["Inner"], default: {} }] },
        },
      ],
    };
    const error = faultOf(() => new PayloadCodec(JSON.stringify(schema)).encode({ next: {} }, 0));
    expect(error.code).toBe("CODEC.SCHEMA_INVALID");
    expect(error.message).toContain("nested too deeply");
  });

  it("beyond 64 bits are refused", () => {
    const schema = '{"type":"record","name":"R","fields":[{"name":"x","type":"long","default":9223372036854775808}]}';
    expect(faultOf(() => new PayloadCodec(schema).encode({}, 0)).code).toBe("CODEC.SCHEMA_INVALID");
  });

  it("stand in for a field whose name every object has", () => {
    for (const name of ["constructor", "toString", "__proto__"]) {
      const fields = [{ name, type: "string", default: "as default" }];
      const schema = JSON.stringify({ type: "record", name: "R", fields });
      const codec = new PayloadCodec(schema);
      expect(Object.entries(codec.decode(codec.encode({}, 0), 0, schema) as object)).toEqual([[name, "as default"]]);
      expect(Object.entries(codec.fromJson({}) as object)).toEqual([[name, "as default"]]);
    }
  });
});

it("null is a type of its own", () => {
  const schema = JSON.stringify({ type: "record", name: "R", fields: [{ name: "x", type: "null" }] });
  const codec = new PayloadCodec(schema);
  expect(codec.encode({ x: null }, 0)).toHaveLength(0);
  expect(codec.decode(new Uint8Array(), 0, schema)).toEqual({ x: null });
  expect(refusal("null", 0)).toContain("payload.x must be null.");
});
