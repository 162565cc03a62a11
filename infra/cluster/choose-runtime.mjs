// @ts-check
import { existsSync } from "node:fs";
import { ClusterError, UsageError } from "./cluster-error.mjs";
import { dockerRuntime, findDocker } from "./docker-runtime.mjs";
import { fetchJars, jarsFolder } from "./jars.mjs";
import { findJava } from "./java.mjs";
import { jvmRuntime } from "./jvm-runtime.mjs";
import { startupOptions, trainStartupArchive } from "./startup-archive.mjs";
import { writeState } from "./state-file.mjs";

/**
 * @typedef {object} Surroundings
 * @property {NodeJS.ProcessEnv} env
 * @property {(line: string) => void} progress for the one thing that takes long: fetching the jars
 * @property {AbortSignal | undefined} [signal]
 */

/**
 * What this machine can run a cluster with: Docker where an engine answers, else Java with jars that are there or can be
 * fetched. `CLUSTER_RUNTIME=docker` or `jvm` insists on one of them.
 * @param {Surroundings} surroundings
 * @returns {Promise<{ kind: "jvm" | "docker" } | { missing: string }>} or why there is none, to be read by a person
 * @throws {UsageError} when `CLUSTER_RUNTIME` is something else
 */
export async function chooseRuntime({ env, progress, signal }) {
  const wish = env.CLUSTER_RUNTIME ?? "";
  if (!["", "jvm", "docker"].includes(wish)) {
    throw new UsageError(`CLUSTER_RUNTIME is ${JSON.stringify(wish)}; it can be jvm, docker, or not set.`);
  }
  const reasons = [];
  if (wish !== "jvm") {
    const { missing } = await findDocker(env);
    if (missing === null) return { kind: "docker" };
    reasons.push(missing);
  }
  if (wish !== "docker") {
    const found = await findJava(env);
    if ("java" in found) {
      try {
        const jars = await fetchJars({ env, progress, signal });
        await trainStartupArchive({ ...found, jars, progress, signal });
        return { kind: "jvm" };
      } catch (error) {
        if (!(error instanceof ClusterError)) throw error;
        reasons.push(error.message.replace(/\.$/, ""));
      }
    } else reasons.push(found.missing);
  }
  return { missing: reasons.join("; ") };
}

/**
 * The runtime of a cluster whose state is known, running or not.
 * @param {object} options
 * @param {string} options.dataDir
 * @param {import("./state-file.mjs").ClusterState} options.state
 * @param {NodeJS.ProcessEnv} options.env
 * @param {boolean} [options.wholeStack]
 * @param {(state: import("./state-file.mjs").ClusterState) => void} [options.save] beside the state file, which is written
 * @returns {Promise<import("./runtime.mjs").Runtime>}
 */
export async function runtimeOf({ dataDir, state, env, wholeStack = false, save }) {
  /** @param {import("./state-file.mjs").ClusterState} changed */
  const saveAll = (changed) => {
    writeState(dataDir, changed);
    save?.(changed);
  };
  if (state.runtime === "docker") return dockerRuntime({ dataDir, state, save: saveAll, wholeStack });
  const found = await findJava(env);
  const jars = jarsFolder();
  // To stop and to look, neither is needed; to start, both are, and the start then says what it misses.
  const java = "java" in found ? found.java : "java";
  if (!existsSync(jars)) await fetchJars({ env, progress: () => undefined }).catch(() => undefined);
  return jvmRuntime({ dataDir, state, java, jars, jvmOptions: startupOptions(found, jars), save: saveAll });
}
