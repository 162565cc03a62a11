import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { put, repository, temporaryFolder } from "./cli/__fixtures__/run-cli.js";
import type { Config } from "./config.js";
import { generatorDigest } from "./generator-digest.js";
import { readInputs } from "./run-key.js";

const runKey = async (config: Config) => (await readInputs(config))?.key ?? null;

function configOf(cwd: string): Config {
  return {
    schemas: join(cwd, "schemas"),
    out: join(cwd, "generated"),
    packageName: "@you/events",
    packageVersion: "1.0.0",
    catalogFile: join(cwd, "EVENT_CATALOG.md"),
    rules: new Map([["doc-sentence", "error"]]),
    cwd,
  };
}

async function scene(): Promise<Config> {
  const cwd = await repository();
  put(cwd, "generated/migrations/released.json", "{}");
  put(cwd, "schemas/standards/x12.json", "{}");
  return configOf(cwd);
}

test("is the same for the same inputs", async () => {
  const config = await scene();
  expect(await runKey(config)).toBe(await runKey({ ...config, rules: new Map(config.rules) }));
});

describe("is another one after a change of", () => {
  test("any single input file", async () => {
    const config = await scene();
    const key = await runKey(config);
    for (const path of [
      "schemas/patient/patient-registered.avsc",
      "schemas/patient/domain.json",
      "schemas/standards/x12.json",
      "generated/migrations/released.json",
    ]) {
      const file = join(config.cwd, path);
      const before = readFileSync(file, "utf8");
      writeFileSync(file, `${before} `);
      expect(await runKey(config), path).not.toBe(key);
      rmSync(file);
      expect(await runKey(config), path).not.toBe(key);
      writeFileSync(file, before);
      expect(await runKey(config), path).toBe(key);
    }
  });

  test("the set of input files, also where their bytes in a row are the same", async () => {
    const config = await scene();
    put(config.cwd, "schemas/patient/a.avsc", "12");
    put(config.cwd, "schemas/patient/b.avsc", "3");
    const key = await runKey(config);
    put(config.cwd, "schemas/patient/a.avsc", "1");
    put(config.cwd, "schemas/patient/b.avsc", "23");
    expect(await runKey(config)).not.toBe(key);
  });

  test("a link that leads out of the schemas", async () => {
    const config = await scene();
    const key = await runKey(config);
    symlinkSync(join(config.cwd, "package.json"), join(config.schemas, "patient/link.avsc"));
    expect(await runKey(config)).not.toBe(key);
  });

  test.each([
    ["packageName", "@other/events"],
    ["packageVersion", "1.0.1"],
    ["catalogFile", "/elsewhere/EVENT_CATALOG.md"],
    ["cwd", "/"],
    ["rules", new Map()],
    ["rules", new Map([["doc-sentence", "off"]])],
  ])("the setting %s", async (name, value) => {
    const config = await scene();
    expect(await runKey({ ...config, [name]: value })).not.toBe(await runKey(config));
  });
});

test("the generator's own digest is another one after a change of its code, a template or a package", () => {
  const copy = temporaryFolder();
  cpSync(dirname(fileURLToPath(import.meta.url)), join(copy, "src"), { recursive: true });
  put(copy, "package.json", { dependencies: { handlebars: "1.0.0" } });
  put(copy, "node_modules/handlebars/package.json", { version: "1.0.0" });
  const digest = () => generatorDigest(join(copy, "src"));
  const before = digest();
  const files = readdirSync(join(copy, "src"), { recursive: true, encoding: "utf8" }).filter((path) =>
    /(\.hbs|emit-sdk\.ts|rules\.ts|identifiers\.ts|load\.ts)$/.test(path),
  );
  expect(files.length).toBeGreaterThan(6);
  for (const path of [...files.map((path) => `src/${path}`), "node_modules/handlebars/package.json"]) {
    const text = readFileSync(join(copy, path), "utf8");
    writeFileSync(join(copy, path), `${text} `);
    expect(digest(), path).not.toBe(before);
    writeFileSync(join(copy, path), text);
  }
  put(copy, "src/emit/new-emitter.ts", "");
  expect(digest()).not.toBe(before);
});

test("comes with the number of schemas", async () => {
  expect(await readInputs(await scene())).toMatchObject({ schemas: 1 });
});

test("is nothing where the schemas cannot be read", async () => {
  expect(await runKey(configOf(temporaryFolder()))).toBeNull();
});
