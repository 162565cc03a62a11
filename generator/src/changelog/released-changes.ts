import { compareText } from "../diagnostics.js";
import type { LeveledChange } from "./change-level.js";
import { changeText } from "./change-text.js";
import { LEVELS } from "./level.js";
import type { ReleasedChange } from "./release-entry.js";

/** Sorted by subject, what asks most first. */
export function releasedChanges(changes: readonly LeveledChange[]): ReleasedChange[] {
  return changes
    .map((change) => ({
      level: change.level,
      kind: change.kind,
      subject: change.subject,
      path: change.path,
      text: changeText(change),
      events: [...change.events],
    }))
    .sort(
      (a, b) =>
        compareText(a.subject, b.subject) ||
        LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) ||
        compareText(a.path, b.path) ||
        compareText(a.kind, b.kind),
    );
}
