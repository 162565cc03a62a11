// @ts-check
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ClusterError } from "./cluster-error.mjs";

/**
 * All that a later command must know to find a cluster again and to end nothing but it.
 * @typedef {object} ClusterState
 * @property {1} version
 * @property {"jvm" | "docker"} runtime
 * @property {string} project the compose project; unused by the JVM
 * @property {import("./layout.mjs").Layout} layout
 * @property {Readonly<Record<string, import("./process-identity.mjs").ProcessIdentity>>} processes by node, JVM only
 */

/** @param {string} dataDir */
const pathOf = (dataDir) => join(dataDir, "state.json");

/**
 * @param {string} dataDir
 * @returns {ClusterState | null} null when no cluster was ever started there
 * @throws {ClusterError} when the file is there and is not one of ours
 */
export function readState(dataDir) {
  let text;
  try {
    text = readFileSync(pathOf(dataDir), "utf8");
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return null;
    throw error;
  }
  const state = parse(text);
  if (state === null) {
    throw new ClusterError(`${pathOf(dataDir)} is not the state of a cluster: look what still runs, then delete it.`);
  }
  return state;
}

/**
 * @param {string} text
 * @returns {ClusterState | null}
 */
function parse(text) {
  /** @type {Partial<ClusterState> | null} */
  let state;
  try {
    state = JSON.parse(text);
  } catch {
    return null;
  }
  const known = state?.version === 1 && (state.runtime === "jvm" || state.runtime === "docker");
  const whole = Array.isArray(state?.layout?.brokers) && typeof state?.processes === "object";
  return known && whole ? /** @type {ClusterState} */ (state) : null;
}

/**
 * Written whole or not at all: a reader never sees half of it, whenever the writer dies.
 * @param {string} dataDir
 * @param {ClusterState} state
 */
export function writeState(dataDir, state) {
  mkdirSync(dataDir, { recursive: true });
  const draft = `${pathOf(dataDir)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`);
  renameSync(draft, pathOf(dataDir));
}

/** @param {string} dataDir */
export function removeData(dataDir) {
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
}
