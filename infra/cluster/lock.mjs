// @ts-check
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { ClusterError } from "./cluster-error.mjs";
import { identify, isAlive } from "./process-identity.mjs";

/**
 * Runs the work while no other process works on the cluster in this folder. A lock whose holder has died is no lock.
 * @template T
 * @param {string} dataDir
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @throws {ClusterError} at once, when another process holds the lock
 */
export async function withLock(dataDir, work) {
  const path = join(dataDir, "lock.json");
  mkdirSync(dataDir, { recursive: true });
  take(path);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** @param {string} path */
function take(path) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const file = openSync(path, "wx");
      writeSync(file, JSON.stringify(identify(process.pid)));
      closeSync(file);
      return;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
      const holder = holderOf(path);
      if (holder !== null && isAlive(holder)) {
        throw new ClusterError(`Process ${holder.pid} is at work on this cluster: wait until it has finished.`);
      }
      rmSync(path, { force: true });
    }
  }
  throw new ClusterError(`${path} cannot be taken: other commands keep taking it.`);
}

/**
 * @param {string} path
 * @returns {import("./process-identity.mjs").ProcessIdentity | null}
 */
function holderOf(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
