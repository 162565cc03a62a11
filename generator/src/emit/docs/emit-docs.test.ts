import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../../model/catalog.js";
import { catalogOf } from "../../testing/tree-of.js";
import type { OutputFile } from "../output-file.js";
import { hostileText } from "./__fixtures__/hostile-text.js";
import { type Rendered, rendered } from "./__fixtures__/rendered.js";
import { emitDocs } from "./emit-docs.js";
import { plain } from "./markdown-text.js";
import { ALL_IN_OUT, type DocsPlaces } from "./places.js";

const uuid = { type: "string", logicalType: "uuid" };
const PATIENTS = {
  "patient/domain.json": {
    title: "Patients",
    owner: "team-prm",
    topic: "patient.events",
    partitions: 12,
    retentionDays: 90,
    doc: "People in care.",
  },
  "patient/patient-created.avsc": {
    type: "record",
    name: "PatientCreated",
    namespace: "healthtech.patient",
    doc: "A patient was registered for the first time. A merge is another event.\n\nSecond paragraph.",
    eventType: "Patient.Created",
    aggregate: { type: "Patient", id: "patientId" },
    schemaVersion: 3,
    status: "deprecated",
    since: "1.2.0",
    standards: ["FHIR R4 Patient", "HL7v2 ADT^A28"],
    producers: ["prm-service"],
    consumers: ["analytics-service", "billing-service"],
    fields: [
      { name: "patientId", type: uuid, doc: "Who." },
      { name: "name", type: "healthtech.shared.HumanName", doc: "In use.", "confluent:tags": ["PII"] },
      {
        name: "birthDate",
        type: ["null", { type: "int", logicalType: "date" }],
        default: null,
        doc: "Day of birth.",
        "confluent:tags": ["PII", "PHI"],
      },
      {
        name: "channel",
        type: { type: "enum", name: "Channel", symbols: ["DESK", "PORTAL"], default: "DESK", doc: "How." },
        default: "DESK",
      },
      { name: "scores", type: { type: "map", values: ["long", "string"] }, default: {} },
      { name: "parents", type: { type: "array", items: ["null", "PatientCreated"] }, default: [] },
      { name: "checksum", type: { type: "fixed", name: "Checksum", size: 4 } },
    ],
    examples: [{ patientId: "6c1c2d3e-0000-4000-8000-000000000000", name: { family: "Okafor" } }],
  },
  "patient/ward/patient-moved.avsc": {
    type: "record",
    name: "PatientMoved",
    namespace: "healthtech.patient",
    eventType: "Patient.Moved",
    fields: [],
  },
  "shared/human-name.avsc": {
    type: "record",
    name: "HumanName",
    namespace: "healthtech.shared",
    doc: "A name in parts.",
    fields: [
      { name: "family", type: ["null", "string"], default: null, "confluent:tags": ["PII"] },
      { name: "use", type: { type: "enum", name: "NameUse", symbols: ["USUAL", "OFFICIAL"] }, default: "USUAL" },
    ],
  },
};
const patients = catalogOf(PATIENTS);

const pagesOf = (catalog: Catalog, places?: DocsPlaces) =>
  new Map(emitDocs(catalog, places).map((file) => [file.path, file]));
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

describe("links between pages", () => {
  const withTitles = (...titles: string[]) =>
    catalogOf(
      Object.fromEntries(
        titles.flatMap((title, index) => [
          [
            `d${index}/domain.json`,
            { title, owner: "o", topic: "t.events", partitions: 1, retentionDays: 30, doc: "d" },
          ],
          [
            `d${index}/e.avsc`,
            {
              type: "record",
              name: `E${index}`,
              namespace: `n${index}`,
              fields: [{ name: "x", type: { type: "enum", name: "Payload", symbols: ["A"] } }],
            },
          ],
          [
            `d${index}/domains/f.avsc`,
            {
              type: "record",
              name: `F${index}`,
              namespace: `n${index}`,
              fields: [
                {
                  name: "x",
                  type: {
                    type: "record",
                    name: "Types",
                    fields: [
                      { name: "y", type: `n${index}.Payload` },
                      { name: "again", type: ["null", "Types"] },
                    ],
                  },
                },
              ],
            },
          ],
        ]),
      ),
    );
  const repository: DocsPlaces = { out: "/r/generated", catalogFile: "/r/EVENT_CATALOG.md" };
  const elsewhere: DocsPlaces = { out: "/r/sdk/out", catalogFile: "/r/docs/events (all)/CATALOG.md" };

  it.each([
    ["in the output folder", ALL_IN_OUT],
    ["with the catalog at the root of a repository", repository],
    ["with the catalog anywhere", elsewhere],
  ])("lead to a page and a heading that are there, %s", (_where, places) => {
    for (const catalog of [
      patients,
      withTitles("Domains", "Domains", "How to use it", "Ärzte & Co. — „x“", "C #", "`a` <b> | c"),
    ]) {
      const files = emitDocs(catalog, places).map(
        (file) => [locationOf(file, places), rendered(file.content)] as const,
      );
      const pages = new Map(files);
      let followed = 0;
      for (const [location, { links }] of files) {
        for (const target of links) {
          const [path = "", anchor] = decodeURI(target).split("#");
          const found = path === "" ? location : posix.join(posix.dirname(location), decodeURIComponent(path));
          expect(pages.has(found), `${location} -> ${target}`).toBe(true);
          if (anchor !== undefined) expect(pages.get(found)?.anchors, `${location} -> ${target}`).toContain(anchor);
          followed++;
        }
      }
      expect(followed).toBeGreaterThan(files.length);
    }
  });

  it("are the same wherever the repository lies", () => {
    const moved = { out: "/elsewhere/deep/down/generated", catalogFile: "/elsewhere/deep/down/EVENT_CATALOG.md" };
    expect(emitDocs(patients, moved)).toEqual(emitDocs(patients, repository));
  });

  function locationOf(file: OutputFile, places: DocsPlaces): string {
    return file.path === "EVENT_CATALOG.md" ? places.catalogFile : posix.join(places.out, file.path);
  }
});

describe("any text of any author", () => {
  const doc = (value: string) => ({ doc: value });
  // Half a surrogate pair, an empty title and an empty owner are refused long before.
  const written = hostileText
    .map((value) => value.replace(/\p{Surrogate}/gu, "x"))
    .filter((value) => value.trim() !== "");

  it("is shown as it is, and changes no table, heading or element of any page", () => {
    fc.assert(
      fc.property(written, written, (one, two) => {
        const catalog = catalogOf({
          "d/domain.json": { title: one, owner: two, topic: "d.events", partitions: 1, retentionDays: 30, doc: one },
          "d/e.avsc": {
            type: "record",
            name: "E",
            ...doc(one),
            status: "draft",
            since: two,
            standards: [one, two],
            producers: [two],
            consumers: [one],
            fields: [
              { name: "a", type: "string", ...doc(two), default: one, "confluent:tags": [one] },
              { name: "b", type: { type: "enum", name: "B", symbols: ["X"], ...doc(two) } },
              {
                name: "c",
                type: { type: "record", name: "C", ...doc(one), fields: [{ name: "x", type: "int", ...doc(one) }] },
              },
            ],
            examples: [{ a: one, b: "X", c: { x: 1 } }],
          },
          "shared/s.avsc": {
            type: "record",
            name: "S",
            ...doc(one),
            fields: [{ name: "x", type: "int", ...doc(two) }],
          },
          "d/u.avsc": { type: "record", name: "U", fields: [{ name: "s", type: "S" }] },
        });
        const pages = [...pagesOf(catalog)].map(([path, { content }]) => [path, rendered(content)] as const);
        for (const [, { html, tables, elements }] of pages) {
          expect(html).toEqual([]);
          for (const [head, ...rows] of tables) for (const row of rows) expect(row).toHaveLength(head?.length ?? -1);
          expect([...elements].filter((element) => !OURS.has(element))).toEqual([]);
        }
        const found = new Map(pages);
        const event = found.get("docs/d/e.md");
        expect(event?.headings).toEqual([
          "E",
          "Payload",
          "Types",
          "B",
          "C",
          "Example",
          "Publish and handle",
          "In PostgreSQL",
        ]);
        expect(event?.tables).toHaveLength(3);
        expect(event?.tables[1]?.slice(1).map((row) => row[5])).toEqual([plain(two), "", ""]);
        expect(event?.tables[1]?.[1]?.[4]).toBe(plain(one));
        expect(event?.tables[2]?.[1]?.[5]).toBe(plain(one));
        expect(JSON.parse(event?.code[0]?.content ?? "")).toEqual({
          a: one,
          b: "X",
          c: { x: 1 },
        });
        expect(found.get("docs/shared/s.md")?.headings).toEqual(["S", "Used by"]);
        expect(found.get("docs/shared/s.md")?.tables[0]?.[1]?.[5]).toBe(plain(two));
        expect(found.get("EVENT_CATALOG.md")?.headings.slice(4)).toEqual([
          plain(one) || "d",
          "Types that events share",
        ]);
        expect(found.get("EVENT_CATALOG.md")?.tables).toHaveLength(2);
      }),
      { numRuns: 200 },
    );
  });

  const OURS = new Set([
    "a",
    "code",
    "h1",
    "h2",
    "h3",
    "li",
    "p",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
    "br",
  ]);
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
