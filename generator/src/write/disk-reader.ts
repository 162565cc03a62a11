import { lstatSync, readFileSync, type Stats } from "node:fs";
import { dirname, sep } from "node:path";

/** What lies at a path. Only a plain file below plain folders is ever read or replaced. */
export type OnDisk =
  | { readonly kind: "absent" }
  | { readonly kind: "file"; readonly bytes: Buffer }
  | { readonly kind: "obstacle"; readonly file: string; readonly what: string };

const ABSENT: OnDisk = { kind: "absent" };

/**
 * Reads files of the output folder without following a link below it, since a link could lead a write out of it.
 * A reader remembers folders, so it is made for one look at the disk and then dropped. Throws what the disk throws.
 */
export function diskReader(out: string): (file: string) => OnDisk {
  const folders = new Map<string, OnDisk | null>([[out, null]]);
  return (file) => {
    const way = file.startsWith(out + sep) ? lookAtFolder(dirname(file)) : null;
    if (way !== null) return way;
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return ABSENT;
    if (!stats.isFile()) return { kind: "obstacle", file, what: describe(stats) };
    return { kind: "file", bytes: readFileSync(file) };
  };

  /** Null where the folder is a plain one. */
  function lookAtFolder(folder: string): OnDisk | null {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    let found = lookAtFolder(dirname(folder));
    if (found === null) {
      const stats = lstatSync(folder, { throwIfNoEntry: false });
      if (stats === undefined) found = ABSENT;
      else if (!stats.isDirectory()) found = { kind: "obstacle", file: folder, what: describe(stats) };
    }
    folders.set(folder, found);
    return found;
  }
}

function describe(stats: Stats): string {
  if (stats.isSymbolicLink()) return "a symbolic link";
  if (stats.isDirectory()) return "a folder";
  return stats.isFile() ? "a file" : "neither a file nor a folder";
}
