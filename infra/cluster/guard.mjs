// @ts-check
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("guard-main.mjs", import.meta.url));

/**
 * @typedef {object} Guard
 * @property {(state: import("./state-file.mjs").ClusterState) => void} tell
 * @property {() => Promise<void>} dismiss when the cluster is stopped; resolves when the guard is gone
 */

/**
 * Starts a process that outlives this one: as soon as this one is gone, however it went, the guard kills what is left of
 * the cluster that it was last told of and, where asked, deletes its folder.
 * @param {string} dataDir
 * @param {boolean} discard
 * @returns {Guard}
 */
export function startGuard(dataDir, discard) {
  const guard = spawn(process.execPath, [program, dataDir, discard ? "discard" : "keep"], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  guard.once("error", () => undefined);
  // Its pipe is what tells it that we live; it must not be what keeps us alive.
  guard.unref();
  if ("unref" in guard.stdin && typeof guard.stdin.unref === "function") guard.stdin.unref();
  guard.stdin.on("error", () => undefined);
  return {
    tell(state) {
      guard.stdin.write(`${JSON.stringify(state)}\n`);
    },
    async dismiss() {
      if (guard.pid === undefined || guard.exitCode !== null || guard.signalCode !== null) return;
      guard.ref();
      const exit = once(guard, "exit");
      guard.stdin.end();
      await exit;
    },
  };
}
