import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Kafka, logLevel, type Producer } from "kafkajs";
import { describe, expect, inject, it } from "vitest";
import { startCluster } from "./index.mjs";
import { nodeNames } from "./layout.mjs";
import { isAlive, type ProcessIdentity } from "./process-identity.mjs";
import { readState } from "./state-file.mjs";

const able = inject("cluster");
const skipped = "skipped" in able;

describe.skipIf(skipped)(skipped ? `a cluster (skipped: ${able.skipped})` : "a cluster", () => {
  it("keeps every acknowledged record while a broker is killed, heals when it returns, and leaves no process", async () => {
    const cluster = await startCluster();
    const state = readState(cluster.dataDir);
    const processes = () => Object.values<ProcessIdentity>(readState(cluster.dataDir)?.processes ?? {});
    expect(processes()).toHaveLength(4);
    const everStarted = processes();
    try {
      const kafka = new Kafka({
        brokers: cluster.bootstrapServers.split(","),
        logLevel: logLevel.NOTHING,
        retry: { retries: 30, initialRetryTime: 100, maxRetryTime: 1000 },
      });
      const admin = kafka.admin();
      const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1 });
      const consumer = kafka.consumer({ groupId: "readers" });
      await Promise.all([admin.connect(), producer.connect(), consumer.connect()]);
      try {
        await admin.createTopics({ topics: [{ topic: "events", numPartitions: 6, replicationFactor: 3 }] });
        const read: string[] = [];
        await consumer.subscribe({ topic: "events", fromBeginning: true });
        await consumer.run({ eachMessage: async ({ message }) => void read.push(String(message.value)) });

        await publish(producer, 0, 100);
        await cluster.kill(2);
        expect(everStarted.filter(isAlive)).toHaveLength(3);
        await publish(producer, 100, 200);
        await cluster.start(2);
        everStarted.push(...processes());
        await cluster.whole();
        const { topics } = await admin.fetchTopicMetadata({ topics: ["events"] });
        expect(topics[0]?.partitions.map(({ isr }) => isr.length)).toEqual([3, 3, 3, 3, 3, 3]);
        await publish(producer, 200, 300);

        const wanted = Array.from({ length: 300 }, (_, index) => `event ${index}`).sort();
        await expect.poll(() => [...new Set(read)].sort(), { timeout: 60_000, interval: 100 }).toEqual(wanted);
      } finally {
        await Promise.all([consumer.disconnect(), producer.disconnect(), admin.disconnect()]);
      }
    } finally {
      await cluster.stop();
    }
    expect(everStarted).toHaveLength(8);
    expect(everStarted.filter(isAlive)).toEqual([]);
    expect(existsSync(cluster.dataDir)).toBe(false);
    expect(state && nodeNames(state.layout)).toEqual(["kafka-1", "kafka-2", "kafka-3", "schema-registry"]);
  }, 240_000);

  it("takes a schema and gives it back by id, under the address that it names", async () => {
    const cluster = await startCluster({ brokers: 1 });
    try {
      const schema = JSON.stringify({ type: "record", name: "Probe", fields: [{ name: "id", type: "long" }] });
      const registered = await fetch(`${cluster.registryUrl}/subjects/Probe/versions`, {
        method: "POST",
        headers: { "content-type": "application/vnd.schemaregistry.v1+json" },
        body: JSON.stringify({ schema }),
      });
      const { id } = (await registered.json()) as { id: number };
      await cluster.killRegistry();
      await expect(fetch(`${cluster.registryUrl}/schemas/ids/${id}`)).rejects.toThrow();
      await cluster.startRegistry();
      const answer = await fetch(`${cluster.registryUrl}/schemas/ids/${id}`);
      expect(JSON.parse(((await answer.json()) as { schema: string }).schema)).toEqual(JSON.parse(schema));
    } finally {
      await cluster.stop();
    }
  }, 180_000);

  it("freezes a broker, so that it holds connections and answers nothing, and lets it go on", async () => {
    const cluster = await startCluster({ brokers: 1 });
    try {
      await cluster.pause(1);
      await expect(cluster.whole({ withinMs: 1000 })).rejects.toThrow("broker 1 does not answer");
      await cluster.resume(1);
      await cluster.whole();
    } finally {
      await cluster.stop();
    }
  }, 180_000);

  it("says why a broker does not come up, from its log, and leaves no process", async () => {
    const squatter = createServer();
    squatter.listen(0, "127.0.0.1");
    await once(squatter, "listening");
    const { port } = squatter.address() as AddressInfo;
    const dataDir = mkdtempSync(join(tmpdir(), "cluster-test-"));
    try {
      await expect(startCluster({ ports: [port], dataDir })).rejects.toThrow(/^Broker 1 ended(.|\n)*in use/);
      expect(Object.values(readState(dataDir)?.processes ?? {}).map(isAlive)).toEqual([false, false]);
    } finally {
      squatter.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  }, 180_000);

  it("dies with the process that started it, also when that process is killed", async () => {
    const library = JSON.stringify(new URL("index.mjs", import.meta.url).href);
    const program = `const { startCluster } = await import(${library}); console.log((await startCluster({ brokers: 1 })).dataDir);`;
    const owner = spawn(process.execPath, ["--input-type=module", "--eval", `${program} setInterval(() => {}, 1000);`]);
    const [line] = await once(createInterface({ input: owner.stdout }), "line");
    const dataDir = String(line);
    const processes = Object.values<ProcessIdentity>(readState(dataDir)?.processes ?? {});
    expect(processes.map(isAlive)).toEqual([true, true]);
    owner.kill("SIGKILL");
    await expect.poll(() => processes.map(isAlive), { timeout: 30_000 }).toEqual([false, false]);
    await expect.poll(() => existsSync(dataDir), { timeout: 30_000 }).toBe(false);
  }, 180_000);
});

async function publish(producer: Producer, from: number, to: number): Promise<void> {
  for (let index = from; index < to; index += 10) {
    const messages = Array.from({ length: 10 }, (_, offset) => ({ key: `${index}`, value: `event ${index + offset}` }));
    await producer.send({ topic: "events", acks: -1, messages });
  }
}
