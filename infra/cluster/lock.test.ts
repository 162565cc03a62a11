import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withLock } from "./lock.mjs";

describe("the lock of a cluster", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "lock-test-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("keeps a second command out while the first one works, and lets it in afterwards", async () => {
    const inner = withLock(folder, async () => {
      await expect(withLock(folder, async () => "in")).rejects.toThrow(`Process ${process.pid} is at work`);
      return "done";
    });
    expect(await inner).toBe("done");
    expect(await withLock(folder, async () => "in")).toBe("in");
  });

  it("is released by work that fails, and by work that deletes the folder", async () => {
    await expect(withLock(folder, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    await withLock(folder, async () => rmSync(folder, { recursive: true }));
    expect(existsSync(folder)).toBe(false);
  });

  it.each([JSON.stringify({ pid: process.pid, startedAt: "another life" }), "null", "{", ""])(
    "is no lock when its file holds %j, which no living process wrote",
    async (text) => {
      writeFileSync(join(folder, "lock.json"), text);
      expect(await withLock(folder, async () => "in")).toBe("in");
    },
  );
});
