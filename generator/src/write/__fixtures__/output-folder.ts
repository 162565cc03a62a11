import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { OutputFile } from "../../emit/output-file.js";
import type { WriteRequest } from "../write.js";

/** A fresh folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "events-write-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below a folder, with its text; hidden ones of ours left out unless asked for. */
export function treeOf(folder: string, { hidden = false } = {}): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => hidden || !file.includes("/.cache/"))
    .sort();
  return Object.fromEntries(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, "utf8")]));
}

/** Text and modification time of every file: what must be the same when nothing was to change. */
export function stampsOf(folder: string): Record<string, string> {
  const files = Object.entries(treeOf(folder));
  return Object.fromEntries(
    files.map(([path, content]) => [path, `${lstatSync(join(folder, path), { bigint: true }).mtimeNs} ${content}`]),
  );
}

/** Writes a file with its folders, and returns its path. */
export function put(folder: string, path: string, content: string): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
  return join(folder, path);
}

/** A request for files by path; `[content, source]` names the schema that a file is made of. */
export function request(
  out: string,
  files: Readonly<Record<string, string | readonly [content: string, source: string]>>,
  more: Partial<WriteRequest> & { readonly sources?: Readonly<Record<string, string>>; readonly package?: string } = {},
): WriteRequest {
  const { sources = {}, package: name = "sdk@1.0.0", ...rest } = more;
  const outputs = Object.entries(files).map(([path, file]): OutputFile => {
    if (typeof file === "string") return { path, content: file, emitter: "sdk" };
    return { path, content: file[0], emitter: "sdk", source: file[1] };
  });
  return {
    outputs,
    where: { out, catalogFile: join(out, "EVENT_CATALOG.md"), cwd: dirname(out) },
    ingredients: { package: name, sources: new Map(Object.entries(sources)) },
    ...rest,
  };
}
