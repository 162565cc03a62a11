import { describe, expect, it } from "vitest";
import { EventError } from "../../errors.js";
import { PayloadCodec } from "./payload-codec.js";

type Field = Readonly<Record<string, unknown>> & { readonly name: string };
const record = (...fields: readonly Field[]) => JSON.stringify({ type: "record", name: "R", namespace: "n", fields });
const x = (type: unknown, more: object = {}) => record({ name: "x", type, ...more });

function evolve(writer: string, reader: string, payload: unknown): unknown {
  return new PayloadCodec(reader).decode(new PayloadCodec(writer).encode(payload, 0), 0, writer);
}

const evolveX = (writer: unknown, reader: unknown, value: unknown) =>
  (evolve(x(writer), x(reader), { x: value }) as { x: unknown }).x;

function refused(work: () => unknown): EventError {
  try {
    work();
  } catch (error) {
    if (error instanceof EventError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

const enumOf = (symbols: readonly string[], more: object = {}) => ({ type: "enum", name: "E", symbols, ...more });
const named = (name: string, ...fields: readonly Field[]) => ({ type: "record", name, fields });
const instant = { type: "long", logicalType: "timestamp-millis" };
const micros = { type: "long", logicalType: "timestamp-micros" };
const decimal = (precision: number, scale: number) => ({ type: "bytes", logicalType: "decimal", precision, scale });

describe("a payload of an older or newer schema is read", () => {
  it("with defaults for fields that were not written, and without those that are gone", () => {
    const writer = record({ name: "gone", type: "string" }, { name: "kept", type: "int" });
    const reader = record(
      { name: "added", type: { type: "array", items: "long" }, default: [1] },
      { name: "kept", type: "int" },
    );
    expect(evolve(writer, reader, { gone: "", kept: 7 })).toEqual({ added: [1n], kept: 7 });
  });

  it("with every default its own", () => {
    const reader = new PayloadCodec(record({ name: "a", type: { type: "array", items: "int" }, default: [] }));
    const bytes = new PayloadCodec(record()).encode({}, 0);
    const first = reader.decode(bytes, 0, record()) as { a: number[] };
    first.a.push(1);
    expect(reader.decode(bytes, 0, record())).toEqual({ a: [] });
  });

  it("in the reader's order", () => {
    const [a, b] = [
      { name: "a", type: "int" },
      { name: "b", type: "string" },
    ];
    expect(Object.keys(evolve(record(a, b), record(b, a), { a: 1, b: "" }) as object)).toEqual(["b", "a"]);
  });

  it("through the alias of a field, but not past a field of that very name", () => {
    const writer = record({ name: "old", type: "int" });
    expect(evolve(writer, record({ name: "new", type: "int", aliases: ["old"] }), { old: 1 })).toEqual({ new: 1 });
    const both = record({ name: "new", type: "int", aliases: ["old"], default: 2 }, { name: "old", type: "int" });
    expect(evolve(writer, both, { old: 1 })).toEqual({ new: 2, old: 1 });
  });

  it.each<[from: unknown, to: unknown, value: unknown, read: unknown]>([
    ["int", "long", 7, 7n],
    ["int", "float", 16_777_217, 16_777_216],
    ["int", "double", 7, 7],
    ["long", "float", 7n, 7],
    ["long", "double", 2n ** 53n, 2 ** 53],
    ["float", "double", 0.5, 0.5],
    ["string", "bytes", "ä", Uint8Array.of(0xc3, 0xa4)],
    ["bytes", "string", Uint8Array.of(0xc3, 0xa4), "ä"],
    ["int", instant, 5, new Date(5)],
    ["long", instant, 5n, new Date(5)],
    [instant, "long", new Date(5), 5n],
    [instant, "double", new Date(5), 5],
    [micros, "long", 5n, 5n],
    ["string", { type: "string", logicalType: "uuid" }, "not checked", "not checked"],
    [decimal(4, 2), decimal(9, 2), "1.50", "1.50"],
    [{ type: "array", items: "int" }, { type: "array", items: "long" }, [1, 2], [1n, 2n]],
    [{ type: "map", values: "int" }, { type: "map", values: "long" }, { a: 1 }, { a: 1n }],
    ["int", ["null", "int"], 1, 1],
    [["null", "int"], ["int", "null"], null, null],
    [["null", "int"], "int", 1, 1],
    ["int", ["null", "long", "string"], 1, { type: "long", value: 1n }],
    [["int", "string"], ["string", "int", "boolean"], "a", "a"],
    [["int", "string", "boolean"], ["string", "long"], 1, { type: "long", value: 1n }],
    [["int", "float"], ["long", "double"], { type: "float", value: 0.5 }, { type: "double", value: 0.5 }],
  ])("from %j to %j", (from, to, value, read) => {
    expect(evolveX(from, to, value)).toStrictEqual(read);
  });

  it.each<[union: unknown, value: unknown]>([
    [["double", "long"], { type: "long", value: 2n ** 53n + 1n }],
    [["bytes", "string"], { type: "string", value: "text" }],
    [["long", "int"], 1],
  ])("in the branch %j of which it is, not an earlier one that could hold it", (union, value) => {
    const reader = record({ name: "x", type: union }, { name: "added", type: "int", default: 0 });
    expect(evolve(x(union), reader, { x: value })).toEqual({ x: value, added: 0 });
  });

  it("with symbols that the reader does not have, as its default", () => {
    const reader = enumOf(["UNKNOWN", "A"], { default: "UNKNOWN" });
    expect(evolveX(enumOf(["A", "B"]), reader, "B")).toBe("UNKNOWN");
    expect(evolveX(enumOf(["A", "B"]), reader, "A")).toBe("A");
  });

  it("with symbols in another order, by name", () => {
    expect(evolveX(enumOf(["A", "B"]), enumOf(["B", "A"]), "A")).toBe("A");
  });

  it("though a namespace changed, and by the alias of a type", () => {
    const moved = (namespace: string, more: object = {}) => ({ ...enumOf(["A"]), namespace, ...more });
    expect(evolveX(moved("old"), moved("new"), "A")).toBe("A");
    expect(evolveX({ ...moved("old"), name: "F" }, moved("new", { aliases: ["old.F"] }), "A")).toBe("A");
  });

  it("in the branch whose name it has, then of the same simple name, then of the same fields", () => {
    const a = named("a.A", { name: "v", type: "int" });
    const other = named("b.A", { name: "v", type: "int" });
    const third = named("c.C", { name: "v", type: "int" });
    const value = { type: "a.A", value: { v: 1 } };
    const from = [a, "string", "bytes"];
    expect(evolveX(from, [third, other, a, "bytes", "string"], value)).toMatchObject({ type: "a.A" });
    expect(evolveX(from, [third, other, "bytes", "string"], value)).toMatchObject({ type: "b.A" });
    expect(evolveX(from, [third, "bytes", "string"], value)).toMatchObject({ type: "c.C" });
  });

  it("when it recurs, at every depth", () => {
    const tree = (field: Field) =>
      record({
        name: "tree",
        type: named("Tree", field, { name: "children", type: { type: "array", items: "Tree" } }),
      });
    const payload = { tree: { v: 1, children: [{ v: 2, children: [{ v: 3, children: [] }] }] } };
    const read = { tree: { v: 1n, children: [{ v: 2n, children: [{ v: 3n, children: [] }] }] } };
    expect(evolve(tree({ name: "v", type: "int" }), tree({ name: "v", type: "long" }), payload)).toEqual(read);
  });

  it("in the next branch where the first of its name does not hold, without traces of the attempt", () => {
    const node = (name: string, type: string) =>
      named(name, { name: "v", type }, { name: "next", type: ["null", name] });
    const reader = [node("b.Node", "boolean"), { ...node("c.Node", "long"), name: "c.Node" }, "string", "bytes"];
    const value = { type: "a.Node", value: { v: 1, next: { v: 2, next: null } } };
    expect(evolveX([node("a.Node", "int"), "string", "bytes"], reader, value)).toEqual({
      type: "c.Node",
      value: { v: 1n, next: { v: 2n, next: null } },
    });
  });
});

it("a record that was looked at in vain is refused where another that can be read holds it", () => {
  const outer = (name: string, type: string, inner: unknown) =>
    named(name, { name: "inner", type: inner }, { name: "v", type });
  const inner = (name: string, back: string) => named(name, { name: "back", type: ["null", back] });
  const writer = [outer("w.Outer", "int", inner("w.Inner", "w.Outer")), "string", "bytes"];
  // The first has a v that cannot be read; the second can be read, but the inner one that both hold refers to the first.
  const reader = [
    outer("a.Outer", "boolean", inner("a.Inner", "a.Outer")),
    outer("b.Outer", "int", "a.Inner"),
    "string",
    "bytes",
  ];
  const leaf = { inner: { back: null }, v: 1 };
  expect(evolveX(writer, reader, { type: "w.Outer", value: leaf })).toEqual({ type: "b.Outer", value: leaf });
  const nested = { inner: { back: leaf }, v: 2 };
  expect(refused(() => evolveX(writer, reader, { type: "w.Outer", value: nested })).code).toBe("CODEC.SCHEMA_MISMATCH");
});

describe("what cannot be read is refused as CODEC.SCHEMA_MISMATCH, with its place", () => {
  it.each<[what: string, from: unknown, to: unknown, value: unknown, message: string]>([
    ["another type", "string", "int", "", "payload.x: string cannot be read as int"],
    ["another kind", "string", { type: "array", items: "string" }, "", "payload.x: string cannot be read as array"],
    ["a narrower number", "long", "int", 1n, "payload.x: long cannot be read as int"],
    ["another unit of time", instant, micros, new Date(0), "timestamp-millis cannot be read as timestamp-micros"],
    ["another scale", decimal(4, 2), decimal(4, 3), "1", "decimal of scale 2 cannot be read as decimal of scale 3"],
    ["text as decimal", "string", decimal(4, 2), "1", "string cannot be read as decimal of scale 2"],
    ["a fixed of another size", fixed(2), fixed(3), new Uint8Array(2), "payload.x: the size of the fixed changed"],
    ["an enum of another name", enumOf(["A"]), { ...enumOf(["A"]), name: "F" }, "A", "under another name"],
    ["a nested field", { type: "array", items: "int" }, { type: "array", items: "string" }, [], "payload.x[]: int"],
    ["an entry", { type: "map", values: "int" }, { type: "map", values: "string" }, {}, "payload.x{}: int"],
    ["no branch for it", "boolean", ["null", "int"], true, "payload.x: no branch of the union"],
    ["null that is no more allowed", ["null", "int"], "int", null, "a value was written that is null"],
    ["null for a union without", ["null", "int"], ["int", "string"], null, "a value was written that is null"],
    ["a branch that is gone", ["int", "string"], "int", "a", "a value was written that is string"],
    ["a new symbol", enumOf(["A", "B"]), enumOf(["A"]), "B", "a symbol was written that the enum does not have"],
  ])("%s", (_what, from, to, value, message) => {
    const error = refused(() => evolveX(from, to, value));
    expect(error.code).toBe("CODEC.SCHEMA_MISMATCH");
    expect(error.message).toContain(message);
  });

  it("a field that was not written and has no default", () => {
    const error = refused(() => evolve(record(), x("int"), {}));
    expect(error.message).toContain("payload.x: it was not written, and has no default");
  });

  it("only for the values that cannot be read", () => {
    expect(evolveX(enumOf(["A", "B"]), enumOf(["A"]), "A")).toBe("A");
    expect(evolveX(["int", "string"], "int", 1)).toBe(1);
    expect(evolveX(["null", "int"], "int", 1)).toBe(1);
  });
});

function fixed(size: number) {
  return { type: "fixed", name: "F", size };
}
