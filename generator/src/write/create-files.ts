import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { type Disk, realDisk } from "./disk.js";
import { Transaction } from "./transaction.js";
import { describeDiskError } from "./write-error.js";

/** Which of the files are there already. */
export function existingFiles(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files.keys()].filter((file) => existsSync(file));
}

/** Creates files that are not there yet, with their folders: all of them or, throwing a `WriteError`, none. */
export function createFiles(files: ReadonlyMap<string, string>, disk: Disk = realDisk): void {
  const transaction = new Transaction(disk);
  for (const [file, content] of files) {
    try {
      transaction.makeFolder(dirname(file));
      transaction.create(file, content);
    } catch (error) {
      transaction.rollback();
      throw describeDiskError(error, file, "Nothing was changed");
    }
  }
}
