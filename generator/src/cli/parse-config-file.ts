import type { JsonNode } from "../load/json-node.js";
import { parseJson } from "../load/parse-json.js";
import { positionAt } from "../load/position.js";
import { UsageError } from "../usage-error.js";
import { type ConfigFile, compatibilitySchema, configFileSchema } from "./config-schema.js";
import { didYouMean } from "./did-you-mean.js";
import { printable } from "./printable.js";

export interface ParsedConfigFile {
  /** Absolute. */
  readonly file: string;
  readonly content: ConfigFile;
}

/** Reads a configuration file's text, or throws a `UsageError` that begins with the place of what is wrong. */
export function parseConfigFile(withMark: string, shown: string): ConfigFile {
  const text = withMark.replace(/^\ufeff/, "");
  const { root, faults } = parseJson(text);
  if (root === null) throw wrong(faults[0]?.start ?? 0, faults[0]?.message ?? "This is no JSON.", faults[0]?.fix);
  const parsed = configFileSchema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;

  const [issue] = parsed.error.issues;
  const path = issue?.path ?? [];
  if (issue?.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    const known = path.length === 0 ? Object.keys(configFileSchema.shape) : Object.keys(compatibilitySchema.shape);
    throw wrong(
      keyStart(nodeAt(root, path), key),
      `There is no setting ${printable(JSON.stringify(key))}.${didYouMean(key, known)}`,
      `The settings${path.length === 0 ? "" : ` of ${printable(path.map(String).join("."))}`} are ${known.filter((name) => !name.startsWith("$")).join(", ")}.`,
    );
  }
  const name = path.length === 0 ? "The configuration" : `The setting ${printable(path.map(String).join("."))}`;
  throw wrong(nodeAt(root, path).start, `${name} ${printable(issue?.message ?? "is wrong")}.`, null);

  function wrong(start: number, message: string, fix: string | null | undefined): UsageError {
    const { line, column } = positionAt(text, start);
    return new UsageError(
      `${printable(shown)}:${line}:${column} ${message}`,
      fix ?? "Mend the file, and run it again.",
    );
  }
}

function keyStart(root: JsonNode, key: string): number {
  return root.kind === "object" ? (root.members.get(key)?.key.start ?? root.start) : root.start;
}

/** The value behind a path, or the innermost of those around it that there is. */
function nodeAt(root: JsonNode, path: readonly PropertyKey[]): JsonNode {
  let node = root;
  for (const key of path) {
    const member = node.kind === "object" ? node.members.get(String(key)) : undefined;
    if (member === undefined) break;
    node = member.value;
  }
  return node;
}
