// @ts-check
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startGuard } from "./guard.mjs";
import { askBroker, waitUntil } from "./health.mjs";
import { jvmRuntime } from "./jvm-runtime.mjs";
import { newClusterId } from "./layout.mjs";
import { freePorts } from "./ports.mjs";

/**
 * Kafka's classes as this Java lays them out in memory (a class data sharing archive): brokers that map it start with
 * half the work. It is good for one Java and one set of jars.
 * @param {string} version of Java, in its own words
 * @param {string} jars
 */
const archiveOf = (version, jars) =>
  join(jars, `startup-${createHash("sha256").update(version).digest("hex").slice(0, 12)}.jsa`);

/**
 * @param {{ version: string } | { missing: string }} java
 * @param {string} jars
 * @returns {string[]} what tells a JVM to use the archive, if it is there
 */
export function startupOptions(java, jars) {
  if (!("version" in java)) return [];
  const archive = archiveOf(java.version, jars);
  return existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : [];
}

/**
 * Makes the archive, once: runs one broker until it answers and lets it write down what it loaded. A cluster without the
 * archive is slower and no worse, so that nothing of this is a reason to fail.
 * @param {object} options
 * @param {string} options.java
 * @param {string} options.version
 * @param {string} options.jars
 * @param {(line: string) => void} options.progress
 * @param {AbortSignal | undefined} [options.signal]
 */
export async function trainStartupArchive({ java, version, jars, progress, signal }) {
  const archive = archiveOf(version, jars);
  const failed = `${archive}.failed`;
  if (existsSync(archive) || existsSync(failed)) return;
  progress("Preparing faster starts of the brokers, once.");
  const dataDir = mkdtempSync(join(tmpdir(), "healthtech-training-"));
  const draft = `${archive}.${process.pid}`;
  const [port = 0, internalPort = 0, controllerPort = 0, registryPort = 0] = await freePorts(4);
  const brokers = [{ id: 1, port, advertisedPort: port, internalPort, controllerPort }];
  const layout = { host: "127.0.0.1", clusterId: newClusterId(), brokers, registryPort, settings: {} };
  const guard = startGuard(dataDir, true);
  const runtime = jvmRuntime({
    dataDir,
    state: { version: 1, runtime: "jvm", project: "", layout, processes: {} },
    java,
    jars,
    brokerOptions: [`-XX:ArchiveClassesAtExit=${draft}`],
    save: guard.tell,
  });
  try {
    await runtime.start(["kafka-1"], signal);
    await waitUntil({
      missing: async () => ((await askBroker(port)) === null ? "the broker to learn from" : null),
      lost: async () => ((await runtime.stateOf("kafka-1")).state === "down" ? "It ended." : null),
      withinMs: 60_000,
      signal,
    });
    await runtime.shutDown(["kafka-1"], 60_000);
    renameSync(draft, archive);
  } catch (error) {
    if (signal?.aborted) return;
    // Not tried again, or every start would wait for it; whoever mends the cause deletes this file.
    writeFileSync(failed, `${error}\n`);
    progress(`That did not work (${failed} says why); they start as they are.`);
  } finally {
    await runtime.kill(["kafka-1"]);
    await runtime.discard();
    await guard.dismiss();
  }
}
