import { beforeAll, describe, expect, it } from "vitest";
import { compile, hover, type Sources } from "../../testing/compile.js";
import { sdkOf } from "../../testing/sdk-of.js";
import { catalogOf } from "../../testing/tree-of.js";

/*
 * What somebody who uses the SDK sees: what compiles, what does not, and what the mouse shows. Every use is a file of
 * its own in one compilation.
 */

const contact = {
  type: "record",
  name: "Contact",
  fields: [
    { name: "phone", type: "string" },
    { name: "note", type: "string", default: "" },
  ],
};
const sdk = sdkOf(
  catalogOf({
    "patient/domain.json": {
      title: "Patients",
      owner: "team-prm",
      topic: "patient.events",
      partitions: 12,
      retentionDays: 90,
      doc: "People.",
    },
    "patient/patient-created.avsc": {
      type: "record",
      name: "PatientCreated",
      namespace: "acme.patient",
      doc: "A patient was registered.",
      eventType: "Patient.Created",
      aggregate: { type: "Patient", id: "patientId" },
      fields: [
        { name: "patientId", type: { type: "string", logicalType: "uuid" }, doc: "Identifies the patient." },
        {
          name: "birthDate",
          type: ["null", { type: "int", logicalType: "date" }],
          default: null,
          doc: "Day of birth.",
          "confluent:tags": ["PHI"],
        },
        { name: "weight", type: ["null", "long", "string"] },
        { name: "kind", type: { type: "enum", name: "Kind", symbols: ["ADULT", "CHILD"] } },
        { name: "contacts", type: { type: "array", items: contact }, default: [] },
      ],
    },
    "patient/patient-merged.avsc": {
      type: "record",
      name: "PatientMerged",
      namespace: "acme.patient",
      doc: "Two records became one.",
      eventType: "Patient.Merged",
      status: "deprecated",
      fields: [{ name: "count", type: "long" }],
    },
  }),
);

const PRELUDE = `
import { type Contact, type ContactInput, PatientCreated, PatientMerged } from "@acme/events/patient";
import { catalog, createConsumerForService, type EventDefinitions, type EventInputs, type EventPayloads, EventType, publishEvent } from "@acme/events";
import type { EventDefinition, PublishRequest } from "@healthtech/event-runtime/event";
declare function publish<T extends string, P, I>(definition: EventDefinition<T, P, I>, request: PublishRequest<I>): Promise<void>;
declare function on<T extends string, P, I>(definition: EventDefinition<T, P, I>, handler: (event: { readonly payload: P }) => void): void;
declare const tenantId: string;
const payload = { patientId: "p", weight: null, kind: "ADULT" } as const;
`;

const RIGHT: Readonly<Record<string, string>> = {
  "a payload with every field": `publish(PatientCreated, { tenantId, payload: { ...payload, birthDate: "1984-02-29", contacts: [{ phone: "1", note: "" }] } });`,
  "a payload without what has a default, at any depth": `publish(PatientCreated, { tenantId, payload: { ...payload, contacts: [{ phone: "1" }] } });`,
  "a tagged branch": `publish(PatientCreated, { tenantId, payload: { ...payload, weight: { type: "long", value: 80n } } });`,
  "the event by its type": `publishEvent({ eventType: EventType.PATIENT_CREATED, tenantId, payload });`,
  "a consumer's handler of an event by its type": `createConsumerForService({ serviceName: "s", topics: ["patient.events"] }).registerHandler(EventType.PATIENT_CREATED, ({ payload }, { attempt }) => { const day: string | null = payload.birthDate; return [day, attempt]; });`,
  "a consumer's batch handler": `createConsumerForService({ serviceName: "s" }).onBatch(PatientMerged, (events) => events.map(({ payload }): bigint => payload.count), { maxSize: 10 });`,
  "the event by its name": `publishEvent({ eventType: "Patient.Merged", tenantId, payload: { count: 2n } });`,
  "a handler, which gets every field": `on(PatientCreated, ({ payload }) => { const day: string | null = payload.birthDate; const note: string | undefined = payload.contacts[0]?.note; return [day, note]; });`,
  "a switch over a tagged union": `on(PatientCreated, ({ payload: { weight } }) => { if (weight?.type === "long") { const grams: bigint = weight.value; return grams; } });`,
  "a handler's payload, published again": `on(PatientCreated, ({ payload }) => publish(PatientCreated, { tenantId, payload }));`,
  "the catalog, which knows each definition": `catalog.load("Patient.Merged").then((definition) => publish(definition, { tenantId, payload: { count: 1n } }));`,
  "the type of an event's payload and of its input": `const p: EventPayloads["Patient.Created"] = { ...payload, birthDate: null, contacts: [] }; const i: EventInputs["Patient.Created"] = payload;`,
  "EventType as a type": `const type: EventType = "Patient.Created";`,
  "a definition in the map": `const d: EventDefinitions["Patient.Created"] = PatientCreated;`,
};

const WRONG: Readonly<Record<string, readonly [message: string, use: string]>> = {
  "a missing field": ["Property 'count' is missing", `publish(PatientMerged, { tenantId, payload: {} });`],
  "a missing field of a record inside": [
    "Type '{ note: string; }' is not assignable to type 'ContactInput'",
    `publish(PatientCreated, { tenantId, payload: { ...payload, contacts: [{ note: "" }] } });`,
  ],
  "a misspelt field": [
    "Did you mean to write 'count'?",
    `publish(PatientMerged, { tenantId, payload: { count: 1n, cuont: 2n } });`,
  ],
  "a field of another type": [
    "Type 'number' is not assignable to type 'bigint'",
    `publish(PatientMerged, { tenantId, payload: { count: 1 } });`,
  ],
  "another event's payload": ["Property 'count' is missing", `publish(PatientMerged, { tenantId, payload });`],
  "a symbol that the enum does not have": [
    "TS2322",
    `publish(PatientCreated, { tenantId, payload: { ...payload, kind: "DOG" } });`,
  ],
  "null where the schema has none": [
    "Type 'null' is not assignable to type 'string'",
    `publish(PatientCreated, { tenantId, payload: { ...payload, patientId: null } });`,
  ],
  "undefined for what may be left out": [
    "Type 'undefined' is not assignable to type 'readonly ContactInput[]'",
    `publish(PatientCreated, { tenantId, payload: { ...payload, contacts: undefined } });`,
  ],
  "a bare value in a tagged union": [
    "TS2322",
    `publish(PatientCreated, { tenantId, payload: { ...payload, weight: 80n } });`,
  ],
  "a tagged value of another branch": [
    "TS2322",
    `publish(PatientCreated, { tenantId, payload: { ...payload, weight: { type: "long", value: "80" } } });`,
  ],
  "no tenant": ["Property 'tenantId' is missing", `publish(PatientCreated, { payload });`],
  "a handler that reads a field which is not there": [
    "Property 'patientId' does not exist on type 'PatientMerged'",
    `on(PatientMerged, ({ payload }) => payload.patientId);`,
  ],
  "a handler for the wrong event": [
    "is missing the following properties from type 'PatientCreated'",
    `const handle = (event: { readonly payload: PatientCreated }) => event.payload.kind; on(PatientMerged, handle);`,
  ],
  "a handler that writes": [
    "Cannot assign to 'count' because it is a read-only property",
    `on(PatientMerged, ({ payload }) => { payload.count = 2n; });`,
  ],
  "a wrong payload by type": [
    "TS2353",
    `publishEvent({ eventType: EventType.PATIENT_MERGED, tenantId, payload: { patientId: "p" } });`,
  ],
  "a consumer's handler of an event type that is not there": [
    "TS2345",
    `createConsumerForService({ serviceName: "s" }).registerHandler("Patient.Lost", () => undefined);`,
  ],
  "a consumer's handler that reads a field which is not there": [
    "Property 'patientId' does not exist on type 'PatientMerged'",
    `createConsumerForService({ serviceName: "s" }).registerHandler(EventType.PATIENT_MERGED, ({ payload }) => payload.patientId);`,
  ],
  "an event type that is not there": ["TS2322", `publishEvent({ eventType: "Patient.Lost", tenantId, payload });`],
  "an event key that is not there": ["Property 'PATIENT_LOST' does not exist", `void EventType.PATIENT_LOST;`],
  "an event that the catalog does not have": ["TS2345", `catalog.load("Patient.Lost");`],
  "another event's definition": [
    "is not assignable to type '\"Patient.Created\"'",
    `const d: EventDefinitions["Patient.Created"] = PatientMerged;`,
  ],
};

describe("a user of the SDK", () => {
  let errors: readonly string[];
  const errorsOf = (path: string) => errors.filter((error) => error.startsWith(`${path}:`));
  const pathOf = (kind: string, name: string) => `use/${kind}-${name.replace(/\W+/g, "-")}.ts`;

  beforeAll(() => {
    const sources = new Map(sdk);
    for (const [name, use] of Object.entries(RIGHT)) sources.set(pathOf("right", name), PRELUDE + use);
    for (const [name, [, use]] of Object.entries(WRONG)) sources.set(pathOf("wrong", name), PRELUDE + use);
    errors = compile(sources);
  });

  it("finds nothing wrong with the SDK itself", () => {
    expect(errors.filter((error) => !error.startsWith("use/"))).toEqual([]);
  });

  it.each(Object.keys(RIGHT))("may write %s", (name) => {
    expect(errorsOf(pathOf("right", name))).toEqual([]);
  });

  it.each(Object.entries(WRONG).map(([name, [message]]) => [name, message] as const))(
    "is stopped at %s",
    (name, message) => {
      expect(errorsOf(pathOf("wrong", name)).join("\n")).toContain(message);
    },
  );
});

describe("the mouse on", () => {
  const withUse = (use: string): Sources => new Map(sdk).set("use/hover.ts", PRELUDE + use);

  it("a descriptor shows the event's meaning once, and where it goes", () => {
    const text = hover(withUse("on(PatientCreated, () => {}); // here"), "use/hover.ts", "PatientCreated, () =>");
    expect(text).toContain('EventDefinition<"Patient.Created", PatientCreated, PatientCreatedInput>');
    expect(text.match(/A patient was registered\./g)).toHaveLength(1);
    expect(text).toContain("Topic `patient.events`, key `patientId`. Owner: team-prm.");
  });

  it("a field shows its doc, its form and its tags, for a handler and for a publisher", () => {
    const expected = "Day of birth. Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`.";
    const handled = withUse("on(PatientCreated, ({ payload }) => payload.birthDate);");
    expect(hover(handled, "use/hover.ts", "birthDate);")).toContain(expected);
    const published = withUse('publish(PatientCreated, { tenantId, payload: { ...payload, birthDate: "x" } });');
    expect(hover(published, "use/hover.ts", 'birthDate: "x"')).toContain(expected);
  });

  it("a key of EventType shows the event's meaning, and that it is deprecated", () => {
    const text = hover(withUse("void EventType.PATIENT_MERGED;"), "use/hover.ts", "PATIENT_MERGED");
    expect(text).toContain('"Patient.Merged"');
    expect(text).toContain("Two records became one.");
    expect(text).toContain("@deprecated");
  });
});
