import { describe, expect, it } from "vitest";
import {
  codecFor,
  colour,
  date,
  decimal,
  duration,
  faultOf,
  instant,
  local,
  refusal,
  timeMicros,
  timeMillis,
  uuid,
  uuidBytes,
} from "./__fixtures__/one-field.js";
import { MAX_DEPTH, MAX_FAULTS } from "./faults.js";
import { PayloadCodec } from "./payload-codec.js";

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
