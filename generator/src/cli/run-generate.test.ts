import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { plainRecord, put, repository, runCli, temporaryFolder } from "./__fixtures__/run-cli.js";

const EVENT = "schemas/patient/patient-registered.avsc";
const MODULE = "generated/src/patient/patient-registered.ts";

/** Every file below a folder with its content and modification time, what we keep for ourselves left out. */
function stamps(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(".cache"))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [file, `${lstatSync(file, { bigint: true }).mtimeNs} ${readFileSync(file, "utf8")}`]),
  );
}

function edit(folder: string, path: string, change: (text: string) => string): void {
  const file = join(folder, path);
  const before = readFileSync(file, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

async function generated(): Promise<string> {
  const cwd = await repository();
  expect((await runCli(["generate"], { cwd })).code).toBe(0);
  return cwd;
}

describe("generate", () => {
  test("says what it wrote, by emitter, and how long it took", async () => {
    const cwd = await repository();
    let time = 0;
    const { code, stdout, stderr } = await runCli(["generate"], {
      cwd,
      now: () => {
        time += 250;
        return time;
      },
    });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Generated 1 event of 1 domain from schemas\n {2}sdk +\d+ files +\d+ written\n/);
    expect(stdout).toMatch(/\n {2}docs +2 files +2 written\n/);
    expect(stdout).toMatch(/\n\d+ written in \d\.\d\d s\.\n$/);
    expect(existsSync(join(cwd, MODULE))).toBe(true);
    expect(readFileSync(join(cwd, "EVENT_CATALOG.md"), "utf8")).toContain(
      "](generated/docs/patient/patient-registered.md)",
    );
  });

  test("touches nothing the second time", async () => {
    const cwd = await generated();
    const before = stamps(cwd);
    const { code, stdout } = await runCli(["generate"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 event of 1 domain: all \d+ files up to date in/);
    expect(stamps(cwd)).toEqual(before);
  });

  test("touches nothing the second time where it remembers nothing either", async () => {
    const cwd = await generated();
    rmSync(join(cwd, "generated/.cache"), { recursive: true });
    const before = stamps(cwd);
    expect((await runCli(["generate"], { cwd })).stdout).toContain("up to date");
    expect(stamps(cwd)).toEqual(before);
  });

  test("writes the same bytes whatever the order in which the schemas came to the disk", async () => {
    const [one, two] = [temporaryFolder(), temporaryFolder()];
    const records = ["B", "a", "Zeta", "é", "Alpha"].map(
      (name) => [`${name}.avsc`, plainRecord(`X${name.charCodeAt(0)}`)] as const,
    );
    for (const [path, record] of records) put(one, `in/d/${path}`, record);
    for (const [path, record] of [...records].reverse()) put(two, `in/d/${path}`, record);
    for (const cwd of [one, two]) {
      expect((await runCli(["generate", "--schemas", "in", "--out", "out", "--package", "@x/y"], { cwd })).stderr).toBe(
        "",
      );
    }
    const contents = (folder: string) =>
      Object.entries(stamps(join(folder, "out")))
        .map(([file, stamp]) => [file.slice(folder.length), stamp.replace(/^\d+ /, "")])
        .sort();
    expect(contents(one)).toEqual(contents(two));
  });

  test("needs none of our attributes, no configuration, and writes below --out alone", async () => {
    const cwd = temporaryFolder();
    put(cwd, "avro/phone/acceleration.avsc", plainRecord("PhoneAcceleration"));
    const before = Object.keys(stamps(cwd));
    const { code, stdout } = await runCli(["generate", "--schemas", "avro", "--out", "sdk"], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining("Generated 1 event")]);
    const written = Object.keys(stamps(cwd)).filter((file) => !before.includes(file));
    expect(written.length).toBeGreaterThan(5);
    for (const file of written) expect(file.startsWith(join(cwd, "sdk"))).toBe(true);
    expect(written).toContain(join(cwd, "sdk/EVENT_CATALOG.md"));
  });

  test("does not guess where to write", async () => {
    const cwd = temporaryFolder();
    put(cwd, "avro/a.avsc", plainRecord("A"));
    const { code, stderr } = await runCli(["generate", "--schemas", "avro"], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining("Nothing says where the output goes.")]);
  });

  test("removes what a deleted schema had made", async () => {
    const cwd = await generated();
    put(
      cwd,
      "schemas/patient/patient-moved.avsc",
      readFileSync(join(cwd, EVENT), "utf8").replaceAll("Registered", "Moved"),
    );
    await runCli(["generate"], { cwd });
    rmSync(join(cwd, EVENT));
    const { stdout } = await runCli(["generate"], { cwd });
    expect(stdout).toMatch(/ removed/);
    expect(existsSync(join(cwd, MODULE))).toBe(false);
    expect(existsSync(join(cwd, "generated/src/patient/patient-moved.ts"))).toBe(true);
  });

  test("leaves the old output untouched when a schema is wrong, and says where", async () => {
    const cwd = await generated();
    const before = stamps(join(cwd, "generated"));
    edit(cwd, EVENT, (text) => text.replace('"long"', '"lnog"'));
    const { code, stdout } = await runCli(["generate"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^schemas\/patient\/patient-registered\.avsc:\d+:\d+ error \[/);
    expect(stdout).toMatch(/\d errors? in 1 file\. Nothing was written\.\n$/);
    expect(stamps(join(cwd, "generated"))).toEqual(before);
  });

  test("prints findings alone to stdout where a tool reads it", async () => {
    const cwd = await generated();
    edit(cwd, EVENT, (text) => text.replace('"long"', '"lnog"'));
    const { stdout, stderr } = await runCli(["generate", "--format", "json"], { cwd });
    for (const line of stdout.trim().split("\n")) expect(JSON.parse(line)).toMatchObject({ severity: "error" });
    expect(stderr).toContain("Nothing was written.");
  });

  test("refuses to replace a file that it did not write, until it is forced", async () => {
    const cwd = await repository();
    put(cwd, MODULE, "a person's");
    const refused = await runCli(["generate"], { cwd });
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain(`${MODULE}:1:1 error [output-in-the-way]`);
    expect(Object.keys(stamps(join(cwd, "generated")))).toEqual([join(cwd, MODULE)]);
    const forced = await runCli(["generate", "--force"], { cwd });
    expect(forced.code).toBe(0);
    expect(forced.stdout).toContain("Replaced src/patient/patient-registered.ts, which was not as generated.");
  });

  test("ends with a sentence and exit code 2 where the disk refuses", async () => {
    const cwd = await repository();
    put(cwd, "file", "x");
    const { code, stderr } = await runCli(["generate", "--out", "file"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^events: Cannot write .*: a part of its path is a file, not a folder\. Nothing was changed\.\n.*\n$/,
    );
  });

  test("counts warnings, and says where to see them, the second time as well", async () => {
    const cwd = await repository();
    edit(cwd, EVENT, (text) => text.replace("Surname as", "surname as"));
    for (const _ of [1, 2]) {
      expect((await runCli(["generate"], { cwd })).stdout).toContain("; 1 warning (`events lint` shows them).");
    }
  });

  test("refuses a rule that there is not", async () => {
    const cwd = await repository();
    edit(cwd, "events.config.json", (text) => text.replace('"rules": {}', '"rules": { "doc-sentense": "off" }'));
    const { code, stderr } = await runCli(["generate"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('sets a rule "doc-sentense", which there is not. Did you mean "doc-sentence"?');
  });
});

describe("generate --check", () => {
  test("is silent about a tree that is as generated, and writes nothing at all", async () => {
    const cwd = await generated();
    rmSync(join(cwd, "generated/.cache"), { recursive: true });
    const { code, stdout } = await runCli(["generate", "--check"], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining("up to date")]);
    expect(existsSync(join(cwd, "generated/.cache"))).toBe(false);
  });

  test("names each file, how it differs, and why", async () => {
    const cwd = await generated();
    put(
      cwd,
      "schemas/patient/patient-moved.avsc",
      readFileSync(join(cwd, EVENT), "utf8").replaceAll("Registered", "Moved"),
    );
    edit(cwd, EVENT, (text) => text.replace("Surname as", "Last name as"));
    edit(cwd, "generated/README.md", (text) => `${text}by hand`);
    rmSync(join(cwd, "EVENT_CATALOG.md"));
    const before = stamps(cwd);
    const { code, stdout } = await runCli(["generate", "--check"], { cwd });
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toContainEqual(
      expect.stringMatching(/^missing +\.\.\/EVENT_CATALOG\.md +it was generated, and is not there$/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^edited by hand +README\.md +it is not as it was generated$/));
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^changed +src\/patient\/patient-registered\.ts +schema patient\/patient-registered\.avsc changed$/,
      ),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^added +src\/patient\/patient-moved\.ts +schema patient\/patient-moved\.avsc is new$/),
    );
    expect(lines.at(-1)).toMatch(
      /^\d+ files are not as generated\. Run `events generate`, and commit what it writes\.$/,
    );
    expect(stamps(cwd)).toEqual(before);
  });

  test("names what is left of a deleted schema", async () => {
    const cwd = await generated();
    put(
      cwd,
      "schemas/patient/patient-moved.avsc",
      readFileSync(join(cwd, EVENT), "utf8").replaceAll("Registered", "Moved"),
    );
    rmSync(join(cwd, EVENT));
    const { stdout } = await runCli(["generate", "--check"], { cwd });
    expect(stdout).toMatch(
      /stale +src\/patient\/patient-registered\.ts +its schema patient\/patient-registered\.avsc is gone/,
    );
  });

  test("says the same as findings for tools", async () => {
    const cwd = await generated();
    edit(cwd, MODULE, (text) => `${text}//`);
    const json = await runCli(["generate", "--check", "--format", "json"], { cwd });
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toEqual({
      rule: "output-edited",
      severity: "error",
      file: MODULE,
      line: 1,
      column: 1,
      message: "edited by hand: it is not as it was generated.",
      fix: "Run `events generate`, and commit what it writes.",
    });
    const github = await runCli(["generate", "--check", "--format", "github"], { cwd });
    expect(github.stdout).toContain(`::error file=${MODULE},line=1,col=1,title=output-edited::`);
  });

  test("shows errors in the schemas instead, where there are any", async () => {
    const cwd = await generated();
    put(cwd, "schemas/patient/broken.avsc", "{");
    const { code, stdout } = await runCli(["generate", "--check"], { cwd });
    expect([code, stdout]).toEqual([1, expect.stringContaining("broken.avsc:1:")]);
  });
});

describe("a run that is interrupted", () => {
  test("while it writes: leaves the old output untouched, cleans up, and ends with exit code 2", async () => {
    const cwd = await generated();
    edit(cwd, EVENT, (text) => text.replace("Surname as", "Last name as"));
    const before = stamps(cwd);
    const { code, stderr } = await runCli(["generate"], { cwd, onListen: (interrupt) => interrupt() });
    expect([code, stderr]).toEqual([2, "events: Interrupted; nothing was changed.\nRun it again to write.\n"]);
    expect(stamps(cwd)).toEqual(before);
    expect(readdirSync(join(cwd, "generated/.cache")).sort()).toEqual([".gitignore", "last-run.json"]);
  });
});

describe("progress", () => {
  const CLEAR_LINE = "\r\u001b[K";

  test("shows on a terminal once it takes long, and leaves no trace", async () => {
    const cwd = await repository();
    let time = 0;
    const slow = await runCli(["generate"], {
      cwd,
      tty: true,
      now: () => {
        time += 400;
        return time;
      },
    });
    expect(slow.stderr).toContain(`${CLEAR_LINE}Writing...`);
    expect(slow.stderr.endsWith(CLEAR_LINE)).toBe(true);
    const quick = await runCli(["generate"], { cwd, tty: true, now: () => 0 });
    const piped = await runCli(["generate", "--force"], {
      cwd,
      now: () => {
        time += 400;
        return time;
      },
    });
    expect([quick.stderr, piped.stderr]).toEqual(["", ""]);
  });
});

describe("releasing", () => {
  const migrations = (cwd: string) => readdirSync(join(cwd, "generated/migrations")).sort();

  test("freezes the pending migration, and everything is up to date right after", async () => {
    const cwd = await generated();
    expect(migrations(cwd)).toEqual(["0001_events.mjs"]);
    const pending = readFileSync(join(cwd, "generated/migrations/0001_events.mjs"), "utf8");
    expect((await runCli(["generate", "--release"], { cwd })).code).toBe(0);
    expect(migrations(cwd)).toEqual(["0001_events.mjs", "released.json"]);
    const before = stamps(cwd);
    expect((await runCli(["generate", "--check"], { cwd })).code).toBe(0);
    expect((await runCli(["generate"], { cwd })).stdout).toContain("up to date");
    expect(stamps(cwd)).toEqual(before);
    expect(readFileSync(join(cwd, "generated/migrations/0001_events.mjs"), "utf8")).toBe(pending);
  });

  test("puts the next change into the next migration, and leaves the released one alone", async () => {
    const cwd = await generated();
    await runCli(["generate", "--release"], { cwd });
    const frozen = readFileSync(join(cwd, "generated/migrations/0001_events.mjs"), "utf8");
    edit(cwd, EVENT, (text) => text.replace('"draft"', '"stable"'));
    await runCli(["generate"], { cwd });
    expect(migrations(cwd)).toEqual(["0001_events.mjs", "0002_events.mjs", "released.json"]);
    edit(cwd, EVENT, (text) => text.replace('"stable"', '"draft"'));
    await runCli(["generate"], { cwd });
    expect(migrations(cwd)).toEqual(["0001_events.mjs", "released.json"]);
    expect(readFileSync(join(cwd, "generated/migrations/0001_events.mjs"), "utf8")).toBe(frozen);
  });

  test.each([
    ["changed", "generated/migrations/0001_events.mjs", "released-migration-changed"],
    ["deleted", "generated/migrations/0001_events.mjs", "released-migration-missing"],
    ["changed", "generated/migrations/released.json", "released-list-malformed"],
  ])("refuses to go on when someone %s %s", async (how, path, rule) => {
    const cwd = await generated();
    await runCli(["generate", "--release"], { cwd });
    await runCli(["generate"], { cwd });
    if (how === "deleted") rmSync(join(cwd, path));
    else edit(cwd, path, (text) => text.replace("Registered", "Rewritten"));
    const before = stamps(cwd);
    for (const argv of [["generate"], ["generate", "--check"], ["generate", "--release"], ["generate", "--force"]]) {
      const { code, stdout } = await runCli(argv, { cwd });
      expect([code, stdout]).toEqual([1, expect.stringContaining(`[${rule}]`)]);
    }
    expect(stamps(cwd)).toEqual(before);
  });

  test("finds nothing to release the second time", async () => {
    const cwd = await generated();
    await runCli(["generate", "--release"], { cwd });
    const before = stamps(cwd);
    expect((await runCli(["generate", "--release"], { cwd })).code).toBe(0);
    expect(stamps(cwd)).toEqual(before);
  });
});

test("kept mtimes: a change of one schema touches what is made of it and nothing else", async () => {
  const cwd = await generated();
  put(
    cwd,
    "schemas/patient/patient-moved.avsc",
    readFileSync(join(cwd, EVENT), "utf8").replaceAll("Registered", "Moved"),
  );
  await runCli(["generate"], { cwd });
  mkdirSync(join(cwd, "empty"));
  for (const file of Object.keys(stamps(cwd))) utimesSync(file, 1000, 1000);
  edit(cwd, EVENT, (text) => text.replace("Surname as written", "Last name as written"));
  await runCli(["generate"], { cwd });
  const touched = Object.keys(stamps(cwd)).filter((file) => lstatSync(file).mtimeMs !== 1_000_000);
  expect(touched.map((file) => file.slice(cwd.length + 1)).sort()).toEqual(
    [
      "generated/.events-manifest.json",
      "generated/docs/patient/patient-registered.md",
      "generated/migrations/0001_events.mjs",
      "generated/src/patient/patient-registered.ts",
      EVENT,
    ].sort(),
  );
});
