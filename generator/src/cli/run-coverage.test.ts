import { describe, expect, test } from "vitest";
import { put, repository, runCli } from "./__fixtures__/run-cli.js";

const HL7 = {
  standard: "HL7v2",
  source: "HL7 version 2.5.1",
  form: "HL7v2 <message>^<trigger>",
  messages: [
    { id: "ADT^A24", name: "Link patient information" },
    { id: "ADT^A28", name: "Add person information" },
    { id: "ADT^A31", name: "Update person information" },
  ],
  gaps: { "ADT^A24": "Records are merged here, and never linked." },
};
const FHIR = {
  standard: "FHIR R4",
  source: "HL7 FHIR R4",
  form: "FHIR R4 <Resource>",
  resources: [
    { name: "Slot", element: "status", statuses: { free: [], busy: ["free"] } },
    { name: "Goal", element: "lifecycleStatus", statuses: { proposed: [], active: ["proposed"] } },
    { name: "Flag", element: "status", statuses: { active: [], inactive: ["active"] } },
  ],
  otherResources: [{ reason: "R4 gives it no status.", names: ["Patient"] }],
  leftOut: {},
  gaps: { Goal: "Nobody here sets goals." },
};

interface Scene {
  readonly hl7v2?: object;
  readonly fhir?: object;
  /** Of `Slot.Taken`. */
  readonly standards?: readonly string[];
}

/** The repository that `init` starts, whose event is ADT^A28, with `Slot.Taken`, which is something of both lists. */
async function scene({ hl7v2 = HL7, fhir = FHIR, standards }: Scene = {}): Promise<string> {
  const cwd = await repository();
  put(cwd, "schemas/standards/hl7v2.json", hl7v2);
  put(cwd, "schemas/standards/fhir-r4.json", fhir);
  put(cwd, "schemas/patient/slot-taken.avsc", {
    type: "record",
    name: "SlotTaken",
    namespace: "you.patient",
    doc: "A slot was taken.",
    eventType: "Slot.Taken",
    standards: standards ?? ["FHIR R4 Slot.status=busy", "FHIR R4 Slot.status=free", "HL7v2 ADT^A28", "DICOM MPPS"],
    fields: [],
  });
  return cwd;
}

const FILLED = {
  hl7v2: { ...HL7, gaps: { ...HL7.gaps, "ADT^A31": "Nothing is ever updated here." } },
  fhir: { ...FHIR, gaps: { ...FHIR.gaps, Flag: "Nobody here waves flags." } },
};

describe("coverage", () => {
  test("shows per standard what is carried, and then what is not and why", async () => {
    const { code, stdout } = await runCli(["coverage"], { cwd: await scene() });
    expect(stdout.split("\n").map((line) => line.replace(/ {2,}/g, "  "))).toEqual([
      "HL7v2: 1 of 3 carried, 1 with a reason why not, 1 MISSING",
      "  HL7 version 2.5.1",
      "  ADT^A28  Add person information  Patient.Registered, Slot.Taken",
      "  Without an event:",
      "  ADT^A24  Link patient information  Records are merged here, and never linked.",
      "  ADT^A31  Update person information  MISSING",
      "",
      "FHIR R4: 2 of 6 statuses of 3 resources carried, 2 with a reason why not, 2 MISSING",
      "  HL7 FHIR R4",
      "  Slot.status=free  at first  Slot.Taken",
      "  Slot.status=busy  after free  Slot.Taken",
      "  Without an event:",
      "  Goal.lifecycleStatus  proposed and active  Nobody here sets goals.",
      "  Flag.status  active and inactive  MISSING",
      "",
      "3 of 9 carried, 3 with a reason why not, 3 MISSING.",
      "",
    ]);
    expect(code).toBe(1);
  });

  test("ends well where everything has an event or a reason", async () => {
    const { code, stdout } = await runCli(["coverage", "--missing"], { cwd: await scene(FILLED) });
    expect([code, stdout.split("\n").at(-2)]).toEqual([0, "3 of 9 carried, 6 with a reason why not."]);
    expect(stdout).not.toContain("MISSING");
  });

  test("shows with --missing what has no event, and nothing else", async () => {
    const { code, stdout } = await runCli(["coverage", "--missing"], { cwd: await scene() });
    expect(code).toBe(1);
    expect(stdout).not.toContain("Slot.Taken");
    expect(stdout).toMatch(/\n {2}ADT\^A31 .* MISSING\n/);
    expect(stdout).toMatch(/\n {2}ADT\^A24 .* Records are merged here, and never linked\.\n/);
  });

  test("is about one standard with --standard, also in its exit code", async () => {
    const cwd = await scene({ fhir: FILLED.fhir });
    const fhir = await runCli(["coverage", "--standard", "fhir-r4"], { cwd });
    expect([fhir.code, fhir.stdout]).toEqual([0, expect.stringMatching(/^FHIR R4: 2 of 6/)]);
    expect(fhir.stdout).not.toContain("HL7v2");
    expect((await runCli(["coverage", "--standard", "hl7v2"], { cwd })).code).toBe(1);
  });

  test("prints one object per entry for tools", async () => {
    const { code, stdout } = await runCli(["coverage", "--format", "json"], { cwd: await scene() });
    const rows = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(rows).toHaveLength(9);
    expect(rows.slice(0, 2)).toEqual([
      {
        standard: "HL7v2",
        id: "ADT^A24",
        name: "Link patient information",
        state: "reasoned",
        events: [],
        reason: "Records are merged here, and never linked.",
      },
      {
        standard: "HL7v2",
        id: "ADT^A28",
        name: "Add person information",
        state: "carried",
        events: ["Patient.Registered", "Slot.Taken"],
        reason: null,
      },
    ]);
    expect(rows[4]).toEqual({
      standard: "FHIR R4",
      id: "Slot.status=busy",
      name: null,
      resource: "Slot",
      element: "status",
      code: "busy",
      from: ["free"],
      state: "carried",
      events: ["Slot.Taken"],
      reason: null,
    });
    const missing = await runCli(["coverage", "--format", "json", "--missing"], { cwd: await scene() });
    expect(missing.stdout.trimEnd().split("\n")).toHaveLength(6);
    expect(missing.stdout).not.toContain('"carried"');
  });

  test("annotates the lists with what is missing in a GitHub workflow", async () => {
    const { code, stdout } = await runCli(["coverage", "--format", "github"], { cwd: await scene() });
    const lines = stdout.trimEnd().split("\n");
    expect(code).toBe(1);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(
      /^::error file=schemas\/standards\/hl7v2\.json,line=\d+,col=13,title=standard-uncovered::No event corresponds to "ADT\^A31"/,
    );
  });

  test("finds a reason that no longer holds, in every format", async () => {
    const cwd = await scene({
      ...FILLED,
      hl7v2: { ...FILLED.hl7v2, gaps: { ...FILLED.hl7v2.gaps, "ADT^A28": "No one." } },
    });
    const text = await runCli(["coverage"], { cwd });
    expect([text.code, text.stdout]).toEqual([
      1,
      expect.stringMatching(
        /hl7v2\.json:\d+:5 error \[gap-covered\] "ADT\^A28" has a reason to be without an event, and has "Patient/,
      ),
    ]);
    const json = await runCli(["coverage", "--format", "json"], { cwd });
    expect([json.code, JSON.parse(json.stderr)]).toEqual([1, expect.objectContaining({ rule: "gap-covered" })]);
    expect(json.stdout).not.toContain("gap-covered");
  });

  test("keeps to the width of a terminal", async () => {
    const { stdout } = await runCli(["coverage", "--no-color"], { cwd: await scene(), tty: true, columns: 70 });
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(85);
    expect(stdout.replace(/\s+/g, " ")).toContain("Records are merged here, and never linked.");
    const coloured = await runCli(["coverage", "--color"], { cwd: await scene() });
    expect(coloured.stdout).toContain("\u001b[31mMISSING");
  });

  test("says what is wrong with a list, and where, as lint and generate do", async () => {
    const cwd = await scene({ hl7v2: { ...HL7, gap: {} } });
    const { code, stdout, stderr } = await runCli(["coverage"], { cwd });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/hl7v2\.json:\d+:3 error \[standards-list\] .* has no key "gap"\.\n.*Did you mean "gaps"\?/);
    expect((await runCli(["lint"], { cwd })).stdout).toContain("[standards-list]");
  });

  test("is wrong use where there are no lists, or not the one that is asked for", async () => {
    const none = await runCli(["coverage"], { cwd: await repository() });
    expect([none.code, none.stdout]).toEqual([2, ""]);
    expect(none.stderr).toMatch(
      /^events: The schemas folder has no lists of standards\.\nWrite standards\/hl7v2\.json /,
    );
    const other = await runCli(["coverage", "--standard", "x12"], { cwd: await scene() });
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining("There is no standards/x12.json")]);
    const unknown = await runCli(["coverage", "--standard", "hl7v3"], { cwd: await scene() });
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("Did you mean hl7v2?")]);
  });

  test("says in its help what it takes and when it fails", async () => {
    const { code, stdout } = await runCli(["coverage", "--help"], { cwd: await repository() });
    expect(code).toBe(0);
    for (const text of ["--missing", "--standard", "exit code 2", "events coverage --missing"])
      expect(stdout).toContain(text);
  });
});

describe("lint", () => {
  test("finds a standard that no list has", async () => {
    const cwd = await scene({ standards: ["HL7v2 ADT^28"] });
    const { stdout } = await runCli(["lint", "schemas/patient/slot-taken.avsc"], { cwd });
    expect(stdout).toMatch(/slot-taken\.avsc:8:5 warning \[standard-known\] "ADT\^28" is not in the list of HL7v2\./);
    expect(stdout).toContain('Did you mean "HL7v2 ADT^A28"?');
  });
});
