import { compareText } from "../diagnostics.js";
import type { JsonNode } from "../load/json-node.js";
import type { SourceFile } from "../load/source-tree.js";

/*
 * `released/<version>.json` in the schemas folder holds what a release changed: every schema and domain.json that is new
 * or another than in the release before, and the paths of those that are gone. One line per file, so that a review and a
 * merge see files; numbers stand to the digit as they were written. All of them together are the released history.
 */

export const RELEASED_FOLDER = "released";

const ABOUT = "Written by `events release`, never by hand: what this release changed of the schemas.";

/** The content of `released/<version>.json`. `before` is null for the first release. */
export function printReleasedSchemas(
  version: string,
  today: readonly Pick<SourceFile, "relativePath" | "root">[],
  before: readonly Pick<SourceFile, "relativePath" | "root">[] | null,
): string {
  const textsBefore = new Map((before ?? []).map(({ relativePath, root }) => [relativePath, compactJson(root)]));
  const lines = today
    .map(({ relativePath, root }) => ({ relativePath, json: compactJson(root) }))
    .filter(({ relativePath, json }) => textsBefore.get(relativePath) !== json)
    .sort((a, b) => compareText(a.relativePath, b.relativePath))
    .map(({ relativePath, json }) => `    ${JSON.stringify(relativePath)}: ${json}`);
  const paths = new Set(today.map(({ relativePath }) => relativePath));
  const removed = [...textsBefore.keys()].filter((path) => !paths.has(path)).sort(compareText);
  return [
    "{",
    `  "about": ${JSON.stringify(ABOUT)},`,
    `  "version": ${JSON.stringify(version)},`,
    `  "removed": ${JSON.stringify(removed)},`,
    lines.length === 0 ? '  "files": {}' : `  "files": {\n${lines.join(",\n")}\n  }`,
    "}",
    "",
  ].join("\n");
}

/** JSON without spaces, numbers to the digit as written. */
export function compactJson(node: JsonNode): string {
  switch (node.kind) {
    case "number":
      return node.text;
    case "array":
      return `[${node.items.map(compactJson).join(",")}]`;
    case "object":
      return `{${[...node.members.values()].map(({ key, value }) => `${JSON.stringify(key.value)}:${compactJson(value)}`).join(",")}}`;
    case "null":
      return "null";
    default:
      return JSON.stringify(node.value);
  }
}
