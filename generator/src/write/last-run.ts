import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "./digest.js";
import { diskReader } from "./disk-reader.js";
import { MANIFEST_FILE, parseManifest } from "./manifest.js";
import { openPrivateFolder, PRIVATE_FOLDER } from "./private-folder.js";

const LAST_RUN_FILE = "last-run.json";

/** What a run needs to remember, so that the next one can tell that it has nothing to do. */
export interface LastRun {
  /** Digest of everything that the outputs depend on. */
  readonly key: string;
  /** Digest of the manifest that the run left behind. */
  readonly manifestDigest: string;
  /** What the run had to say, as JSON. */
  readonly summary: unknown;
}

/**
 * The summary of the last run, or null unless running again would change nothing: `key` is the same, and the manifest
 * and every file that it lists are on the disk as that run left them. The disk is read each time, never trusted.
 */
export function recallLastRun(out: string, key: string): unknown {
  try {
    const last = JSON.parse(readFileSync(join(out, PRIVATE_FOLDER, LAST_RUN_FILE), "utf8")) as Partial<LastRun>;
    if (last.key !== key || last.summary === undefined) return null;
    const read = diskReader(out);
    const manifest = read(join(out, MANIFEST_FILE));
    if (manifest.kind !== "file" || digest(manifest.bytes) !== last.manifestDigest) return null;
    for (const [path, { sha256 }] of parseManifest(manifest.bytes.toString("utf8")).files) {
      const found = read(join(out, path));
      if (found.kind !== "file" || digest(found.bytes) !== sha256) return null;
    }
    return last.summary;
  } catch {
    // No memory, or one that cannot be read: then the work is done again.
    return null;
  }
}

/** Remembers a run that left the disk as its manifest says. To remember is a favour: failing to is no failure. */
export function rememberRun(out: string, run: LastRun): void {
  try {
    const file = join(openPrivateFolder(out), LAST_RUN_FILE);
    const staged = `${file}.${process.pid}`;
    rmSync(staged, { force: true });
    writeFileSync(staged, JSON.stringify(run), { flag: "wx" });
    renameSync(staged, file);
  } catch {
    // The next run will do its work.
  }
}
