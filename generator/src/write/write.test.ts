import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { put, request, stampsOf, temporaryFolder, treeOf } from "./__fixtures__/output-folder.js";
import { MANIFEST_FILE } from "./manifest.js";
import type { Plan } from "./plan.js";
import { compareWithDisk, writeOutputs } from "./write.js";

const kinds = (plan: Plan) => plan.changes.map(({ kind, path }) => `${kind} ${path}`);
const reasons = (plan: Plan) => Object.fromEntries(plan.changes.map(({ path, why }) => [path, why]));
const rules = (plan: Plan) => plan.diagnostics.map(({ rule }) => rule);

describe("writing", () => {
  test("writes every file, and a manifest that lists them", async () => {
    const out = join(temporaryFolder(), "not", "there", "yet");
    await writeOutputs(request(out, { "src/a.ts": "a", "docs/b.md": "b" }));
    expect(Object.keys(treeOf(out))).toEqual([MANIFEST_FILE, "docs/b.md", "src/a.ts"]);
    expect(treeOf(out)["src/a.ts"]).toBe("a");
  });

  test("touches no file the second time", async () => {
    const out = temporaryFolder();
    const files = { "src/a.ts": "a", "docs/b.md": "b" };
    await writeOutputs(request(out, files));
    const before = stampsOf(out);
    const plan = await writeOutputs(request(out, files));
    expect(plan.changes).toEqual([]);
    expect(plan.unchanged).toBe(2);
    expect(stampsOf(out)).toEqual(before);
  });

  test("keeps the modification time of files that did not change beside one that did", async () => {
    const out = temporaryFolder();
    await writeOutputs(request(out, { a: "a", b: "b" }));
    utimesSync(join(out, "b"), 1000, 1000);
    const before = stampsOf(out);
    const plan = await writeOutputs(request(out, { a: "A", b: "b" }));
    expect(kinds(plan)).toEqual(["changed a", `changed ${MANIFEST_FILE}`]);
    expect(stampsOf(out).b).toBe(before.b);
  });

  test("removes what is no longer generated, and the folders that it leaves empty", async () => {
    const out = temporaryFolder();
    await writeOutputs(request(out, { "src/x/y/a.ts": "a", "src/b.ts": "b" }));
    put(out, "src/x/mine.txt", "a person's");
    await writeOutputs(request(out, { "src/b.ts": "b" }));
    expect(Object.keys(treeOf(out))).toEqual([MANIFEST_FILE, "src/b.ts", "src/x/mine.txt"]);
    rmSync(join(out, "src/x"), { recursive: true });
  });

  test("writes the same manifest whatever the order of the outputs", async () => {
    const [one, two] = [temporaryFolder(), temporaryFolder()];
    await writeOutputs(request(one, { a: "1", B: "2", "é/c": "3" }, { sources: { x: "1", y: "2" } }));
    await writeOutputs(request(two, { "é/c": "3", B: "2", a: "1" }, { sources: { y: "2", x: "1" } }));
    expect(treeOf(one)).toEqual(treeOf(two));
  });

  test("never removes what it is told to keep", async () => {
    const out = temporaryFolder();
    await writeOutputs(request(out, { "migrations/001.js": "released", a: "a" }));
    const plan = await writeOutputs(request(out, { a: "a" }, { keep: new Set(["migrations/001.js"]) }));
    expect(treeOf(out)).toHaveProperty("migrations/001.js", "released");
    expect(kinds(plan)).toEqual([`changed ${MANIFEST_FILE}`]);
  });

  test("puts the catalog where it is configured, outside the output folder as well", async () => {
    const folder = temporaryFolder();
    const out = join(folder, "generated");
    const catalogFile = join(folder, "docs", "EVENT_CATALOG.md");
    const asked = request(out, { "EVENT_CATALOG.md": "# Events\n" });
    await writeOutputs({ ...asked, where: { ...asked.where, catalogFile } });
    expect(readFileSync(catalogFile, "utf8")).toBe("# Events\n");
    expect(Object.keys(treeOf(folder))).toEqual(["docs/EVENT_CATALOG.md", `generated/${MANIFEST_FILE}`]);
  });

  test("leaves no temporary file behind", async () => {
    const folder = temporaryFolder();
    const asked = request(join(folder, "out"), { a: "a", "EVENT_CATALOG.md": "c" });
    await writeOutputs({ ...asked, where: { ...asked.where, catalogFile: join(folder, "EVENT_CATALOG.md") } });
    expect(Object.keys(treeOf(folder, { hidden: true }))).toEqual([
      "EVENT_CATALOG.md",
      "out/.cache/.gitignore",
      `out/${MANIFEST_FILE}`,
      "out/a",
    ]);
  });
});

describe("what is in the way", () => {
  test("refuses to replace a file that it did not write, and then writes nothing", async () => {
    const out = temporaryFolder();
    put(out, "b.ts", "a person's");
    const plan = await writeOutputs(request(out, { "a.ts": "a", "b.ts": "b" }));
    expect(rules(plan)).toEqual(["output-in-the-way"]);
    expect(plan.diagnostics[0]?.file).toBe(`${out.split("/").at(-1)}/b.ts`);
    expect(treeOf(out, { hidden: true })).toEqual({ "b.ts": "a person's" });
  });

  test("takes over a file that is already as it would write it", async () => {
    const out = temporaryFolder();
    put(out, "a.ts", "a");
    expect(rules(await writeOutputs(request(out, { "a.ts": "a" })))).toEqual([]);
    expect(kinds(await writeOutputs(request(out, {})))).toContain("stale a.ts");
  });

  test("replaces it when forced, and says that it was not generated", async () => {
    const out = temporaryFolder();
    put(out, "a.ts", "a person's");
    const plan = await writeOutputs(request(out, { "a.ts": "a" }, { force: true }));
    expect(plan.changes[0]).toMatchObject({ kind: "edited", why: "it was not generated", losesEdit: true });
    expect(treeOf(out)["a.ts"]).toBe("a");
  });

  test.each([
    ["a link to a folder", "src"],
    ["a link to a file", "src/a.ts"],
    ["a dangling link", "src/a.ts"],
  ])("never writes through %s", async (what, at) => {
    const folder = temporaryFolder();
    const [out, elsewhere] = [join(folder, "out"), join(folder, "elsewhere")];
    mkdirSync(dirname(join(out, at)), { recursive: true });
    if (what !== "a dangling link") put(elsewhere, "a.ts", "untouched");
    symlinkSync(at === "src" ? elsewhere : join(elsewhere, "a.ts"), join(out, at));
    const plan = await writeOutputs(request(out, { "src/a.ts": "a" }, { force: true }));
    expect(plan.diagnostics[0]?.message).toContain("a symbolic link");
    expect(Object.values(treeOf(folder))).toEqual(what === "a dangling link" ? [] : ["untouched"]);
  });

  test("never follows a private folder that is a link", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "out"));
    mkdirSync(join(folder, "elsewhere"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "out/.cache"));
    await expect(writeOutputs(request(join(folder, "out"), { a: "a" }))).rejects.toThrow("symbolic link");
    expect(treeOf(folder, { hidden: true })).toEqual({});
  });

  test("names a folder that lies where a file is to be, and a file that lies where a folder is to be", async () => {
    const out = temporaryFolder();
    put(out, "a.ts/x", "x");
    put(out, "src", "x");
    const plan = await writeOutputs(request(out, { "a.ts": "a", "src/b.ts": "b" }));
    expect(plan.diagnostics.map(({ message }) => message)).toEqual([
      "Here lies a folder, where a.ts is to be generated.",
      "Here lies a file, where src/b.ts is to be generated.",
    ]);
  });

  test("makes a folder where it had once generated a file", async () => {
    const out = temporaryFolder();
    await writeOutputs(request(out, { docs: "one page" }));
    await writeOutputs(request(out, { "docs/a.md": "a" }));
    expect(treeOf(out)["docs/a.md"]).toBe("a");
  });

  test("says in a sentence that the folder may not be written, and that nothing was changed", async () => {
    const folder = temporaryFolder();
    put(folder, "out", "a file");
    await expect(writeOutputs(request(join(folder, "out"), { a: "a" }))).rejects.toMatchObject({
      name: "WriteError",
      message: expect.stringMatching(/^Cannot write .*a file, not a folder\. Nothing was changed$/),
    });
  });

  test("leaves a read-only folder as it is", async ({ skip }) => {
    skip(process.getuid?.() === 0, "root may write to a read-only folder");
    const out = temporaryFolder();
    await writeOutputs(request(out, { "src/a.ts": "a" }));
    chmodSync(join(out, "src"), 0o500);
    const before = treeOf(out);
    await expect(writeOutputs(request(out, { "src/a.ts": "A", b: "b" }))).rejects.toThrow("permission denied");
    expect(treeOf(out)).toEqual(before);
    chmodSync(join(out, "src"), 0o700);
  });
});

describe("comparing", () => {
  const sources = { "p/created.avsc": "1", "p/updated.avsc": "1", "shared/name.avsc": "1" };
  const files = {
    "src/created.ts": ["created", "p/created.avsc"],
    "src/updated.ts": ["updated", "p/updated.avsc"],
    "src/index.ts": "index",
  } as const;

  async function generated(): Promise<string> {
    const out = temporaryFolder();
    await writeOutputs(request(out, files, { sources }));
    return out;
  }

  test("writes nothing", async () => {
    const out = await generated();
    const before = treeOf(out, { hidden: true });
    compareWithDisk(request(out, { "src/new.ts": "new" }));
    expect(treeOf(out, { hidden: true })).toEqual(before);
  });

  test("says which schema changed, and which output is only affected by it", async () => {
    const out = await generated();
    const plan = compareWithDisk(
      request(
        out,
        { ...files, "src/created.ts": ["CREATED", "p/created.avsc"], "src/index.ts": "INDEX" },
        { sources: { ...sources, "p/created.avsc": "2" } },
      ),
    );
    expect(reasons(plan)).toMatchObject({
      "src/created.ts": "schema p/created.avsc changed",
      "src/index.ts": "p/created.avsc changed",
    });
  });

  test("names a shared type whose change reaches an output", async () => {
    const out = await generated();
    const plan = compareWithDisk(
      request(
        out,
        { ...files, "src/created.ts": ["CREATED", "p/created.avsc"] },
        { sources: { ...sources, "shared/name.avsc": "2", "shared/new.avsc": "1" } },
      ),
    );
    expect(reasons(plan)["src/created.ts"]).toBe("shared/name.avsc changed, and 1 more");
  });

  test("tells a new schema, a schema that is gone and an output that nobody makes any more", async () => {
    const out = await generated();
    const { "p/updated.avsc": _, ...left } = sources;
    const plan = compareWithDisk(
      request(
        out,
        { "src/created.ts": files["src/created.ts"], "src/expired.ts": ["expired", "p/expired.avsc"] },
        { sources: { ...left, "p/expired.avsc": "1" } },
      ),
    );
    expect(kinds(plan)).toEqual([
      "added src/expired.ts",
      "stale src/index.ts",
      "stale src/updated.ts",
      `changed ${MANIFEST_FILE}`,
    ]);
    expect(reasons(plan)).toMatchObject({
      "src/expired.ts": "schema p/expired.avsc is new",
      "src/index.ts": "no longer generated",
      "src/updated.ts": "its schema p/updated.avsc is gone",
    });
  });

  test("tells the generator and the package apart from the schemas", async () => {
    const out = await generated();
    const other = { ...files, "src/index.ts": "INDEX" };
    expect(reasons(compareWithDisk(request(out, other, { sources })))["src/index.ts"]).toBe(
      "the generator or its configuration changed",
    );
    expect(reasons(compareWithDisk(request(out, other, { sources, package: "sdk@2.0.0" })))["src/index.ts"]).toBe(
      "the package is now sdk@2.0.0",
    );
  });

  test("tells a hand edit and a deleted file from a changed schema", async () => {
    const out = await generated();
    put(out, "src/created.ts", "by hand");
    rmSync(join(out, "src/updated.ts"));
    expect(kinds(compareWithDisk(request(out, files, { sources })))).toEqual([
      "edited src/created.ts",
      "missing src/updated.ts",
    ]);
  });

  test("overwrites a hand edit, and says that it is lost", async () => {
    const out = await generated();
    put(out, "src/created.ts", "by hand");
    put(out, "src/index.ts", "by hand");
    const { "src/index.ts": _, ...left } = files;
    const plan = await writeOutputs(request(out, left, { sources }));
    expect(plan.changes.filter(({ losesEdit }) => losesEdit).map(({ path }) => path)).toEqual([
      "src/created.ts",
      "src/index.ts",
    ]);
    expect(treeOf(out)["src/created.ts"]).toBe("created");
  });

  test("sees that the manifest alone is out of date", async () => {
    const out = await generated();
    expect(kinds(compareWithDisk(request(out, files, { sources: { ...sources, "p/created.avsc": "2" } })))).toEqual([
      `changed ${MANIFEST_FILE}`,
    ]);
  });

  test("recovers from a merge conflict in the manifest and in an output", async () => {
    const out = await generated();
    const manifest = readFileSync(join(out, MANIFEST_FILE), "utf8");
    const [first = "", ...rest] = manifest.split("\n");
    put(
      out,
      MANIFEST_FILE,
      [first, "<<<<<<< HEAD", ...rest.slice(0, -3), "=======", ...rest, ">>>>>>> other"].join("\n"),
    );
    put(out, "src/index.ts", "<<<<<<< HEAD\nindex\n=======\n>>>>>>> other\n");
    const plan = await writeOutputs(request(out, files, { sources }));
    expect(plan.diagnostics).toEqual([]);
    expect(treeOf(out)).toMatchObject({ [MANIFEST_FILE]: manifest, "src/index.ts": "index" });
  });

  test("never removes what a forged manifest lists outside the output folder", async () => {
    const folder = temporaryFolder();
    const out = join(folder, "out");
    put(folder, "precious.txt", "precious");
    put(out, ".git/config", "x");
    const { digest } = await import("./digest.js");
    const paths = [
      "../precious.txt",
      join(folder, "precious.txt"),
      "a/../../precious.txt",
      ".cache/../../precious.txt",
    ];
    const entries = paths.map((path) => [path, [digest("precious")]]);
    put(out, MANIFEST_FILE, JSON.stringify({ sources: {}, files: Object.fromEntries(entries) }));
    await writeOutputs(request(out, { a: "a" }));
    expect(treeOf(folder)["precious.txt"]).toBe("precious");
  });
});
