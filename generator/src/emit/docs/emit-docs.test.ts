import { describe, expect, it } from "vitest";
import type { Catalog } from "../../model/catalog.js";
import { catalogOf } from "../../testing/tree-of.js";
import { PATIENTS } from "./__fixtures__/patients.js";
import { type Rendered, rendered } from "./__fixtures__/rendered.js";
import { emitDocs } from "./emit-docs.js";

const patients = catalogOf(PATIENTS);

const pagesOf = (catalog: Catalog) => new Map(emitDocs(catalog).map((file) => [file.path, file]));
const page = (path: string, catalog = patients): Rendered => rendered(pagesOf(catalog).get(path)?.content ?? "");

describe("the page of an event", () => {
  const created = page("docs/patient/patient-created.md");
  const facts = new Map((created.tables[0] ?? []).map(([name, value]) => [name, value]));

  it("begins with what the event means", () => {
    expect(created.headings[0]).toBe("Patient.Created");
    expect(created.paragraphs.slice(1, 4)).toEqual([
      "Deprecated: do not build anything new on it.",
      "A patient was registered for the first time. A merge is another event.",
      "Second paragraph.",
    ]);
  });

  it("says everything that the schema and its domain say of it", () => {
    expect(Object.fromEntries(facts)).toEqual({
      About: "",
      "Event type": "Patient.Created, in code EventType.PATIENT_CREATED",
      Aggregate: "Patient",
      Topic: "patient.events, behind the prefix of the platform",
      Key: "patientId",
      Owner: "team-prm",
      Status: "deprecated",
      "Schema version": "3",
      Since: "SDK 1.2.0",
      "Sensitive data": "PHI, PII",
      Standards: "FHIR R4 Patient, HL7v2 ADT^A28",
      Producers: "prm-service",
      Consumers: "analytics-service, billing-service",
      View: "events.patient_created",
      Schema: "patient/patient-created.avsc",
    });
  });

  it("has a line for each field, in the order of the schema", () => {
    expect(created.tables[1]).toEqual([
      ["Field", "Type", "Required", "Default", "Tags", "Meaning"],
      ["patientId", "uuid", "yes", "", "", "Who."],
      ["name", "HumanName", "yes", "", "PII", "In use."],
      ["birthDate", "date or null", "no", "null", "PHI, PII", "Day of birth."],
      ["channel", "Channel", "no", '"DESK"', "", ""],
      ["scores", "map of (tagged long or string)", "no", "{}", "", ""],
      ["parents", "array of (PatientCreated or null)", "no", "[]", "", ""],
      ["checksum", "Checksum", "yes", "", "", ""],
    ]);
    expect(created.paragraphs).toContainEqual(expect.stringMatching(/^A tagged value is { type, value }/));
  });

  it("describes the types that are its own, and leads to those that are not", () => {
    expect(created.headings).toEqual(expect.arrayContaining(["Types", "Channel", "Checksum"]));
    expect(created.paragraphs).toContain("One of DESK, PORTAL. A reader that does not know a symbol reads DESK.");
    expect(created.paragraphs).toContain("Exactly 4 bytes.");
    expect(created.links).toEqual(expect.arrayContaining(["../shared/human-name.md", "#channel", "#payload"]));
  });

  it("shows the example of the schema", () => {
    const json = created.code.filter(({ language }) => language === "json").map(({ content }) => JSON.parse(content));
    expect(json).toEqual([{ patientId: "6c1c2d3e-0000-4000-8000-000000000000", name: { family: "Okafor" } }]);
  });

  it("has no empty place for what a foreign schema leaves out", () => {
    const bare = page(
      "docs/feed/tick.md",
      catalogOf({ "feed/tick.avsc": { type: "record", name: "Tick", fields: [] } }),
    );
    expect(bare.headings).toEqual(["Tick", "Payload", "Publish and handle", "In PostgreSQL"]);
    expect(bare.paragraphs).toContain("No fields.");
    for (const row of bare.tables[0]?.slice(1) ?? []) expect(row).not.toContain("");
    expect(bare.tables[0]).toContainEqual(["Key", "none; a publisher may give a subject"]);
  });
});

describe("the page of shared types", () => {
  it("describes them and says who uses them", () => {
    const { headings, tables, paragraphs, links } = page("docs/shared/human-name.md");
    expect(headings).toEqual(["HumanName", "Types", "NameUse", "Used by"]);
    expect(tables[0]?.slice(1)).toEqual([
      ["family", "string or null", "no", "null", "PII", ""],
      ["use", "NameUse", "no", '"USUAL"', "", ""],
    ]);
    expect(paragraphs).toContain("One of USUAL, OFFICIAL.");
    expect(links).toEqual(["../../EVENT_CATALOG.md", "#nameuse", "../patient/patient-created.md"]);
  });

  it("names the first forty users only", () => {
    const events = Array.from({ length: 50 }, (_, index) => [
      `d/e${index}.avsc`,
      { type: "record", name: `E${index}`, namespace: "d", fields: [{ name: "a", type: "s.Shared" }] },
    ]);
    const catalog = catalogOf({
      ...Object.fromEntries(events),
      "shared/s.avsc": { type: "fixed", name: "Shared", namespace: "s", size: 1 },
    });
    const { links, paragraphs } = page("docs/shared/shared.md", catalog);
    expect(links).toHaveLength(41);
    expect(paragraphs.at(-1)).toMatch(/, 10 more$/);
  });
});

describe("EVENT_CATALOG.md", () => {
  const index = page("EVENT_CATALOG.md");

  it("counts, says how to read and use it, and lists the domains", () => {
    expect(index.paragraphs[0]).toBe("2 event types (1 stable, 1 deprecated), 1 domain, 1 shared type.");
    expect(index.headings).toEqual([
      "Event catalog",
      "How to read it",
      "How to use it",
      "Domains",
      "Patients",
      "Ward",
      "Types that events share",
    ]);
    expect(index.tables[0]).toEqual([
      ["Domain", "Events", "Topic", "Partitions", "Kept", "Owner"],
      ["Patients", "2", "patient.events", "12", "90 days", "team-prm"],
    ]);
  });

  it("has a line for each event, by area", () => {
    expect(index.tables.slice(1)).toEqual([
      [
        ["Event", "What happened", "Holds", "Status"],
        ["Patient.Created", "A patient was registered for the first time.", "PHI, PII", "deprecated"],
      ],
      [
        ["Event", "What happened", "Holds", "Status"],
        ["Patient.Moved", "", "", ""],
      ],
    ]);
  });

  it("is there before the first event", () => {
    const { paragraphs, tables } = page("EVENT_CATALOG.md", catalogOf({}));
    expect(paragraphs[0]).toBe("0 event types, 0 domains, 0 shared types.");
    expect(tables).toHaveLength(1);
  });

  it("stays below 200 KB at 500 events, however long their docs are", () => {
    const files = Array.from({ length: 500 }, (_, index) => [
      `clinical/laboratory/laboratory-specimen-collection-number-${index}-cancelled.avsc`,
      {
        type: "record",
        name: `LaboratorySpecimenCollectionNumber${index}Cancelled`,
        eventType: `LaboratorySpecimen.Collection.Number${index}Cancelled`,
        doc: "*漢字* | `字` ".repeat(400),
        status: "deprecated",
        fields: [{ name: "a", type: "string", "confluent:tags": ["PII", "PHI", "FINANCIAL"] }],
      },
    ]);
    const [catalog] = emitDocs(catalogOf(Object.fromEntries(files)));
    expect(catalog?.path).toBe("EVENT_CATALOG.md");
    expect(Buffer.byteLength(catalog?.content ?? "")).toBeLessThan(200_000);
    expect(rendered(catalog?.content ?? "").tables[1]).toHaveLength(501);
  });
});

it("the pages are the same for the same catalog", () => {
  expect(emitDocs(catalogOf(PATIENTS))).toEqual(emitDocs(patients));
});

it("each page names the schema that it is made of, the catalog none", () => {
  expect(emitDocs(patients).map(({ path, source, emitter }) => [path, source, emitter])).toEqual([
    ["EVENT_CATALOG.md", undefined, "docs"],
    ["docs/patient/patient-created.md", "patient/patient-created.avsc", "docs"],
    ["docs/patient/patient-moved.md", "patient/ward/patient-moved.avsc", "docs"],
    ["docs/shared/human-name.md", "shared/human-name.avsc", "docs"],
  ]);
});
