import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { PayloadCodec } from "./payload-codec.js";

/** Written by Apache Avro 1.12.0 for Java: GenericDatumWriter, binaryEncoder, the values below set by hand. */
const WRITTEN_BY_JAVA =
  "4830313866336134652d376231632d376465662d383132332d343536373839616263646566e850f6f0f5d0be6380a1fa98a8a189067f" +
  "feffffffffffffffff01ffffffffffffffffff01ffffffff0fcdcccc3d0000000000000080000000000000f87f1e47c3bc6e7468657220" +
  "f09f988020000600ff01010203040612d68002ff0280ff172b5af0010204026102620000020278020002086865726500040908070601";

const schema = JSON.stringify({
  type: "record",
  name: "Everything",
  namespace: "golden",
  fields: [
    { name: "uuid", type: { type: "string", logicalType: "uuid" } },
    { name: "date", type: { type: "int", logicalType: "date" } },
    { name: "at", type: { type: "long", logicalType: "timestamp-millis" } },
    { name: "micros", type: { type: "long", logicalType: "timestamp-micros" } },
    { name: "small", type: "long" },
    { name: "large", type: "long" },
    { name: "least", type: "long" },
    { name: "int", type: "int" },
    { name: "float", type: "float" },
    { name: "double", type: "double" },
    { name: "nan", type: "double" },
    { name: "text", type: "string" },
    { name: "bytes", type: "bytes" },
    { name: "fixed", type: { type: "fixed", name: "Four", size: 4 } },
    { name: "money", type: { type: "bytes", logicalType: "decimal", precision: 12, scale: 2 } },
    { name: "negative", type: { type: "bytes", logicalType: "decimal", precision: 12, scale: 2 } },
    { name: "edge", type: { type: "bytes", logicalType: "decimal", precision: 12, scale: 2 } },
    {
      name: "fixedMoney",
      type: { type: "fixed", name: "Six", size: 6, logicalType: "decimal", precision: 12, scale: 2 },
    },
    { name: "colour", type: { type: "enum", name: "Colour", symbols: ["RED", "GREEN"] } },
    { name: "tags", type: { type: "array", items: "string" } },
    { name: "none", type: { type: "array", items: "string" } },
    { name: "scores", type: { type: "map", values: "int" } },
    { name: "maybe", type: ["null", "string"] },
    { name: "absent", type: ["null", "string"] },
    { name: "either", type: ["long", "string", "Four"] },
    { name: "flag", type: "boolean" },
  ],
});

const payload = {
  uuid: "018f3a4e-7b1c-7def-8123-456789abcdef",
  date: "1984-02-29",
  at: new Date("2024-02-29T13:30:00.123Z"),
  micros: 1_709_213_400_123_456n,
  small: -64n,
  large: 2n ** 63n - 1n,
  least: -(2n ** 63n),
  int: -(2 ** 31),
  float: Math.fround(0.1),
  double: -0,
  nan: Number.NaN,
  text: "G\u00fcnther \u{1f600} \u0000",
  bytes: Uint8Array.of(0, 255, 1),
  fixed: Uint8Array.of(1, 2, 3, 4),
  money: "12345.60",
  negative: "-0.01",
  edge: "-1.28",
  fixedMoney: "-9999999999.99",
  colour: "GREEN",
  tags: ["a", "b"],
  none: [],
  scores: { x: 1 },
  maybe: "here",
  absent: null,
  either: { type: "golden.Four", value: Uint8Array.of(9, 8, 7, 6) },
  flag: true,
};

describe("a payload with a value of every kind", () => {
  it("has the bytes that Java's Avro writes", () => {
    assert.equal(Buffer.from(new PayloadCodec(schema).encode(payload, 0)).toString("hex"), WRITTEN_BY_JAVA);
  });

  it("is read from the bytes that Java's Avro wrote", () => {
    const bytes = new Uint8Array(Buffer.from(WRITTEN_BY_JAVA, "hex"));
    assert.deepStrictEqual(new PayloadCodec(schema).decode(bytes, 0, schema), payload);
  });
});
