import type { Change, ChangeKind } from "../compare/change.js";
import type { Level } from "./level.js";

/**
 * Better words are a patch, what nobody has to act on is minor, and whatever makes a service misread, refuse or no
 * longer compile is major: every rule of `events compat` that finds an error finds a major change.
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

export function levelOf({ kind }: Pick<Change, "kind">): Level {
  return LEVEL_OF[kind];
}
