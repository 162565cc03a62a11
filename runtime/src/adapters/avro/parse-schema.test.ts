import { describe, expect, it } from "vitest";
import { EventError } from "../../errors.js";
import { parseSchema } from "./parse-schema.js";

const parse = (schema: unknown) => parseSchema(typeof schema === "string" ? schema : JSON.stringify(schema));
const withField = (type: unknown) => ({ type: "record", name: "R", namespace: "n", fields: [{ name: "x", type }] });
const typeOf = (type: unknown) => parse(withField(type)).fields[0]?.schema;

describe("a schema that is none is refused as CODEC.SCHEMA_INVALID", () => {
  it.each<[what: string, schema: unknown]>([
    ["no JSON", "{"],
    ["no record", '"string"'],
    ["a number", withField(5)],
    ["null", withField(null)],
    ["an unknown type", withField("strin")],
    ["a type used before it is defined", withField(["null", "n.Later"])],
    ["a record without fields", { type: "record", name: "R" }],
    ["a field without name", { type: "record", name: "R", fields: [{ type: "int" }] }],
    ["a field with a dot", { type: "record", name: "R", fields: [{ name: "a.b", type: "int" }] }],
    ["a field twice", { type: "record", name: "R", fields: [x("int"), x("int")] }],
    ["a record without name", { type: "record", fields: [] }],
    ["a record with a bad name", { type: "record", name: "1R", fields: [] }],
    ["a name twice", withField({ type: "enum", name: "R", symbols: ["A"] })],
    ["an enum without symbols", withField({ type: "enum", name: "E", symbols: [] })],
    ["a symbol twice", withField({ type: "enum", name: "E", symbols: ["A", "A"] })],
    ["a symbol with a space", withField({ type: "enum", name: "E", symbols: ["A B"] })],
    ["a fixed without size", withField({ type: "fixed", name: "F" })],
    ["a fixed of a negative size", withField({ type: "fixed", name: "F", size: -1 })],
    ["a fixed of gigabytes", withField({ type: "fixed", name: "F", size: 2 ** 31 })],
    ["an empty union", withField([])],
    ["a union in a union", withField(["int", ["string"]])],
    [
      "two arrays in a union",
      withField([
        { type: "array", items: "int" },
        { type: "array", items: "long" },
      ]),
    ],
    ["null twice", withField(["null", "null"])],
    ["a type that is nested without end", `{"type":`.repeat(100_000)],
    ["a depth that no stack has", `${'{"type":'.repeat(50_000)}"int"${"}".repeat(50_000)}`],
  ])("%s", (_what, schema) => {
    expect(() => parse(schema)).toThrow(EventError);
    expect(() => parse(schema)).toThrow(/^The Avro schema is invalid: /);
  });
});

describe("names are resolved as the specification says", () => {
  it("from the enclosing namespace, a full name, or an outer namespace by a dot", () => {
    const schema = parse({
      type: "record",
      name: "a.b.Outer",
      namespace: "ignored",
      fields: [
        { name: "x", type: { type: "enum", name: "E", symbols: ["A"], aliases: ["Old", "z.Older"] } },
        { name: "y", type: ["null", "E"] },
        { name: "z", type: "a.b.E" },
        { name: "w", type: { type: "fixed", name: "F", namespace: "", size: 1 } },
        { name: "v", type: "F" },
      ],
    });
    expect(schema.name.fullName).toBe("a.b.Outer");
    const [x, y, z, w, v] = schema.fields.map((field) => field.schema);
    expect(x).toMatchObject({ name: { fullName: "a.b.E", aliases: ["a.b.Old", "z.Older"] } });
    expect(y).toMatchObject({ branches: [{ name: "a.b.E", schema: x }] });
    expect(z).toBe(x);
    expect(w).toMatchObject({ name: { fullName: "F" } });
    expect(v).toBe(w);
  });

  it("through a type that is written as an object in an object", () => {
    expect(typeOf({ type: { type: "string", logicalType: "uuid" } })).toMatchObject({ logicalType: { name: "uuid" } });
  });

  it("of Avro RPC errors too", () => {
    expect(typeOf({ type: "error", name: "E", fields: [] })).toMatchObject({ kind: "record" });
  });
});

describe("a logical type that does not fit is carried as its underlying type", () => {
  it.each<[what: string, type: object]>([
    ["unknown", { type: "string", logicalType: "colour" }],
    ["one that objects inherit", { type: "string", logicalType: "constructor" }],
    ["no string", { type: "string", logicalType: 5 }],
    ["uuid on bytes", { type: "bytes", logicalType: "uuid" }],
    ["date on long", { type: "long", logicalType: "date" }],
    ["duration on another size", { type: "fixed", name: "F", size: 11, logicalType: "duration" }],
    ["decimal without precision", { type: "bytes", logicalType: "decimal" }],
    ["decimal of precision 0", { type: "bytes", logicalType: "decimal", precision: 0 }],
    ["decimal of a scale above its precision", { type: "bytes", logicalType: "decimal", precision: 2, scale: 3 }],
    ["decimal on string", { type: "string", logicalType: "decimal", precision: 2 }],
    [
      "decimal of more digits than the fixed holds",
      { type: "fixed", name: "F", size: 2, logicalType: "decimal", precision: 5 },
    ],
    ["decimal on no bytes", { type: "fixed", name: "F", size: 0, logicalType: "decimal", precision: 1 }],
  ])("%s", (_what, type) => {
    expect(typeOf(type)).toMatchObject({ logicalType: null });
  });
});

describe("a union is tagged", () => {
  it.each<[form: string, branches: readonly unknown[]]>([
    ["plain", ["null", "string"]],
    ["plain", ["int", "long"]],
    ["plain", ["string", { type: "array", items: "string" }, "boolean"]],
    ["plain", ["long", { type: "map", values: "int" }]],
    ["tagged", ["long", "string"]],
    ["tagged", ["int", "float"]],
    ["tagged", ["double", "string"]],
    ["tagged", ["string", "bytes"]],
    ["tagged", ["string", { type: "long", logicalType: "timestamp-millis" }]],
    [
      "tagged",
      [
        { type: "map", values: "int" },
        { type: "record", name: "A", fields: [] },
      ],
    ],
    [
      "tagged",
      [
        { type: "fixed", name: "D", size: 12, logicalType: "duration" },
        { type: "map", values: "int" },
      ],
    ],
  ])("or plain, by what its values look like: %s %j", (form, branches) => {
    expect(typeOf(branches)).toMatchObject({ form });
  });
});

function x(type: string) {
  return { name: "x", type };
}
