import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { put, repository, runCli, temporaryFolder } from "./__fixtures__/run-cli.js";

const read = (cwd: string, path: string) => JSON.parse(readFileSync(join(cwd, path), "utf8"));
const findings = async (cwd: string) =>
  (await runCli(["lint", "--format", "json"], { cwd })).stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe("new", () => {
  test("writes a schema whose blanks lint names, and that passes once they are filled", async () => {
    const cwd = await repository();
    const { code, stdout } = await runCli(["new", "Patient.Address.Changed", "--domain", "patient"], { cwd });
    const path = "schemas/patient/patient-address-changed.avsc";
    expect([code, stdout]).toEqual([0, expect.stringContaining(`Wrote ${path}\n`)]);

    const found = await findings(cwd);
    expect(found.map(({ file, rule }) => [file, rule])).toEqual([
      [path, "record-documented"],
      [path, "event-attributes-complete"],
    ]);
    const schema = read(cwd, path);
    expect(schema).toMatchObject({
      name: "PatientAddressChanged",
      namespace: "you.patient",
      eventType: "Patient.Address.Changed",
      aggregate: { type: "Patient", id: "patientId" },
    });
    const text = readFileSync(join(cwd, path), "utf8")
      .replace('"doc": ""', '"doc": "A new home was noted at the front desk."')
      .replace('"producers": []', '"producers": ["registration-service"]');
    put(cwd, path, text);
    expect(await findings(cwd)).toEqual([]);
    expect((await runCli(["generate"], { cwd })).code).toBe(0);
  });

  test("starts an area, and a domain when asked to, with the owner left blank", async () => {
    const cwd = await repository();
    const argv = ["new", "LabResult.Corrected", "--domain", "clinical", "--area", "laboratory"];
    const refused = await runCli(argv, { cwd });
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("Pass --create-domain to start it.")]);
    expect((await runCli([...argv, "--create-domain"], { cwd })).code).toBe(0);
    expect(read(cwd, "schemas/clinical/laboratory/lab-result-corrected.avsc")).toMatchObject({
      namespace: "you.clinical",
      fields: [{ name: "labResultId", doc: "" }],
    });
    expect(read(cwd, "schemas/clinical/domain.json")).toMatchObject({
      title: "Clinical",
      owner: "",
      topic: "clinical.events",
    });
    expect((await findings(cwd)).find(({ rule }) => rule === "domain-file")).toMatchObject({
      file: "schemas/clinical/domain.json",
      message: '"owner" is empty.',
    });
  });

  test("gives the event the key that its aggregate has", async () => {
    const cwd = await repository();
    const path = "schemas/patient/patient-registered.avsc";
    put(cwd, path, readFileSync(join(cwd, path), "utf8").replaceAll("patientId", "personId"));
    await runCli(["new", "Patient.Merged", "--domain", "patient"], { cwd });
    expect(read(cwd, "schemas/patient/patient-merged.avsc")).toMatchObject({
      aggregate: { id: "personId" },
      fields: [{ name: "personId", doc: "Key of the patient in this platform." }],
    });

    // A doc that speaks of one event would be wrong in another.
    const other = "schemas/patient/patient-merged.avsc";
    put(
      cwd,
      other,
      readFileSync(join(cwd, other), "utf8").replace("Key of the patient in this", "Patient that stays in this"),
    );
    await runCli(["new", "Patient.Lost", "--domain", "patient"], { cwd });
    expect(read(cwd, "schemas/patient/patient-lost.avsc").fields).toMatchObject([{ name: "personId", doc: "" }]);
    expect(await findings(cwd)).toContainEqual(expect.objectContaining({ rule: "field-documented" }));
  });

  test.each([
    [
      ["new", "Patient.Registered", "--domain", "patient"],
      "Patient.Registered is already there, in schemas/patient/patient-registered.avsc.",
    ],
    [["new", "Patient.Merged", "--domain", "patiend"], "There is no domain patiend. Did you mean patient?"],
    [["new", "patient.created", "--domain", "patient"], "patient.created is no event type."],
    [["new", "A.B.C.D", "--domain", "patient"], "A.B.C.D is no event type."],
    [["new", "Patient.Merged", "--domain", "patient", "--area", "../.."], "--area cannot be ../.."],
  ])("refuses %j and writes nothing", async (argv, sentence) => {
    const cwd = await repository();
    const before = readdirSync(cwd, { recursive: true });
    const { code, stderr } = await runCli(argv, { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
    expect(readdirSync(cwd, { recursive: true })).toEqual(before);
  });

  test("never replaces a file", async () => {
    const cwd = await repository();
    put(cwd, "schemas/patient/patient-merged.avsc", "{ half a schema");
    const { code, stderr } = await runCli(["new", "Patient.Merged", "--domain", "patient"], { cwd });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("schemas/patient/patient-merged.avsc is already there."),
    ]);
    expect(readFileSync(join(cwd, "schemas/patient/patient-merged.avsc"), "utf8")).toBe("{ half a schema");
  });
});

describe("init", () => {
  test("starts a repository in which lint, generate and --check pass at once", async () => {
    const cwd = temporaryFolder();
    const { code, stdout } = await runCli(["init", "--package", "@clinic/events"], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^Wrote events\.config\.json\n(Wrote .*\n){4}\nNext: /)]);
    for (const argv of [["lint", "--max-warnings", "0"], ["generate"], ["generate", "--check"]]) {
      expect(await runCli(argv, { cwd })).toMatchObject({ code: 0, stderr: "" });
    }
    expect(read(cwd, "generated/package.json").name).toBe("@clinic/events");
    expect(read(cwd, "schemas/patient/patient-registered.avsc").namespace).toBe("clinic.patient");
    expect(existsSync(join(cwd, "EVENT_CATALOG.md"))).toBe(true);
  });

  test("takes other folders, and says what to add to files that are there", async () => {
    const cwd = temporaryFolder();
    put(cwd, "package.json", { name: "mine" });
    put(cwd, ".gitattributes", "mine");
    const { stdout } = await runCli(["init", "--schemas", "avro/src", "--out", "sdk"], { cwd });
    expect(stdout).toContain('  "generate": "events generate"');
    expect(stdout).toContain("  sdk/** linguist-generated=true");
    expect(read(cwd, "package.json")).toEqual({ name: "mine" });
    expect(readFileSync(join(cwd, ".gitattributes"), "utf8")).toBe("mine");
    expect((await runCli(["generate"], { cwd })).code).toBe(0);
    expect(existsSync(join(cwd, "sdk/package.json"))).toBe(true);
  });

  test.each(["events.config.json", "schemas/a.avsc", "generated/a.ts", "schemas"])(
    "refuses when there is %s, and writes nothing",
    async (path) => {
      const cwd = temporaryFolder();
      put(cwd, path, "mine");
      const { code, stderr } = await runCli(["init"], { cwd });
      expect([code, stderr]).toEqual([2, expect.stringContaining(`There is already ${path.split("/")[0]} here`)]);
      expect(readdirSync(cwd)).toEqual([path.split("/")[0]]);
    },
  );
});
