import { describe, expect, test } from "vitest";
import { resolve } from "../resolve/resolve.js";
import { type Files, treeOf } from "../testing/tree-of.js";
import { CHANGE_KINDS, type Change } from "./change.js";
import { compare } from "./compare.js";
import { indexOf, type Snapshot } from "./snapshot.js";

const domain = { title: "Patients", owner: "prm-team", topic: "patient.events", partitions: 6, retentionDays: 30 };
const event = (more: object, ...fields: readonly object[]) => ({
  type: "record",
  name: "PatientMoved",
  namespace: "acme.patient",
  doc: "A patient moved.",
  eventType: "Patient.Moved",
  aggregate: { type: "Patient", id: "patientId" },
  consumers: ["billing-service"],
  fields: [{ name: "patientId", type: { type: "string", logicalType: "uuid" } }, ...fields],
  ...more,
});
const tree = (more: object, ...fields: readonly object[]): Files => ({
  "patient/domain.json": domain,
  "patient/patient-moved.avsc": event(more, ...fields),
});

function snapshot(label: string, files: Files, holds: Snapshot["holds"] = "everything"): Snapshot {
  const { resolved, diagnostics } = resolve(treeOf(files));
  expect(diagnostics).toEqual([]);
  return { label, resolved, holds };
}

function changes(before: Files, after: Files, holds: Snapshot["holds"] = "everything"): readonly Change[] {
  return compare(snapshot("before", before, holds), indexOf(snapshot("after", after))).changes;
}
const linesOf = (found: readonly Change[]) =>
  found.map(({ kind, subject, path, before, after }) => `${kind} ${subject} ${path}: ${before} -> ${after}`);

describe("what lies between two moments", () => {
  test("is nothing where nothing changed, or only its formatting", () => {
    const files = tree({}, { name: "ward", type: "string" });
    const spread = Object.fromEntries(
      Object.entries(files).map(([path, value]) => [path, JSON.stringify(value, null, 7)]),
    );
    expect(changes(files, files)).toEqual([]);
    expect(changes(files, spread)).toEqual([]);
  });

  test.each<[string, Files, Files, string]>([
    [
      "an event that came",
      { "a/a.avsc": { type: "record", name: "A", namespace: "a", fields: [] } },
      {
        "a/a.avsc": { type: "record", name: "A", namespace: "a", fields: [] },
        "a/b.avsc": { type: "record", name: "B", namespace: "a", fields: [] },
      },
      "event-added B : null -> B",
    ],
    ["a status", tree({}), tree({ status: "deprecated" }), "status-changed Patient.Moved : stable -> deprecated"],
    ["a version", tree({}), tree({ schemaVersion: 2 }), "schema-version-changed Patient.Moved : 1 -> 2"],
    [
      "consumers",
      tree({}),
      tree({ consumers: ["a-service", "billing-service"] }),
      "consumers-changed Patient.Moved : billing-service -> a-service, billing-service",
    ],
    ["standards", tree({}), tree({ standards: ["X12 837P"] }), "standards-changed Patient.Moved : null -> X12 837P"],
    ["an example", tree({}), tree({ examples: [{}] }), "examples-changed Patient.Moved : null -> null"],
    ["a doc", tree({}), tree({ doc: "Other." }), "doc-changed Patient.Moved : A patient moved. -> Other."],
    [
      "a field that may be left out",
      tree({}),
      tree({}, { name: "ward", type: "string", default: "" }),
      "field-added Patient.Moved ward: null -> string",
    ],
    [
      "a tag",
      tree({}, { name: "ward", type: "string" }),
      tree({}, { name: "ward", type: "string", "confluent:tags": ["PHI"] }),
      "tag-added Patient.Moved ward: null -> PHI",
    ],
    [
      "a default",
      tree({}, { name: "ward", type: "string" }),
      tree({}, { name: "ward", type: "string", default: "A" }),
      'default-added Patient.Moved ward: null -> "A"',
    ],
    [
      "an encoding that TypeScript does not see",
      tree({}, { name: "ward", type: "int" }),
      tree({}, { name: "ward", type: "double" }),
      "field-encoding-changed Patient.Moved ward: int -> double",
    ],
    [
      "what lies in an inner type",
      tree({}, { name: "ward", type: { type: "record", name: "Ward", fields: [{ name: "no", type: "int" }] } }),
      tree({}, { name: "ward", type: { type: "record", name: "Ward", fields: [{ name: "no", type: "long" }] } }),
      "field-type-changed Patient.Moved Ward.no: int -> long",
    ],
  ])("names %s", (_, before, after, line) => {
    expect(linesOf(changes(before, after))).toEqual([line]);
  });

  test("finds a renamed type and a renamed field again by their aliases", () => {
    const before = tree({}, { name: "ward", type: { type: "enum", name: "Ward", symbols: ["A"] } });
    const after = tree(
      {},
      { name: "unit", aliases: ["ward"], type: { type: "enum", name: "Unit", aliases: ["Ward"], symbols: ["A"] } },
    );
    expect(linesOf(changes(before, after))).toEqual([
      "field-removed Patient.Moved unit: ward -> unit",
      "type-renamed Patient.Moved Unit: acme.patient.Ward -> acme.patient.Unit",
      "export-removed Patient.Moved Unit: Ward of patient -> Unit of patient",
    ]);
  });

  test("knows every event that a shared type is part of, at any depth", () => {
    const files = (scale: number): Files => ({
      ...tree({}, { name: "paid", type: { type: "array", items: "acme.shared.Bill" } }),
      "shared/bill.avsc": {
        type: "record",
        name: "Bill",
        namespace: "acme.shared",
        fields: [{ name: "sum", type: ["null", "acme.shared.Money"] }],
      },
      "shared/money.avsc": {
        type: "record",
        name: "Money",
        namespace: "acme.shared",
        fields: [{ name: "amount", type: { type: "bytes", logicalType: "decimal", precision: 9, scale } }],
      },
    });
    const [change, ...others] = changes(files(2), files(3));
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: "decimal-changed", subject: "acme.shared.Money", events: ["Patient.Moved"] });
    expect(change?.place.file.relativePath).toBe("shared/money.avsc");
  });

  test("ends with a record that holds itself", () => {
    const files = (type: string) =>
      tree({}, { name: "next", type: ["null", "PatientMoved"], default: null }, { name: "no", type });
    expect(changes(files("int"), files("long")).map(({ kind }) => kind)).toEqual(["field-type-changed"]);
  });

  test("says nothing of what a registry does not keep", () => {
    const before = tree({
      eventType: undefined,
      aggregate: undefined,
      consumers: undefined,
      doc: "",
      status: undefined,
    });
    const after = tree({ status: "deprecated", schemaVersion: 3 }, { name: "ward", type: "string", default: "" });
    expect(
      linesOf(changes({ "patient/patient-moved.avsc": before["patient/patient-moved.avsc"] }, after, "schemas")),
    ).toEqual(["field-added Patient.Moved ward: null -> string"]);
  });

  test("is one of the kinds that there are, each of them once", () => {
    expect(new Set(CHANGE_KINDS).size).toBe(CHANGE_KINDS.length);
  });
});
