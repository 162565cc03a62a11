import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compareText } from "./diagnostics.js";

/**
 * Digest of the generator itself: the code and templates in `folder`, the packages that it is built on, and Node. A
 * generator under development never answers for its former self.
 */
export function generatorDigest(folder: string): string {
  const hash = createHash("sha256").update(process.version);
  const add = (name: string, content: Uint8Array) => hash.update(`${name}:${content.byteLength}:`).update(content);
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort(compareText)) {
    if (/\.(js|ts|hbs)$/.test(path) && !/\.(d|test)\.ts$/.test(path)) add(path, readFileSync(join(folder, path)));
  }
  const own = JSON.parse(readFileSync(join(folder, "..", "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
  };
  for (const name of Object.keys(own.dependencies ?? {}).sort(compareText)) add(name, installedManifest(folder, name));
  return hash.digest("hex");
}

/** The package.json that Node would find from `folder`; empty where the package is not installed. */
function installedManifest(folder: string, name: string): Uint8Array {
  const file = join(folder, "node_modules", name, "package.json");
  if (existsSync(file)) return readFileSync(file);
  const above = dirname(folder);
  return above === folder ? new Uint8Array() : installedManifest(above, name);
}
