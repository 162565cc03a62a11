import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { plainRecord, put, repository, runCli, temporaryFolder } from "./__fixtures__/run-cli.js";

const EVENT = "schemas/patient/patient-registered.avsc";

async function twoEvents(): Promise<string> {
  const cwd = await repository();
  const first = readFileSync(join(cwd, EVENT), "utf8");
  put(cwd, "schemas/visit/ward/visit-opened.avsc", {
    type: "record",
    name: "VisitOpened",
    namespace: "you.visit",
    doc: "A visit began.",
    eventType: "Visit.Opened",
    status: "deprecated",
    fields: [
      { name: "visitId", type: { type: "string", logicalType: "uuid" }, doc: "The visit." },
      {
        name: "weight",
        type: ["null", { type: "bytes", logicalType: "decimal", precision: 9, scale: 3 }, "string"],
        default: null,
      },
      {
        name: "places",
        type: {
          type: "array",
          items: {
            type: "record",
            name: "Place",
            doc: "A place.",
            fields: [
              { name: "kind", type: { type: "enum", name: "Kind", symbols: ["WARD", "ROOM"] } },
              { name: "hash", type: { type: "map", values: { type: "fixed", name: "Hash", size: 4 } } },
            ],
          },
        },
      },
    ],
  });
  expect(first).toContain("PatientRegistered");
  return cwd;
}

describe("list", () => {
  test("prints one event per line, without a head, into a pipe", async () => {
    const { code, stdout } = await runCli(["list"], { cwd: await twoEvents() });
    expect(code).toBe(0);
    expect(stdout.split("\n")).toEqual([
      expect.stringMatching(
        /^Patient\.Registered {2,}patient {2,}draft {2,}PHI,PII {2,}A person was registered .* unknown\.$/,
      ),
      expect.stringMatching(/^Visit\.Opened {2,}visit\/ward {2,}deprecated {2,}- {2,}A visit began\.$/),
      "",
    ]);
  });

  test("keeps each event to its line on a terminal, below a head", async () => {
    const { stdout } = await runCli(["list"], { cwd: await twoEvents(), tty: true, columns: 60 });
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^EVENT +DOMAIN/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
  });

  test.each([
    [["--domain", "visit"], ["Visit.Opened"]],
    [["--status", "draft"], ["Patient.Registered"]],
    [["--tag", "PHI"], ["Patient.Registered"]],
    [["--tag", "FINANCIAL"], []],
    [["--domain", "visit", "--tag", "PHI"], []],
  ])("selects with %j", async (options, expected) => {
    const { code, stdout } = await runCli(["list", "--format", "json", ...options], { cwd: await twoEvents() });
    expect(code).toBe(0);
    expect(
      stdout
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line).eventType),
    ).toEqual(expected);
  });

  test.each([
    [["--domain", "patiant"], "There is no domain patiant. Did you mean patient?"],
    [["--tag", "FINANCAL"], "There is no tag FINANCAL. Did you mean FINANCIAL?"],
    [["--status", "stabel"], "--status cannot be stabel. Did you mean stable?"],
  ])("refuses %j", async (options, sentence) => {
    const { code, stderr } = await runCli(["list", ...options], { cwd: await twoEvents() });
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });

  test("has no regard to rules, and prints errors that keep it from working to stderr", async () => {
    const cwd = await twoEvents();
    expect((await runCli(["lint"], { cwd })).code).toBe(1);
    put(cwd, "schemas/patient/broken.avsc", "{");
    const { code, stdout, stderr } = await runCli(["list"], { cwd });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/broken\.avsc:1:2 error .*\n.*Mend the schemas first\.\n$/s);
  });

  test("prints hostile text as text", async () => {
    const cwd = temporaryFolder();
    put(cwd, "in/a.avsc", { ...plainRecord("A"), doc: "x\u001b[2J\u202ey\nz" });
    const { stdout } = await runCli(["list", "--schemas", "in"], { cwd });
    expect(stdout).toContain("x\\u001b[2J\\u202ey z");
    expect(stdout.split("\n")).toHaveLength(2);
  });
});

describe("show", () => {
  test("says everything about an event", async () => {
    const { code, stdout } = await runCli(["show", "Patient.Registered"], { cwd: await twoEvents() });
    expect(code).toBe(0);
    for (const line of [
      /^Patient\.Registered {2}PATIENT_REGISTERED\n {2}A person was registered/,
      /\n {2}status +draft, since 1\.0\.0, schema version 1\n/,
      /\n {2}owner +platform-team\n/,
      /\n {2}topic +patient\.events\n {2}key +patientId\n/,
      /\n {2}schema +schemas\/patient\/patient-registered\.avsc\n/,
      /\n {2}import +import { PatientRegistered } from "@you\/events\/patient";\n/,
      /\n {2}familyName +string +required +PII +Surname as/,
      /\n {2}birthDate +date \| null +default null +PHI,PII +Day of birth/,
      /\nExample\n {2}{\n {4}"patientId": "7d3c1f0e/,
    ]) {
      expect(stdout).toMatch(line);
    }
  });

  test("describes the types that its fields are made of", async () => {
    const { stdout } = await runCli(["show", "Visit.Opened"], { cwd: await twoEvents() });
    expect(stdout).toMatch(/\n {2}weight +decimal\(9, 3\) \| string \| null +default null/);
    expect(stdout).toMatch(/\n {2}places +list of Place +required/);
    expect(stdout).toMatch(/\nPlace {2}record\n {2}A place\.\n {2}kind +Kind/);
    expect(stdout).toMatch(/\n {2}hash +map of Hash/);
    expect(stdout).toMatch(/\nKind {2}enum\n {2}WARD, ROOM\n/);
    expect(stdout).toMatch(/\nHash {2}fixed\n {2}4 bytes\n/);
  });

  test.each([
    "Patient.Registered",
    "patient.registered",
    "PATIENT_REGISTERED",
    "PatientRegistered",
    "patient-registered",
  ])("finds it as %s", async (name) => {
    const { stdout } = await runCli(["show", name, "--format", "json"], { cwd: await twoEvents() });
    expect(JSON.parse(stdout)).toMatchObject({
      eventType: "Patient.Registered",
      keyField: "patientId",
      owner: "platform-team",
      fields: expect.arrayContaining([
        { name: "familyName", type: "string", required: true, tags: ["PII"], doc: expect.any(String) },
      ]),
    });
  });

  test("names the nearest event for one that there is not", async () => {
    const { code, stderr } = await runCli(["show", "Patient.Registred"], { cwd: await twoEvents() });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("There is no event Patient.Registred. Did you mean Patient.Registered?"),
    ]);
  });

  test("asks which one is meant where several events share the name", async () => {
    const cwd = temporaryFolder();
    put(cwd, "in/a/thing.avsc", plainRecord("Thing"));
    put(cwd, "in/b/thing.avsc", { ...plainRecord("Thing"), namespace: "org.other" });
    const { code, stderr } = await runCli(["show", "Thing", "--schemas", "in"], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining("Thing could be any of A.Thing, B.Thing.")]);
  });

  test("ends where a type contains itself", async () => {
    const cwd = temporaryFolder();
    put(cwd, "in/a.avsc", plainRecord("Tree", [{ name: "children", type: { type: "array", items: "Tree" } }]));
    expect((await runCli(["show", "Tree", "--schemas", "in"], { cwd })).stdout).toContain("list of Tree");
  });
});
