import { describe, expect, test } from "vitest";
import { treeOf } from "../load/__fixtures__/tree-of.js";
import { recordWith, rulesIn } from "./__fixtures__/findings-in.js";
import { mostDigits } from "./logical-types.js";
import { resolve } from "./resolve.js";
import type { RecordSchema, Schema } from "./schema.js";

function schemaOf(type: unknown): Schema {
  const { resolved, diagnostics } = resolve(treeOf(recordWith(type)));
  expect(diagnostics).toEqual([]);
  const field = (resolved.types.get("n.R") as RecordSchema).fields[0];
  if (field === undefined) throw new Error("the record has a field");
  return field.schema;
}

const fixed = (size: number, rest: object) => ({ type: "fixed", name: "F", size, ...rest });

describe("a logical type", () => {
  test.each([
    [{ type: "string", logicalType: "uuid" }, { name: "uuid" }],
    [fixed(16, { logicalType: "uuid" }), { name: "uuid" }],
    [{ type: "int", logicalType: "date" }, { name: "date" }],
    [{ type: "int", logicalType: "time-millis" }, { name: "time-millis" }],
    [{ type: "long", logicalType: "time-micros" }, { name: "time-micros" }],
    [{ type: "long", logicalType: "timestamp-millis" }, { name: "timestamp-millis" }],
    [{ type: "long", logicalType: "timestamp-micros" }, { name: "timestamp-micros" }],
    [{ type: "long", logicalType: "timestamp-nanos" }, { name: "timestamp-nanos" }],
    [{ type: "long", logicalType: "local-timestamp-millis" }, { name: "local-timestamp-millis" }],
    [{ type: "long", logicalType: "local-timestamp-micros" }, { name: "local-timestamp-micros" }],
    [{ type: "long", logicalType: "local-timestamp-nanos" }, { name: "local-timestamp-nanos" }],
    [fixed(12, { logicalType: "duration" }), { name: "duration" }],
    [
      { type: "bytes", logicalType: "decimal", precision: 5 },
      { name: "decimal", precision: 5, scale: 0 },
    ],
    [
      { type: "bytes", logicalType: "decimal", precision: 5, scale: 5 },
      { name: "decimal", precision: 5, scale: 5 },
    ],
    [fixed(4, { logicalType: "decimal", precision: 9, scale: 2 }), { name: "decimal", precision: 9, scale: 2 }],
  ])("%j holds, and its attributes are taken up", (type, logicalType) => {
    const schema = schemaOf({ ...type, unit: "mg" });
    expect(schema).toMatchObject({ logicalType });
    expect([...schema.attributes.keys()]).toEqual(["unit"]);
  });

  test.each([
    [{ type: "bytes", logicalType: "uuid" }],
    [fixed(15, { logicalType: "uuid" })],
    [{ type: "long", logicalType: "date" }],
    [{ type: "string", logicalType: "timestamp-millis" }],
    [{ type: "int", logicalType: "time-micros" }],
    [fixed(16, { logicalType: "duration" })],
    [{ type: "string", logicalType: "decimal", precision: 5 }],
    [{ type: "bytes", logicalType: "decimal" }],
    [{ type: "bytes", logicalType: "decimal", precision: 0 }],
    [{ type: "bytes", logicalType: "decimal", precision: -1 }],
    [{ type: "bytes", logicalType: "decimal", precision: 1.5 }],
    [{ type: "bytes", logicalType: "decimal", precision: "5" }],
    [{ type: "bytes", logicalType: "decimal", precision: 5, scale: 6 }],
    [{ type: "bytes", logicalType: "decimal", precision: 5, scale: -1 }],
    [{ type: "bytes", logicalType: "decimal", precision: 5, scale: null }],
    [fixed(4, { logicalType: "decimal", precision: 10 })],
    [{ type: "string", logicalType: "no-such-type" }],
    [{ type: "string", logicalType: 5 }],
  ])("%j does not: the underlying type holds, and the attributes stay for a rule to judge", (type) => {
    const schema = schemaOf(type);
    expect(schema).toMatchObject({ logicalType: null });
    expect(schema.attributes.has("logicalType")).toBe(true);
    expect(schema.attributes.has("precision")).toBe("precision" in type);
  });
});

test.each([
  [{ type: "bytes", logicalType: "decimal", precision: 1001, scale: 2 }, "decimal-too-long"],
  [fixed(500, { logicalType: "decimal", precision: 1001 }), "decimal-too-long"],
  [{ type: "bytes", logicalType: "decimal", precision: Number.MAX_SAFE_INTEGER, scale: 1e9 }, "decimal-too-long"],
])("%j is valid Avro, and more than any value of it could be written with", (type, rule) => {
  expect(rulesIn(recordWith(type, { default: "\u0000".repeat("size" in type ? 500 : 1) }))).toEqual([rule]);
});

test("the digits that fit a two's complement number are those of its largest value, less the one that not all fit", () => {
  for (let size = 1; size <= 300; size++) {
    const largest = 2n ** BigInt(8 * size - 1) - 1n;
    expect(mostDigits(size)).toBe(largest.toString().length - 1);
  }
});
