import avsc from "avsc";
import { describe, expect, it } from "vitest";
import { catalogOf, modelOf } from "../testing/tree-of.js";
import { modelFaults } from "./faults.js";

const record = (name: string, fields: readonly unknown[], more: object = {}) => ({
  type: "record",
  name,
  namespace: "acme",
  fields,
  ...more,
});
const field = (name: string, type: unknown, more: object = {}) => ({ name, type, ...more });
const id = field("id", { type: "string", logicalType: "uuid" });

describe("an event of the model", () => {
  const catalog = catalogOf({
    "patient/domain.json": {
      title: "Patients",
      owner: "team-prm",
      topic: "patient.events",
      partitions: 12,
      retentionDays: 90,
      doc: "People in care.",
    },
    "patient/admission/patient-mrn-assigned.avsc": record("PatientMRNAssigned", [id], {
      doc: "A number was given.",
      eventType: "Patient.MRNAssigned",
      aggregate: { type: "Patient", id: "id" },
      schemaVersion: 3,
      status: "deprecated",
      since: "1.2.0",
      examples: [{ id: "6c1c2d3e-0000-4000-8000-000000000000" }],
    }),
    "feed/heart_rate.avsc": record("heart_rate", [field("bpm", "int")]),
    "shared/address.avsc": record("Address", [field("city", "string")]),
  });

  it("has every name made", () => {
    expect(
      catalog.events.map((event) => [event.eventType, event.enumKey, event.name, event.modulePath, event.viewName]),
    ).toEqual([
      [
        "Patient.MRNAssigned",
        "PATIENT_MRN_ASSIGNED",
        "PatientMRNAssigned",
        "patient/patient-mrn-assigned",
        "patient_mrn_assigned",
      ],
      ["heart_rate", "HEART_RATE", "heart_rate", "feed/heart-rate", "heart_rate"],
    ]);
  });

  it("carries what its file says of it", () => {
    expect(catalog.events[0]).toMatchObject({
      area: "admission",
      aggregateType: "Patient",
      keyField: "id",
      topic: "patient.events",
      schemaVersion: 3,
      status: "deprecated",
      since: "1.2.0",
      examples: [{ id: "6c1c2d3e-0000-4000-8000-000000000000" }],
    });
  });

  it("gets along without any attribute of ours", () => {
    expect(catalog.events[1]).toMatchObject({
      aggregateType: "heart_rate",
      keyField: null,
      topic: "feed.events",
      schemaVersion: 1,
      status: "stable",
      examples: [],
    });
  });

  it("stands in its domain, and shared types in theirs", () => {
    expect(
      catalog.domains.map(({ name, title, owner, partitions, events }) => [
        name,
        title,
        owner,
        partitions,
        events.length,
      ]),
    ).toEqual([
      ["feed", "Feed", "", null, 1],
      ["patient", "Patients", "team-prm", 12, 1],
      ["shared", "Shared", "", null, 0],
    ]);
  });

  it("is frozen to the ground", () => {
    const seen = new Set<unknown>();
    const walk = (value: unknown): void => {
      if (typeof value !== "object" || value === null || seen.has(value)) return;
      seen.add(value);
      if (value instanceof Map) {
        for (const item of value.values()) walk(item);
        return;
      }
      expect(Object.isFrozen(value)).toBe(true);
      for (const item of Object.values(value)) walk(item);
    };
    walk(catalog);
    expect(seen.size).toBeGreaterThan(20);
  });
});

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

describe("an input name", () => {
  it("stands for every record that holds a default at any depth, through recursion too", () => {
    const catalog = catalogOf({
      "a/top.avsc": record("Top", [field("middle", { type: "array", items: "acme.Middle" })]),
      "a/plain.avsc": record("Plain", [field("next", ["null", "acme.Plain"])]),
      "shared/middle.avsc": record("Middle", [
        field("u", ["null", { type: "map", values: "acme.Leaf" }]),
        field("top", ["null", "acme.Middle"]),
      ]),
      "shared/leaf.avsc": record("Leaf", [field("x", "int", { default: 1 })]),
    });
    const names = [...catalog.types.values()].map((type) => (type.kind === "record" ? type.inputName : ""));
    expect(names.sort()).toEqual(["LeafInput", "MiddleInput", "Plain", "TopInput"]);
  });
});

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

describe("the schema string", () => {
  const tree = {
    "a/x.avsc": record(
      "X",
      [
        field("one", "acme.shared.Address", { doc: "A doc.", "confluent:tags": ["PII", "PHI"], ui: "hidden" }),
        field("two", ["null", "acme.shared.Address"], { default: null, order: "ignore", aliases: ["deux"] }),
        field("amount", { type: "bytes", logicalType: "decimal", precision: 9, scale: 2, "java-class": "X" }),
        field("kind", { type: "enum", name: "Kind", symbols: ["A", "B"], default: "A", aliases: ["Sort"] }),
        field("odd", { type: "string", logicalType: "colour" }),
      ],
      { doc: "Docs stay behind.", eventType: "A.Happened" },
    ),
    "shared/address.avsc": {
      type: "record",
      name: "Address",
      namespace: "acme.shared",
      doc: "Somewhere.",
      fields: [
        field("parts", { type: "array", items: "Address" }),
        field("code", { type: "fixed", name: "acme.Code", size: 2 }),
      ],
    },
  };
  const [event] = catalogOf(tree).events;
  const json = event?.schemaJson ?? "";

  it("holds each type once, in full at its first use", () => {
    expect(JSON.parse(json)).toEqual({
      type: "record",
      name: "X",
      namespace: "acme",
      fields: [
        {
          name: "one",
          type: {
            type: "record",
            name: "Address",
            namespace: "acme.shared",
            fields: [
              { name: "parts", type: { type: "array", items: "acme.shared.Address" } },
              { name: "code", type: { type: "fixed", name: "Code", namespace: "acme", size: 2 } },
            ],
          },
          "confluent:tags": ["PHI", "PII"],
        },
        { name: "two", type: ["null", "acme.shared.Address"], default: null, order: "ignore", aliases: ["deux"] },
        { name: "amount", type: { type: "bytes", logicalType: "decimal", precision: 9, scale: 2 } },
        {
          name: "kind",
          type: { type: "enum", name: "Kind", symbols: ["A", "B"], default: "A", aliases: ["acme.Sort"] },
        },
        { name: "odd", type: "string" },
      ],
    });
  });

  it("is the schema that the files are, to avsc", () => {
    const whole = structuredClone(tree["a/x.avsc"]) as unknown as { fields: { type: unknown }[] };
    (whole.fields[0] ?? { type: null }).type = tree["shared/address.avsc"];
    expect(avsc.Type.forSchema(JSON.parse(json)).fingerprint("sha256")).toEqual(
      avsc.Type.forSchema(whole as avsc.Schema).fingerprint("sha256"),
    );
  });

  it("has a fingerprint that moves with it", () => {
    expect(event?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    const other = structuredClone(tree);
    (other["a/x.avsc"].fields[0] as { doc: string }).doc = "Another doc.";
    expect(catalogOf(other).events[0]?.fingerprint).toBe(event?.fingerprint);
    (other["a/x.avsc"].fields[3] as { name: string }).name = "sort";
    expect(catalogOf(other).events[0]?.fingerprint).not.toBe(event?.fingerprint);
  });

  it("keeps a type without namespace apart from the namespace around it", () => {
    const [bare] = catalogOf({
      "a/x.avsc": record("X", [field("y", { type: "record", name: "Y", namespace: "", fields: [] })]),
    }).events;
    expect(JSON.stringify(avsc.Type.forSchema(JSON.parse(bare?.schemaJson ?? "")).schema())).toContain('"name":"Y"');
  });
});

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
