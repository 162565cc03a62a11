import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lookupIn } from "../model/schema-lookup.js";
import { writeSchemaJson } from "../model/write-schema-json.js";
import { resolve } from "../resolve/resolve.js";
import { treeOf } from "../testing/tree-of.js";
import { frozenSchema } from "./frozen-schema.js";

const files = {
  "patient/patient-admitted.avsc": {
    type: "record",
    name: "PatientAdmitted",
    namespace: "acme.patient",
    doc: "A patient got a bed.",
    eventType: "Patient.Admitted",
    schemaVersion: 1,
    fields: [
      { name: "deposit", type: "acme.shared.Money", doc: "Paid at the desk.", "confluent:tags": ["FINANCIAL"] },
      { name: "refund", type: ["null", { type: "array", items: "acme.shared.Money" }], default: null },
      { name: "ward", type: { type: "enum", name: "Ward", symbols: ["A", "B"], default: "A", doc: "Which." } },
      { name: "next", type: ["null", "PatientAdmitted"], default: null },
      { name: "byKey", type: { type: "map", values: "Ward" }, default: {} },
      { name: "rate", type: "double", default: 1.5, unit: "mL/h" },
    ],
    examples: [{ ward: "A" }],
  },
  "shared/money.avsc": {
    type: "record",
    name: "Money",
    namespace: "acme.shared",
    fields: [{ name: "amount", type: { type: "bytes", logicalType: "decimal", precision: 14, scale: 2 } }],
  },
};

function frozen(path: string, tree = files as Readonly<Record<string, unknown>>) {
  const { resolved } = resolve(treeOf(tree));
  const event = resolved.files.find(({ source }) => source.relativePath === path)?.event;
  if (!event) throw new Error("There is an event.");
  const text = frozenSchema(event.record, resolved.types);
  return { text, before: writeSchemaJson(event.record, lookupIn(resolved)).json };
}

describe("a schema that is kept", () => {
  test("stands alone, and says what the whole tree said", () => {
    const { text, before } = frozen("patient/patient-admitted.avsc");
    const alone = resolve(treeOf({ "patient/patient-admitted.avsc": text }));
    expect(alone.diagnostics).toEqual([]);
    const [file] = alone.resolved.files;
    if (!file?.event) throw new Error("It is an event.");
    expect(writeSchemaJson(file.event.record, lookupIn(alone.resolved)).json).toBe(before);
    for (const kept of [
      "A patient got a bed.",
      "Paid at the desk.",
      '"FINANCIAL"',
      '"mL/h"',
      '"examples"',
      '"Which."',
    ]) {
      expect(text).toContain(kept);
    }
  });

  test("does so whatever its fields are called and hold", () => {
    const field = fc.record({
      doc: fc.string({ unit: "binary" }),
      default: fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constant(0)),
    });
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 6 }), (described) => {
        const fields = described.map((each, index) => ({ name: `f${index}`, type: "int", ...each }));
        const tree = { "a/b.avsc": { type: "record", name: "B", namespace: "x", fields } };
        const { text, before } = frozen("a/b.avsc", tree);
        const { resolved } = resolve(treeOf({ "a/b.avsc": text }));
        const event = resolved.files[0]?.event;
        expect(event && writeSchemaJson(event.record, lookupIn(resolved)).json).toBe(before);
        expect(event?.record.fields.map(({ doc }) => doc)).toEqual(described.map(({ doc }) => doc));
      }),
    );
  });
});
