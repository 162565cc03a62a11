import type { BrokenFile } from "../load/source-tree.js";

/**
 * Simple names that files which could not be parsed would have defined, as far as a look at their text can tell; else
 * what their file names suggest. Whoever uses such a name is not at fault.
 */
export function lostNames(files: readonly BrokenFile[]): Set<string> {
  const names = new Set<string>();
  for (const { text, relativePath } of files) {
    for (const [, name] of text.matchAll(
      /"name"\s{0,20}:\s{0,20}"(?:[A-Za-z0-9_.]{0,400}\.)?([A-Za-z0-9_]{1,200})"/g,
    )) {
      if (name !== undefined) names.add(name);
    }
    names.add(pascalCase(relativePath));
  }
  return names;
}

function pascalCase(path: string): string {
  const stem = path.slice(path.lastIndexOf("/") + 1).replace(/\.avsc$/, "");
  return stem.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
