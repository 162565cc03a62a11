import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { describeDiskError } from "./write-error.js";

/** Gives a file new text in one step, its mode kept. Throws a `WriteError`, and leaves the file as it was. */
export function replaceFile(file: string, text: string): void {
  const staged = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(staged, text, { flag: "wx", mode: statSync(file).mode });
    renameSync(staged, file);
  } catch (error) {
    rmSync(staged, { force: true });
    throw describeDiskError(error, file, "It is as it was");
  }
}
