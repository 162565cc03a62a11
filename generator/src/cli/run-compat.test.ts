import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { printReleasedSchemas } from "../baseline/released-schemas.js";
import { compatRules } from "../check/judge/compat-rules.js";
import { load } from "../load/load.js";
import { FakeRegistry } from "../registry/__fixtures__/fake-registry.js";
import { put, type RunResult, repository, runCli, temporaryFolder } from "./__fixtures__/run-cli.js";

const EVENT = "schemas/patient/patient-registered.avsc";
const compat = (cwd: string, ...argv: string[]) => runCli(["compat", ...argv], { cwd });
const read = (cwd: string, path = EVENT) => readFileSync(join(cwd, path), "utf8");

function change(cwd: string, from: string | RegExp, to: string, path = EVENT): void {
  const before = read(cwd, path);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  put(cwd, path, after);
}

function git(cwd: string, ...argv: string[]): void {
  const identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
  execFileSync("git", ["-C", cwd, ...identity, ...argv], { stdio: "ignore" });
}

/** A repository whose first commit, tagged `before`, is the template. */
async function committed(): Promise<string> {
  const cwd = await repository();
  change(cwd, '"draft"', '"stable"');
  git(cwd, "init", "-q", "-b", "main");
  git(cwd, "add", "-A");
  git(cwd, "commit", "-q", "-m", "first");
  git(cwd, "tag", "before");
  return cwd;
}

const makeRequired = (cwd: string) =>
  change(cwd, /"fields": \[/, '"fields": [{ "name": "ward", "type": "string", "doc": "The ward." },');
const rulesIn = ({ stdout }: RunResult) => [...stdout.matchAll(/ \[([a-z-]+)\] /g)].map(([, rule]) => rule);

async function releaseAs(version: string, cwd: string, before: string | null): Promise<void> {
  const filesOf = async (folder: string) => {
    const { tree } = await load({ schemas: folder, cwd: folder });
    return [...tree.files, ...tree.domains];
  };
  const content = printReleasedSchemas(
    version,
    await filesOf(join(cwd, "schemas")),
    before === null ? null : await filesOf(before),
  );
  put(cwd, `schemas/released/${version}.json`, content);
}

describe("against what was released", () => {
  test("says so, and passes, where nothing was released yet", async () => {
    expect(await compat(await repository())).toEqual({
      code: 0,
      stdout: "Nothing has been released yet, so nothing can break. Compare with another state by --against.\n",
      stderr: "",
    });
  });

  test("is clean just after a release, and finds what breaks it", async () => {
    const cwd = await repository();
    await releaseAs("1.0.0", cwd, null);
    expect((await compat(cwd)).stdout).toBe("1 event against release 1.0.0: nothing breaks.\n");
    makeRequired(cwd);
    const found = await compat(cwd);
    expect(found.code).toBe(1);
    expect(rulesIn(found)).toEqual(["reader-field-missing-default-value", "field-required-on-publish"]);
    expect(found.stdout).toMatch(/\(against release 1\.0\.0\)\. Today's readers cannot read old records\. Hurts /);
  });

  test("holds a transitive policy against every release, and any other against the last alone", async () => {
    const cwd = await repository();
    const first = temporaryFolder();
    change(cwd, /"fields": \[/, '"fields": [{ "name": "ward", "type": "string", "doc": "The ward." },');
    await releaseAs("1.0.0", cwd, null);
    cpSync(join(cwd, "schemas"), first, { recursive: true });
    change(cwd, /\{ "name": "ward", "type": "string", "doc": "The ward." \},/, "");
    await releaseAs("1.1.0", cwd, first);

    expect((await compat(cwd, "--policy", "FULL")).stdout).toBe("1 event against 2 earlier states: nothing breaks.\n");
    const { code, stdout } = await compat(cwd);
    expect(code).toBe(1);
    expect(stdout).toMatch(/"ward" is gone.*\(against release 1\.0\.0\)/);
    expect(stdout).not.toContain("release 1.1.0 and");
    expect((await compat(cwd, "--policy", "BACKWARD_TRANSITIVE")).stdout).not.toContain("reader-field-missing");
    expect((await compat(cwd, "--policy", "NONE")).code).toBe(0);
  });

  test("names a release that is not whole", async () => {
    const cwd = await repository();
    await releaseAs("1.0.0", cwd, null);
    put(cwd, "schemas/released/1.0.0.json", read(cwd, "schemas/released/1.0.0.json").slice(0, -30));
    const { code, stderr } = await compat(cwd);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^events: The released history is not whole: released\/1\.0\.0\.json:\d+:\d+ .*\nRestore the file/,
    );
  });

  test("names a release that is lost, unless it is the newest, which may only have been cut off", async () => {
    const cwd = await repository();
    await releaseAs("1.1.0", cwd, null);
    put(cwd, "schemas/released/1.2.0.changelog.json", "{}");
    mkdirSync(join(cwd, "schemas/released/9.9.9.json"));
    expect((await compat(cwd)).stdout).toBe("1 event against release 1.1.0: nothing breaks.\n");
    put(cwd, "schemas/released/1.0.0.changelog.json", "{}");
    const { code, stderr } = await compat(cwd);
    expect([code, stderr]).toEqual([
      2,
      "events: The released history is not whole: released/1.0.0.json is not there.\nRestore the file from version control.\n",
    ]);
  });
});

describe("against git", () => {
  test("takes a branch, a tag, a commit and a relative commit, without a checkout", async () => {
    const cwd = await committed();
    makeRequired(cwd);
    git(cwd, "commit", "-q", "-a", "-m", "second");
    for (const ref of ["before", "HEAD~1", "main~1"]) expect((await compat(cwd, "--against", ref)).code).toBe(1);
    expect((await compat(cwd, "--against", "main")).stdout).toBe("1 event against main: nothing breaks.\n");
  });

  test("points at line and column of the schema as it is now", async () => {
    const cwd = await committed();
    makeRequired(cwd);
    const line =
      read(cwd)
        .split("\n")
        .findIndex((text) => text.includes('"ward"')) + 1;
    const { stdout } = await compat(cwd, "--against", "before");
    expect(stdout).toContain(`${EVENT}:${line}:`);
  });

  test("finds an event that is gone, at its domain", async () => {
    const cwd = await committed();
    put(cwd, "schemas/patient/patient-moved.avsc", read(cwd).replaceAll("Registered", "Moved"));
    rmSync(join(cwd, EVENT));
    const found = await compat(cwd, "--against", "before");
    expect(found.stdout).toMatch(
      /^schemas\/patient\/domain\.json:1:1 error \[event-deleted\] The event "Patient\.Registered" is gone/m,
    );
  });

  test.each([
    ["a ref that there is not", "mian", /^events: mian is neither a folder nor a commit.*\nLook at `git branch --all`/],
    ["what git would take for an option", "--output=x", /^events: --output=x is neither a folder nor a commit/],
    ["a range", "main..before", /^events: main\.\.before is neither/],
    ["a blob", "main:schemas/patient/patient-registered.avsc", /^events: .* is neither/],
  ])("refuses %s", async (_, ref, said) => {
    const { code, stdout, stderr } = await compat(await committed(), `--against=${ref}`);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(said);
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
  });

  test("refuses the folder above the schemas, in which every domain would seem to have moved", async () => {
    const { code, stdout, stderr } = await compat(await repository(), "--against", ".");
    expect([code, stdout, stderr]).toEqual([
      2,
      "",
      "events: The folder . has the schemas in a folder of its own.\nName that one: --against schemas/\n",
    ]);
  });

  test("refuses a folder without git", async () => {
    const { code, stderr } = await compat(await repository(), "--against", "main");
    expect([code, stderr]).toEqual([2, expect.stringContaining("do not lie in a git repository")]);
  });

  test("refuses a state in which the schemas lay elsewhere", async () => {
    const cwd = await committed();
    git(cwd, "checkout", "-q", "--orphan", "empty");
    git(cwd, "rm", "-q", "-r", "--cached", ".");
    git(cwd, "commit", "-q", "--allow-empty", "-m", "empty");
    const { code, stderr } = await compat(cwd, "--against", "empty");
    expect([code, stderr]).toEqual([2, expect.stringContaining("empty has no schemas where they lie today")]);
  });

  test.each([
    ["broken JSON", "{", /^events: The baseline is not whole: main:patient\/patient-registered\.avsc:1:2 /],
    ["a schema with a fault", '{ "type": "record", "name": "A" }', /^events: The baseline is not whole: main:patient/],
  ])("refuses a baseline with %s", async (_, text, said) => {
    const cwd = await committed();
    const whole = read(cwd);
    put(cwd, EVENT, text);
    git(cwd, "commit", "-q", "-a", "-m", "broken");
    put(cwd, EVENT, whole);
    const { code, stderr } = await compat(cwd, "--against", "main");
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
  });
});

describe("against a folder", () => {
  test("compares with it", async () => {
    const [cwd, before] = [await repository(), await repository()];
    makeRequired(cwd);
    const { code, stdout } = await compat(cwd, "--against", join(before, "schemas"));
    expect(code).toBe(1);
    expect(stdout).toContain(`(against ${join(before, "schemas")})`);
  });

  test("refuses one without schemas", async () => {
    const { code, stderr } = await compat(await repository(), "--against", temporaryFolder());
    expect([code, stderr]).toEqual([2, expect.stringContaining("holds no .avsc file")]);
  });
});

describe("against a registry", () => {
  const schemaOf = (cwd: string) => JSON.stringify(JSON.parse(read(cwd)));

  test("compares each event with the versions that it has, and has no regard to what others registered", async () => {
    const cwd = await repository();
    const record = JSON.parse(read(cwd)) as { namespace: string };
    const registry = new FakeRegistry();
    registry.subjects.set(`${record.namespace}.PatientRegistered`, [schemaOf(cwd)]);
    registry.subjects.set("other.team.Thing", ["no json"]);
    registry.subjects.set(`${record.namespace}.events-value`, ["no json"]);
    const url = await registry.listen();
    expect((await compat(cwd, "--against", url)).code).toBe(0);
    expect(registry.asked.filter((asked) => /other|value/.test(asked))).toEqual([]);

    makeRequired(cwd);
    const { code, stdout } = await compat(cwd, "--against", url);
    expect(code).toBe(1);
    expect(stdout).toMatch(/against version 1 of .*PatientRegistered in the registry/);
  });

  test.each([
    [401, /answers 401 to list its subjects.*\nSet SCHEMA_REGISTRY_USERNAME/],
    [404, /answers 404.*\nCheck that the URL is the root/],
    [409, /answers 409.*\nRun `events compat/],
  ])("ends with one sentence and a remedy for %i", async (status, said) => {
    const registry = new FakeRegistry();
    registry.interfere = (_request, response) => {
      response.writeHead(status).end('{"error_code":1,"message":"no"}');
      return true;
    };
    const { code, stdout, stderr } = await compat(await repository(), "--against", await registry.listen());
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(said);
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
  });

  test("ends likewise for what is no registry", async () => {
    const registry = new FakeRegistry();
    registry.interfere = (_request, response) => {
      response.writeHead(200).end("<html>");
      return true;
    };
    const { code, stderr } = await compat(await repository(), "--against", await registry.listen());
    expect([code, stderr]).toEqual([2, expect.stringContaining("is no schema registry")]);
  });
});

describe("policies in the configuration", () => {
  const configured = async (compatibility: object) => {
    const cwd = await committed();
    makeRequired(cwd);
    const config = JSON.parse(read(cwd, "events.config.json")) as object;
    put(cwd, "events.config.json", { ...config, compatibility });
    return compat(cwd, "--against", "before");
  };

  test("that of the event counts, else that of its domain, else the general one", async () => {
    expect((await configured({ policy: "NONE" })).code).toBe(0);
    expect((await configured({ domains: { patient: "NONE" } })).code).toBe(0);
    expect((await configured({ policy: "NONE", domains: { patient: "BACKWARD" } })).code).toBe(1);
    expect((await configured({ domains: { patient: "FULL" }, events: { "Patient.Registered": "NONE" } })).code).toBe(0);
    const forward = await configured({ events: { "Patient.Registered": "FORWARD" } });
    expect(rulesIn(forward)).toEqual(["field-required-on-publish"]);
  });

  test.each([
    [{ policy: "FULLY" }, /events\.config\.json:\d+:\d+ The setting compatibility\.policy is not one of BACKWARD, /],
    [
      { polcy: "FULL" },
      /There is no setting "polcy"\. Did you mean policy\?\nThe settings of compatibility are policy, domains, events\./,
    ],
    [
      { domains: { patent: "FULL" } },
      /a policy for the domain "patent", which there is not\. Did you mean "patient"\?/,
    ],
    [{ events: { "Patient.Registerd": "FULL" } }, /the event "Patient\.Registerd", which there is not/],
  ])("refuses %j", async (compatibility, said) => {
    const { code, stderr } = await configured(compatibility);
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
  });
});

describe("output", () => {
  const broken = async () => {
    const cwd = await committed();
    makeRequired(cwd);
    return cwd;
  };

  test("as JSON tells the category, the events and the services, too", async () => {
    const { code, stdout } = await compat(await broken(), "--against", "before", "--format", "json");
    expect(code).toBe(1);
    const [first] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      rule: "reader-field-missing-default-value",
      category: "wire",
      subject: "Patient.Registered",
      directions: ["backward"],
      against: ["before"],
      events: ["Patient.Registered"],
      file: EVENT,
    });
  });

  test("as annotations has the rule as title", async () => {
    const { stdout } = await compat(await broken(), "--against", "before", "--format", "github");
    expect(stdout).toMatch(
      /^::error file=schemas\/patient\/patient-registered\.avsc,line=\d+,col=\d+,title=reader-field-missing-default-value::/,
    );
  });

  test("as JUnit is XML that says how much failed, also where nothing did", async () => {
    const cwd = await broken();
    const { stdout } = await compat(cwd, "--against", "before", "--format", "junit");
    expect(stdout).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="events" tests="2" failures="2">/,
    );
    expect(stdout).toContain('<failure type="field-required-on-publish" message="Every publisher must give');
    const clean = await compat(cwd, "--against", "before", "--policy", "NONE", "--format", "junit");
    expect(clean.stdout).toContain('<testsuites name="events" tests="1" failures="0">');
  });

  test("leaves the comparison when today's schemas have faults of their own", async () => {
    const cwd = await committed();
    put(cwd, "schemas/patient/broken.avsc", "{");
    const { code, stdout } = await compat(cwd, "--against", "before");
    expect(code).toBe(1);
    expect(stdout).toContain("Mend the schemas first; nothing was compared.");
  });

  test("takes severities from the configuration, and refuses a rule that there is not", async () => {
    const cwd = await broken();
    const config = JSON.parse(read(cwd, "events.config.json")) as object;
    const rules = { "reader-field-missing-default-value": "warning", "field-required-on-publish": "off" };
    put(cwd, "events.config.json", { ...config, rules });
    const found = await compat(cwd, "--against", "before");
    expect([found.code, rulesIn(found)]).toEqual([0, ["reader-field-missing-default-value"]]);
    put(cwd, "events.config.json", { ...config, rules: { "field-required-on-publsh": "off" } });
    expect((await compat(cwd, "--against", "before")).stderr).toContain('Did you mean "field-required-on-publish"?');
  });

  test("says on a terminal what takes long, and leaves no trace of it", async () => {
    let now = 0;
    const cwd = await committed();
    const { stderr } = await runCli(["compat", "--against", "before"], { cwd, tty: true, now: () => (now += 1000) });
    expect(stderr).toContain("Reading the baseline...");
    expect(stderr.endsWith("\r\u001b[K")).toBe(true);
  });
});

describe("--fix", () => {
  test("makes a new field nullable, null first, and leaves the rest to the author", async () => {
    const cwd = await committed();
    makeRequired(cwd);
    const { code, stdout } = await compat(cwd, "--against", "before", "--fix");
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^Mended 1 error in 1 file\.\n.*nothing breaks\.\n$/)]);
    expect(read(cwd)).toContain('"type": ["null", "string"], "default": null');
  });

  test("mends nothing without a finding", async () => {
    const cwd = await committed();
    const before = read(cwd);
    await compat(cwd, "--against", "before", "--fix");
    expect(read(cwd)).toBe(before);
  });
});

describe("--approve", () => {
  test("starts a file per break, names its blanks until they are filled, and leaves what is there alone", async () => {
    const cwd = await committed();
    makeRequired(cwd);
    const drafted = await compat(cwd, "--against", "before", "--approve");
    const [first, second] = ["field-required-on-publish", "reader-field-missing-default-value"].map(
      (rule) => `schemas/approvals/patient-registered-${rule}.json`,
    );
    expect(drafted.stdout).toContain(`Wrote ${first}`);
    expect(drafted.stdout).toContain(`Wrote ${second}`);
    expect(
      rulesIn(await compat(cwd, "--against", "before")).filter((rule) => rule === "approval-malformed"),
    ).toHaveLength(6);

    const approval = JSON.parse(read(cwd, first)) as object;
    put(cwd, first ?? "", { ...approval, reason: "No ward is without it.", owner: "ward-team", expires: "2999-01-01" });
    expect(rulesIn(await compat(cwd, "--against", "before"))).not.toContain("field-required-on-publish");
    await compat(cwd, "--against", "before", "--approve");
    expect(JSON.parse(read(cwd, first))).toMatchObject({ owner: "ward-team" });
  });
});

describe("--rules", () => {
  test("lists every rule, as a table and as objects", async () => {
    const { stdout } = await compat("/", "--rules");
    expect(stdout.trimEnd().split("\n")).toHaveLength(compatRules.length + 1);
    const objects = (await compat("/", "--rules", "--format", "json")).stdout.trimEnd().split("\n");
    expect(objects.map((line) => JSON.parse(line).id)).toEqual(compatRules.map(({ id }) => id));
  });
});
