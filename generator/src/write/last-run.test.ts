import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { put, request, temporaryFolder } from "./__fixtures__/output-folder.js";
import { recallLastRun, rememberRun } from "./last-run.js";
import { MANIFEST_FILE } from "./manifest.js";
import { writeOutputs } from "./write.js";

const summary = { events: 2 };

async function remembered(): Promise<string> {
  const folder = temporaryFolder();
  const out = join(folder, "out");
  const where = { out, cwd: folder, catalogFile: join(folder, "EVENT_CATALOG.md") };
  const asked = request(out, { "src/a.ts": "a", "src/b.ts": "b", "EVENT_CATALOG.md": "c" }, { where });
  const { manifestDigest } = await writeOutputs(asked);
  rememberRun(out, { key: "key", manifestDigest, summary });
  return out;
}

test("recalls a run whose outputs are as it left them", async () => {
  expect(recallLastRun(await remembered(), "key")).toEqual(summary);
});

describe("does not recall a run", () => {
  test("under another key", async () => {
    expect(recallLastRun(await remembered(), "other")).toBeNull();
  });

  test.each(["src/a.ts", "src/b.ts", "../EVENT_CATALOG.md", MANIFEST_FILE])("after %s was edited", async (path) => {
    const out = await remembered();
    put(out, path, `${readFileSync(join(out, path), "utf8")} `);
    expect(recallLastRun(out, "key")).toBeNull();
  });

  test.each(["src/a.ts", "src/b.ts", "../EVENT_CATALOG.md", MANIFEST_FILE])("after %s was deleted", async (path) => {
    const out = await remembered();
    rmSync(join(out, path));
    expect(recallLastRun(out, "key")).toBeNull();
  });

  test("after an output became a link to the same content", async () => {
    const out = await remembered();
    renameSync(join(out, "src/a.ts"), join(out, "elsewhere"));
    symlinkSync(join(out, "elsewhere"), join(out, "src/a.ts"));
    expect(recallLastRun(out, "key")).toBeNull();
  });

  test.each(["", "null", "{", '{"key":"key"}', '{"key":"key","summary":1,"manifestDigest":"0"}'])(
    "from a memory that says %j",
    async (text) => {
      const out = await remembered();
      writeFileSync(join(out, ".cache/last-run.json"), text);
      expect(recallLastRun(out, "key")).toBeNull();
    },
  );

  test("where there was none", () => {
    expect(recallLastRun(temporaryFolder(), "key")).toBeNull();
  });
});

test("goes on where it cannot remember", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "out"), "a file");
  expect(() => rememberRun(join(folder, "out"), { key: "", manifestDigest: "", summary })).not.toThrow();
});
