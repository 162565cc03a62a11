import { describe, expect, it } from "vitest";
import { EventError } from "../../errors.js";
import { BoundedArrayType, BoundedMapType, MAX_EMPTY_ITEMS } from "./bounded-containers.js";
import { PayloadCodec } from "./payload-codec.js";

const record = (type: unknown) => JSON.stringify({ type: "record", name: "R", fields: [{ name: "x", type }] });

function decode(type: unknown, ...bytes: readonly number[]): unknown {
  const schema = record(type);
  return (new PayloadCodec(schema).decode(Uint8Array.from(bytes), 0, schema) as { x: unknown }).x;
}

function refused(type: unknown, ...bytes: readonly number[]): EventError {
  try {
    decode(type, ...bytes);
  } catch (error) {
    if (error instanceof EventError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

// 2^31 as Avro's variable-length zig-zag.
const HUGE = [0x80, 0x80, 0x80, 0x80, 0x10];
const OF_TEN_BYTES = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01];

const recursive = {
  type: "record",
  name: "Node",
  fields: [{ name: "next", type: ["null", "Node"] }],
};

describe("bytes are refused as CODEC.BYTES_INVALID, at once,", () => {
  it.each<[what: string, type: unknown, bytes: readonly number[]]>([
    ["when they end too early", "string", [10, 97]],
    ["when there are none", "int", []],
    ["when some are left over", "int", [2, 2]],
    ["when a string has a negative length", "string", [1]],
    ["when bytes have a huge length", "bytes", [...HUGE, 0]],
    ["when a double is cut", "double", [0, 0, 0]],
    ["when a fixed is cut", { type: "fixed", name: "F", size: 4 }, [1, 2, 3]],
    ["when a varint never ends", "int", new Array(20).fill(0xff)],
    ["when an int has more than 32 bits", "int", HUGE],
    ["when a long has more than 64 bits", "long", [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02]],
    ["when a long has eleven bytes", "long", [...new Array(10).fill(0x80), 0]],
    ["when an enum has no such symbol", { type: "enum", name: "E", symbols: ["A"] }, [2]],
    ["when a union has no such branch", ["null", "int"], [4]],
    ["when a wrapped union has no such branch", ["int", "string", "boolean"], [6, 0]],
    ["when a union's branch is negative", ["int", "string"], [1, 0]],
    ["when an array declares 2^31 nulls", { type: "array", items: "null" }, [...HUGE, 0]],
    ["when an array declares 2^31 ints", { type: "array", items: "int" }, [...HUGE, 0]],
    ["when an array declares more items than any has", { type: "array", items: "int" }, [...OF_TEN_BYTES, 2, 0]],
    ["when a map declares 2^31 entries", { type: "map", values: "int" }, [...HUGE, 0]],
    ["when a map's key is cut", { type: "map", values: "int" }, [2, 20, 97]],
    ["when a date is beyond the year 9999", { type: "int", logicalType: "date" }, [0xfe, 0xff, 0xff, 0xff, 0x0f]],
    [
      "when a timestamp is beyond every Date",
      { type: "long", logicalType: "timestamp-millis" },
      [0x82, 0x80, 0xe0, 0xad, 0x98, 0x82, 0xd9, 0x1e],
    ],
    ["when a timestamp is beyond 2^53", { type: "long", logicalType: "timestamp-millis" }, OF_TEN_BYTES],
    ["when a decimal has no bytes", { type: "bytes", logicalType: "decimal", precision: 4, scale: 2 }, [0]],
  ])("%s", (_what, type, bytes) => {
    const error = refused(type, ...bytes);
    expect(error.code).toBe("CODEC.BYTES_INVALID");
    expect(error.retryable).toBe(false);
    expect(error.cause).toBeUndefined();
  });

  it("when blocks of items without bytes follow one another", () => {
    const block = [0xc0, 0x9a, 0x0c]; // 100,000 items
    const bytes = [...block, ...block, 0];
    expect(refused({ type: "array", items: "null" }, ...bytes).code).toBe("CODEC.BYTES_INVALID");
    expect(decode({ type: "array", items: "null" }, ...block, 0)).toHaveLength(MAX_EMPTY_ITEMS);
  });

  it("when arrays of items without bytes stand inside an array", () => {
    const inner = [0xc0, 0x9a, 0x0c, 0];
    const type = { type: "array", items: { type: "array", items: "null" } };
    const bytes = [20, ...Array.from({ length: 10 }, () => inner).flat(), 0];
    expect(refused(type, ...bytes).code).toBe("CODEC.BYTES_INVALID");
  });

  it("when they are a recursion bomb", () => {
    const schema = JSON.stringify(recursive);
    const bytes = new Uint8Array(1_000_000).fill(2);
    expect(() => new PayloadCodec(schema).decode(bytes, 0, schema)).toThrow(EventError);
  });

  it("when a decimal has more digits than anyone computes with", () => {
    const length = [0x80, 0x89, 0x7a]; // 1,000,000
    const bytes = new Uint8Array(length.length + 1_000_000).fill(0x7f);
    bytes.set(length);
    const type = { type: "bytes", logicalType: "decimal", precision: 4, scale: 2 };
    const schema = record(type);
    expect(() => new PayloadCodec(schema).decode(bytes, 0, schema)).toThrow("The bytes are invalid: payload.x is not");
  });
});

describe("reading stops where the bytes end, not where they say that they do,", () => {
  /** A cursor over bytes that declare 2^31 items of which there are none, and that counts what is read after that. */
  const cursor = () => ({
    buf: Buffer.from(HUGE),
    pos: 0,
    reads: 0,
    readLong() {
      this.pos = HUGE.length;
      return 2 ** 31;
    },
    skipLong() {},
    readInt() {
      this.reads += 1;
      this.pos += 1;
      return 0;
    },
    readString() {
      this.reads += 1;
      this.pos += 1;
      return "";
    },
  });

  it("in an array", () => {
    const tap = cursor();
    expect(() => new BoundedArrayType({ type: "array", items: "int" }, {})._read(tap)).toThrow("truncated");
    expect(tap.reads).toBe(1);
  });

  it("in a map", () => {
    const tap = cursor();
    expect(() => new BoundedMapType({ type: "map", values: "int" }, {})._read(tap)).toThrow("truncated");
    expect(tap.reads).toBe(2);
  });
});

describe("bytes of writers other than ours are read", () => {
  it("in several blocks, with and without their length", () => {
    expect(decode({ type: "array", items: "int" }, 2, 2, 3, 4, 4, 6, 0)).toEqual([1, 2, 3]);
    expect(decode({ type: "map", values: "int" }, 2, 2, 97, 2, 1, 6, 2, 98, 4, 0)).toEqual({ a: 1, b: 2 });
  });

  it("with a map's key that every object has", () => {
    const map = decode({ type: "map", values: "int" }, 2, 18, ...Buffer.from("__proto__"), 2, 0) as object;
    expect(Object.getPrototypeOf(map)).toBe(Object.prototype);
    expect(Object.entries(map)).toEqual([["__proto__", 1]]);
  });

  it("with a time of day that we would not write", () => {
    expect(decode({ type: "int", logicalType: "time-millis" }, 1)).toBe(-1);
  });

  it("with more bytes for a decimal than it needs", () => {
    expect(decode({ type: "bytes", logicalType: "decimal", precision: 4, scale: 2 }, 8, 0, 0, 0, 1)).toBe("0.01");
  });
});

it("what is decoded does not change when the bytes do, or other bytes are decoded", () => {
  const schema = record("bytes");
  const codec = new PayloadCodec(schema);
  const bytes = Uint8Array.of(4, 7, 8);
  const first = codec.decode(bytes, 0, schema);
  bytes.fill(0);
  for (let index = 0; index < 5_000; index++) codec.decode(Uint8Array.of(4, 1, 1), 0, schema);
  expect(first).toEqual({ x: Uint8Array.of(7, 8) });
});
