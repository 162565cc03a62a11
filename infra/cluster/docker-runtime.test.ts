import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dockerRuntime, findDocker } from "./docker-runtime.mjs";
import { nodeNames } from "./layout.mjs";
import { layoutFromEnv } from "./layout-from-env.mjs";
import type { ClusterState } from "./state-file.mjs";

/** A `docker` that writes down what it is asked, and answers from files. It stands in for the engine that CI lacks. */
const fakeDocker = (folder: string) => `#!/bin/sh
if [ "$1" = info ] || [ "$2" = version ]; then [ ! -e "${folder}/no-$1" ]; exit; fi
shift 5
[ "$1" = --file ] && { printf 'override '; shift 2; } >> "${folder}/asked"
echo "$KAFKA_PORT_1 $*" >> "${folder}/asked"
if [ -e "${folder}/fails" ]; then echo 'no space left' >&2; exit 1; fi
case "$1" in ps) cat "${folder}/ps";; logs) echo 'line 1'; echo 'line 2';; esac
`;

describe("the cluster in Docker", () => {
  let folder = "";
  let docker = "";
  let state: ClusterState;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "docker-test-"));
    docker = join(folder, "docker");
    writeFileSync(docker, fakeDocker(folder));
    chmodSync(docker, 0o755);
    writeFileSync(join(folder, "ps"), "kafka-1\trunning\nkafka-2\texited\nkafka-3\tpaused\npostgres\trunning\n");
    const layout = await layoutFromEnv({ KAFKA_PORT_1: "1234" });
    state = { version: 1, runtime: "docker", project: "test", layout, processes: {} };
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const asked = () => readFileSync(join(folder, "asked"), "utf8").trimEnd().split("\n");
  const saved: ClusterState[] = [];
  const runtime = (wholeStack = false, of = state) =>
    dockerRuntime({ dataDir: join(folder, "data"), state: of, wholeStack, docker, save: (each) => saved.push(each) });

  it("is there only where the engine answers and compose is installed", async () => {
    expect(await findDocker(process.env, docker)).toEqual({ missing: null });
    writeFileSync(join(folder, "no-compose"), "");
    expect(await findDocker(process.env, docker)).toEqual({ missing: "Docker has no compose plugin" });
    writeFileSync(join(folder, "no-info"), "");
    expect(await findDocker(process.env, docker)).toEqual({ missing: "no Docker engine answers" });
    expect(await findDocker(process.env, join(folder, "nothing"))).toEqual({ missing: "no Docker engine answers" });
  });

  it("starts its nodes with what they need, one broker alone, or the whole stack, on the ports of the layout", async () => {
    const all = nodeNames(state.layout);
    await runtime().start(all);
    await runtime().start(["kafka-2"]);
    await runtime(true).start(all);
    await runtime(true).start(["kafka-2"]);
    expect(asked()).toEqual([
      "1234 up --detach kafka-1 kafka-2 kafka-3 schema-registry",
      "1234 up --detach --no-deps kafka-2",
      "1234 up --detach",
      "1234 up --detach --no-deps kafka-2",
    ]);
    expect(saved.at(-1)).toEqual(state);
  });

  it("lays settings of the caller over the file", async () => {
    const dataDir = mkdtempSync(join(folder, "data-"));
    const layout = { ...state.layout, settings: { "min.insync.replicas": "1" } };
    await dockerRuntime({ dataDir, state: { ...state, layout }, docker, save: () => undefined }).start(["kafka-1"]);
    expect(asked()).toEqual(["override 1234 up --detach --no-deps kafka-1"]);
    expect(readFileSync(join(dataDir, "compose-override.json"), "utf8")).toContain('"KAFKA_MIN_INSYNC_REPLICAS":"1"');
  });

  it("kills only what runs, with the signal that nothing can catch", async () => {
    await runtime().kill(["kafka-1", "kafka-2", "kafka-3"]);
    await runtime().kill(["kafka-2"]);
    expect(asked().filter((line) => line.includes("kill"))).toEqual(["1234 kill --signal SIGKILL kafka-1 kafka-3"]);
  });

  it("says who runs, who is frozen, who is down and who was never there", async () => {
    const states = await Promise.all(nodeNames(state.layout).map((name) => runtime().stateOf(name)));
    expect(states).toEqual([
      { state: "up", detail: "container running" },
      { state: "down", detail: "container exited" },
      { state: "paused", detail: "container paused" },
      { state: "down", detail: "container absent" },
    ]);
  });

  it("stops all of the stack or one of it, freezes, reads logs, and deletes volumes only when asked", async () => {
    await runtime().shutDown(nodeNames(state.layout), 20_000);
    await runtime().shutDown(["kafka-1"], 1500);
    await runtime().pause("kafka-1");
    await runtime().resume("kafka-1");
    expect(await runtime().log("kafka-1", 7)).toBe("line 1\nline 2");
    await runtime().discard();
    expect(asked()).toEqual([
      "1234 down --timeout 20",
      "1234 stop --timeout 2 kafka-1",
      "1234 pause kafka-1",
      "1234 unpause kafka-1",
      "1234 logs --no-color --no-log-prefix --tail 7 kafka-1",
      "1234 down --volumes --timeout 0",
    ]);
    expect(existsSync(join(folder, "data"))).toBe(false);
  });

  it("passes on what Docker complains of", async () => {
    writeFileSync(join(folder, "fails"), "");
    await expect(runtime().pause("kafka-1")).rejects.toThrow("docker compose pause kafka-1 failed: no space left");
  });
});
