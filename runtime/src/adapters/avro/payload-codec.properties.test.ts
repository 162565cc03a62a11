import assert from "node:assert/strict";
import avsc from "avsc";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEventError } from "../../errors.js";
import { payloads } from "./__fixtures__/random-payloads.js";
import { PayloadCodec } from "./payload-codec.js";

/** A `long` for avsc, made in another way than the codec's. */
const avscLong = avsc.types.LongType.__with({
  fromBuffer: (bytes: Buffer) => bytes.readBigInt64LE(),
  toBuffer: (value: bigint) => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(value);
    return bytes;
  },
  fromJSON: BigInt,
  toJSON: String,
  isValid: (value: unknown) => typeof value === "bigint",
  compare: () => 0,
});

/** avsc makes its `long` as soon as it has to know the type, so it is replaced by name. */
const withLong = (schema: unknown): unknown => {
  if (schema === "long") return avscLong;
  if (Array.isArray(schema)) return schema.map(withLong);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      ["type", "items", "values", "fields"].includes(key) ? withLong(value) : value,
    ]),
  );
};

describe("a payload of a random schema", () => {
  it("comes back from its bytes as it was", () => {
    fc.assert(
      fc.property(payloads, ({ schema, ours }) => {
        const codec = new PayloadCodec(schema);
        // Not toStrictEqual, which trips over a field named constructor.
        assert.deepStrictEqual(codec.decode(codec.encode(ours, 5), 5, schema), ours);
      }),
      { numRuns: 400 },
    );
  });

  it("has the bytes that avsc alone writes", () => {
    fc.assert(
      fc.property(payloads, ({ schema, ours, theirs, plain }) => {
        const type = avsc.Type.forSchema(withLong(plain) as avsc.Schema, { wrapUnions: true });
        const bytes = new PayloadCodec(schema).encode(ours, 0);
        expect(Buffer.from(bytes).toString("hex")).toBe(type.toBuffer(theirs).toString("hex"));
      }),
      { numRuns: 400 },
    );
  });

  it("comes back from its JSON form as it was", () => {
    fc.assert(
      fc.property(payloads, ({ schema, ours }) => {
        const codec = new PayloadCodec(schema);
        const json = JSON.stringify(codec.toJson(ours));
        assert.deepStrictEqual(codec.fromJson(JSON.parse(json)), ours);
      }),
      { numRuns: 400 },
    );
  });

  it("is read through an evolved schema with the same values", () => {
    fc.assert(
      fc.property(payloads, ({ schema, ours }) => {
        const parsed = JSON.parse(schema) as { fields: unknown[] };
        const added = { name: "zz_added", type: ["null", "long"], default: null };
        const reader = new PayloadCodec(JSON.stringify({ ...parsed, fields: [added, ...parsed.fields.toReversed()] }));
        const payload = reader.decode(new PayloadCodec(schema).encode(ours, 0), 0, schema);
        assert.deepStrictEqual(payload, {
          zz_added: null,
          ...Object.fromEntries(Object.entries(ours as object).toReversed()),
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe("bytes that are no payload", () => {
  it("are refused with a fault of the codec, or happen to be another payload, and nothing else happens", () => {
    fc.assert(
      fc.property(payloads, fc.uint8Array({ maxLength: 64 }), fc.nat(), fc.nat(255), (sample, noise, place, byte) => {
        const codec = new PayloadCodec(sample.schema);
        const good = codec.encode(sample.ours, 0);
        const flipped = Uint8Array.from(good);
        if (flipped.length > 0) flipped[place % flipped.length] = byte;
        for (const bytes of [
          noise,
          flipped,
          good.subarray(0, place % (good.length + 1)),
          new Uint8Array([...good, ...noise]),
        ]) {
          let payload: unknown;
          try {
            payload = codec.decode(bytes, 0, sample.schema);
          } catch (error) {
            expect(isEventError(error, "CODEC.BYTES_INVALID")).toBe(true);
            continue;
          }
          expect(typeof payload).toBe("object");
        }
      }),
      { numRuns: 400 },
    );
  });
});
