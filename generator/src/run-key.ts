import { createHash, type Hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "./config.js";
import { findFiles } from "./load/find-files.js";

/** The file that says which migrations are released: the one output that is an input, too. */
const RELEASED = join("migrations", "released.json");

/**
 * Digest of everything that the outputs of a run depend on: every input file, the configuration, the generator's own
 * code and templates, the versions of what it is built on, and Node's. Two runs with one key write the same bytes.
 * Null where the schemas cannot be read.
 */
export async function runKey(config: Config): Promise<string | null> {
  const hash = createHash("sha256");
  try {
    add(hash, "node", process.version);
    addConfig(hash, config);
    addGenerator(hash);
    const found = await findFiles(config.schemas);
    add(hash, "unusable", JSON.stringify(found.unusable));
    for (const path of [...found.schemas, ...found.domains]) add(hash, path, readFileSync(join(config.schemas, path)));
    const released = join(config.out, RELEASED);
    if (existsSync(released)) add(hash, RELEASED, readFileSync(released));
  } catch {
    return null;
  }
  return hash.digest("hex");
}

function addConfig(hash: Hash, { rules, ...config }: Config): void {
  const entries = Object.entries(config).sort(([a], [b]) => (a < b ? -1 : 1));
  add(hash, "config", JSON.stringify([entries, [...rules].sort()]));
}

/** The files that are running, so that a generator under development never answers for its former self. */
function addGenerator(hash: Hash): void {
  const own = dirname(fileURLToPath(import.meta.url));
  for (const entry of readdirSync(own, { recursive: true, withFileTypes: true }).sort(byPath)) {
    if (!entry.isFile() || /\.(test\.ts|d\.ts|map|tsbuildinfo)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    add(hash, file.slice(own.length), readFileSync(file));
  }
  const manifest = JSON.parse(readFileSync(join(own, "..", "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
  };
  for (const name of [...Object.keys(manifest.dependencies ?? {}), "@ts-morph/common"].sort()) {
    add(hash, name, installedManifest(own, name));
  }
}

function byPath(a: { parentPath: string; name: string }, b: { parentPath: string; name: string }): number {
  const [one, two] = [join(a.parentPath, a.name), join(b.parentPath, b.name)];
  return one < two ? -1 : one > two ? 1 : 0;
}

/** The package.json that Node would find from `folder`; empty where the package is not installed. */
function installedManifest(folder: string, name: string): string | Buffer {
  const file = join(folder, "node_modules", name, "package.json");
  if (existsSync(file)) return readFileSync(file);
  const above = dirname(folder);
  return above === folder ? "" : installedManifest(above, name);
}

/** Lengths keep two parts from being taken for one. */
function add(hash: Hash, name: string, content: string | Buffer): void {
  hash.update(`${name.length}:${name}:${Buffer.byteLength(content)}:`).update(content);
}
