import { openBaselines } from "./baseline/open-baselines.js";
import { printReleasedSchemas, RELEASED_FOLDER } from "./baseline/released-schemas.js";
import { type LeveledChange, leveled } from "./changelog/change-level.js";
import { changelogFile } from "./changelog/changelog-files.js";
import { highestLevel, type Level } from "./changelog/level.js";
import { isLargeEnough, nextVersion } from "./changelog/next-version.js";
import { printEntry, type ReleaseEntry } from "./changelog/release-entry.js";
import { releasedChanges } from "./changelog/released-changes.js";
import { compare } from "./compare/compare.js";
import { indexOf, type Snapshot } from "./compare/snapshot.js";
import type { Config } from "./config.js";
import { hasErrors } from "./diagnostics.js";
import { load } from "./load/load.js";
import { resolve } from "./resolve/resolve.js";
import { snapshotOf } from "./snapshot-of.js";
import { UsageError } from "./usage-error.js";

/** What the next release is. */
export interface ReleasePlan {
  /** The last release's version, or null for the first. */
  readonly previous: string | null;
  /** What all changes together ask for; null for the first release, and where nothing changed. */
  readonly level: Level | null;
  /** Null where there is nothing to release. */
  readonly entry: ReleaseEntry | null;
  /** Files to write below the schemas folder, by path relative to it. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Holds today's schemas against the last release. The version is that of the configuration where this is the first
 * release or somebody has set it, else the next that the changes ask for. Throws a `UsageError` for one that was set too
 * low. Writes nothing.
 *
 * @param date - today, `YYYY-MM-DD`
 * @param asked - the version, where this run was told one: that of the last release is too low then, too
 */
export async function planRelease(config: Config, date: string, asked: string | null = null): Promise<ReleasePlan> {
  const { tree, diagnostics: loading } = await load(config);
  const { resolved, diagnostics: resolving } = resolve(tree);
  if (hasErrors([...loading, ...resolving])) {
    throw new UsageError("The schemas have errors.", "Run `events lint`, and mend them first.");
  }
  const where = { schemas: config.schemas, cwd: config.cwd, tree };
  const options = { place: null, allVersions: true };
  const [history = []] = await openBaselines({ kind: "released" }, where, resolved, options);
  const last = history.at(-1);
  const previous = last === undefined ? null : last.label.replace("release ", "");
  const today: Snapshot = { label: "today", resolved, holds: "everything" };
  const before = last === undefined ? nothing(today) : snapshotOf(last);
  const changes = leveled(compare(before, indexOf(today)));
  const version = versionOf(changes, previous, { configured: asked ?? config.packageVersion, isAsked: asked !== null });
  if (version === null) return { previous, level: null, entry: null, files: new Map() };

  const entry = { version, date, changes: releasedChanges(changes) };
  const files = [...tree.files, ...tree.domains];
  const earlier = last === undefined ? null : [...last.tree.files, ...last.tree.domains];
  return {
    previous,
    level: previous === null ? null : highestLevel(entry.changes.map(({ level }) => level)),
    entry,
    files: new Map([
      [`${RELEASED_FOLDER}/${version}.json`, printReleasedSchemas(version, files, earlier)],
      [changelogFile(version), printEntry(entry)],
    ]),
  };
}

function nothing(today: Snapshot): Snapshot {
  const { resolved } = today;
  return {
    label: "nothing",
    holds: "everything",
    resolved: { ...resolved, files: [], types: new Map(), domains: new Map() },
  };
}

/** Null where nothing changed since the last release. */
function versionOf(
  changes: readonly LeveledChange[],
  previous: string | null,
  { configured, isAsked }: { readonly configured: string; readonly isAsked: boolean },
): string | null {
  if (!/^\d+\.\d+\.\d+$/.test(configured)) {
    throw new UsageError(
      `The version ${configured} is none that can be released.`,
      'Set "version" in events.config.json to three numbers, such as 1.0.0.',
    );
  }
  if (previous === null) return configured;
  const level = highestLevel(changes.map((change) => change.level));
  if (level === null) return null;
  const next = nextVersion(previous, level);
  if (configured === previous && !isAsked) return next;
  if (isLargeEnough(configured, previous, level)) return configured;
  throw new UsageError(
    `The version ${configured} is too small: the changes since ${previous} make it a ${level} release, at least ${next}.`,
    isAsked
      ? `Pass --package-version ${next}, or leave it to this command by passing none. \`events diff\` shows the changes.`
      : `Set "version" in events.config.json to ${next}, or to ${previous}, which leaves it to this command. \`events diff\` shows the changes.`,
  );
}
