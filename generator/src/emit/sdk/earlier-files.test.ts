import { describe, expect, it } from "vitest";
import { AvroCodec } from "../../../../runtime/src/adapters/avro/avro-codec.js";
import { InMemorySchemaRegistry } from "../../../../runtime/src/adapters/memory/in-memory-schema-registry.js";
import { defineEvent, type EventDefinition } from "../../../../runtime/src/event/define-event.js";
import { resolve } from "../../resolve/resolve.js";
import { compile } from "../../testing/compile.js";
import { writeSdk } from "../../testing/run-sdk.js";
import { sdkOf } from "../../testing/sdk-of.js";
import { catalogOf, type Files, treeOf } from "../../testing/tree-of.js";

const schema = (schemaVersion: number, fields: readonly object[]) => ({
  type: "record",
  name: "PatientWeighed",
  namespace: "acme.patient",
  doc: "A patient stood on the scale.",
  eventType: "Patient.Weighed",
  schemaVersion,
  fields,
});
const scale = { type: "record", name: "Scale", fields: [{ name: "id", type: "string" }] };
const first = schema(1, [
  { name: "pounds", type: "double", doc: "Weight in pounds." },
  { name: "scale", type: scale },
]);
const second = schema(2, [
  { name: "grams", type: "long", doc: "Weight in grams." },
  { name: "scaleId", type: "string" },
]);
const third = schema(3, [
  { name: "grams", type: "long" },
  { name: "scale", type: { ...scale, fields: [{ name: "serial", type: "string" }] } },
  { name: "note", type: ["null", "string"], default: null },
]);
const TO_SECOND = `
import type { PatientWeighedV1 } from "@acme/events/patient/patient-weighed.v1";
import type { PatientWeighedV2 } from "@acme/events/patient/patient-weighed.v2";

export function upcast(before: PatientWeighedV1): PatientWeighedV2 {
  return { grams: BigInt(Math.round(before.pounds * 453.592)), scaleId: before.scale.id };
}
`;
const TO_THIRD = `
import type { PatientWeighedInput } from "@acme/events/patient/patient-weighed";
import type { PatientWeighedV2 } from "@acme/events/patient/patient-weighed.v2";

export function upcast(before: PatientWeighedV2): PatientWeighedInput {
  return { grams: before.grams, scale: { serial: before.scaleId } };
}
`;
const files: Files = {
  "patient/patient-weighed.avsc": third,
  "patient/patient-weighed.v1.json": first,
  "patient/patient-weighed.v2.json": second,
  "patient/patient-weighed.v1-to-v2.ts": TO_SECOND,
  "patient/patient-weighed.v2-to-v3.ts": TO_THIRD,
};

describe("an event with earlier versions", () => {
  it("compiles with its upcasters", () => {
    expect(compile(sdkOf(catalogOf(files)))).toEqual([]);
  });

  it.each([
    ["lacks a field", TO_THIRD.replace("grams: before.grams, ", ""), "Property 'grams' is missing"],
    ["reads what was not there", TO_THIRD.replace("before.scaleId", "before.scale"), "Property 'scale' does not exist"],
    ["makes another type", TO_THIRD.replace("before.grams", "1"), "Type 'number' is not assignable to type 'bigint'"],
    ["takes another version", TO_THIRD.replaceAll("2", "1"), "TS2"],
    ["is called otherwise", TO_THIRD.replace("upcast", "convert"), "has no exported member 'upcast'"],
    [
      "makes an unchecked value",
      TO_THIRD.replace(": PatientWeighedInput {", ": unknown {"),
      "Type 'unknown' is not assignable",
    ],
  ])("does not compile with an upcaster that %s", (_, upcaster, message) => {
    const errors = compile(sdkOf(catalogOf({ ...files, "patient/patient-weighed.v2-to-v3.ts": upcaster })));
    expect(errors.join("\n")).toContain(message);
  });

  it("is read as the newest type, whichever version wrote it", async () => {
    const sdk = writeSdk(sdkOf(catalogOf(files)));
    const { PatientWeighed } = (await sdk.import("patient/patient-weighed")) as { PatientWeighed: EventDefinition };
    const read = async (version: number, payload: unknown) => {
      const codec = new AvroCodec(new InMemorySchemaRegistry());
      const text =
        PatientWeighed.previous?.find((earlier) => earlier.version === version)?.schema ?? PatientWeighed.schema;
      const { previous: _, ...rest } = PatientWeighed;
      const written = await codec.encode(defineEvent({ ...rest, version, schema: text }), payload);
      return codec.decode(PatientWeighed, written);
    };
    const newest = { grams: 907n, scale: { serial: "A1" }, note: null };
    expect(await read(1, { pounds: 2, scale: { id: "A1" } })).toEqual(newest);
    expect(await read(2, { grams: 907n, scaleId: "A1" })).toEqual(newest);
    expect(await read(3, newest)).toEqual(newest);
  });

  it("shows none of it to whoever imports the domain", () => {
    const index = sdkOf(catalogOf(files)).get("src/patient/index.ts");
    expect(index).not.toMatch(/V1|V2|upcast/);
  });

  it("keeps documents of then on the types of then", () => {
    expect(sdkOf(catalogOf(files)).get("src/patient/patient-weighed.v1.ts")).toContain("Weight in pounds.");
  });
});

describe("is refused, with the file to write", () => {
  const faultsOf = (changed: Files, ...without: readonly string[]) => {
    const kept = Object.fromEntries(
      Object.entries({ ...files, ...changed }).filter(([path]) => !without.includes(path)),
    );
    return resolve(treeOf(kept)).diagnostics.map(
      ({ file, rule, message, fix }) => `${file} [${rule}] ${message} ${fix}`,
    );
  };

  it("where an upcaster is missing", () => {
    expect(faultsOf({}, "patient/patient-weighed.v2-to-v3.ts")).toEqual([
      "schemas/patient/patient-weighed.v2.json [earlier-version] Nothing makes of version 2 what version 3 says: there is no patient/patient-weighed.v2-to-v3.ts. Run `events upcast Patient.Weighed`, which writes the beginning of it.",
    ]);
  });

  it("where one leads past a version that is kept", () => {
    expect(faultsOf({}, "patient/patient-weighed.v2.json").join()).toContain(
      "there is no patient/patient-weighed.v1-to-v3.ts",
    );
  });

  it("where the version of an upcaster is not kept", () => {
    expect(faultsOf({}, "patient/patient-weighed.v1.json")).toEqual([
      expect.stringContaining("leads from version 1 to 2, and version 1 is not kept beside it"),
    ]);
  });

  it("where the event is no newer than what is kept", () => {
    expect(faultsOf({ "patient/patient-weighed.avsc": schema(2, []) }).join()).toContain(
      'This is version 2 of "Patient.Weighed", whose "schemaVersion" is 2.',
    );
  });

  it("where what is kept is no schema, or another record's", () => {
    expect(faultsOf({ "patient/patient-weighed.v1.json": { type: "record" } }).join()).toContain(
      "The earlier version is not whole",
    );
    expect(faultsOf({ "patient/patient-weighed.v1.json": { ...first, name: "Other" } }).join()).toContain(
      'This is "acme.patient.Other", and the event beside it is "acme.patient.PatientWeighed".',
    );
  });
});
