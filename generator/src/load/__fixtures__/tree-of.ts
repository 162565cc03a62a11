import { compareText } from "../../diagnostics.js";
import { parseJson } from "../parse-json.js";
import type { SourceFile, SourceTree } from "../source-tree.js";

/**
 * The tree that `load` would return for these files, without a disk: content by path within the schemas folder, as
 * text or as a value. Throws where the text is no JSON, because the test that wrote it is wrong then.
 */
export function treeOf(contents: Readonly<Record<string, unknown>>): SourceTree {
  const sources = Object.keys(contents)
    .sort(compareText)
    .map((relativePath) => sourceOf(relativePath, contents[relativePath]));
  return {
    standards: sources.filter(({ relativePath }) => /^standards\/(?!domain\.)[^/]+\.json$/.test(relativePath)),
    files: sources.filter(({ relativePath }) => relativePath.endsWith(".avsc")),
    domains: sources.filter(({ relativePath }) => relativePath.endsWith("/domain.json")),
  };
}

function sourceOf(relativePath: string, content: unknown): SourceFile {
  const text = typeof content === "string" ? content : JSON.stringify(content, null, 2);
  const { root, faults } = parseJson(text);
  if (root === null) throw new Error(`${relativePath}: ${faults[0]?.message}`);
  return { path: `schemas/${relativePath}`, relativePath, text, root };
}
