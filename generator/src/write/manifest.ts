import { compareText } from "../diagnostics.js";

/** The committed list of what was written: it tells our files from anybody else's, and a hand edit from ours. */
export const MANIFEST_FILE = ".events-manifest.json";

export interface Manifest {
  /** `name@version` of the SDK. */
  readonly package: string;
  /** Digest by schema file: why an output changed is told from here. */
  readonly sources: ReadonlyMap<string, string>;
  /** By path relative to the output folder; only the catalog's may start with `../`. */
  readonly files: ReadonlyMap<string, ManifestEntry>;
}

export interface ManifestEntry {
  /** Of the content as written, hex. */
  readonly sha256: string;
  /** The schema file that it was made of, or null where it was made of many. */
  readonly source: string | null;
}

const ABOUT =
  "Written by `events generate`, never by hand. After a merge conflict keep both sides and run `events generate` again.";

/** One line per file, sorted, so that two branches that add different events merge without a conflict. */
export function printManifest(manifest: Manifest): string {
  const sources = sorted(manifest.sources).map(([path, digest]) => `    ${text(path)}: ${text(digest)}`);
  const files = sorted(manifest.files).map(([path, { sha256, source }]) => {
    const entry = source === null ? [sha256] : [sha256, source];
    return `    ${text(path)}: [${entry.map(text).join(", ")}]`;
  });
  return [
    "{",
    `  "about": ${text(ABOUT)},`,
    `  "package": ${text(manifest.package)},`,
    ...block("sources", sources, ","),
    ...block("files", files, ""),
    "}",
    "",
  ].join("\n");
}

/**
 * Reads a manifest, also one that a merge has damaged: then every line that is still one counts, because a file that
 * either side had written is ours.
 */
export function parseManifest(content: string): Manifest {
  return parseWhole(content) ?? salvage(content);
}

function parseWhole(content: string): Manifest | null {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return null;
  }
  if (!isObject(value) || !isObject(value.sources) || !isObject(value.files)) return null;
  const sources = Object.entries(value.sources).flatMap(([path, digest]) =>
    typeof digest === "string" ? [[path, digest] as const] : [],
  );
  const files = Object.entries(value.files).flatMap(([path, entry]) => {
    const [sha256, source = null] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof sha256 !== "string" || (source !== null && typeof source !== "string")) return [];
    return [[path, { sha256, source }] as const];
  });
  const name = value.package;
  return { package: typeof name === "string" ? name : "", sources: new Map(sources), files: new Map(files) };
}

function salvage(content: string): Manifest {
  const files = new Map<string, ManifestEntry>();
  const string = String.raw`"(?:[^"\\]|\\.)*"`;
  const line = new RegExp(`^\\s*(${string}): \\[(${string})(?:, (${string}))?\\],?\\s*$`, "gm");
  for (const [, path = "", sha256 = "", source] of content.matchAll(line)) {
    try {
      const entry = { sha256: JSON.parse(sha256) as string, source: JSON.parse(source ?? "null") as string | null };
      files.set(JSON.parse(path) as string, entry);
    } catch {
      // An escape that is none: the line is not one of ours.
    }
  }
  return { package: "", sources: new Map(), files };
}

function block(name: string, lines: readonly string[], end: string): string[] {
  if (lines.length === 0) return [`  "${name}": {}${end}`];
  return [`  "${name}": {`, lines.join(",\n"), `  }${end}`];
}

function sorted<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => compareText(a, b));
}

function text(value: string): string {
  return JSON.stringify(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
