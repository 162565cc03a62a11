import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { put, repository } from "./cli/__fixtures__/run-cli.js";
import type { Config } from "./config.js";
import { type Generated, generate, inspect } from "./pipeline.js";

async function scene(): Promise<Config> {
  const cwd = await repository();
  return {
    schemas: join(cwd, "schemas"),
    out: join(cwd, "generated"),
    packageName: "@you/events",
    packageVersion: "1.0.0",
    catalogFile: join(cwd, "EVENT_CATALOG.md"),
    rules: new Map(),
    cwd,
  };
}

/** What a run says, without the time that it took. */
const said = ({ diagnostics, report }: Generated) => ({
  errors: diagnostics.filter(({ severity }) => severity === "error"),
  changes: report?.changes,
});

describe("what is remembered of the last run", () => {
  test("never changes the verdict of --check, whichever file is touched and however", async () => {
    const config = await scene();
    await generate(config, { release: true });
    await generate(config);
    const memory = join(config.out, ".cache");
    const files = readdirSync(config.cwd, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.parentPath !== memory)
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(15);
    expect(files).toContain(join(config.out, "migrations/released.json"));
    let drifts = 0;
    for (const file of files) {
      const before = readFileSync(file, "utf8");
      for (const after of [null, `${before} `, before.replace(/[a-z](?=[^a-z]*$)/, "Z"), ""]) {
        if (after === null) rmSync(file);
        else writeFileSync(file, after);
        const recalled = await generate(config, { check: true });
        renameSync(memory, `${memory}-away`);
        const worked = await generate(config, { check: true });
        renameSync(`${memory}-away`, memory);
        expect(said(recalled), `${file} as ${after}`).toEqual(said(worked));
        if (worked.report?.changes.length !== 0) drifts++;
      }
      writeFileSync(file, before);
    }
    expect(drifts).toBeGreaterThan(files.length);
    expect((await generate(config, { check: true })).report?.changes).toEqual([]);
  });

  test("is not kept of a run during which a schema changed", async () => {
    const config = await scene();
    const file = join(config.schemas, "patient/patient-registered.avsc");
    const before = readFileSync(file, "utf8");
    await generate(config, {
      onStage: (stage) => {
        if (stage === "write") writeFileSync(file, before.replace("Surname", "Family name"));
      },
    });
    expect(existsSync(join(config.out, ".cache/last-run.json"))).toBe(false);
    expect((await generate(config, { check: true })).report?.changes).not.toEqual([]);
  });
});

test("loads no stage when there is nothing to do", async () => {
  const config = await scene();
  await generate(config);
  const { timings } = await generate(config);
  expect([...timings.keys()]).toEqual(["recall"]);
});

test("stops between two stages when it is aborted, and writes nothing", async () => {
  for (const at of ["load", "resolve", "model", "emit", "write"]) {
    const config = await scene();
    const controller = new AbortController();
    const run = generate(config, {
      signal: controller.signal,
      onStage: (stage) => {
        if (stage === at) controller.abort("enough");
      },
    });
    await expect(run, at).rejects.toBe("enough");
    const left = existsSync(config.out) ? readdirSync(config.out) : [];
    expect(left).toEqual(at === "write" ? [".cache"] : []);
  }
});

test("tells the findings of the rules together with the faults of the model", async () => {
  const config = await scene();
  const first = readFileSync(join(config.schemas, "patient/patient-registered.avsc"), "utf8");
  put(
    config.schemas,
    "patient/PATIENT-registered.avsc",
    first
      .replace('"Patient.Registered"', '"PATIENT.Registered"')
      .replace('"PatientRegistered"', '"PATIENTRegistered"')
      .replace('"A person', '"a person'),
  );
  const { diagnostics, catalog } = await inspect(config);
  expect(catalog === null).toBe(diagnostics.some(({ severity }) => severity === "error"));
  expect(diagnostics.map(({ rule }) => rule)).toContain("doc-sentence");
  expect([...diagnostics]).toEqual(
    [...diagnostics].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
  );
});
