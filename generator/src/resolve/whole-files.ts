import type { SourceFile } from "../load/source-tree.js";
import type { Bound } from "./bind.js";
import type { Definitions } from "./collect-definitions.js";
import type { Findings } from "./findings.js";

/**
 * The files that later stages may see: without a fault, and using only types of such files. What is left out is
 * already reported, and judging half of it would only repeat the fault in other words.
 */
export function wholeFiles(bound: Bound, definitions: Definitions, findings: Findings): ReadonlySet<SourceFile> {
  const namesIn = new Map<SourceFile, string[]>();
  for (const { file, fullName } of definitions.byName.values()) {
    const names = namesIn.get(file) ?? [];
    namesIn.set(file, names);
    names.push(fullName);
  }
  const broken = new Set<SourceFile>();
  const spreading = [...bound.files].filter((file) => findings.isFaulty(file) || !bound.roots.has(file));
  for (let file = spreading.pop(); file !== undefined; file = spreading.pop()) {
    if (broken.has(file)) continue;
    broken.add(file);
    for (const name of namesIn.get(file) ?? []) {
      for (const user of bound.usedBy.get(name) ?? []) spreading.push(user);
    }
  }
  return new Set(bound.files.filter((file) => !broken.has(file)));
}
