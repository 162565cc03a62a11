import type { Baseline } from "./baseline/baseline.js";
import type { Source } from "./baseline/choose-source.js";
import { openBaselines } from "./baseline/open-baselines.js";
import { type LeveledChange, leveled } from "./changelog/change-level.js";
import { compare } from "./compare/compare.js";
import { indexOf } from "./compare/snapshot.js";
import type { Config } from "./config.js";
import { hasErrors } from "./diagnostics.js";
import { load } from "./load/load.js";
import type { RegistryPlace } from "./registry/registry-place.js";
import { resolve } from "./resolve/resolve.js";
import type { ResolvedTree } from "./resolve/resolved-tree.js";
import { snapshotOf } from "./snapshot-of.js";
import { UsageError } from "./usage-error.js";

/** A state of the schemas: today's, a release by its version, or anything that is a baseline of `events compat`. */
export type State =
  | { readonly kind: "today" }
  | { readonly kind: "release"; readonly version: string }
  | { readonly kind: "last-release" }
  | Exclude<Source, { kind: "released" }>;

export interface DiffOptions {
  readonly from: State;
  readonly to: State;
  /** Where a state is a registry's. */
  readonly place?: RegistryPlace | undefined;
}

export interface Difference {
  /** Labels of the two states. */
  readonly from: string;
  readonly to: string;
  readonly changes: readonly LeveledChange[];
  /** Every event type that one of the two states has. */
  readonly eventTypes: ReadonlySet<string>;
}

/** Everything that lies between two states, and what it asks for. Writes nothing. Rejects with a `UsageError` for what is not there. */
export async function diff(config: Config, { from, to, place }: DiffOptions): Promise<Difference> {
  if (to.kind === "registry") {
    throw new UsageError(
      "A registry can be the first of the two states only.",
      "Compare it with today's: name it alone.",
    );
  }
  const { tree, diagnostics: loading } = await load(config);
  const { resolved, diagnostics: resolving } = resolve(tree);
  if (hasErrors([...loading, ...resolving])) {
    throw new UsageError("Today's schemas have errors.", "Run `events lint`, and mend them first.");
  }
  const today: Baseline = { label: "today", tree, holds: "everything" };
  const open = (state: State) => openState(state, { config, today, resolved, place });
  const [earlier, [later = today]] = await Promise.all([open(from), open(to)]);
  const after = indexOf(later === today ? { label: "today", resolved, holds: "everything" } : snapshotOf(later));
  const before = earlier.map(snapshotOf);
  const changes = before.flatMap((snapshot) => leveled(compare(snapshot, after)));
  const files = [after.snapshot, ...before].flatMap((snapshot) => snapshot.resolved.files);
  return {
    from: labelOf(earlier, from),
    to: later.label,
    changes: withoutRepeats(changes),
    eventTypes: new Set(files.flatMap(({ event }) => event?.eventType ?? [])),
  };
}

interface Surroundings {
  readonly config: Config;
  readonly today: Baseline;
  readonly resolved: ResolvedTree;
  readonly place: RegistryPlace | undefined;
}

/** One baseline, but for a registry, which has one for each subject. */
async function openState(state: State, { config, today, resolved, place }: Surroundings): Promise<readonly Baseline[]> {
  if (state.kind === "today") return [today];
  const { schemas, cwd } = config;
  const isRelease = state.kind === "release" || state.kind === "last-release";
  const source: Source = isRelease ? { kind: "released" } : state;
  const histories = await openBaselines(source, { schemas, cwd, tree: today.tree }, resolved, {
    place: place ?? null,
    allVersions: false,
  });
  if (!isRelease) return histories.flatMap((history) => history.slice(-1));
  const [releases = []] = histories;
  const wanted = state.kind === "release" ? `release ${state.version}` : releases.at(-1)?.label;
  const found = releases.find(({ label }) => label === wanted);
  if (found !== undefined) return [found];
  throw new UsageError(
    wanted === undefined ? "Nothing has been released yet." : `There is no ${wanted}.`,
    releases.length === 0
      ? "Name two states: `events diff origin/main`, say."
      : `There are ${releases.map(({ label }) => label.replace("release ", "")).join(", ")}.`,
  );
}

function labelOf(baselines: readonly Baseline[], state: State): string {
  return state.kind === "registry" ? state.url : (baselines[0]?.label ?? "");
}

/** The subjects of a registry each bring along the types that they share. */
function withoutRepeats(changes: readonly LeveledChange[]): readonly LeveledChange[] {
  const known = new Map(
    changes.map((change) => {
      const { kind, subject, path, before, after } = change;
      return [JSON.stringify([kind, subject, path, before, after]), change] as const;
    }),
  );
  return [...known.values()];
}
