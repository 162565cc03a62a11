import { copyFileSync, linkSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";

/** What applying changes does to the disk, so that tests can let any of it fail. */
export interface Disk {
  mkdir(folder: string): void;
  write(file: string, content: string): void;
  /** Atomic; replaces `to`. */
  rename(from: string, to: string): void;
  /** Keeps what is at `from` at `to` as well; `to` must not exist. */
  keep(from: string, to: string): void;
  remove(file: string): void;
  /** Throws where the folder is not empty. */
  removeFolder(folder: string): void;
}

export const realDisk: Disk = {
  mkdir: (folder) => mkdirSync(folder),
  write: (file, content) => writeFileSync(file, content, { flag: "wx" }),
  rename: renameSync,
  keep(from, to) {
    try {
      linkSync(from, to);
    } catch {
      // Not every file system has hard links.
      copyFileSync(from, to);
    }
  },
  remove: (file) => rmSync(file, { force: true }),
  removeFolder: rmdirSync,
};
