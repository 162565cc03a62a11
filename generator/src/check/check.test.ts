import { describe, expect, it } from "vitest";
import { resolve } from "../resolve/resolve.js";
import { type Files, treeOf } from "../testing/tree-of.js";
import { type CheckOptions, check } from "./check.js";

const event = (fields: readonly unknown[], rest: object = {}) => ({
  type: "record",
  name: "PatientCreated",
  namespace: "healthtech.patient",
  doc: "A patient was registered for the first time.",
  eventType: "Patient.Created",
  fields,
  ...rest,
});
const STRING_ID = { name: "patientId", type: "string", doc: "Patient whom the event is about." };

function idsFound(
  files: Files,
  settings: Readonly<Record<string, "error" | "warning" | "off">> = {},
): readonly string[] {
  return found(files, settings).map(({ rule }) => rule);
}

function found(files: Files, settings: Readonly<Record<string, "error" | "warning" | "off">> = {}) {
  const options: CheckOptions = { rules: new Map(Object.entries(settings)) };
  return check(resolve(treeOf(files)).resolved, options);
}

describe("running the rules", () => {
  const files = { "patient/patient-created.avsc": event([STRING_ID]) };

  it("gives a finding the severity that the configuration gives its rule", () => {
    const severity = (settings: Readonly<Record<string, "error" | "warning">>) =>
      found(files, settings).find(({ rule }) => rule === "id-is-uuid")?.severity;
    expect(severity({})).toBe("warning");
    expect(severity({ "id-is-uuid": "error" })).toBe("error");
  });

  it("does not run a rule that is off", () => {
    expect(idsFound(files)).toContain("id-is-uuid");
    expect(idsFound(files, { "id-is-uuid": "off" })).not.toContain("id-is-uuid");
  });

  it("sorts by file and place, whichever rule speaks first", () => {
    const both = found({ ...files, "patient/a.avsc": event([STRING_ID], { name: "a", eventType: "A" }) });
    const places = both.map(
      ({ file, line, column }) => `${file}:${String(line).padStart(5)}:${String(column).padStart(5)}`,
    );
    expect(places).toEqual([...places].sort());
    expect(new Set(both.map(({ file }) => file)).size).toBe(2);
  });

  it("is silent on a tree that uses none of our attributes, however it is written", () => {
    const foreign = {
      type: "record",
      name: "acc_data",
      fields: [
        { name: "Time_On", type: "double" },
        { name: "patientId", type: ["int", "null"] },
      ],
    };
    expect(found({ "phone/Acceleration.avsc": foreign })).toEqual([]);
  });

  it("runs a house rule on a foreign tree when the configuration asks for it", () => {
    const foreign = { type: "record", name: "Data", fields: [{ name: "x", type: "double" }] };
    expect(idsFound({ "phone/data.avsc": foreign }, { "field-documented": "warning" })).toEqual(["field-documented"]);
  });

  it("takes a tree for ours as soon as one file has an eventType or a domain has a domain.json", () => {
    const plain = { type: "record", name: "Data", fields: [] };
    expect(idsFound({ "phone/data.avsc": plain })).toEqual([]);
    expect(idsFound({ "phone/data.avsc": plain, "patient/patient-created.avsc": event([]) })).toContain(
      "record-documented",
    );
    const domain = { title: "Phones", owner: "us", topic: "phone.events", partitions: 1, retentionDays: 30 };
    expect(idsFound({ "phone/data.avsc": plain, "phone/domain.json": domain })).toContain("record-documented");
  });

  it("says every finding in one line that shows no control character", () => {
    const hostile = `x\n\u001b[31m\u202e" \${\` ${"*/ </script>".repeat(20)}`;
    const tree = {
      "patient/patient-created.avsc": event(
        [
          {
            ...STRING_ID,
            doc: hostile,
            "confluent:tags": [hostile],
            logicalType: hostile,
            "lint:ignore": { [hostile]: hostile },
          },
        ],
        {
          doc: hostile,
          aggregate: { type: hostile, id: hostile },
          examples: [{ [hostile]: { [hostile]: hostile } }],
          status: "deprecated",
        },
      ),
    };
    const all = found(tree);
    expect(all.length).toBeGreaterThan(8);
    for (const { message, fix } of all) expect(`${message}${fix}`).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,900}$/u);
  });
});
