import { existsSync } from "node:fs";
import { dirname } from "node:path";
import type { Disk } from "./disk.js";

/**
 * Changes to the disk that can all be taken back. `rollback` puts every file back as it was, its modification time
 * included, and removes the folders that were made.
 */
export class Transaction {
  readonly #disk: Disk;
  readonly #undo: (() => void)[] = [];

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  /** Makes a folder and those above it, where they are not there. */
  makeFolder(folder: string): void {
    if (existsSync(folder)) return;
    this.makeFolder(dirname(folder));
    this.#disk.mkdir(folder);
    this.#undo.push(() => this.#disk.removeFolder(folder));
  }

  /** Writes a file that is not there. */
  create(file: string, content: string): void {
    this.#disk.write(file, content);
    this.#undo.push(() => this.#disk.remove(file));
  }

  /** Puts `staged` in the place of `file`; what was there is kept at `backup`. */
  replace(file: string, staged: string, backup: string): void {
    if (existsSync(file)) {
      this.#disk.keep(file, backup);
      this.#disk.rename(staged, file);
      this.#undo.push(() => this.#disk.rename(backup, file));
    } else {
      this.#disk.rename(staged, file);
      this.#undo.push(() => this.#disk.remove(file));
    }
  }

  /** Moves `file` to `backup`. */
  takeAway(file: string, backup: string): void {
    this.#disk.rename(file, backup);
    this.#undo.push(() => this.#disk.rename(backup, file));
  }

  /** Takes everything back, last first. Returns what could not be, as errors. */
  rollback(): Error[] {
    const failures: Error[] = [];
    for (const undo of this.#undo.splice(0).reverse()) {
      try {
        undo();
      } catch (error) {
        failures.push(error as Error);
      }
    }
    return failures;
  }
}
