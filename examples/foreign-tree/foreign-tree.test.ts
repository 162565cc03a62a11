import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";

const run = promisify(execFile);
const repository = fileURLToPath(new URL("../..", import.meta.url));
const corpus = join(repository, "..", "shared", "corpora", "radar-schemas", "passive");

describe.skipIf(!existsSync(corpus))(
  "a tree of schemas that nobody here wrote (skipped: the RADAR-base schemas do not lie beside this checkout)",
  () => {
    it("becomes an SDK that type-checks strictly, with everything below the output folder", async () => {
      const folder = await mkdtemp(join(tmpdir(), "foreign-tree-"));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      const out = join(folder, "sdk");
      const events = join(repository, "generator", "bin", "events.js");
      await run(process.execPath, [events, "generate", "--schemas", corpus, "--out", out], { cwd: folder });
      expect(await readdir(folder)).toEqual(["sdk"]);

      await mkdir(join(folder, "node_modules", "@healthtech"), { recursive: true });
      await symlink(join(repository, "runtime"), join(folder, "node_modules", "@healthtech", "event-runtime"));
      const tsc = join(repository, "node_modules", "typescript", "bin", "tsc");
      const { stdout } = await run(process.execPath, [tsc, "-p", out, "--noEmit", "--strict"]);
      expect(stdout).toBe("");
    });
  },
);
