import { join, relative, sep } from "node:path";
import type { Config } from "../config.js";
import type { Diagnostic } from "../diagnostics.js";
import type { OutputFile } from "../emit/output-file.js";
import type { WriteFault } from "./faults.js";
import { foldPath, whyUnsafe } from "./safe-path.js";

/** The one output that may lie outside the output folder, at `Config.catalogFile`. */
export const CATALOG_FILE = "EVENT_CATALOG.md";

export type Place = Pick<Config, "out" | "catalogFile" | "cwd">;

/** An output that knows where on the disk it belongs. */
export interface PlacedFile {
  readonly output: OutputFile;
  /** Its name in the manifest: relative to the output folder, forward slashes. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
}

/** Gives every output its place, or says why it can have none. */
export function place(
  outputs: readonly OutputFile[],
  where: Place,
): { placed: PlacedFile[]; diagnostics: Diagnostic[] } {
  const placed: PlacedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, string>();
  for (const output of outputs) {
    const unsafe = whyUnsafe(output.path);
    const file = output.path === CATALOG_FILE ? where.catalogFile : join(where.out, output.path);
    if (unsafe !== null) {
      diagnostics.push(
        writeFault("output-path-unsafe", shown(where, where.out), {
          message: `The path ${JSON.stringify(output.path)} ${unsafe}.`,
          fix: sourceFix(output, "Rename what it is made from"),
        }),
      );
      continue;
    }
    const other = taken.get(foldPath(file));
    if (other !== undefined) {
      diagnostics.push(
        writeFault("output-path-collides", shown(where, file), {
          message: `Two outputs would be this file on some file system: ${other} and ${output.path}.`,
          fix: sourceFix(output, "Rename one of them"),
        }),
      );
      continue;
    }
    taken.set(foldPath(file), output.path);
    placed.push({ output, path: toSlashes(relative(where.out, file)), file });
  }
  diagnostics.push(...fileAndFolder(placed, where));
  return { placed, diagnostics };
}

/** A path that is both a file and the folder of another file. */
function fileAndFolder(placed: readonly PlacedFile[], where: Place): Diagnostic[] {
  const files = new Map(placed.map((item) => [foldPath(item.path), item]));
  return placed.flatMap((item) => {
    const segments = foldPath(item.path).split("/");
    for (let length = 1; length < segments.length; length++) {
      const folder = files.get(segments.slice(0, length).join("/"));
      if (folder === undefined) continue;
      const message = `The output ${folder.path} would be a file, and the folder of ${item.path}.`;
      return writeFault("output-path-collides", shown(where, folder.file), {
        message,
        fix: sourceFix(item.output, "Rename one of them"),
      });
    }
    return [];
  });
}

/** A finding about a file on the disk as a whole. */
export function writeFault(
  rule: WriteFault,
  file: string,
  { message, fix }: { readonly message: string; readonly fix: string },
): Diagnostic {
  return { rule, severity: "error", file, line: 1, column: 1, message, fix };
}

/** A path as the user would type it. */
export function shown(where: Pick<Config, "cwd">, file: string): string {
  const path = toSlashes(relative(where.cwd, file));
  return path === "" ? "." : path;
}

function sourceFix(output: OutputFile, advice: string): string {
  return output.source === undefined ? `${advice}.` : `${advice}: ${output.source}.`;
}

/** A path of this system with forward slashes. */
export function toSlashes(path: string): string {
  return path.split(sep).join("/");
}
