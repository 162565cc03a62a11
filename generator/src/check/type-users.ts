import type { ResolvedFile } from "../resolve/resolved-tree.js";
import type { LintContext } from "./lint-context.js";

/** By file of types: the event files that use it, directly or through other files of types. */
export function usersOf({
  files,
  references,
  definedIn,
}: LintContext): ReadonlyMap<ResolvedFile, ReadonlySet<ResolvedFile>> {
  const usesOf = new Map<ResolvedFile, Set<ResolvedFile>>();
  for (const { file, schema } of references) {
    const target = definedIn.get(schema.fullName);
    if (target === undefined || target === file) continue;
    const uses = usesOf.get(file);
    if (uses === undefined) usesOf.set(file, new Set([target]));
    else uses.add(target);
  }
  const users = new Map<ResolvedFile, Set<ResolvedFile>>();
  for (const file of files) {
    if (file.event === null) users.set(file, users.get(file) ?? new Set());
    else reach(file);
  }
  return users;

  function reach(event: ResolvedFile): void {
    const seen = new Set([event]);
    for (const file of seen) {
      for (const target of usesOf.get(file) ?? []) {
        if (seen.has(target)) continue;
        // A set is iterated in order of insertion, additions included.
        seen.add(target);
        const known = users.get(target);
        if (known === undefined) users.set(target, new Set([event]));
        else known.add(event);
      }
    }
  }
}
