import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../check/rules.js";
import { put, repository, runCli } from "./__fixtures__/run-cli.js";

const EVENT = "schemas/patient/patient-registered.avsc";

async function withFault(change: (text: string) => string): Promise<string> {
  const cwd = await repository();
  const before = readFileSync(join(cwd, EVENT), "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  put(cwd, EVENT, after);
  return cwd;
}

const smallDoc = () => withFault((text) => text.replace('"Surname as', '"surname as'));

describe("lint", () => {
  test("says so when there is nothing to say", async () => {
    expect(await runCli(["lint"], { cwd: await repository() })).toEqual({
      code: 0,
      stdout: "1 schema, no findings.\n",
      stderr: "",
    });
  });

  test("fails for an error, with its place, its fix and one summary line", async () => {
    const cwd = await withFault((text) => text.replace('"registration-service"', ""));
    const { code, stdout } = await runCli(["lint"], { cwd });
    expect(code).toBe(1);
    const [first, fix, summary, end] = stdout.split("\n");
    expect(first).toMatch(
      /^schemas\/patient\/patient-registered\.avsc:\d+:\d+ error \[event-attributes-complete\] The event "Patient\.Registered"/,
    );
    expect(fix).toMatch(/^ {4}fix: /);
    expect([summary, end]).toEqual(["1 error in 1 file.", ""]);
  });

  test("does not fail for warnings, unless there are more than allowed", async () => {
    const cwd = await smallDoc();
    expect(await runCli(["lint"], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("1 warning in 1 file."),
    });
    expect((await runCli(["lint", "--max-warnings", "1"], { cwd })).code).toBe(0);
    expect((await runCli(["lint", "--max-warnings", "0"], { cwd })).code).toBe(1);
  });

  test("takes severities from the configuration", async () => {
    const cwd = await smallDoc();
    put(cwd, "events.config.json", { schemas: "schemas", out: "generated", rules: { "doc-sentence": "error" } });
    expect((await runCli(["lint"], { cwd })).code).toBe(1);
    put(cwd, "events.config.json", { schemas: "schemas", out: "generated", rules: { "doc-sentence": "off" } });
    expect((await runCli(["lint"], { cwd })).stdout).toBe("1 schema, no findings.\n");
  });

  test("shows the findings of the paths that were asked for", async () => {
    const cwd = await smallDoc();
    put(cwd, "schemas/visit/broken.avsc", "{");
    const lint = async (...paths: string[]) =>
      (await runCli(["lint", "--format", "json", ...paths], { cwd })).stdout.trim().split("\n");
    expect(await lint()).toHaveLength(2);
    expect(await lint("schemas/visit")).toEqual([expect.stringContaining("broken.avsc")]);
    expect(await lint("./schemas/visit/")).toHaveLength(1);
    expect(await lint(EVENT)).toEqual([expect.stringContaining("doc-sentence")]);
    expect(await lint("schemas/visit", EVENT)).toHaveLength(2);
    expect(await lint(".")).toHaveLength(2);
    const { code, stderr } = await runCli(["lint", "schemas/vis"], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining("There is no schema at schemas/vis.")]);
  });

  test("shows what is wrong with the model, too", async () => {
    const cwd = await repository();
    put(
      cwd,
      "schemas/patient/patient-registered2.avsc",
      readFileSync(join(cwd, EVENT), "utf8")
        .replace('"Patient.Registered"', '"PATIENT.Registered"')
        .replace('"PatientRegistered"', '"PATIENTRegistered"'),
    );
    expect((await runCli(["lint"], { cwd })).stdout).toContain("error [");
  });
});

describe("lint --fix", () => {
  test("mends what can be mended, keeps the file's mode, and says what is left", async () => {
    const cwd = await withFault((text) =>
      text.replace('"Surname as', '"surname as').replace('"When the front desk saved the registration."', '""'),
    );
    const mode = statSync(join(cwd, EVENT)).mode;
    const { code, stdout } = await runCli(["lint", "--fix"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Mended 2 warnings in 1 file\.\n.*\[field-documented\]/);
    expect(readFileSync(join(cwd, EVENT), "utf8")).toContain('"Surname as');
    expect(statSync(join(cwd, EVENT)).mode).toBe(mode);
  });

  test("mends nothing outside of the paths that were asked for", async () => {
    const cwd = await smallDoc();
    put(cwd, "schemas/visit/domain.json", {
      title: "Visit",
      owner: "a-team",
      topic: "visit.events",
      partitions: 1,
      retentionDays: 30,
    });
    const other = readFileSync(join(cwd, EVENT), "utf8")
      .replaceAll("Patient", "Visit")
      .replaceAll("patientId", "visitId")
      .replace(".patient", ".visit");
    put(cwd, "schemas/visit/visit-registered.avsc", other);
    await runCli(["lint", "--fix", "schemas/visit"], { cwd });
    expect(readFileSync(join(cwd, EVENT), "utf8")).toContain('"surname as');
    expect(readFileSync(join(cwd, "schemas/visit/visit-registered.avsc"), "utf8")).toContain('"Surname as');
  });

  test("touches nothing where there is nothing to mend", async () => {
    const cwd = await repository();
    const { mtimeMs } = statSync(join(cwd, EVENT));
    expect((await runCli(["lint", "--fix"], { cwd })).stdout).toBe("1 schema, no findings.\n");
    expect(statSync(join(cwd, EVENT)).mtimeMs).toBe(mtimeMs);
  });
});

describe("lint --rules", () => {
  test("lists every rule in a table", async () => {
    const { code, stdout } = await runCli(["lint", "--rules"], { cwd: "/" });
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(rules.length + 1);
    for (const { id, purpose } of rules)
      expect(stdout).toMatch(new RegExp(`^${id} .*${purpose.slice(0, 20).replace(/[`().|]/g, ".")}`, "m"));
  });

  test("lists every rule as an object", async () => {
    const { stdout } = await runCli(["lint", "--rules", "--format", "json"], { cwd: "/" });
    const objects = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(objects.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(Object.keys(objects[0])).toEqual(["id", "category", "severity", "scope", "fixable", "purpose"]);
  });
});
