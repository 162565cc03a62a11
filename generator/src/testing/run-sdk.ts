import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import type { Sources } from "./compile.js";

/** Generated modules on a disk, where they can be imported; gone when the test ends. */
export interface Written {
  import(module: string): Promise<Record<string, unknown>>;
  /** Takes a module away, so that importing it fails. */
  remove(module: string): void;
}

export function writeSdk(sources: Sources): Written {
  const folder = mkdtempSync(join(tmpdir(), "sdk-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const pathOf = (module: string) => join(folder, "src", `${module}.ts`);
  return {
    import: (module) => import(pathToFileURL(pathOf(module)).href),
    remove: (module) => rmSync(pathOf(module)),
  };
}
