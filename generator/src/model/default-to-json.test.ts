import { describe, expect, it } from "vitest";
import { field, record } from "../testing/avro-parts.js";
import { catalogOf } from "../testing/tree-of.js";

describe("a default", () => {
  const toJson = (type: unknown, value: unknown) => {
    const files = { "a/x.avsc": record("X", [field("f", type, { default: value })]) };
    return catalogOf(files).events[0]?.record.fields[0]?.default;
  };

  it.each([
    ["int", 7, 7],
    ["long", 9007199254740991, "9007199254740991"],
    ["double", 1.5, 1.5],
    ["bytes", "\u00ff\u0001", "/wE="],
    [["null", "string"], null, null],
    [["string", "null"], "x", "x"],
    [["int", "double"], 3, { type: "int", value: 3 }],
    [{ type: "int", logicalType: "date" }, -1, "1969-12-31"],
    [{ type: "int", logicalType: "time-millis" }, 5, 5],
    [{ type: "long", logicalType: "timestamp-millis" }, 0, "1970-01-01T00:00:00.000Z"],
    [{ type: "long", logicalType: "timestamp-micros" }, 5, "5"],
    [{ type: "long", logicalType: "local-timestamp-millis" }, 1, "1970-01-01T00:00:00.001"],
    [{ type: "bytes", logicalType: "decimal", precision: 4, scale: 2 }, "\u00ff", "-0.01"],
    [{ type: "bytes", logicalType: "decimal", precision: 6, scale: 2 }, "\u0030\u0039", "123.45"],
    [{ type: "bytes", logicalType: "decimal", precision: 6 }, "\u0030\u0039", "12345"],
    [
      { type: "fixed", name: "D", size: 12, logicalType: "duration" },
      "\u0001\0\0\0\u0002\0\0\0\u0003\u0001\0\0",
      { months: 1, days: 2, milliseconds: 259 },
    ],
    [
      { type: "fixed", name: "U", size: 16, logicalType: "uuid" },
      "\u0012\u0034\0\0\0\0\0\0\0\0\0\0\0\0\0\u00ff",
      "12340000-0000-0000-0000-0000000000ff",
    ],
    [{ type: "fixed", name: "F", size: 2 }, "ab", "YWI="],
    [{ type: "enum", name: "E", symbols: ["A", "B"] }, "B", "B"],
    [{ type: "array", items: "long" }, [1, 2], ["1", "2"]],
    [{ type: "map", values: "bytes" }, { constructor: "a" }, { constructor: "YQ==" }],
    [record("R", [field("a", "long"), field("b", "long", { default: 2 })]), { a: 1 }, { a: "1", b: "2" }],
  ])("of %j, %j, is %j in the JSON form", (type, value, expected) => {
    expect(toJson(type, value)).toEqual(expected);
  });
});
