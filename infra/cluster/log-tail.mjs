// @ts-check
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** More than this of a log is never read: a broker that runs for days writes a lot. */
const window = 256 * 1024;

/**
 * The last lines of a log file, empty when there is none.
 * @param {string} path
 * @param {number} lines
 */
export function tail(path, lines) {
  let file;
  try {
    file = openSync(path, "r");
  } catch {
    return "";
  }
  try {
    const { size } = fstatSync(file);
    const buffer = Buffer.alloc(Math.min(size, window));
    readSync(file, buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString("utf8").trimEnd().split("\n").slice(-lines).join("\n");
  } finally {
    closeSync(file);
  }
}

/**
 * What a person should see of the log of a node that ended: its complaints, else its last lines.
 * @param {string} log
 * @param {number} lines at most
 */
export function complaints(log, lines) {
  const all = log.split("\n");
  const bad = all.filter((line) =>
    /\b(ERROR|FATAL)\b|^(Caused by|Exception in|Error:)|^[\w.]+(Exception|Error)\b/.test(line),
  );
  return (bad.length > 0 ? bad : all).slice(-lines).join("\n");
}
