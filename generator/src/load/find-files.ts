import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { compareText } from "../diagnostics.js";

/** A file or folder that looked like ours and cannot be used. */
export interface Unusable {
  readonly relativePath: string;
  readonly message: string;
  readonly fix: string;
}

export interface FoundFiles {
  /** Paths of every `.avsc` file, relative to the folder, forward slashes, by code unit. */
  readonly schemas: readonly string[];
  /** Likewise every `<domain>/domain.json`. */
  readonly domains: readonly string[];
  /** Likewise every `standards/<standard>.json`. */
  readonly standards: readonly string[];
  /** Likewise every `<event>.v<N>.json` beside its schema: what the event was before a break. */
  readonly versions: readonly string[];
  /** Likewise every `<event>.v<N>-to-v<M>.ts`: how it becomes what came next. */
  readonly upcasters: readonly string[];
  /** Likewise every `approvals/<name>.json`. */
  readonly approvals: readonly string[];
  readonly unusable: readonly Unusable[];
}

/**
 * Lists the schema files below a folder, in an order that no file system and no locale has a say in. Hidden folders and
 * `node_modules` are passed over. A link to a folder is never followed: within the tree its files are found at their
 * own place, and what lies outside is not ours. Throws when `root` itself cannot be read.
 */
export function findFiles(root: string): FoundFiles {
  const found = {
    schemas: [] as string[],
    domains: [] as string[],
    standards: [] as string[],
    versions: [] as string[],
    upcasters: [] as string[],
    approvals: [] as string[],
    unusable: [] as Unusable[],
  };
  const realRoot = realpathSync(root);
  walk(readdirSync(root, { withFileTypes: true }), "");
  const beside = (path: string) => found.schemas.includes(schemaPathOf(path));
  found.versions = found.versions.filter(beside);
  found.upcasters = found.upcasters.filter(beside);
  for (const kind of KINDS) found[kind].sort(compareText);
  found.unusable.sort((a, b) => compareText(a.relativePath, b.relativePath));
  return found;

  function walk(entries: readonly Dirent[], folder: string): void {
    for (const entry of entries) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!isPassedOver(entry.name)) enter(path);
      } else if (entry.isSymbolicLink()) {
        if (!isPassedOver(entry.name)) weighLink(path);
      } else {
        list(path, entry.isFile());
      }
    }
  }

  function enter(path: string): void {
    try {
      walk(readdirSync(join(root, path), { withFileTypes: true }), path);
    } catch {
      refuse(path, "This folder cannot be read.", "Give the user who runs this the right to read it.");
    }
  }

  function weighLink(path: string): void {
    const target = lookThrough(join(root, path));
    if (target?.isFolder !== true && kindOf(path) === null) return;
    if (target === null) {
      refuse(path, "This link leads nowhere.", "Delete it, or put the file itself in its place.");
    } else if (target.path !== realRoot && !target.path.startsWith(realRoot + sep)) {
      refuse(path, "This link leads out of the schemas folder.", "Put what it leads to in its place.");
    } else if (!target.isFolder) {
      list(path, target.isFile);
    }
  }

  function list(path: string, isFile: boolean): void {
    const kind = kindOf(path);
    if (kind === null) return;
    if (isFile) found[kind].push(path);
    else refuse(path, "This is neither a file nor a folder.", "Delete it, or put a plain file in its place.");
  }

  function refuse(relativePath: string, message: string, fix: string): void {
    found.unusable.push({ relativePath, message, fix });
  }
}

/** What a link leads to, or null where that cannot be found out. */
function lookThrough(link: string): { path: string; isFolder: boolean; isFile: boolean } | null {
  try {
    const path = realpathSync(link);
    const target = statSync(path);
    return { path, isFolder: target.isDirectory(), isFile: target.isFile() };
  } catch {
    return null;
  }
}

function isPassedOver(folder: string): boolean {
  return folder.startsWith(".") || folder === "node_modules";
}

const KINDS = ["schemas", "domains", "standards", "versions", "upcasters", "approvals"] as const;

/** What a file is by its path within the schemas folder, forward slashes; null for what is not ours. */
export function kindOf(path: string): (typeof KINDS)[number] | null {
  if (path.endsWith(".avsc")) return "schemas";
  if (/^[^/]+\/domain\.json$/.test(path)) return "domains";
  if (/^standards\/[^/]+\.json$/.test(path)) return "standards";
  if (/^approvals\/[^/]+\.json$/.test(path)) return "approvals";
  if (/\.v\d+\.json$/.test(path)) return "versions";
  return /\.v\d+-to-v\d+\.ts$/.test(path) ? "upcasters" : null;
}

/** The schema that an earlier version, or an upcaster, lies beside. */
export function schemaPathOf(path: string): string {
  return path.replace(/\.v\d+(\.json|-to-v\d+\.ts)$/, ".avsc");
}
