import { compareText } from "../diagnostics.js";
import type { Manifest } from "./manifest.js";

/** What the outputs are made from, apart from the generator itself. */
export interface Ingredients {
  /** `name@version` of the SDK. */
  readonly package: string;
  /** Digest by schema file, relative to the schemas folder. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Says why outputs differ from what the manifest's run wrote; null as the manifest where there was no such run. */
export interface Reasons {
  /** For an output that is to be written. */
  ofContent(source: string | undefined): string;
  /** For an output that is no longer generated. */
  ofRemoval(source: string | null): string;
}

export function reasonsFor(before: Manifest | null, now: Ingredients): Reasons {
  const changed = before === null ? [] : changedSources(before.sources, now.sources);
  const byPath = new Map(changed.map((change) => [change.path, change]));
  return {
    ofContent(source) {
      if (before === null) return "nothing was generated here before";
      const own = source === undefined ? undefined : byPath.get(source);
      if (own !== undefined) return `schema ${own.path} ${own.how}`;
      const [first, ...more] = changed;
      if (first !== undefined) return `${first.path} ${first.how}${more.length > 0 ? `, and ${more.length} more` : ""}`;
      if (before.package !== now.package) return `the package is now ${now.package}`;
      return "the generator or its configuration changed";
    },
    ofRemoval(source) {
      if (source === null) return "no longer generated";
      return now.sources.has(source) ? `no longer generated from ${source}` : `its schema ${source} is gone`;
    },
  };
}

interface SourceChange {
  readonly path: string;
  readonly how: "changed" | "is new" | "is gone";
}

function changedSources(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): SourceChange[] {
  const changes: SourceChange[] = [];
  for (const [path, digest] of now) {
    const old = before.get(path);
    if (old === undefined) changes.push({ path, how: "is new" });
    else if (old !== digest) changes.push({ path, how: "changed" });
  }
  for (const path of before.keys()) {
    if (!now.has(path)) changes.push({ path, how: "is gone" });
  }
  return changes.sort((a, b) => compareText(a.path, b.path));
}
