import { describe, expect, it } from "vitest";
import { field, id, record } from "../testing/avro-parts.js";
import { modelOf } from "../testing/tree-of.js";
import { modelFaults } from "./faults.js";

describe("a fault of names", () => {
  const faults = (files: Record<string, unknown>) =>
    modelOf(files).diagnostics.map(({ rule, file, line, message }) => `${file}:${line} [${rule}] ${message}`);
  const event = (name: string, eventType: string, more: object = {}) => record(name, [id], { eventType, ...more });

  it("shows both places of two types that are called alike in TypeScript", () => {
    expect(
      faults({
        "a/x.avsc": event("X", "A.Happened"),
        "a/y.avsc": {
          ...event("Y", "A.Ended"),
          fields: [field("x", { type: "enum", name: "X", namespace: "other", symbols: ["A"] })],
        },
      }),
    ).toEqual([
      'schemas/a/y.avsc:10 [type-name-collision] The type "other.X" is called X in TypeScript, which the type "acme.X" at schemas/a/x.avsc:3:11 already does.',
    ]);
  });

  it("finds a record that is called like another one's input", () => {
    expect(
      faults({
        "a/x.avsc": { ...event("X", "A.Happened"), fields: [field("n", "int", { default: 1 })] },
        "a/y.avsc": event("XInput", "A.Ended"),
      }),
    ).toEqual([expect.stringContaining('[type-name-collision] The type "acme.XInput" is called XInput')]);
  });

  it("lets two domains use one name", () => {
    expect(
      faults({ "a/x.avsc": event("X", "A.Happened"), "b/x.avsc": { ...event("X", "B.Happened"), namespace: "b" } }),
    ).toEqual([]);
  });

  it("finds two modules that differ in nothing that a file system sees", () => {
    expect(
      faults({ "a/x.avsc": event("LabResult", "A.Happened"), "a/y.avsc": event("Lab_result", "A.Ended") }),
    ).toEqual([
      expect.stringContaining('[module-path-collision] The type "acme.Lab_result" becomes the module "a/lab-result"'),
    ]);
  });

  it("finds two events with one key, and says so once", () => {
    expect(faults({ "a/x.avsc": event("X", "Lab.ResultIn"), "a/y.avsc": event("Y", "Lab.Result.In") })).toEqual([
      expect.stringContaining('[enum-key-collision] The event "Lab.Result.In" has the key LAB_RESULT_IN in EventType'),
    ]);
  });

  it("finds two domains in one, and a domain in the place of a module", () => {
    const found = faults({
      "care-team/y.avsc": event("Y", "A.Ended"),
      "care.team/x.avsc": event("X", "A.Happened"),
      "Event-Type/z.avsc": event("Z", "A.Began"),
    });
    expect(found).toEqual([
      expect.stringContaining(
        'schemas/Event-Type/z.avsc:1 [domain-name-reserved] The folder "Event-Type" cannot be a domain',
      ),
      expect.stringContaining(
        'schemas/care.team/x.avsc:1 [domain-name-collision] The folder "care.team" becomes the domain "care-team"',
      ),
    ]);
  });

  it("finds an aggregate id that is no field", () => {
    expect(faults({ "a/x.avsc": event("X", "A.Happened", { aggregate: { type: "A", id: "patientId" } }) })).toEqual([
      expect.stringContaining('[key-field-missing] The aggregate\'s id is "patientId", and "X" has no such field.'),
    ]);
  });

  it("finds an event that no view can hold", () => {
    const fields = Array.from({ length: 1501 }, (_, index) => field(`f${index}`, "int"));
    expect(faults({ "a/x.avsc": record("X", fields) })).toEqual([
      expect.stringContaining("[too-many-fields] The event has 1501 fields"),
    ]);
    expect(faults({ "a/x.avsc": record("X", fields.slice(1)) })).toEqual([]);
  });

  it("finds a type that no name leads to once everything is in one schema", () => {
    const bare = { type: "fixed", name: "Bare", size: 1 };
    expect(
      faults({
        "a/b.avsc": { type: "record", name: "B", fields: [field("bare", "Bare"), field("inner", "x.Inner")] },
        "shared/inner.avsc": {
          type: "record",
          name: "Inner",
          namespace: "x",
          fields: [field("bare", { ...bare, namespace: "" })],
        },
      }),
    ).toEqual([expect.stringContaining('[namespace-missing] The type "Bare" has no namespace')]);
  });

  it("leaves no catalog behind", () => {
    const built = modelOf({ "index/x.avsc": event("X", "A.Happened") });
    expect(built.catalog).toBeNull();
  });

  it("has an id of its own each", () => {
    const ids = modelFaults.map((fault) => fault.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
