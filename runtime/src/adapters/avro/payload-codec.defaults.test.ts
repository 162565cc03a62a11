import { describe, expect, it } from "vitest";
import { codecFor, colour, faultOf } from "./__fixtures__/one-field.js";
import { PayloadCodec } from "./payload-codec.js";

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
