import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineEvent } from "../../event/define-event.js";
import type { EarlierVersion } from "../../event/earlier-version.js";
import { InMemorySchemaRegistry } from "../memory/in-memory-schema-registry.js";
import { AvroCodec } from "./avro-codec.js";

const schema = (schemaVersion: number | undefined, fields: readonly object[]) =>
  JSON.stringify({ type: "record", name: "Weighed", schemaVersion, fields });
const first = schema(1, [{ name: "pounds", type: "double" }]);
const second = schema(2, [{ name: "grams", type: "long" }]);
const newest = schema(4, [
  { name: "weight", type: { type: "record", name: "Weight", fields: [{ name: "grams", type: "long" }] } },
  { name: "scale", type: ["null", "string"], default: null },
]);

interface Weighed {
  readonly weight: { readonly grams: bigint };
  readonly scale: string | null;
}
const toGrams: EarlierVersion = {
  version: 1,
  schema: first,
  upcast: (payload) => ({ grams: BigInt(Math.round((payload as { pounds: number }).pounds * 453.592)) }),
};
const toWeight: EarlierVersion = { version: 3, schema: second, upcast: (weight) => ({ weight }) };

const define = (text: string, previous?: readonly EarlierVersion[]) =>
  defineEvent<"Patient.Weighed", Weighed, unknown>({
    type: "Patient.Weighed",
    version: 4,
    topic: "patient.events",
    aggregate: "Patient",
    key: null,
    schema: text,
    ...(previous === undefined ? {} : { previous }),
  });
const weighed = define(newest, [toGrams, toWeight]);

const read = async (written: string, payload: unknown, definition = weighed) => {
  const codec = new AvroCodec(new InMemorySchemaRegistry());
  const bytes = await codec.encode(define(written), payload);
  return codec.decode(definition, bytes);
};

describe("an event of an earlier version", () => {
  it("is carried through every version since, and complete", async () => {
    expect(await read(first, { pounds: 2 })).toEqual({ weight: { grams: 907n }, scale: null });
  });

  it("of a version without a step of its own begins at the next one", async () => {
    expect(await read(second, { grams: 5n })).toEqual({ weight: { grams: 5n }, scale: null });
  });

  it("of the newest version, of a later one, or without a version is read as it is", async () => {
    const payload = { weight: { grams: 1n }, scale: "a" };
    const versions = [4, 5, undefined].map((version) =>
      JSON.stringify({ ...JSON.parse(newest), schemaVersion: version }),
    );
    for (const version of versions) expect(await read(version, payload)).toEqual(payload);
  });

  it("whose writer knew one field more is read by the schema of its own version", async () => {
    const wider = schema(1, [
      { name: "note", type: "string" },
      { name: "pounds", type: "double" },
    ]);
    expect(await read(wider, { note: "n", pounds: 1 })).toEqual({ weight: { grams: 454n }, scale: null });
  });

  it("does not depend on the order of the list", async () => {
    const shuffled = define(newest, [toWeight, toGrams]);
    expect(await read(first, { pounds: 2 }, shuffled)).toEqual({ weight: { grams: 907n }, scale: null });
  });

  it("arrives whatever it weighs", async () => {
    await fc.assert(
      fc.asyncProperty(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), async (grams) => {
        expect(await read(second, { grams })).toEqual({ weight: { grams }, scale: null });
      }),
    );
  });

  it.each<[what: string, upcast: EarlierVersion["upcast"]]>([
    [
      "throws",
      (payload) => {
        throw new Error(`Ada weighs ${JSON.stringify(payload)}`);
      },
    ],
    ["gives nothing", () => undefined],
    ["gives a promise", async (payload) => payload],
    ["gives what the schema does not say", () => ({ weight: { grams: "Ada" } })],
  ])("whose step %s is refused for good, without a word of the payload", async (_what, upcast) => {
    const broken = define(newest, [{ ...toGrams, upcast }, toWeight]);
    const failure = read(first, { pounds: 123.5 }, broken);
    await expect(failure).rejects.toMatchObject({ code: "CODEC.UPCAST_FAILED", retryable: false });
    await expect(failure).rejects.not.toThrow(/Ada|123/);
  });
});

describe("a decoding", () => {
  it("of a schema that was read before needs no promise and no registry", async () => {
    const registry = new InMemorySchemaRegistry();
    const codec = new AvroCodec(registry);
    const payload = { weight: { grams: 1n }, scale: null };
    const bytes = await codec.encode(weighed, payload);
    expect(await codec.decode(weighed, bytes)).toEqual(payload);
    registry.available = false;
    expect(codec.decode(weighed, bytes)).toEqual(payload);
    expect(() => codec.decode(weighed, bytes.subarray(0, 6))).toThrow(
      expect.objectContaining({ code: "CODEC.BYTES_INVALID" }),
    );
  });
});
