import type { Source } from "./baseline/choose-source.js";
import { hasReleases } from "./baseline/from-released.js";
import { openBaselines } from "./baseline/open-baselines.js";
import type { Break } from "./check/judge/break.js";
import { judgeHistories } from "./check/judge/judge-histories.js";
import { toDiagnostic } from "./check/judge/to-diagnostic.js";
import { refuseUnknownRules } from "./check-tree.js";
import { indexOf, type Snapshot } from "./compare/snapshot.js";
import type { Config } from "./config.js";
import { compareDiagnostics, type Diagnostic, hasErrors } from "./diagnostics.js";
import { load } from "./load/load.js";
import { didYouMean } from "./nearest-name.js";
import { type Compatibility, DEFAULT_POLICY, demandOf, type Policy } from "./policy.js";
import type { RegistryPlace } from "./registry/registry-place.js";
import { resolve } from "./resolve/resolve.js";
import { snapshotOf } from "./snapshot-of.js";
import { UsageError } from "./usage-error.js";

export interface CompatOptions {
  readonly source: Source;
  /** Where the source is a registry. */
  readonly place?: RegistryPlace;
  /** For every event, instead of what the configuration says. */
  readonly policy?: Policy;
  /** Today, `YYYY-MM-DD`: approvals expire. */
  readonly date: string;
  /** Hears of each step when it begins, in a few words. */
  readonly onStep?: (step: string) => void;
}

export interface CompatReport {
  /** Sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** As they were found, for those who want to mend them. */
  readonly breaks: readonly Break[];
  /** Labels, oldest first; empty where nothing has been released yet. */
  readonly baselines: readonly string[];
  /** How many events there are today; null where a fault in today's schemas keeps them from being compared. */
  readonly events: number | null;
}

/** load -> resolve, of today and of each baseline -> compare -> judge. Writes nothing. */
export async function checkCompat(config: Config, options: CompatOptions): Promise<CompatReport> {
  refuseUnknownRules(config);
  const { source, onStep = () => {} } = options;
  const compatibility = compatibilityOf(config, options.policy);
  onStep("Reading schemas");
  const { tree, diagnostics: loading } = await load(config);
  const { resolved, diagnostics: resolving } = resolve(tree);
  const faults = [...loading, ...resolving].sort(compareDiagnostics);
  if (hasErrors(faults)) return { diagnostics: faults.filter(isError), breaks: [], baselines: [], events: null };

  onStep("Reading the baseline");
  const today = indexOf({ label: "today", resolved, holds: "everything" });
  const histories = await openBaselines(source, { schemas: config.schemas, cwd: config.cwd, tree }, resolved, {
    place: options.place ?? null,
    allVersions: isAnyTransitive(compatibility),
    onProgress: (done, all) => onStep(`Reading the baseline: ${done} of ${all} subjects`),
  });
  const snapshots = histories.map((history) => history.map(snapshotOf));
  refuseUnknownNames(compatibility, [today.snapshot, ...snapshots.flat()]);

  onStep("Comparing");
  const breaks = judgeHistories(snapshots, today, {
    compatibility,
    rules: config.rules,
    approvals: snapshots.flat().length === 0 ? [] : (tree.approvals ?? []),
    date: options.date,
    judgesUnused: source.kind === "released" || !hasReleases(config.schemas),
  });
  return {
    diagnostics: breaks.map(toDiagnostic).sort(compareDiagnostics),
    breaks,
    baselines: histories.flat().map(({ label }) => label),
    events: today.events.size,
  };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

export function compatibilityOf(config: Pick<Config, "compatibility">, policy: Policy | undefined): Compatibility {
  if (policy !== undefined) return { policy, domains: {}, events: {} };
  return config.compatibility ?? { policy: DEFAULT_POLICY, domains: {}, events: {} };
}

function isAnyTransitive({ policy, domains, events }: Compatibility): boolean {
  return [policy, ...Object.values(domains), ...Object.values(events)].some((each) => demandOf(each).transitive);
}

function refuseUnknownNames({ domains, events }: Compatibility, snapshots: readonly Snapshot[]): void {
  const files = snapshots.flatMap(({ resolved }) => resolved.files);
  refuse("domain", Object.keys(domains), new Set(files.map(({ domain }) => domain)));
  refuse("event", Object.keys(events), new Set(files.flatMap(({ event }) => event?.eventType ?? [])));

  function refuse(what: string, named: readonly string[], known: ReadonlySet<string>): void {
    const unknown = named.find((name) => !known.has(name));
    if (unknown === undefined) return;
    const near = didYouMean(unknown, [...known], "", { most: 5000 });
    throw new UsageError(
      `The configuration sets a policy for the ${what} ${JSON.stringify(unknown)}, which there is not.${near && ` ${near}`}`,
      `Mend "compatibility" in events.config.json.`,
    );
  }
}
