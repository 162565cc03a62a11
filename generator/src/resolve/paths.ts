import { quote } from "../load/quote.js";
import type { SourceFile } from "../load/source-tree.js";
import type { Findings } from "./findings.js";

/** Where a file stands, by its folders. */
export interface Place {
  /** First folder below the schemas folder; `events` for a file that lies directly in it. */
  readonly domain: string;
  /** Folders between the domain and the file, joined by `/`, or null. */
  readonly area: string | null;
}

export function placeOf(file: Pick<SourceFile, "relativePath">): Place {
  const folders = file.relativePath.split("/").slice(0, -1);
  const [domain = "events", ...areas] = folders;
  return { domain, area: areas.length === 0 ? null : areas.join("/") };
}

/**
 * Refuses folder and file names that could not be file names everywhere: they go into paths of the output. A folder
 * is reported once, whatever it holds.
 */
export function checkPaths(files: readonly SourceFile[], findings: Findings): void {
  const reported = new Set<string>();
  for (const file of files) {
    const segments = file.relativePath.split("/");
    const bad = segments.findIndex((segment) => !isSafeFileName(segment));
    if (bad < 0) continue;
    const path = segments.slice(0, bad + 1).join("/");
    if (reported.has(path)) {
      findings.markFaulty(file);
      continue;
    }
    reported.add(path);
    const what = bad === segments.length - 1 ? "file" : "folder";
    const message = `The ${what} name ${quote(segments[bad] ?? "")} cannot be a file name on every system.`;
    const fix = `Use letters, digits, ".", "_" and "-", begin with a letter or digit, and avoid names like "con".`;
    findings.report(file, { start: 0 }, "path-unsafe", message, fix);
  }
}

/** Devices on Windows, whatever stands behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function isSafeFileName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) && !name.endsWith(".") && !DEVICE.test(name) && name.length <= 200;
}
