import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadFaults } from "./faults.js";
import { MAX_FILE_BYTES } from "./limits.js";
import { load } from "./load.js";

let cwd: string;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "load-"));
});

afterEach(() => rm(cwd, { recursive: true, force: true }));

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(cwd, path)), { recursive: true });
  await writeFile(join(cwd, path), content);
}

const loaded = (schemas = "schemas") => load({ schemas: join(cwd, schemas), cwd });

describe("loading a tree", () => {
  test("gives each file its path to print and its path in the tree", async () => {
    await put("schemas/patient/adt/patient-created.avsc", '{"type": "int"}');
    await put("schemas/patient/domain.json", "{}");
    const { tree, diagnostics } = await loaded();
    expect(diagnostics).toEqual([]);
    expect(tree.files).toMatchObject([
      { path: "schemas/patient/adt/patient-created.avsc", relativePath: "patient/adt/patient-created.avsc" },
    ]);
    expect(tree.domains).toMatchObject([{ relativePath: "patient/domain.json", root: { kind: "object" } }]);
  });

  test("keeps the faults of a list of standards apart, since only our own trees have such lists", async () => {
    await put("schemas/a/x.avsc", "1");
    await put("schemas/standards/x.json", '{ "a": 1, }');
    const { tree, diagnostics } = await loaded();
    expect(diagnostics).toEqual([]);
    expect(tree.standardsFaults).toMatchObject([{ rule: "json-syntax", file: "schemas/standards/x.json", line: 1 }]);
  });

  test("prints paths that lead out of the working directory where the schemas lie elsewhere", async () => {
    await put("else/where/x.avsc", "1");
    const { tree } = await load({ schemas: join(cwd, "else"), cwd: join(cwd, "here") });
    expect(tree.files[0]?.path).toBe("../else/where/x.avsc");
  });

  test("takes off a byte order mark, so that columns are right", async () => {
    await put("schemas/x.avsc", '\ufeff{"a": 1}');
    const { tree, diagnostics } = await loaded();
    expect(diagnostics).toEqual([]);
    expect(tree.files[0]).toMatchObject({ text: '{"a": 1}', root: { start: 0 } });
  });

  test("keeps the order of the paths, whichever file is read first", async () => {
    const names = Array.from({ length: 60 }, (_, index) => `schemas/f${String(index).padStart(2, "0")}.avsc`);
    for (const [index, name] of names.entries()) await put(name, JSON.stringify("x".repeat((60 - index) * 5000)));
    const { tree } = await loaded();
    expect(tree.files.map((file) => file.path)).toEqual(names);
  });
});

describe("a file that cannot be used", () => {
  test("is reported at its place and left out, and the others are loaded", async () => {
    await put("schemas/a.avsc", '{\n  "name": "A",\n}');
    await put("schemas/b.avsc", "1");
    const { tree, diagnostics } = await loaded();
    expect(diagnostics).toEqual([
      {
        rule: "json-syntax",
        severity: "error",
        file: "schemas/a.avsc",
        line: 2,
        column: 14,
        message: "There is a comma behind the last entry.",
        fix: "Delete the comma.",
      },
    ]);
    expect(tree.files.map((file) => file.relativePath)).toEqual(["b.avsc"]);
    expect(tree.broken?.map((file) => file.relativePath)).toEqual(["a.avsc"]);
  });

  test("names the other place of a duplicate key", async () => {
    await put("schemas/a.avsc", '{"a": 1,\n "a": 2}');
    const { diagnostics } = await loaded();
    expect(diagnostics[0]?.message).toBe('The key "a" stands twice in one object, first at schemas/a.avsc:1:2.');
  });

  test.each([
    ["bytes that are no UTF-8", new Uint8Array([0x22, 0xff, 0x22]), "file-not-utf8"],
    ["UTF-16", Buffer.from("\ufeff{}", "utf16le"), "file-not-utf8"],
    ["nothing", "", "json-syntax"],
    ["more bytes than a schema may have", new Uint8Array(MAX_FILE_BYTES + 1).fill(0x20), "file-too-large"],
    ["100,000 brackets", "[".repeat(100_000), "json-too-deep"],
  ])("because it holds %s ends in one finding", async (_, content, rule) => {
    await put("schemas/x.avsc", content);
    const { tree, diagnostics } = await loaded();
    expect(diagnostics.map((each) => each.rule)).toEqual([rule]);
    expect(tree.files).toEqual([]);
  });

  test("because it is a link out of the tree ends in one finding, and the others are loaded", async () => {
    await put("elsewhere.avsc", "1");
    await put("schemas/b.avsc", "1");
    await symlink(join(cwd, "elsewhere.avsc"), join(cwd, "schemas/a.avsc"));
    const { tree, diagnostics } = await loaded();
    expect(diagnostics).toMatchObject([{ rule: "file-unreadable", file: "schemas/a.avsc", line: 1, column: 1 }]);
    expect(tree.files).toHaveLength(1);
  });

  test("may be as large as a schema may be", async () => {
    await put("schemas/x.avsc", `"${"x".repeat(MAX_FILE_BYTES - 2)}"`);
    expect((await loaded()).diagnostics).toEqual([]);
  });
});

describe("no schemas at all", () => {
  test("is a finding that says how to begin, where the folder is missing", async () => {
    const { tree, diagnostics } = await loaded();
    expect(tree.files).toEqual([]);
    expect(diagnostics).toMatchObject([{ rule: "schemas-missing", file: "schemas" }]);
    expect(diagnostics[0]?.fix).toContain("events init");
  });

  test("is a finding that says how to begin, where the folder is empty", async () => {
    await put("schemas/README.md", "");
    const { diagnostics } = await loaded();
    expect(diagnostics).toMatchObject([{ rule: "schemas-missing" }]);
    expect(diagnostics[0]?.fix).toContain("events new");
  });

  test("is a finding where the folder is a file", async () => {
    await put("schemas", "");
    expect((await loaded()).diagnostics).toMatchObject([
      { rule: "schemas-missing", message: expect.stringMatching(/file/) },
    ]);
  });

  test("is said of the working directory itself as of any folder", async () => {
    await mkdir(join(cwd, "empty"));
    const { diagnostics } = await load({ schemas: join(cwd, "empty"), cwd: join(cwd, "empty") });
    expect(diagnostics).toMatchObject([{ file: "." }]);
  });
});

test("every fault has an id of its own and says what it guards", () => {
  expect(new Set(loadFaults.map((fault) => fault.id)).size).toBe(loadFaults.length);
  for (const { id, purpose } of loadFaults) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(purpose).toMatch(/^[A-Z].*\.$/);
  }
});
