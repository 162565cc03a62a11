import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { plainRecord, put, temporaryFolder } from "./__fixtures__/run-cli.js";
import { Arguments } from "./arguments.js";
import { globalOptions } from "./global-options.js";
import { readConfig } from "./read-config.js";

const read = (cwd: string, options: Record<string, string> = {}) =>
  readConfig(new Arguments(Object.keys(globalOptions), new Map(Object.entries(options))), { cwd });

function tree(): string {
  const folder = temporaryFolder();
  put(folder, "schemas/a.avsc", plainRecord("A"));
  put(folder, "other/b.avsc", plainRecord("B"));
  return folder;
}

describe("finding the configuration", () => {
  test("takes events.config.json of the folder, its paths relative to it", () => {
    const cwd = tree();
    put(cwd, "events.config.json", { schemas: "schemas", out: "sdk", package: "@you/events", version: "2.1.0" });
    expect(read(cwd)).toEqual({
      config: {
        schemas: join(cwd, "schemas"),
        out: join(cwd, "sdk"),
        packageName: "@you/events",
        packageVersion: "2.1.0",
        catalogFile: join(cwd, "sdk", "EVENT_CATALOG.md"),
        rules: new Map(),
        cwd,
      },
      file: join(cwd, "events.config.json"),
      hasOut: true,
    });
  });

  test("else that of schemas/", () => {
    const cwd = tree();
    put(cwd, "schemas/events.config.json", {
      out: "../generated",
      catalogFile: "../EVENT_CATALOG.md",
      rules: { "doc-sentence": "off" },
    });
    const { config } = read(cwd);
    expect(config).toMatchObject({ schemas: join(cwd, "schemas"), out: join(cwd, "generated") });
    expect(config.catalogFile).toBe(join(cwd, "EVENT_CATALOG.md"));
    expect(config.rules).toEqual(new Map([["doc-sentence", "off"]]));
  });

  test("takes the file of --config from anywhere", () => {
    const cwd = tree();
    put(cwd, "deep/ci.json", { schemas: "../other" });
    expect(read(cwd, { config: "deep/ci.json" }).config.schemas).toBe(join(cwd, "other"));
  });

  test("has no regard to a configuration that is about another folder than --schemas", () => {
    const cwd = tree();
    put(cwd, "schemas/events.config.json", {
      package: "@ours/events",
      catalogFile: "../EVENT_CATALOG.md",
      rules: { x: "off" },
    });
    const { config, file } = read(cwd, { schemas: "other", out: "sdk" });
    expect(file).toBeNull();
    expect(config).toMatchObject({
      packageName: "events-sdk",
      catalogFile: join(cwd, "sdk/EVENT_CATALOG.md"),
      rules: new Map(),
    });
  });

  test("takes the one that is about the folder of --schemas", () => {
    const cwd = tree();
    put(cwd, "events.config.json", { schemas: "other", package: "@you/events" });
    expect(read(cwd, { schemas: "./other/" }).config.packageName).toBe("@you/events");
    put(cwd, "other/events.config.json", { package: "@nearer/events" });
    expect(read(cwd, { schemas: "other" }).config.packageName).toBe("@nearer/events");
  });

  test("puts everything, the catalog too, into a folder that was asked for with --out", () => {
    const cwd = tree();
    put(cwd, "events.config.json", { schemas: "schemas", out: "generated", catalogFile: "CATALOG.md" });
    expect(read(cwd, { out: "elsewhere" }).config.catalogFile).toBe(join(cwd, "elsewhere/EVENT_CATALOG.md"));
    expect(read(cwd, { out: "elsewhere", "catalog-file": "C.md" }).config.catalogFile).toBe(join(cwd, "C.md"));
    expect(read(cwd).config.catalogFile).toBe(join(cwd, "CATALOG.md"));
  });

  test("lets the options have the last word, and does not guess where to write", () => {
    const cwd = tree();
    const { config, hasOut } = read(cwd, { schemas: "schemas", package: "x", "package-version": "3.0.0" });
    expect(config).toMatchObject({ packageName: "x", packageVersion: "3.0.0" });
    expect(hasOut).toBe(false);
  });

  test("says what to do where there is none", () => {
    expect(() => read(temporaryFolder())).toThrow("There is no events.config.json here, and no --schemas.");
  });

  test("refuses to mix schemas and output, and a file for a folder", () => {
    const cwd = tree();
    expect(() => read(cwd, { schemas: "schemas", out: "schemas" })).toThrow("would lie in one folder");
    expect(() => read(cwd, { schemas: "schemas/a.avsc", out: "x" })).toThrow("schemas/a.avsc is a file.");
    expect(() => read(cwd, { config: "schemas" })).toThrow("schemas is a folder.");
  });
});

describe("a configuration with a fault is refused at its line and column", () => {
  test.each([
    ['{\n  "schemas": "schemas",\n}', "events.config.json:2:23 There is a comma"],
    ['{\n  "packge": "x"\n}', 'events.config.json:2:3 There is no setting "packge". Did you mean package?'],
    ['{ "schemas": 7 }', "events.config.json:1:14 The setting schemas is not a text."],
    ['{ "schemas": "" }', "events.config.json:1:14 The setting schemas is empty."],
    ['{ "out": "a\\u0000b" }', "events.config.json:1:10 The setting out has a control character in it."],
    ['{ "package": "No Name" }', "events.config.json:1:14 The setting package is no name that npm takes"],
    ['{ "version": "1" }', "events.config.json:1:14 The setting version is no version such as 1.0.0."],
    ['{ "rules": { "a": "loud" } }', "events.config.json:1:19 The setting rules.a is not error, warning or off."],
    ['{ "rules": [] }', "events.config.json:1:12 The setting rules is not an object."],
    ["[]", "events.config.json:1:1 The configuration is not an object."],
    ["", "events.config.json:1:1 "],
    ['{ "out": "a", "out": "b" }', "events.config.json:1:15 "],
    ['{ "__proto__": 1 }', "events.config.json:1:3 There is no setting"],
  ])("%j", (text, sentence) => {
    const cwd = tree();
    put(cwd, "events.config.json", text);
    expect(() => read(cwd)).toThrow(sentence);
  });

  test("takes one with a byte order mark and a $schema", () => {
    const cwd = tree();
    put(cwd, "events.config.json", '\ufeff{ "$schema": "x", "schemas": "schemas" }');
    expect(read(cwd).config.schemas).toBe(join(cwd, "schemas"));
  });
});
