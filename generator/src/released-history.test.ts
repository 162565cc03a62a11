import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emitMigrations } from "./emit/migrations/emit-migrations.js";
import type { OutputFile } from "./emit/output-file.js";
import { readHistory, release } from "./released-history.js";
import { catalogOf } from "./testing/tree-of.js";

const field = (name: string) => ({ name, type: "string" });
const before = catalogOf({ "p/a.avsc": { type: "record", name: "A", fields: [field("x")] } });
const after = catalogOf({ "p/a.avsc": { type: "record", name: "A", fields: [field("x"), field("y")] } });

describe("the history of migrations", () => {
  let cwd = "";
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), "history-"));
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));
  const history = () => readHistory({ cwd, out: join(cwd, "out") });
  const put = (path: string, content: string) => {
    mkdirSync(dirname(join(cwd, "out", path)), { recursive: true });
    writeFileSync(join(cwd, "out", path), content);
  };
  const write = (files: readonly OutputFile[]) => {
    for (const { path, content } of files) put(path, content);
  };

  it("is empty at the start, and while a migration is only pending", async () => {
    expect(await history()).toEqual({ released: null, files: [], diagnostics: [] });
    write(emitMigrations(before, null));
    expect(await history()).toEqual({ released: null, files: [], diagnostics: [] });
  });

  it("keeps every file of each release, and counts on from there", async () => {
    write(await release(emitMigrations(before, null), await history(), before));
    expect((await history()).diagnostics).toEqual([]);
    write(await release(emitMigrations(after, (await history()).released), await history(), after));
    const { released, files, diagnostics } = await history();
    expect(diagnostics).toEqual([]);
    expect(released?.migrations.map(({ file }) => file)).toEqual(["0001_events.mjs", "0002_events.mjs"]);
    expect(files.map(({ path }) => path)).toEqual([
      "migrations/released.json",
      "migrations/0001_events.mjs",
      "migrations/0002_events.mjs",
    ]);
    expect(await release([], await history(), after)).toEqual(expect.arrayContaining([...files]));
  });

  it("says where somebody changed it", async () => {
    write(await release(emitMigrations(before, null), await history(), before));
    put("migrations/0001_events.mjs", "// edited");
    expect((await history()).diagnostics).toMatchObject([
      { rule: "released-migration-changed", file: "out/migrations/0001_events.mjs" },
    ]);
    rmSync(join(cwd, "out/migrations/0001_events.mjs"));
    expect((await history()).diagnostics).toMatchObject([
      { rule: "released-migration-missing", file: "out/migrations/released.json" },
    ]);
    put("migrations/released.json", "{}");
    expect(await history()).toMatchObject({ released: null, files: [] });
    expect((await history()).diagnostics[0]).toMatchObject({ rule: "released-list-malformed" });
  });

  it("is not begun anew when its list is deleted, since the manifest remembers it", async () => {
    write(await release(emitMigrations(before, null), await history(), before));
    rmSync(join(cwd, "out/migrations/released.json"));
    put(".events-manifest.json", '{ "sources": {}, "files": { "migrations/released.json": ["00"] } }');
    expect((await history()).diagnostics).toMatchObject([
      { rule: "released-list-missing", file: "out/migrations/released.json" },
    ]);
  });
});
