// @ts-check
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/**
 * A process that is ours. Its pid alone is not enough: once it has ended, the number may be given to a stranger.
 * @typedef {object} ProcessIdentity
 * @property {number} pid
 * @property {string} startedAt when it started, in the words of the operating system
 */

const hasProc = existsSync("/proc/self/stat");

/** Tells one boot of the machine from the next, as start times count from the boot. */
function bootId() {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}

/** @param {number} pid */
function fromProc(pid) {
  let stat;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return null;
  }
  // The name in brackets may itself hold blanks and brackets; the fields begin after the last one.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { state: fields[0] ?? "", startedAt: `${bootId()}:${fields[19]}` };
}

/** @param {number} pid */
function fromPs(pid) {
  try {
    const [state = "", ...start] = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
      .trim()
      .split(/\s+/);
    return { state, startedAt: start.join(" ") };
  } catch {
    return null;
  }
}

/**
 * What the operating system says of a pid; null when there is none, or only a zombie whose parent does not reap it.
 * @param {number} pid
 */
function look(pid) {
  const seen = hasProc ? fromProc(pid) : fromPs(pid);
  return seen === null || /^[ZXx]/.test(seen.state) ? null : seen;
}

/**
 * @param {number} pid
 * @returns {ProcessIdentity | null} null when no such process runs
 */
export function identify(pid) {
  const seen = look(pid);
  return seen && { pid, startedAt: seen.startedAt };
}

/** @param {ProcessIdentity} identity */
export function isAlive(identity) {
  return look(identity.pid)?.startedAt === identity.startedAt;
}

/**
 * Whether it is stopped by a SIGSTOP.
 * @param {ProcessIdentity} identity
 */
export function isPaused(identity) {
  const seen = look(identity.pid);
  return seen?.startedAt === identity.startedAt && /^[Tt]/.test(seen.state);
}

/**
 * Sends a signal, if the process is still the one that was identified.
 * @param {ProcessIdentity} identity
 * @param {NodeJS.Signals} signal
 */
export function send(identity, signal) {
  if (!isAlive(identity)) return;
  try {
    process.kill(identity.pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH") throw error;
  }
}

/**
 * Resolves with true once the process is gone, with false when it is still there after so many milliseconds.
 * @param {ProcessIdentity} identity
 * @param {number} withinMs
 */
export async function gone(identity, withinMs) {
  const deadline = performance.now() + withinMs;
  while (isAlive(identity)) {
    if (performance.now() > deadline) return false;
    await delay(25);
  }
  return true;
}
