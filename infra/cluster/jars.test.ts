import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fetchJars, jarsFolder } from "./jars.mjs";

describe("the jars of the cluster", () => {
  let home = "";
  let folder = "";
  const progress: string[] = [];
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "jars-test-"));
    folder = join(home, "jars", "version");
    progress.length = 0;
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  /** A Maven that runs this shell script; `$jars` is where it should put things. */
  function maven(script: string) {
    const path = join(home, "mvn");
    writeFileSync(path, `#!/bin/sh\nfor last; do :; done\njars="\${last#-Djars=}"\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  }
  const fetchWith = (script: string, more: { withinMs?: number; signal?: AbortSignal } = {}) =>
    fetchJars({ folder, maven: maven(script), progress: (line) => progress.push(line), ...more });
  const leftovers = () => readdirSync(join(home, "jars"));

  it("are fetched once, with a word of it", async () => {
    expect(await fetchWith('touch "$jars/a.jar"')).toBe(folder);
    expect(readdirSync(folder)).toEqual(["a.jar"]);
    expect(await fetchWith("exit 1")).toBe(folder);
    expect(progress).toEqual(["Fetching Kafka and the registry with Maven, once: about 170 MB."]);
    expect(leftovers()).toEqual(["version"]);
  });

  it("are reported on while they come", async () => {
    await fetchWith("i=0; while [ $i -lt 60 ]; do echo 'Downloaded from x: y'; i=$((i+1)); done");
    expect(progress.slice(1)).toEqual(["25 files fetched.", "50 files fetched."]);
  });

  it("are not there when Maven fails, whose reason is passed on", async () => {
    await expect(fetchWith("touch \"$jars/a.jar\"; echo '[ERROR] no route to anywhere'; exit 1")).rejects.toThrow(
      "Maven could not fetch the cluster's jars: no route to anywhere.",
    );
    await expect(fetchWith("exit 3")).rejects.toThrow("exit code 3");
    expect(leftovers()).toEqual([]);
  });

  it("are not there without Maven", async () => {
    const maven = join(home, "nothing");
    await expect(fetchJars({ folder, maven, progress: () => undefined })).rejects.toThrow(/nothing does not run/);
    expect(leftovers()).toEqual([]);
  });

  it("are given up at the deadline, with all that Maven started", async () => {
    await expect(fetchWith("sleep 600 & wait", { withinMs: 100 })).rejects.toThrow("it took longer than 0 seconds");
    expect(leftovers()).toEqual([]);
  });

  it("are given up at a Ctrl-C, before or during", async () => {
    await expect(fetchWith("sleep 600", { signal: AbortSignal.abort() })).rejects.toThrow("interrupted");
    const during = new AbortController();
    const fetching = fetchWith("echo 'Downloaded from x: y'; sleep 600", { signal: during.signal });
    during.abort();
    await expect(fetching).rejects.toThrow("interrupted");
    expect(existsSync(folder)).toBe(false);
  });

  it("are those of whoever was faster", async () => {
    mkdirSync(join(home, "jars"));
    expect(await fetchWith(`mkdir "${folder}"; touch "${folder}/theirs.jar"; touch "$jars/ours.jar"`)).toBe(folder);
    expect(readdirSync(folder)).toEqual(["theirs.jar"]);
    expect(leftovers()).toEqual(["version"]);
  });

  it("lie in a folder that changes with the pom", () => {
    expect(jarsFolder("/jars")).toMatch(/^\/jars[\\/][0-9a-f]{12}$/);
  });
});
