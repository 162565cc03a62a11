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
 * Refuses folder and file names that the output could not carry. A folder's name becomes a folder, an import path and a
 * topic, so it is held to what is safe in all of them; a file's name is only shown. A folder is reported once, whatever
 * it holds.
 */
export function checkPaths(files: readonly SourceFile[], findings: Findings): void {
  const reported = new Set<string>();
  for (const file of files) {
    const segments = file.relativePath.split("/");
    const last = segments.length - 1;
    const bad = segments.findIndex((segment, index) => !(index < last ? isFolderName(segment) : isFileName(segment)));
    if (bad < 0) continue;
    const path = segments.slice(0, bad + 1).join("/");
    if (reported.has(path)) {
      findings.markFaulty(file);
      continue;
    }
    reported.add(path);
    const name = quote(segments[bad] ?? "");
    const message = `The ${bad < last ? "folder" : "file"} name ${name} cannot be carried on into what is generated.`;
    const fix =
      bad < last
        ? 'Use letters, digits, ".", "_" and "-", begin with a letter or digit, and avoid names like "con".'
        : "Use letters, digits, blanks and ._-+=@~,() only.";
    findings.report(file, { start: 0 }, "path-unsafe", message, fix);
  }
}

/** Devices on Windows, whatever stands behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function isFolderName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(name) && !name.endsWith(".") && !DEVICE.test(name);
}

/** No quotes, no brackets of code or markup, nothing invisible: the name is shown in comments and in Markdown. */
function isFileName(name: string): boolean {
  return /^[\p{L}\p{M}\p{N} ._+=@~,()-]+$/u.test(name);
}
