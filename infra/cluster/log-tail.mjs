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
