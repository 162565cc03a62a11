import { existsSync, readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { put, request, stampsOf, temporaryFolder, treeOf } from "./__fixtures__/output-folder.js";
import { type Disk, realDisk } from "./disk.js";
import { writeOutputs } from "./write.js";

/** The real disk until its nth operation, which fails as a full disk does; so does all that is asked for after it. */
function failingDisk(failsAt: number, { forGood = false } = {}): Disk & { operations: number } {
  const disk = { operations: 0 } as Disk & { operations: number };
  for (const name of ["mkdir", "write", "rename", "keep", "remove", "removeFolder"] as const) {
    const operation = (...given: string[]) => {
      const now = disk.operations++;
      if (now === failsAt || (forGood && now > failsAt)) throw Object.assign(new Error("no space"), { code: "ENOSPC" });
      (realDisk[name] as (...given: string[]) => void)(...given);
    };
    Object.assign(disk, { [name]: operation });
  }
  return disk;
}

/** Changed, added, removed and untouched files, in the output folder and out of it. */
async function scene() {
  const folder = temporaryFolder();
  const out = join(folder, "out");
  const where = { out, catalogFile: join(folder, "CATALOG", "EVENT_CATALOG.md"), cwd: folder };
  const before = request(
    out,
    { "src/a.ts": "a", "src/b.ts": "b", "old/c.ts": "c", "EVENT_CATALOG.md": "1" },
    { where },
  );
  await writeOutputs(before);
  for (const path of Object.keys(treeOf(folder))) utimesSync(join(folder, path), 1000, 1000);
  const after = request(
    out,
    { "src/a.ts": "A", "src/b.ts": "b", "new/x/d.ts": "d", "EVENT_CATALOG.md": "2" },
    { where },
  );
  return { folder, out, after };
}

async function operationsOf(): Promise<number> {
  const { after } = await scene();
  const disk = failingDisk(-1);
  await writeOutputs(after, { disk });
  return disk.operations;
}

describe("a run that fails", () => {
  test("leaves the old output untouched, wherever it fails", async () => {
    const total = await operationsOf();
    expect(total).toBeGreaterThan(12);
    let failed = 0;
    for (let failsAt = 0; failsAt < total; failsAt++) {
      const { folder, out, after } = await scene();
      const stamps = stampsOf(folder);
      const outcome = await writeOutputs(after, { disk: failingDisk(failsAt) }).then(
        () => "done",
        (error: Error) => error.message,
      );
      // Only the pruning of empty folders, which comes last, may fail without failing the run.
      if (outcome === "done") continue;
      failed++;
      expect(outcome).toMatch(/^Cannot write .*: the disk is full\. Nothing was changed$/);
      expect(stampsOf(folder)).toEqual(stamps);
      expect(existsSync(join(out, "new"))).toBe(false);
      expect(readdirSync(join(out, ".cache")).sort()).toEqual([".gitignore"]);
    }
    expect(failed).toBeGreaterThanOrEqual(total - 2);
  });

  test("says where the files are that it could not put back", async () => {
    const total = await operationsOf();
    const { out, after } = await scene();
    const failure = writeOutputs(after, { disk: failingDisk(total - 3, { forGood: true }) });
    await expect(failure).rejects.toThrow(/Some files could not be put back and lie in .*stage-/);
    expect(readdirSync(join(out, ".cache")).some((name) => name.startsWith("stage-"))).toBe(true);
  });

  test("can be run again, and then takes away what a killed run left", async () => {
    const { folder, out, after } = await scene();
    put(out, ".cache/stage-1/0-new", "half");
    put(folder, "CATALOG/.events-1-0-new.tmp", "half");
    await writeOutputs(after);
    expect(readdirSync(join(out, ".cache"))).toEqual([".gitignore"]);
    expect(readdirSync(join(folder, "CATALOG"))).toEqual(["EVENT_CATALOG.md"]);
    expect(treeOf(out)["src/a.ts"]).toBe("A");
  });
});

describe("a run that is interrupted", () => {
  test("leaves the old output untouched, wherever it is interrupted", async () => {
    const total = await operationsOf();
    const interrupted: number[] = [];
    for (let at = 0; at < total; at++) {
      const { folder, out, after } = await scene();
      const stamps = stampsOf(folder);
      const controller = new AbortController();
      const disk = failingDisk(-1);
      const { write, rename } = disk;
      const interrupt = (): void => {
        if (disk.operations === at) controller.abort("Ctrl-C");
      };
      disk.write = (...given) => {
        interrupt();
        write(...given);
      };
      disk.rename = (...given) => {
        interrupt();
        rename(...given);
      };
      const outcome = await writeOutputs(after, { disk, signal: controller.signal }).catch((reason: unknown) => reason);
      if (outcome !== "Ctrl-C") continue;
      interrupted.push(at);
      expect(stampsOf(folder)).toEqual(stamps);
      expect(readdirSync(join(out, ".cache"))).toEqual([".gitignore"]);
    }
    expect(interrupted.length).toBeGreaterThan(2);
  });

  test("starts nothing when it is interrupted before it writes", async () => {
    const { out, after } = await scene();
    const stamps = stampsOf(out);
    await expect(writeOutputs(after, { signal: AbortSignal.abort("Ctrl-C") })).rejects.toBe("Ctrl-C");
    expect(stampsOf(out)).toEqual(stamps);
  });
});
