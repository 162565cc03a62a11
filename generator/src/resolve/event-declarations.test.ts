import { describe, expect, test } from "vitest";
import { treeOf } from "../load/__fixtures__/tree-of.js";
import { findingsIn, rulesIn } from "./__fixtures__/findings-in.js";
import type { EventDeclaration } from "./event-declaration.js";
import { resolve } from "./resolve.js";

const record = (name: string, rest: object = {}, ...types: readonly unknown[]) => ({
  type: "record",
  name,
  namespace: "n",
  ...rest,
  fields: types.map((type, index) => ({ name: `f${index}`, type })),
});

function eventsOf(contents: Readonly<Record<string, unknown>>): Readonly<Record<string, EventDeclaration | null>> {
  const { resolved, diagnostics } = resolve(treeOf(contents));
  expect(diagnostics).toEqual([]);
  return Object.fromEntries(resolved.files.map((file) => [file.source.relativePath, file.event]));
}

function eventTypes(contents: Readonly<Record<string, unknown>>): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    Object.entries(eventsOf(contents)).map(([path, event]) => [path, event?.eventType ?? null]),
  );
}

describe("a file declares an event", () => {
  test("when it says so, or when no other file uses its record", () => {
    const contents = {
      "d/said-and-used.avsc": record("Said", { eventType: "D.Said" }),
      "d/used.avsc": record("Used"),
      "d/user.avsc": record("User", {}, "Said", ["null", "Used"]),
    };
    expect(eventTypes(contents)).toEqual({
      "d/said-and-used.avsc": "D.Said",
      "d/used.avsc": null,
      "d/user.avsc": "User",
    });
  });

  test("but never under shared, and never without a record", () => {
    const contents = {
      "d/e.avsc": { type: "enum", name: "E", symbols: ["A"] },
      "shared/a/b.avsc": record("B"),
      "shared/s.avsc": record("S", { eventType: "S.Said" }),
    };
    expect(eventTypes(contents)).toEqual({ "d/e.avsc": null, "shared/a/b.avsc": null, "shared/s.avsc": null });
  });

  test("although it uses itself, and although others use a type that it defines inside", () => {
    const inner = { type: "enum", name: "E", symbols: ["A"] };
    const contents = { "d/a.avsc": record("A", {}, ["null", "A"], inner), "d/b.avsc": record("B", {}, "E") };
    expect(eventTypes(contents)).toEqual({ "d/a.avsc": "A", "d/b.avsc": "B" });
  });

  test("with everything it says of it", () => {
    const rest = {
      eventType: "Patient.Created",
      aggregate: { type: "Patient", id: "f0" },
      schemaVersion: 3,
      status: "deprecated",
      since: "1.2.0",
      standards: ["FHIR R4 Patient"],
      producers: ["prm"],
      consumers: ["a", "b"],
      examples: [{ f0: "x" }, 5],
    };
    const event = eventsOf({ "patient/p.avsc": record("P", rest, "string") })["patient/p.avsc"];
    expect(event).toMatchObject({
      eventType: "Patient.Created",
      eventTypeNode: { kind: "string" },
      aggregate: { type: "Patient", id: "f0", node: { kind: "object" } },
      schemaVersion: 3,
      status: "deprecated",
      since: "1.2.0",
      standards: ["FHIR R4 Patient"],
      producers: ["prm"],
      consumers: ["a", "b"],
      examples: [{ kind: "object" }, { kind: "number" }],
    });
    expect(event?.record.fullName).toBe("n.P");
  });

  test("with defaults for all it does not say", () => {
    expect(eventsOf({ "d/p.avsc": record("P") })["d/p.avsc"]).toMatchObject({
      eventTypeNode: null,
      aggregate: null,
      schemaVersion: 1,
      status: "stable",
      since: null,
      standards: [],
      producers: [],
      consumers: [],
      examples: [],
    });
  });
});

describe("an event without a name of its own", () => {
  test("has its record's, qualified by the domain where another event has it too, whatever the case", () => {
    const contents = {
      "phone/a.avsc": record("Acceleration", { namespace: "p" }),
      "smart-watch/a.avsc": record("acceleration", { namespace: "w" }),
      "phone/b.avsc": record("Battery"),
    };
    expect(eventTypes(contents)).toEqual({
      "phone/a.avsc": "Phone.Acceleration",
      "phone/b.avsc": "Battery",
      "smart-watch/a.avsc": "SmartWatch.acceleration",
    });
  });

  test("gives way to one that is written, which stays as it is", () => {
    const contents = { "d/a.avsc": record("A", { eventType: "B" }), "d/b.avsc": record("B") };
    expect(eventTypes(contents)).toEqual({ "d/a.avsc": "B", "d/b.avsc": "D.B" });
  });

  test("is qualified by the area where the domain does not tell it apart", () => {
    const contents = {
      "d/x-ray/deep/a.avsc": record("A", { namespace: "x" }),
      "d/y/a.avsc": record("A", { namespace: "y" }),
      "a.avsc": record("A", { namespace: "z" }),
    };
    expect(eventTypes(contents)).toEqual({
      "a.avsc": "Events.A",
      "d/x-ray/deep/a.avsc": "D.XRay.Deep.A",
      "d/y/a.avsc": "D.Y.A",
    });
  });

  test("begins with a letter in every part, whatever the record and the folder are called", () => {
    const contents = {
      "3d/a.avsc": record("_x1", { namespace: "a" }),
      "d/a.avsc": record("__x1", { namespace: "b" }),
      "d/b.avsc": record("_", { namespace: "c" }),
      "d/c.avsc": record("_9", { namespace: "d" }),
    };
    expect(eventTypes(contents)).toEqual({
      "3d/a.avsc": "Event3d.x1",
      "d/a.avsc": "D.x1",
      "d/b.avsc": "Event",
      "d/c.avsc": "Event9",
    });
  });
});

describe("an attribute that has not its form", () => {
  test.each<[object, string]>([
    [{ eventType: 5 }, '"eventType" must be a string, and here is 5'],
    [{ eventType: null }, '"eventType" must be a string, and here is null'],
    [{ aggregate: "Patient" }, '"aggregate" must be an object such as'],
    [{ aggregate: {} }, '"aggregate" needs a "type"'],
    [{ aggregate: { type: 1 } }, '"type" must be a string'],
    [{ aggregate: { type: "P", id: 5 } }, '"id" must be a string'],
    [{ aggregate: { type: "P", key: "x" } }, '"aggregate" has no key "key"'],
    [{ schemaVersion: "1" }, '"schemaVersion" must be a whole number from 1'],
    [{ schemaVersion: 0 }, '"schemaVersion" must be a whole number from 1'],
    [{ schemaVersion: 1.5 }, '"schemaVersion" must be a whole number from 1'],
    [{ status: "stabel" }, 'There is no status "stabel". | Did you mean "stable"?'],
    [{ status: "retired" }, '| Write "draft", "stable" or "deprecated".'],
    [{ status: ["stable"] }, '"status" must be a string'],
    [{ since: 1 }, '"since" must be a string'],
    [{ standards: "FHIR" }, '"standards" must be an array of strings'],
    [{ producers: [1] }, '"producers" must be an array of strings'],
    [{ consumers: {} }, '"consumers" must be an array of strings'],
    [{ examples: {} }, '"examples" must be an array'],
  ])("%j is one finding at its place", (rest, message) => {
    const findings = findingsIn({ "d/r.avsc": JSON.stringify(record("R", rest), null, 2) });
    expect(findings).toEqual([expect.stringContaining(message)]);
    expect(findings[0]).toMatch(/^d\/r\.avsc:[567]:\d+ \[attribute-shape\]/);
  });

  test.each(["", "A.", ".A", "A..B", "1A", "A B", "A-B", "A.1B", "É", "A'; DROP", "A\nB", "../A", "a".repeat(201)])(
    "such as the event type %j is refused, because it goes into code, SQL, paths and headers",
    (eventType) => {
      expect(rulesIn({ "d/r.avsc": record("R", { eventType }) })).toEqual(["name-invalid"]);
    },
  );

  test.each(["A", "a.b", "Journey.Instance.Created", "A_1.B2"])("such as the event type %j is none", (eventType) => {
    expect(rulesIn({ "d/r.avsc": record("R", { eventType }) })).toEqual([]);
  });

  test("is nobody's fault in a record that is no event", () => {
    expect(rulesIn({ "shared/r.avsc": record("R", { status: 5, examples: {} }) })).toEqual([]);
  });
});
