import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startupOptions, trainStartupArchive } from "./startup-archive.mjs";

describe("the archive that brokers start from", () => {
  let jars = "";
  let java = "";
  const progress: string[] = [];
  beforeEach(() => {
    jars = mkdtempSync(join(tmpdir(), "archive-test-"));
    java = join(jars, "java");
    mkdirSync(join(jars, "kafka"));
    progress.length = 0;
  });
  afterEach(() => rmSync(jars, { recursive: true, force: true }));

  const train = (script: string, signal?: AbortSignal) => {
    writeFileSync(java, `#!/bin/sh\n${script}\n`);
    chmodSync(java, 0o755);
    return trainStartupArchive({ java, version: "17", jars, progress: (line) => progress.push(line), signal });
  };
  const files = () => readdirSync(jars).filter((file) => file.startsWith("startup-"));

  it("is no reason to fail when it cannot be made, and is not tried again", async () => {
    await train("echo broken >&2; exit 1");
    expect(progress.at(-1)).toMatch(/^That did not work .*they start as they are\.$/);
    expect(files()).toEqual([expect.stringMatching(/\.jsa\.failed$/)]);
    expect(startupOptions({ version: "17" }, jars)).toEqual([]);
    progress.length = 0;
    await train("exit 0");
    expect(progress).toEqual([]);
  });

  it("is tried again after a Ctrl-C", async () => {
    await train("exit 0", AbortSignal.abort());
    expect(files()).toEqual([]);
  });

  it("is used by the Java that made it alone", async () => {
    await train("exit 1");
    const archive = join(jars, (files()[0] ?? "").replace(".failed", ""));
    writeFileSync(archive, "");
    expect(startupOptions({ version: "17" }, jars)).toEqual([`-XX:SharedArchiveFile=${archive}`]);
    expect(startupOptions({ version: "21" }, jars)).toEqual([]);
    expect(startupOptions({ missing: "no Java" }, jars)).toEqual([]);
  });
});
