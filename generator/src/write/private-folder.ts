import { lstatSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeDiskError, WriteError } from "./write-error.js";

/** Below the output folder: the lock, staged files and the memory of the last run. Never committed. */
export const PRIVATE_FOLDER = ".cache";

/** Makes the private folder if there is none, and returns its path. It hides itself from git. */
export function openPrivateFolder(out: string): string {
  const folder = join(out, PRIVATE_FOLDER);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new WriteError(`${folder} is a symbolic link, and could lead out of the output folder.`, "Delete the link.");
  }
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, ".gitignore"), "*\n", { flag: "wx" });
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code !== "EEXIST" || path !== join(folder, ".gitignore")) {
      throw describeDiskError(error, folder, "Nothing was changed");
    }
  }
  return folder;
}
