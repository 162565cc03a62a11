import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("main.mjs", import.meta.url));

describe("npm run cluster, where there is no cluster", () => {
  let dataDir = "";
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), "cluster-main-"));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const run = (args: string[], env: Record<string, string> = {}) =>
    new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
      const options = { env: { ...process.env, KAFKA_BOOTSTRAP_SERVERS: "", CLUSTER_DATA: dataDir, ...env } };
      execFile(process.execPath, [main, ...args], options, (error, out, err) => {
        resolve({ code: error === null ? 0 : error.code, out, err });
      });
    });

  it("explains itself, with examples and exit codes", async () => {
    const { code, out } = await run(["--help"]);
    expect(code).toBe(0);
    for (const word of ["up", "down", "status", "topics", "kill", "start", "logs", "Examples:", "Exit codes:"]) {
      expect(out).toContain(word);
    }
  });

  it("answers wrong use with 2 and a sentence, without a stack", async () => {
    const { code, err } = await run(["restart"]);
    expect(code).toBe(2);
    expect(err).toBe(
      "There is no command restart: up, down, status, topics, kill, start, logs.\nSee: npm run cluster -- --help\n",
    );
    expect(await run(["up"], { KAFKA_PORT_1: "kafka" })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^KAFKA_PORT_1 is "kafka"/),
    });
    expect(await run(["up"], { CLUSTER_RUNTIME: "podman" })).toMatchObject({ code: 2 });
  });

  it.each([
    ["status", 1],
    ["topics", 1],
    ["kill 1", 1],
    ["start 1", 1],
    ["logs 1", 1],
    ["down", 0],
  ])("answers %s with %d, says that there is none, and leaves nothing in its folder", async (command, code) => {
    const answer = await run(command.split(" "));
    expect(answer).toMatchObject({ code, out: "", err: expect.stringMatching(/^There is no cluster/) });
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it("says what it misses where neither Docker nor Java is", async () => {
    const { code, err } = await run(["up"], { CLUSTER_RUNTIME: "jvm", JAVA_HOME: join(dataDir, "nothing") });
    expect(code).toBe(1);
    expect(err).toMatch(/^A cluster cannot run here: no Java 17 or newer \(.* does not run\)\.\n$/);
  });
});
