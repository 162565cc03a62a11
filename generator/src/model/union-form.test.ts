import { describe, expect, it } from "vitest";
import { field, record } from "../testing/avro-parts.js";
import { catalogOf } from "../testing/tree-of.js";

describe("a union of the model", () => {
  const form = (type: unknown) => {
    const [event] = catalogOf({ "a/x.avsc": record("X", [field("u", type)]) }).events;
    const ref = event?.record.fields[0]?.type;
    if (ref?.kind !== "union") throw new Error("Not a union.");
    return ref;
  };

  it.each([
    [["null", "string"]],
    [["int", "string"]],
    [["null", "boolean", "long", { type: "array", items: "int" }, { type: "map", values: "int" }]],
    [["double", "boolean"]],
    [["string"]],
    [["null"]],
  ])("shows its value plainly where no branches look alike: %j", (type) => {
    expect(form(type).form).toBe("plain");
  });

  it.each([
    ["two numbers", ["int", "double"]],
    ["text alike in JSON alone", ["null", "long", "string"]],
    ["NaN, which is text in JSON", ["double", "string"]],
    ["a timestamp and text, alike in JSON", [{ type: "long", logicalType: "timestamp-millis" }, "string"]],
    ["a record and a map", [record("R", []), { type: "map", values: "int" }]],
    [
      "a duration and a map",
      [
        { type: "fixed", size: 12, name: "D", logicalType: "duration" },
        { type: "map", values: "int" },
      ],
    ],
    ["an enum and text", [{ type: "enum", name: "E", symbols: ["A"] }, "string"]],
    ["a date and text", [{ type: "int", logicalType: "date" }, "string"]],
    ["bytes and a fixed", ["bytes", { type: "fixed", size: 2, name: "F" }]],
  ])("is tagged where branches look alike: %s", (_, type) => {
    expect(form(type).form).toBe("tagged");
  });

  it("knows its branches by Avro's names, and null apart", () => {
    expect(form(["null", { type: "long", logicalType: "timestamp-millis" }, record("R", [])])).toMatchObject({
      nullable: true,
      branches: [{ name: "long" }, { name: "acme.R", type: { kind: "named", fullName: "acme.R" } }],
    });
  });
});
