import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { plainRecord, put, repository, temporaryFolder } from "./__fixtures__/run-cli.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = join(root, "bin/events.js");
const isBuilt = existsSync(join(root, "dist/cli/process-io.js"));

function start(argv: readonly string[], cwd: string, script = bin) {
  const child = spawn(process.execPath, [script, ...argv], { cwd, env: { ...process.env, FORCE_COLOR: "0" } });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const end = new Promise<{ code: number | null; signal: string | null; stdout: string; stderr: string }>((resolve) => {
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return { child, end };
}

test("a generator that is not built says how to build it", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "bin"));
  cpSync(bin, join(folder, "bin/events.js"));
  put(folder, "package.json", { type: "module" });
  const { code, stdout, stderr } = await start(["lint"], folder, join(folder, "bin/events.js")).end;
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toBe(
    "events: the generator is not built yet.\nRun `npm ci`, or `npm run build`, in its repository.\n",
  );
});

describe.skipIf(!isBuilt)("the command as it is installed", () => {
  test("ends with the exit code of what it found", async () => {
    const cwd = await repository();
    expect(await start(["lint"], cwd).end).toMatchObject({ code: 0, stdout: "1 schema, no findings.\n", stderr: "" });
    put(cwd, "schemas/patient/broken.avsc", "{");
    expect(await start(["lint"], cwd).end).toMatchObject({ code: 1, stderr: "" });
    expect(await start(["lnt"], cwd).end).toMatchObject({ code: 2, stdout: "" });
  });

  test("gets all of a long output through a pipe", async () => {
    const cwd = temporaryFolder();
    for (let index = 0; index < 400; index++) {
      put(cwd, `in/d/e${index}.avsc`, { ...plainRecord(`E${index}`), doc: "x".repeat(500) });
    }
    const { stdout } = await start(["list", "--schemas", "in"], cwd).end;
    expect(stdout.split("\n")).toHaveLength(401);
  });

  test("does not mind when nobody reads on", async () => {
    const cwd = temporaryFolder();
    for (let index = 0; index < 400; index++) {
      put(cwd, `in/d/e${index}.avsc`, { ...plainRecord(`E${index}`), doc: "x".repeat(500) });
    }
    const { child, end } = start(["list", "--schemas", "in"], cwd);
    child.stdout.destroy();
    expect(await end).toMatchObject({ code: 0, stderr: "" });
  });

  test.each(["SIGINT", "SIGTERM"] as const)("ends a watch cleanly on %s", async (signal) => {
    const { child, end } = start(["generate", "--watch"], await repository());
    child.stdout.on("data", (text: string) => {
      if (text.includes("Watching for changes")) child.kill(signal);
    });
    const { code, stdout, stderr } = await end;
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/Stopped watching\.\n$/);
  });
});
