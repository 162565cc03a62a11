import { compatRules } from "../check/judge/compat-rules.js";
import { judgeComparison } from "../check/judge/judge-comparison.js";
import type { Change, ChangeKind } from "../compare/change.js";
import type { Comparison } from "../compare/compare.js";
import type { Place } from "../compare/place.js";
import type { Level } from "./level.js";

/**
 * Better words are a patch, what nobody has to act on is minor, and whatever makes a service misread, refuse or no
 * longer compile is major.
 */
const LEVEL_OF: Readonly<Record<ChangeKind, Level>> = {
  "event-added": "minor",
  "event-removed": "major",
  "event-renamed": "major",
  "status-changed": "minor",
  "schema-version-changed": "minor",
  "topic-changed": "major",
  "key-changed": "major",
  "aggregate-changed": "major",
  "producers-changed": "patch",
  "consumers-changed": "patch",
  "standards-changed": "patch",
  "examples-changed": "patch",
  "export-removed": "major",
  "type-added": "minor",
  "type-removed": "major",
  "type-renamed": "major",
  "field-added": "minor",
  "required-field-added": "major",
  "field-removed": "major",
  "field-type-changed": "major",
  "field-encoding-changed": "major",
  "logical-type-changed": "major",
  "decimal-changed": "major",
  "unit-changed": "major",
  "code-system-changed": "major",
  "tag-added": "minor",
  "tag-removed": "major",
  "default-added": "minor",
  "default-removed": "major",
  "default-changed": "major",
  "enum-symbol-added": "minor",
  "enum-symbol-removed": "major",
  "enum-default-changed": "major",
  "fixed-size-changed": "major",
  "doc-changed": "patch",
};

/** A change, and what it asks for. */
export interface LeveledChange extends Change {
  readonly level: Level;
}

/**
 * What each change of a comparison asks for: what its kind does, and major where a rule finds that it breaks somebody, whatever
 * policy is configured and whoever approved it.
 */
export function leveled(comparison: Comparison): readonly LeveledChange[] {
  const options = {
    compatibility: { policy: "FULL", domains: {}, events: {} },
    rules: new Map(),
    isLast: true,
  } as const;
  const breaks = judgeComparison(comparison, options, compatRules).filter(({ severity }) => severity === "error");
  const places = new Set(breaks.map(({ place }) => keyOf(place)));
  const { changes } = comparison;
  const known = new Set(changes.map(({ place }) => keyOf(place)));
  // What breaks at a place of its own is laid to whatever else changed in that schema.
  const subjects = new Set(breaks.filter(({ place }) => !known.has(keyOf(place))).map(({ subject }) => subject));
  return changes.map((change) => {
    const level = LEVEL_OF[change.kind];
    const isBreak = places.has(keyOf(change.place)) || subjects.has(change.subject);
    return { ...change, level: isBreak && level !== "patch" ? "major" : level };
  });
}

function keyOf({ file, node }: Place): string {
  return `${file.relativePath}:${node.start}`;
}
