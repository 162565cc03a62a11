import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolve } from "../resolve/resolve.js";
import { treeOf } from "../testing/tree-of.js";
import { coverage, type EventStandards } from "./coverage.js";
import { COVERAGE_STATES } from "./coverage-report.js";
import { coverageFaults } from "./faults.js";

const IDS = ["ADT^A01", "ADT^A02", "ADT^A03"];
const STATUSES = ["Slot.status=free", "Slot.status=busy", "Goal.lifecycleStatus=active"];

interface Gaps {
  readonly hl7v2?: Readonly<Record<string, string>>;
  readonly fhir?: Readonly<Record<string, string>>;
}

function reportOf(events: readonly EventStandards[], gaps: Gaps = {}) {
  const { resolved, diagnostics } = resolve(
    treeOf({
      "patient/domain.json": {
        title: "Patient",
        owner: "team",
        topic: "patient.events",
        partitions: 1,
        retentionDays: 30,
      },
      "standards/fhir-r4.json": {
        standard: "FHIR R4",
        source: "R4",
        form: "FHIR R4 <Resource>",
        resources: [
          { name: "Slot", element: "status", statuses: { free: [], busy: ["free"] } },
          { name: "Goal", element: "lifecycleStatus", statuses: { active: [] } },
        ],
        otherResources: [],
        leftOut: {},
        gaps: gaps.fhir ?? {},
      },
      "standards/hl7v2.json": {
        standard: "HL7v2",
        source: "2.5.1",
        form: "HL7v2 <message>^<trigger>",
        messages: IDS.map((id) => ({ id, name: `Name of ${id}` })),
        gaps: gaps.hl7v2 ?? {},
      },
    }),
  );
  expect(diagnostics).toEqual([]);
  return coverage(events, resolved.standards?.values() ?? []);
}

const states = ({ standards }: ReturnType<typeof reportOf>) =>
  Object.fromEntries(standards.flatMap(({ entries }) => entries.map(({ entry, state }) => [entry.id, state])));

describe("coverage", () => {
  test("names the events that carry an entry, each once and sorted", () => {
    const { standards } = reportOf([
      { eventType: "Visit.Opened", standards: ["HL7v2 ADT^A01", "HL7v2 ADT^A01", "FHIR R4 Slot.status=busy"] },
      { eventType: "Bed.Taken", standards: ["HL7v2 ADT^A01", "HL7v2 ADT^A02"] },
    ]);
    expect(standards.map(({ key, entries }) => [key, entries.map(({ events }) => events)])).toEqual([
      ["hl7v2", [["Bed.Taken", "Visit.Opened"], ["Bed.Taken"], []]],
      ["fhir-r4", [[], ["Visit.Opened"], []]],
    ]);
  });

  test("takes a resource's name alone for none of its statuses, and one standard's id for none of another's", () => {
    const report = reportOf([{ eventType: "Slot.Freed", standards: ["FHIR R4 Slot", "X12 ADT^A01", "ADT^A01"] }]);
    expect(new Set(Object.values(states(report)))).toEqual(new Set(["missing"]));
  });

  test("finds an entry without event and reason at its place in the list", () => {
    const { findings } = reportOf(
      [{ eventType: "Slot.Changed", standards: [...STATUSES.map((id) => `FHIR R4 ${id}`), "HL7v2 ADT^A01"] }],
      { hl7v2: { "ADT^A02": "Nobody is ever moved." } },
    );
    expect(findings).toEqual([
      {
        rule: "standard-uncovered",
        severity: "error",
        file: "schemas/standards/hl7v2.json",
        line: 15,
        column: 13,
        message: 'No event corresponds to "ADT^A03" (Name of ADT^A03), and no reason says why.',
        fix: 'Write "HL7v2 ADT^A03" into the `standards` of the event that does, or a reason into "gaps".',
      },
    ]);
  });

  test("lets a reason stand for one entry, or for all statuses of a resource", () => {
    const report = reportOf([{ eventType: "Visit.Opened", standards: IDS.map((id) => `HL7v2 ${id}`) }], {
      fhir: { Slot: "Nobody plans by slots.", "Goal.lifecycleStatus=active": "Nobody sets goals." },
    });
    expect(report.findings).toEqual([]);
    expect(report.standards[1]?.entries.map(({ reason }) => reason)).toEqual([
      "Nobody plans by slots.",
      "Nobody plans by slots.",
      "Nobody sets goals.",
    ]);
  });

  test("finds a reason where there is an event", () => {
    const events = [{ eventType: "Slot.Taken", standards: ["HL7v2 ADT^A01", "FHIR R4 Slot.status=busy"] }];
    const { findings } = reportOf(events, {
      hl7v2: { "ADT^A01": "Nobody is admitted.", "ADT^A02": "Nobody is moved.", "ADT^A03": "Nobody leaves." },
      fhir: { Slot: "Nobody plans by slots.", Goal: "Nobody sets goals." },
    });
    expect(findings.map(({ rule, message, fix }) => [rule, message, fix])).toEqual([
      [
        "gap-covered",
        '"Slot" has a reason to be without an event, and its "Slot.status=busy" has "Slot.Taken".',
        "Give the statuses without an event a reason each.",
      ],
      ["gap-covered", '"ADT^A01" has a reason to be without an event, and has "Slot.Taken".', "Delete the reason."],
    ]);
  });

  test("puts every entry in one state, and finds exactly what is missing and what is said in vain", () => {
    const anyOf = <Item>(items: readonly Item[]) => fc.uniqueArray(fc.constantFrom(...items));
    fc.assert(
      fc.property(anyOf(IDS), anyOf(IDS), anyOf(STATUSES), anyOf([...STATUSES, "Slot", "Goal"]), (a, b, c, d) => {
        const standards = [...a.map((id) => `HL7v2 ${id}`), ...c.map((id) => `FHIR R4 ${id}`)];
        const gapsOf = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, "Nobody does it."]));
        const report = reportOf([{ eventType: "A.B", standards }], { hl7v2: gapsOf(b), fhir: gapsOf(d) });
        const carried = [...a, ...c];
        const given = [...b, ...d];
        const resourceOf = (id: string) => id.slice(0, Math.max(0, id.indexOf(".")));
        const expected = [...IDS, ...STATUSES].map((id) => {
          const isReasoned = given.includes(id) || given.includes(resourceOf(id));
          return [id, carried.includes(id) ? "carried" : isReasoned ? "reasoned" : "missing"] as const;
        });
        expect(states(report)).toEqual(Object.fromEntries(expected));
        const missing = expected.filter(([, state]) => state === "missing").length;
        const vain = given.filter((id) => carried.some((one) => one === id || resourceOf(one) === id)).length;
        const counted = coverageFaults.map(({ id }) => report.findings.filter(({ rule }) => rule === id).length);
        expect(counted).toEqual([missing, vain]);
        expect(COVERAGE_STATES).toEqual(expect.arrayContaining(expected.map(([, state]) => state)));
      }),
    );
  });
});
