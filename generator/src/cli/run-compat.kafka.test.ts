import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeOnKafka } from "../../../.config/test-kafka.ts";
import { put, repository, runCli } from "./__fixtures__/run-cli.js";

const EVENT = "schemas/patient/patient-registered.avsc";

describeOnKafka("compat against a real registry", ({ registryUrl, unique }) => {
  test("is clean after a registration, and finds what would break whoever reads what is there", async () => {
    const cwd = await repository();
    const schema = JSON.parse(readFileSync(join(cwd, EVENT), "utf8")) as { fields: object[] };
    const namespace = unique("compat").replaceAll(/[^A-Za-z0-9_]/g, "_");
    put(cwd, EVENT, { ...schema, namespace });
    const run = (...argv: string[]) => runCli(argv, { cwd });
    expect((await run("compat", "--against", registryUrl)).stdout).toContain("has none of these events yet");
    expect((await run("register", "--registry", registryUrl)).code).toBe(0);
    const clean = await run("compat", "--against", registryUrl);
    expect([clean.code, clean.stdout]).toEqual([
      0,
      `1 event against version 1 of ${namespace}.PatientRegistered in the registry: nothing breaks.\n`,
    ]);

    const ward = { name: "ward", type: "string", doc: "The ward." };
    put(cwd, EVENT, { ...schema, namespace, fields: [...schema.fields, ward] });
    const { code, stdout } = await run("compat", "--against", registryUrl);
    expect(code).toBe(1);
    expect(stdout).toContain("[reader-field-missing-default-value]");
    expect(stdout).not.toMatch(/\[(event|export|topic|key|aggregate)-/);
  });
});
