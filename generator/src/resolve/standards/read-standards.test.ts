import { describe, expect, test } from "vitest";
import { treeOf } from "../../load/__fixtures__/tree-of.js";
import { resolve } from "../resolve.js";

const HL7 = {
  standard: "HL7v2",
  source: "HL7 2.5.1",
  form: "HL7v2 <message>^<trigger>",
  messages: [
    { id: "ADT^A01", name: "Admit" },
    { id: "ADT^A24", name: "Link" },
  ],
  gaps: { "ADT^A24": "Records are merged, never linked." },
};
const FHIR = {
  standard: "FHIR R4",
  source: "4.0.1",
  form: "FHIR R4 <Resource>",
  resources: [
    { name: "Slot", element: "status", statuses: { free: [], busy: ["free"] } },
    { name: "Goal", element: "lifecycleStatus", statuses: { proposed: [], active: ["proposed"] } },
  ],
  otherResources: [{ reason: "R4 gives it no status.", names: ["Patient"] }],
  leftOut: { unknown: "Nothing moves into it." },
  gaps: { Goal: "Nobody here sets goals.", "Slot.status=busy": "A booking says it." },
};
const DOMAIN = { title: "Patient", owner: "team", topic: "patient.events", partitions: 1, retentionDays: 30 };

function read(files: Readonly<Record<string, unknown>>) {
  const { resolved, diagnostics } = resolve(treeOf({ "patient/domain.json": DOMAIN, ...files }));
  const lines = diagnostics.map(({ file, line, column, rule, message, fix }) => {
    return `${file}:${line}:${column} [${rule}] ${message} ${fix ?? ""}`.trimEnd();
  });
  return { standards: resolved.standards ?? new Map(), lines };
}

/** What is said of a list that has these members in the place of its own. */
function saidOf(file: "hl7v2" | "fhir-r4", members: Readonly<Record<string, unknown>>): readonly string[] {
  const { standards, lines } = read({
    [`standards/${file}.json`]: { ...(file === "hl7v2" ? HL7 : FHIR), ...members },
  });
  expect(standards.has(file), "a list with a fault is left out").toBe(lines.length === 0);
  return lines.map((line) => line.replace(/^schemas\/\S+ \[standards-list\] /, ""));
}

describe("a list of ids", () => {
  test("is read with its names, its gaps and the place of each", () => {
    const { standards, lines } = read({ "standards/hl7v2.json": HL7 });
    expect(lines).toEqual([]);
    const list = standards.get("hl7v2");
    expect(list).toMatchObject({ key: "hl7v2", standard: "HL7v2", source: "HL7 2.5.1" });
    expect(list?.entries).toMatchObject([
      { id: "ADT^A01", name: "Admit", status: null },
      { id: "ADT^A24", name: "Link", status: null },
    ]);
    expect(list?.gaps.get("ADT^A24")).toMatchObject({
      reason: "Records are merged, never linked.",
      node: { kind: "string", value: "ADT^A24" },
    });
  });

  test("says at line and column what is wrong", () => {
    const { lines } = read({
      "standards/hl7v2.json": '{\n  "standard": "HL7v2", "source": "x", "form": "y",\n  "mesages": []\n}',
    });
    expect(lines).toEqual([
      'schemas/standards/hl7v2.json:1:1 [standards-list] The list of HL7v2 lacks "messages". Add it.',
      'schemas/standards/hl7v2.json:3:3 [standards-list] A list of HL7v2 has no key "mesages". Did you mean "messages"?',
    ]);
  });

  test.each([
    [{ standard: "HL7" }, 'The standard of "hl7v2.json" is "HL7v2", and here is "HL7". Write "HL7v2".'],
    [{ source: 1 }, '"source" must be a string, and here is 1.'],
    [{ messages: {} }, '"messages" must be an array of objects, and here is an object.'],
    [{ messages: ["ADT^A01"], gaps: {} }, '"messages" must be an array of objects, and here is "ADT^A01".'],
    [{ gaps: [] }, '"gaps" must be an object of reasons by id, and here is an array.'],
    [{ gaps: { "ADT^A24": "" } }, '"ADT^A24" needs a reason in a sentence, and here is "". Write why, like'],
    [{ gaps: { "ADT^A24": "later" } }, '"ADT^A24" needs a reason in a sentence, and here is "later".'],
    [{ gaps: { "ADT^A24": null } }, '"ADT^A24" needs a reason in a sentence, and here is null.'],
    [{ gaps: { "ADT^A2": "Nobody sends it." } }, 'The gap "ADT^A2" is no entry of this list. Did you mean "ADT^A24"?'],
    [
      { gaps: { nothing: "Nobody sends it." } },
      'The gap "nothing" is no entry of this list. Delete it, or add the entry.',
    ],
  ])("refuses %j", (members, sentence) => {
    expect(saidOf("hl7v2", members)).toEqual([expect.stringContaining(sentence)]);
  });

  test.each([
    [
      { id: "ADT-A02", name: "Transfer" },
      '"ADT-A02" is no id of this standard. Events write it as "HL7v2 <message>^<trigger>".',
    ],
    [{ id: "ADT^A02", name: " " }, '"ADT^A02" has no name. Write one.'],
    [{ id: "ADT^A02" }, 'The entry lacks "name". Add it.'],
    [{ id: "ADT^A02", name: "Transfer", note: "" }, 'An entry has no key "note".'],
    [{ id: 2, name: "Transfer" }, '"id" must be a string, and here is 2.'],
    [
      { id: "ADT^A01", name: "Admit again" },
      '"ADT^A01" stands in the list already, at schemas/standards/hl7v2.json:7:13. Delete one of them.',
    ],
  ])("refuses the entry %j", (entry, sentence) => {
    expect(saidOf("hl7v2", { messages: [...HL7.messages, entry] })).toEqual([expect.stringContaining(sentence)]);
  });
});

describe("the list of resources", () => {
  test("is read as the statuses of each, with what they may follow", () => {
    const { standards, lines } = read({ "standards/fhir-r4.json": FHIR });
    expect(lines).toEqual([]);
    const list = standards.get("fhir-r4");
    expect(list?.entries).toMatchObject([
      { id: "Slot.status=free", name: null, status: { resource: "Slot", code: "free", from: [] } },
      { id: "Slot.status=busy", status: { element: "status", from: ["free"] } },
      { id: "Goal.lifecycleStatus=proposed" },
      {
        id: "Goal.lifecycleStatus=active",
        status: { resource: "Goal", element: "lifecycleStatus", from: ["proposed"] },
      },
    ]);
    expect([...(list?.names ?? [])]).toEqual(["Slot", "Goal", "Patient"]);
    expect([...(list?.gaps.keys() ?? [])]).toEqual(["Goal", "Slot.status=busy"]);
  });

  test.each([
    [
      { busy: ["fre"] },
      'The status "busy" follows "fre", which is no status of the resource here. Name a status of the resource, or delete it.',
    ],
    [
      { free: [], busy: ["fre"] },
      'The status "busy" follows "fre", which is no status of the resource here. Did you mean "free"?',
    ],
    [{ free: ["free"] }, 'The status "free" cannot follow itself. Name a status of the resource, or delete it.'],
    [{ free: [], busy: ["free", "free"] }, '"free" stands in the list already'],
    [{ free: [], busy: "free" }, '"busy" must be an array of the statuses that it may follow, and here is "free".'],
    [{ free: [1] }, '"free" must be an array of the statuses that it may follow, and here is 1.'],
    [[], '"statuses" must be an object of the statuses that each may follow, and here is an array.'],
  ])("refuses the statuses %j", (statuses, sentence) => {
    const resources = [{ name: "Slot", element: "status", statuses }];
    expect(saidOf("fhir-r4", { resources, gaps: {} })).toEqual([expect.stringContaining(sentence)]);
  });

  test.each([
    [
      { otherResources: [{ reason: "None.", names: [] }] },
      '"reason" needs a reason in a sentence, and here is "None.".',
    ],
    [{ otherResources: [{ names: [] }] }, 'The group of resources lacks "reason". Add it.'],
    [{ otherResources: [{ reason: "It has none.", names: ["Slot"] }] }, '"Slot" stands in the list already'],
    [{ otherResources: [{ reason: "It has none.", names: ["slot"] }] }, '"slot" is no name of a resource.'],
    [{ leftOut: ["unknown"] }, '"leftOut" must be an object of reasons by code, and here is an array.'],
    [{ leftOut: { unknown: "" } }, '"unknown" needs a reason in a sentence'],
    [{ gaps: { Patient: "It has no status." } }, 'The gap "Patient" is no entry of this list.'],
    [{ gaps: { "Slot.status=bussy": "A booking says it." } }, 'Did you mean "Slot.status=busy"?'],
  ])("refuses %j", (members, sentence) => {
    expect(saidOf("fhir-r4", members)).toEqual([expect.stringContaining(sentence)]);
  });
});

test("a list of more entries than anything has is refused before they are compared with one another", () => {
  const messages = Array.from({ length: 5200 }, (_, index) => {
    const letters = [index / 676, index / 26, index].map((part) => String.fromCharCode(65 + (Math.floor(part) % 26)));
    return { id: `${letters.join("")}^A01`, name: "Message" };
  });
  expect(saidOf("hl7v2", { messages, gaps: {} })).toEqual([
    "The list has 5200 entries, more than the 5000 that it may have. List what hospitals use.",
  ]);
});

describe("the folder", () => {
  test("holds lists of known standards only", () => {
    expect(
      read({ "standards/hl7v2.json": HL7, "standards/fhir-r5.json": FHIR, "standards/icd.json": {} }).lines,
    ).toEqual([
      'schemas/standards/fhir-r5.json:1:1 [standards-list] Nothing reads a list of the standard "fhir-r5". Did you mean "fhir-r4"?',
      'schemas/standards/icd.json:1:1 [standards-list] Nothing reads a list of the standard "icd". The lists are hl7v2, x12, fhir-r4.',
    ]);
    expect(read({ "standards/x12.json": "[]" }).lines).toEqual([
      "schemas/standards/x12.json:1:1 [standards-list] A list holds an object, and here is an array.",
    ]);
  });

  test("may hold anything in a tree that does not use our attributes", () => {
    const record = { type: "record", name: "Thing", fields: [] };
    const { resolved, diagnostics } = resolve(treeOf({ "a/thing.avsc": record, "standards/icd.json": [] }));
    expect([resolved.standards?.size, diagnostics]).toEqual([0, []]);
    const ours = treeOf({ "a/thing.avsc": { ...record, eventType: "Thing.Done" }, "standards/icd.json": [] });
    expect(resolve(ours).diagnostics.map(({ rule }) => rule)).toEqual(["standards-list"]);
  });

  test("may be broken in such a tree, and not in ours", () => {
    const broken = { rule: "json-syntax", severity: "error", line: 1, column: 1, message: "No.", fix: null } as const;
    const standardsFaults = [{ ...broken, file: "schemas/standards/icd.json" }];
    const record = { type: "record", name: "Thing", fields: [] };
    const foreign = treeOf({ "a/thing.avsc": record });
    expect(resolve({ ...foreign, standardsFaults }).diagnostics).toEqual([]);
    const ours = treeOf({ "a/thing.avsc": { ...record, eventType: "Thing.Done" } });
    expect(resolve({ ...ours, standardsFaults }).diagnostics).toEqual(standardsFaults);
  });

  test("gives its lists in one order, however they are read", () => {
    const { standards } = read({ "standards/fhir-r4.json": FHIR, "standards/hl7v2.json": HL7 });
    expect([...standards.keys()]).toEqual(["hl7v2", "fhir-r4"]);
  });
});
