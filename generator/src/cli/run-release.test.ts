import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { put, repository, runCli } from "./__fixtures__/run-cli.js";

const EVENT = "schemas/patient/patient-registered.avsc";
const CONFIG = "events.config.json";

const read = (cwd: string, path: string) => readFileSync(join(cwd, path), "utf8");
const versionIn = (cwd: string, path: string) => JSON.parse(read(cwd, path)).version;

type Schema = { doc: string; fields: object[]; [key: string]: unknown };

function change(cwd: string, edit: (schema: Schema) => void): void {
  const schema = JSON.parse(read(cwd, EVENT)) as Schema;
  edit(schema);
  put(cwd, EVENT, schema);
}

const note = {
  name: "note",
  type: ["null", "string"],
  default: null,
  doc: "What the clerk noted.",
  "confluent:tags": ["PHI"],
};
const addField = (schema: Schema) => schema.fields.push(note);
const addRequired = (schema: Schema) => schema.fields.push({ name: "room", type: "string", doc: "Room." });

async function released(): Promise<string> {
  const cwd = await repository();
  // The rules on how a schema is written are not what is tried here.
  const config = JSON.parse(read(cwd, CONFIG));
  put(cwd, CONFIG, { ...config, rules: { "file-layout": "off" } });
  const { code, stderr } = await runCli(["release"], { cwd });
  expect([code, stderr]).toEqual([0, ""]);
  return cwd;
}

/** Every file of the repository, with its text. */
function everything(cwd: string): Record<string, string> {
  const files = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.includes(".cache"),
  );
  return Object.fromEntries(
    files.map((entry) => [
      join(entry.parentPath, entry.name).slice(cwd.length),
      readFileSync(join(entry.parentPath, entry.name), "utf8"),
    ]),
  );
}

describe("the first release", () => {
  test("has the version of the configuration, and freezes schemas and migration", async () => {
    const cwd = await released();
    expect(readdirSync(join(cwd, "schemas/released")).sort()).toEqual(["1.0.0.changelog.json", "1.0.0.json"]);
    expect(readdirSync(join(cwd, "generated/migrations")).sort()).toEqual(["0001_events.mjs", "released.json"]);
    expect(versionIn(cwd, "generated/package.json")).toBe("1.0.0");
    expect(read(cwd, "generated/CHANGELOG.md")).toMatch(
      /## 1\.0\.0 \(\d{4}-\d\d-\d\d\)\n\n### Added\n\n- `Patient.Registered`: added\n$/,
    );
    expect((await runCli(["generate", "--check"], { cwd })).code).toBe(0);
    expect((await runCli(["compat"], { cwd })).stdout).toMatch(/against release 1\.0\.0: nothing breaks/);
  });

  test("is followed by nothing where nothing changed", async () => {
    const cwd = await released();
    const before = everything(cwd);
    expect(await runCli(["release"], { cwd })).toMatchObject({
      code: 0,
      stdout: "Nothing changed since 1.0.0, so there is nothing to release.\n",
    });
    expect(everything(cwd)).toEqual(before);
  });
});

describe("the next release", () => {
  test.each<[what: string, edit: (schema: Schema) => void, version: string, level: string, text: string]>([
    [
      "better words",
      (schema) => {
        schema.doc += " It says no more.";
      },
      "1.0.1",
      "patch",
      "description reworded",
    ],
    ["a field with a default", addField, "1.1.0", "minor", "field `note` added: "],
  ])("is made of %s", async (_what, edit, version, level, text) => {
    const cwd = await released();
    change(cwd, edit);
    const dry = await runCli(["release", "--dry-run"], { cwd });
    expect(dry.stdout).toContain(`1.0.0 to ${version}: 1 change, a ${level} release.\n`);
    expect(existsSync(join(cwd, `schemas/released/${version}.json`))).toBe(false);

    const { code, stdout } = await runCli(["release"], { cwd });
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(new RegExp(`Released ${version}\\. Commit .*; then run`)),
    ]);
    expect([versionIn(cwd, CONFIG), versionIn(cwd, "generated/package.json")]).toEqual([version, version]);
    expect(read(cwd, "generated/CHANGELOG.md")).toContain(`- \`Patient.Registered\`: ${text}`);
    const [newest] = JSON.parse(read(cwd, "generated/changelog.json"));
    expect(newest).toMatchObject({ version, changes: [{ level, events: ["Patient.Registered"] }] });
    expect((await runCli(["generate", "--check"], { cwd })).code).toBe(0);
    expect((await runCli(["diff"], { cwd })).stdout).toBe(`release ${version} to today: nothing changed.\n`);
    expect((await runCli(["diff", "1.0.0", version], { cwd })).stdout).toContain(
      `release 1.0.0 to release ${version}: 1 change of 1 schema`,
    );
  });

  test("is refused where it breaks what nobody approved, and nothing is written", async () => {
    const cwd = await released();
    change(cwd, addRequired);
    const before = everything(cwd);
    const { code, stdout } = await runCli(["release"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /\[reader-field-missing-default-value\].*\n[\s\S]*Nothing was released: mend it, or see `events compat --help`/,
    );
    expect(everything(cwd)).toEqual(before);
  });

  test("is refused where an emitter or a rule finds an error, and nothing is written", async () => {
    const cwd = await released();
    change(cwd, (schema) => {
      addField(schema);
      schema.doc = "";
    });
    const before = everything(cwd);
    const { code, stdout } = await runCli(["release"], { cwd });
    expect([code, stdout]).toEqual([1, expect.stringMatching(/Nothing was released/)]);
    expect(everything(cwd)).toEqual(before);
  });

  test.each([
    [
      "1.0.1",
      2,
      /^events: The version 1\.0\.1 is too small: the changes since 1\.0\.0 make it a minor release, at least 1\.1\.0\.\n/,
    ],
    ["1.1.0", 0, /^$/],
    ["3.0.0", 0, /^$/],
    ["1.1.0-rc.1", 2, /none that can be released/],
    [
      "0.9.0",
      2,
      /0\.9\.0 is too small.*at least 1\.1\.0\.\nSet "version" in events\.config\.json to 1\.1\.0, or to 1\.0\.0/,
    ],
  ])("under a version that was set to %s exits with %i", async (version, expected, message) => {
    const cwd = await released();
    change(cwd, addField);
    put(cwd, CONFIG, { ...JSON.parse(read(cwd, CONFIG)), version });
    const { code, stderr } = await runCli(["release"], { cwd });
    expect([code, stderr]).toEqual([expected, expect.stringMatching(message)]);
    expect(existsSync(join(cwd, `schemas/released/${version}.json`))).toBe(expected === 0);
  });

  test.each([
    ["1.0.0", 2, /^events: The version 1\.0\.0 is too small.*at least 1\.1\.0\.\nPass --package-version 1\.1\.0, or /],
    ["1.1.0", 0, /^$/],
  ])("told --package-version %s exits with %i", async (version, expected, message) => {
    const cwd = await released();
    change(cwd, addField);
    const before = everything(cwd);
    const { code, stderr } = await runCli(["release", "--package-version", version], { cwd });
    expect([code, stderr]).toEqual([expected, expect.stringMatching(message)]);
    if (expected === 2) expect(everything(cwd)).toEqual(before);
  });

  test("that was cut off on the way is finished by another run", async () => {
    const cwd = await released();
    change(cwd, addField);
    await runCli(["release"], { cwd });
    const whole = everything(cwd);
    // As it is where the process dies before the last step, and before the last two.
    for (const config of [whole[`/${CONFIG}`] ?? "", (whole[`/${CONFIG}`] ?? "").replace('"1.1.0"', '"1.0.0"')]) {
      for (const file of ["1.1.0.json", "1.1.0.changelog.json"]) rmSync(join(cwd, "schemas/released", file));
      put(cwd, CONFIG, config);
      expect((await runCli(["release"], { cwd })).code).toBe(0);
      expect(everything(cwd)).toEqual(whole);
    }
  });

  test("stops at a history that somebody spoilt", async () => {
    const cwd = await released();
    put(cwd, "schemas/released/1.0.0.changelog.json", "{}");
    change(cwd, addField);
    const { code, stderr } = await runCli(["release"], { cwd });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/The changelog is not whole: released\/1\.0\.0\.changelog\.json\.\nRestore/),
    ]);
  });
});

describe("diff", () => {
  test("shows what concerns some events, from some level on", async () => {
    const cwd = await released();
    change(cwd, (schema) => {
      addField(schema);
      schema.doc += " It says no more.";
    });
    const all = await runCli(["diff"], { cwd });
    expect(all.stdout).toBe(
      "Patient.Registered\n  minor  field `note` added: null | string\n  patch  description reworded\n" +
        "release 1.0.0 to today: 2 changes of 1 schema (1 minor and 1 patch), which makes it a minor release.\n",
    );
    expect((await runCli(["diff", "--level", "minor"], { cwd })).stdout).not.toContain("description");
    expect((await runCli(["diff", "--event", "Patient.Registered", "--level", "major"], { cwd })).stdout).toMatch(
      /nothing changed\.\n$/,
    );
    const json = await runCli(["diff", "--format", "json"], { cwd });
    const rows = json.stdout
      .trimEnd()
      .split("\n")
      .map((row) => JSON.parse(row));
    expect(rows).toContainEqual(
      expect.objectContaining({
        level: "minor",
        kind: "field-added",
        path: "note",
        file: EVENT,
        line: expect.any(Number),
      }),
    );
  });

  test.each<[argv: string[], message: RegExp]>([
    [["9.9.9"], /9\.9\.9/],
    [
      ["--event", "Patient.Registerd"],
      /Neither state has an event Patient\.Registerd\. Did you mean Patient\.Registered/,
    ],
    [["--event", "Patient.Registered,Nothing.Alike"], /Neither state has an event Nothing\.Alike\.\n/],
    [["1.0.0", "http://localhost:1"], /A registry can be the first of the two states only/],
  ])("is refused with %j", async (argv, message) => {
    const cwd = await released();
    change(cwd, addField);
    const { code, stderr } = await runCli(["diff", ...argv], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });

  test("says that nothing has been released yet", async () => {
    const { code, stderr } = await runCli(["diff"], { cwd: await repository() });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/Nothing has been released yet\.\nName two states/)]);
  });
});
