import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fingerprintOf } from "../compare/fingerprint.js";
import { indexOf } from "../compare/snapshot.js";
import { load } from "../load/load.js";
import { FakeRegistry } from "../registry/__fixtures__/fake-registry.js";
import { resolve } from "../resolve/resolve.js";
import { put, repository, runCli } from "./__fixtures__/run-cli.js";

const SUBJECT = "you.patient.PatientRegistered";

async function scene() {
  const registry = new FakeRegistry();
  const url = await registry.listen();
  const cwd = await repository();
  const register = (...argv: string[]) => runCli(["register", ...argv], { cwd, env: { SCHEMA_REGISTRY_URL: url } });
  return { registry, url, cwd, register };
}

describe("register", () => {
  test("registers under the record's name, and says what is there", async () => {
    const { registry, url, register } = await scene();
    const first = await register();
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toBe(
      `registered  ${SUBJECT} (id 1)\n${url}: 1 schema registered, 0 there already and compatibility set of 1 subject.\n`,
    );
    expect([...registry.subjects.keys()]).toEqual([SUBJECT]);
    expect((await register()).stdout).toBe(`${url}: 0 schemas registered and 1 there already.\n`);
  });

  test("sets the policy of the configuration as the subject's compatibility", async () => {
    const { registry, cwd, register } = await scene();
    const config = JSON.parse(readFileSync(join(cwd, "events.config.json"), "utf8"));
    put(cwd, "events.config.json", { ...config, compatibility: { domains: { patient: "BACKWARD" } } });
    await register();
    expect(registry.levels.get(SUBJECT)).toBe("BACKWARD");
  });

  test("registers a break that was approved, and refuses it again when the schema is not what was approved", async () => {
    const { registry, cwd, register } = await scene();
    registry.subjects.set(SUBJECT, ["{}"]);
    registry.levels.set(SUBJECT, "FULL_TRANSITIVE");
    registry.refusing.add(SUBJECT);
    expect((await register()).code).toBe(2);
    const { tree } = await load({ schemas: join(cwd, "schemas"), cwd });
    const today = indexOf({ label: "today", resolved: resolve(tree).resolved, holds: "everything" });
    const approval = {
      event: "Patient.Registered",
      rule: "field-removed",
      schema: fingerprintOf("Patient.Registered", today),
      reason: "Nobody ever read it.",
      owner: "patient-team",
      expires: "2999-12-31",
    };
    put(cwd, "schemas/approvals/registered.json", { ...approval, schema: "0123456789abcdef" });
    expect((await register()).code).toBe(2);
    put(cwd, "schemas/approvals/registered.json", { ...approval, expires: "2020-01-01" });
    expect((await register()).code).toBe(2);
    expect(registry.levels.get(SUBJECT)).toBe("FULL_TRANSITIVE");
    put(cwd, "schemas/approvals/registered.json", approval);
    expect((await register()).code).toBe(0);
    expect(registry.subjects.get(SUBJECT)).toHaveLength(2);
    expect(registry.levels.get(SUBJECT)).toBe("FULL_TRANSITIVE");
  });

  test("changes nothing with --dry-run", async () => {
    const { registry, url, register } = await scene();
    const { code, stdout } = await register("--dry-run");
    expect(code).toBe(0);
    expect(stdout).toBe(
      `new  ${SUBJECT}\n${url}: 1 schema would be registered, 0 there already and compatibility would be set of 1 subject.\n`,
    );
    expect(registry.subjects.size + registry.levels.size).toBe(0);
  });

  test("prints one object per schema for tools", async () => {
    const { register } = await scene();
    const { stdout, stderr } = await register("--format", "json");
    expect(JSON.parse(stdout)).toEqual({
      subject: SUBJECT,
      outcome: "registered",
      id: 1,
      levelSet: true,
      message: null,
    });
    expect(stderr).toMatch(/1 schema registered/);
  });

  test("tells what a registry refuses, and exits with 2", async () => {
    const { registry, register } = await scene();
    registry.subjects.set(SUBJECT, ["{}"]);
    registry.refusing.add(SUBJECT);
    const { code, stdout } = await register();
    expect(code).toBe(2);
    expect(stdout).toMatch(
      /^refused {2}you\.patient\.PatientRegistered: The registry .* answers 409 .*\n.* 1 refused\.\n$/,
    );
  });

  test("ends at a fault that all would meet, and says what is done and how to go on", async () => {
    const { registry, url, cwd, register } = await scene();
    put(cwd, "schemas/patient/slot-taken.avsc", {
      type: "record",
      name: "SlotTaken",
      namespace: "you.patient",
      eventType: "Slot.Taken",
      fields: [],
    });
    registry.interfere = (request, response) => {
      if (request.method !== "POST" || !request.url?.endsWith("SlotTaken/versions")) return false;
      response.writeHead(401).end();
      return true;
    };
    const { code, stdout, stderr } = await register("--concurrency", "1");
    expect(code).toBe(2);
    expect(stderr).toBe(
      `events: The registry at ${url} answers 401 to register you.patient.SlotTaken.\n` +
        "Set SCHEMA_REGISTRY_USERNAME and SCHEMA_REGISTRY_PASSWORD, or SCHEMA_REGISTRY_TOKEN.\n",
    );
    expect(stdout).toMatch(/1 schema registered, 0 there already, .* and 1 not tried\. Run it again to go on\.\n$/);
  });

  test("Ctrl-C leaves the rest untried", async () => {
    const { url, cwd } = await scene();
    const { code, stdout } = await runCli(["register", "--registry", url], {
      cwd,
      onListen: (interrupt) => interrupt(),
    });
    expect(code).toBe(2);
    expect(stdout).toMatch(/0 schemas registered, 0 there already and 1 not tried\. Run it again to go on\.\n$/);
  });

  test.each<[argv: string[], message: RegExp]>([
    [[], /No registry is named\.\nPass --registry URL, or set SCHEMA_REGISTRY_URL\./],
    [["--registry", "ftp://x"], /no http or https URL/],
    [["--registry", "http://ci:secret@x?y"], /no http or https URL/],
    [
      ["--registry", "http://x", "--concurrency", "0"],
      /--concurrency cannot be 0\.\nIt takes a whole number from 1 to 64\./,
    ],
    [["--registry", "http://x", "--cert", "a.pem"], /--cert and --key go together/],
    [["--registry", "http://x", "--ca", "nowhere.pem"], /--ca cannot be read \(ENOENT\)/],
    [["--registry", "http://x", "--ca", "events.config.json"], /not in PEM form/],
  ])("is refused with %j", async (argv, message) => {
    const cwd = await repository();
    const { code, stderr } = await runCli(["register", ...argv], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("secret");
  });
});
