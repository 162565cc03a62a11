import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { kindOf } from "../load/find-files.js";
import type { JsonNode } from "../load/json-node.js";
import { parseJson } from "../load/parse-json.js";
import { positionAt } from "../load/position.js";
import type { SourceFile } from "../load/source-tree.js";
import { UsageError } from "../usage-error.js";
import type { Baseline, Today } from "./baseline.js";
import { compactJson, RELEASED_FOLDER } from "./released-schemas.js";

/** Every release of the schemas, oldest first; empty where nothing has been released yet. */
export function fromReleased({ schemas, tree }: Today): readonly Baseline[] {
  const folder = join(schemas, RELEASED_FOLDER);
  const versions = versionsIn(folder);
  refuseMissing(folder, versions);
  const known = new Map([...tree.files, ...tree.domains].map((file) => [file.relativePath, file]));
  const files = new Map<string, SourceFile>();
  return versions.map((version) => {
    apply(version, join(folder, `${version}.json`), files, known);
    const all = [...files.values()].sort((a, b) => (a.relativePath < b.relativePath ? -1 : 1));
    const released = {
      files: all.filter(({ relativePath }) => kindOf(relativePath) === "schemas"),
      domains: all.filter(({ relativePath }) => kindOf(relativePath) === "domains"),
    };
    return { label: `release ${version}`, tree: released, holds: "everything" };
  });
}

/** Whether anything was released yet. */
export function hasReleases(schemas: string): boolean {
  return versionsIn(join(schemas, RELEASED_FOLDER)).length > 0;
}

function versionsIn(folder: string, ending = ".json"): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ name }) => name.slice(0, -ending.length))
    .filter((version) => /^\d+\.\d+\.\d+$/.test(version))
    .sort(compareVersions);
}

/** A release whose changelog is there and whose schemas are not, unless it is the newest, which may have been cut off. */
function refuseMissing(folder: string, versions: readonly string[]): void {
  const newest = versions.at(-1);
  const lost = versionsIn(folder, ".changelog.json").find(
    (version) => !versions.includes(version) && newest !== undefined && compareVersions(version, newest) < 0,
  );
  if (lost === undefined) return;
  throw new UsageError(
    `The released history is not whole: ${RELEASED_FOLDER}/${lost}.json is not there.`,
    "Restore the file from version control.",
  );
}

/** By number, part by part. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  return left.map((part, index) => part - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

type Files = ReadonlyMap<string, SourceFile>;

function apply(version: string, path: string, files: Map<string, SourceFile>, today: Files): void {
  const shown = `${RELEASED_FOLDER}/${version}.json`;
  const text = readFileSync(path, "utf8");
  const { root, faults } = parseJson(text);
  if (root === null) throw notWhole(shown, text, faults[0]?.start ?? 0, faults[0]?.message ?? "This is no JSON.");
  const member = (key: string) => (root.kind === "object" ? root.members.get(key)?.value : undefined);
  const [schemas, removed, said] = [member("files"), member("removed"), member("version")];
  if (schemas?.kind !== "object" || removed?.kind !== "array" || said?.kind !== "string" || said.value !== version) {
    throw notWhole(shown, text, root.start, `It lacks "files", "removed" or the "version" ${version}.`);
  }
  for (const path of removed.items) if (path.kind === "string") files.delete(path.value);
  for (const { key, value } of schemas.members.values()) {
    files.set(key.value, fileOf(key.value, value, version, today.get(key.value)));
  }
}

/** The schema as if it stood alone, so that places in it are right; as it is written today, where it says the same. */
function fileOf(relativePath: string, node: JsonNode, version: string, today: SourceFile | undefined): SourceFile {
  const path = `release ${version}:${relativePath}`;
  const text = compactJson(node);
  if (today !== undefined && compactJson(today.root) === text) return { ...today, path };
  return { path, relativePath, text, root: parseJson(text).root ?? node };
}

function notWhole(shown: string, text: string, offset: number, message: string): UsageError {
  const { line, column } = positionAt(text, offset);
  return new UsageError(
    `The released history is not whole: ${shown}:${line}:${column} ${message}`,
    "Restore the file from version control.",
  );
}
