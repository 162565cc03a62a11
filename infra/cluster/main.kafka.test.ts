import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { freePorts } from "./ports.mjs";
import { isAlive, type ProcessIdentity } from "./process-identity.mjs";
import { readState } from "./state-file.mjs";

const able = inject("cluster");
const skipped = "skipped" in able;
const main = fileURLToPath(new URL("main.mjs", import.meta.url));

describe.skipIf(skipped)(skipped ? `npm run cluster (skipped: ${able.skipped})` : "npm run cluster", () => {
  let dataDir = "";
  let env: NodeJS.ProcessEnv = {};

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), "cluster-main-"));
    const [one, two, three, registry] = (await freePorts(4)).map(String);
    const ports = { KAFKA_PORT_1: one, KAFKA_PORT_2: two, KAFKA_PORT_3: three, SCHEMA_REGISTRY_PORT: registry };
    env = { ...process.env, ...ports, CLUSTER_DATA: dataDir, KAFKA_BOOTSTRAP_SERVERS: "", KAFKA_TOPIC_PREFIX: "" };
  });
  afterEach(async () => {
    await cluster("down", "--data");
    rmSync(dataDir, { recursive: true, force: true });
  }, 120_000);

  function start(...args: string[]) {
    const child = spawn(process.execPath, [main, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
    const said = { out: "", err: "" };
    child.stdout.on("data", (text) => {
      said.out += text;
    });
    child.stderr.on("data", (text) => {
      said.err += text;
    });
    return { child, said };
  }

  async function cluster(...args: string[]) {
    const { child, said } = start(...args);
    const [code] = await once(child, "close");
    return { code, ...said };
  }

  const processes = () => Object.values<ProcessIdentity>(readState(dataDir)?.processes ?? {});

  it("starts once, survives the loss of a broker, comes back with its data, and leaves nothing running", async () => {
    const up = await cluster("up");
    expect(up.code, up.err).toBe(0);
    expect(up.out).toBe(
      `export KAFKA_BOOTSTRAP_SERVERS=localhost:${env.KAFKA_PORT_1},localhost:${env.KAFKA_PORT_2},localhost:${env.KAFKA_PORT_3}\n` +
        `export SCHEMA_REGISTRY_URL=http://localhost:${env.SCHEMA_REGISTRY_PORT}/apis/ccompat/v7\n`,
    );
    const first = processes();
    expect(first.map(isAlive)).toEqual([true, true, true, true]);

    const again = await cluster("up");
    expect(again).toMatchObject({ code: 0, out: up.out });
    expect(processes()).toEqual(first);
    expect(await cluster("status")).toMatchObject({ code: 0, out: expect.stringMatching(/\nhealthy\n$/) });

    const created = await cluster("topics");
    expect(created.code, created.err).toBe(0);
    expect(created.out.split("\n")).toContain("created healthtech.patient.events.dlq");
    expect(await cluster("topics")).toMatchObject({ code: 0, out: "", err: expect.stringContaining("0 created") });

    expect((await cluster("kill", "2")).code).toBe(0);
    expect(first.map(isAlive)).toEqual([true, false, true, true]);
    expect(await cluster("kill", "2")).toMatchObject({ code: 1, err: "Broker 2 does not run.\n" });
    expect(await cluster("status")).toMatchObject({
      code: 1,
      out: expect.stringMatching(/kafka-2 +down(.|\n)*not healthy: .*broker 2 does not answer/),
    });
    const back = await cluster("start", "2");
    expect(back.code, back.err).toBe(0);
    expect((await cluster("logs", "2")).out).toContain("Kafka Server started");

    const registry = `http://localhost:${env.SCHEMA_REGISTRY_PORT}/apis/ccompat/v7`;
    const post = { method: "POST", headers: { "content-type": "application/json" }, body: '{"schema":"\\"string\\""}' };
    const { id } = (await (await fetch(`${registry}/subjects/probe/versions`, post)).json()) as { id: number };
    const second = processes();
    const down = await cluster("down");
    expect(down.code, down.err).toBe(0);
    expect([...first, ...second].filter(isAlive)).toEqual([]);
    expect((await cluster("status")).code).toBe(1);
    expect((await cluster("up")).code).toBe(0);
    expect(await (await fetch(`${registry}/schemas/ids/${id}`)).json()).toMatchObject({ schema: '"string"' });
  }, 300_000);

  it("cleans up after a Ctrl-C during up", async () => {
    const { child, said } = start("up");
    await expect.poll(() => processes().length, { timeout: 60_000, interval: 50 }).toBe(4);
    const started = processes();
    child.kill("SIGINT");
    const [code] = await once(child, "close");
    expect([code, said.out]).toEqual([1, ""]);
    expect(said.err).toContain("Interrupted.");
    expect(started.filter(isAlive)).toEqual([]);
  }, 180_000);
});
