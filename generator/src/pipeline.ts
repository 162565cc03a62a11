import { type Checking, startChecking } from "./beside/start-checking.js";
import { changelogFiles } from "./changelog/changelog-files.js";
import type { ReleaseEntry } from "./changelog/release-entry.js";
import type { Config } from "./config.js";
import { compareDiagnostics, type Diagnostic, hasErrors } from "./diagnostics.js";
import type { EmitContext } from "./emit/emitters.js";
import type { OutputFile } from "./emit/output-file.js";
import type { Catalog } from "./model/catalog.js";
import type { History } from "./released-history.js";
import { type Report, reportOf, withoutChanges } from "./report.js";
import type { ResolvedTree } from "./resolve/resolved-tree.js";
import { readInputs } from "./run-key.js";
import { type StageName, Stopwatch, type Timings } from "./stopwatch.js";
import { sourceDigest } from "./write/digest.js";
import { recallLastRun, rememberRun } from "./write/last-run.js";
import { toSlashes } from "./write/place.js";

/** What is known of the schemas. */
export interface Inspection {
  readonly resolved: ResolvedTree;
  /** Null where an error keeps the model from being built. */
  readonly catalog: Catalog | null;
  /** Sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface GenerateOptions {
  /** Compare only: nothing is written. */
  readonly check?: boolean;
  /** Freeze the pending migration. */
  readonly release?: boolean;
  /** What the release changed, where it is not written down yet. */
  readonly releaseEntry?: ReleaseEntry;
  /** Replace files that were not generated, too. */
  readonly force?: boolean;
  readonly signal?: AbortSignal;
  /** Hears of each stage when it begins. Only "write" touches the disk. */
  readonly onStage?: (stage: StageName) => void;
}

export interface Generated {
  readonly diagnostics: readonly Diagnostic[];
  /** What was done or, with `check`, is to be done; null where an error forbids it. */
  readonly report: Report | null;
  readonly timings: Timings;
}

/** load -> resolve -> check -> model. Reads the schemas and writes nothing. */
export async function inspect(config: Config): Promise<Inspection> {
  const checking = startChecking(0, config);
  const { resolved, catalog, faults } = await study(config, checking, new Stopwatch());
  const findings = await checking.findings(resolved);
  return { resolved, catalog, diagnostics: [...faults, ...findings].sort(compareDiagnostics) };
}

/**
 * load -> resolve -> check -> model -> emit -> write. With an error, or with something in the way, nothing at all is
 * written. Rejects with a `WriteError` where the disk refuses, and with the signal's reason where that is aborted; then
 * too the old output stands.
 */
export async function generate(config: Config, options: GenerateOptions = {}): Promise<Generated> {
  const watch = new Stopwatch(options);
  const inputs = await watch.time("recall", () => readInputs(config));
  const isNews = options.release || options.force || inputs === null;
  const last = isNews ? null : recallLastRun(config.out, inputs.key);
  if (last !== null) return { diagnostics: [], report: last as Report, timings: watch.timings };

  const checking = startChecking(inputs?.schemas ?? 0, config);
  try {
    const studied = await study(config, checking, watch);
    return await produce(config, studied, { key: inputs?.key ?? null, checking, watch, options });
  } finally {
    checking.stop();
  }
}

interface Studied {
  readonly resolved: ResolvedTree;
  readonly catalog: Catalog | null;
  /** What is wrong but for the findings of the rules. */
  readonly faults: readonly Diagnostic[];
}

/** Everything up to the model. A stage is imported when its turn comes: a run with nothing to do loads none of them. */
async function study(config: Config, checking: Checking, watch: Stopwatch): Promise<Studied> {
  const loaded = await watch.time("load", async () => (await import("./load/load.js")).load(config));
  checking.begin(loaded.tree);
  const bound = await watch.time("resolve", async () => (await import("./resolve/resolve.js")).resolve(loaded.tree));
  const { resolved } = bound;
  const faults = [...loaded.diagnostics, ...bound.diagnostics];
  if (hasErrors(faults)) return { resolved, catalog: null, faults };
  const model = await watch.time("model", async () => (await import("./model/build.js")).buildModel(resolved, config));
  return { resolved, catalog: model.catalog, faults: [...faults, ...model.diagnostics] };
}

interface Circumstances {
  readonly key: string | null;
  readonly checking: Checking;
  readonly watch: Stopwatch;
  readonly options: GenerateOptions;
}

async function produce(config: Config, studied: Studied, circumstances: Circumstances): Promise<Generated> {
  const { resolved, catalog, faults } = studied;
  const { key, checking, watch, options } = circumstances;
  const refuse = (diagnostics: readonly Diagnostic[]) => ({ diagnostics, report: null, timings: watch.timings });
  const { readHistory, release } = await import("./released-history.js");
  const history = await readHistory(config);
  const changelog = await readReleases(config, options.releaseEntry);

  // What the rules find forbids to write, not to emit. And where they find something, an emitter need not cope with it.
  const [emission, check] = await Promise.allSettled([
    watch.time("emit", () => emit(catalog, contextOf(config, history, changelog))),
    watch.time("check", () => checking.findings(resolved)),
  ]);
  if (check.status === "rejected") throw check.reason;
  const diagnostics = [...faults, ...check.value, ...history.diagnostics].sort(compareDiagnostics);
  if (catalog === null || hasErrors(diagnostics)) return refuse(diagnostics);
  if (emission.status === "rejected") throw emission.reason;

  const emitted = emission.value;
  const outputs = options.release ? await release(emitted, history, catalog) : [...emitted, ...history.files];
  const request = {
    outputs,
    where: config,
    ingredients: ingredientsOf(config, resolved),
    force: options.force === true,
  };
  const { compareWithDisk, writeOutputs } = await import("./write/write.js");
  const plan = await watch.time("write", () =>
    options.check ? compareWithDisk(request) : writeOutputs(request, options),
  );
  if (hasErrors(plan.diagnostics)) return refuse(plan.diagnostics);

  const report = reportOf(plan, outputs, catalog, diagnostics);
  if (!options.check && key !== null && key === (await readInputs(config))?.key) {
    rememberRun(config.out, { key, manifestDigest: plan.manifestDigest, summary: withoutChanges(report) });
  }
  return { diagnostics, report, timings: watch.timings };
}

async function emit(catalog: Catalog | null, context: EmitContext): Promise<readonly OutputFile[]> {
  const outputs: OutputFile[] = [];
  if (catalog === null) return outputs;
  const { emitters } = await import("./emit/emitters.js");
  for (const emitter of emitters) outputs.push(...(await emitter.emit(catalog, context)));
  return outputs;
}

/** Most repositories have released nothing when they are worked on, and need not know how a changelog is read. */
async function readReleases({ schemas }: Config, entry: ReleaseEntry | undefined): Promise<readonly ReleaseEntry[]> {
  const known =
    changelogFiles(schemas).length === 0 ? [] : (await import("./changelog/read-changelog.js")).readChangelog(schemas);
  return entry === undefined ? known : [entry, ...known.filter(({ version }) => version !== entry.version)];
}

function contextOf(
  { packageVersion, out, catalogFile }: Config,
  { released }: History,
  changelog: readonly ReleaseEntry[],
): EmitContext {
  const places = { out: toSlashes(out), catalogFile: toSlashes(catalogFile) };
  return { packageVersion, released, changelog, places };
}

function ingredientsOf(config: Config, { files, domains, earlier }: ResolvedTree) {
  const versions = [...(earlier?.values() ?? [])].flat().flatMap(({ source, upcaster }) => [source, upcaster]);
  const sources = [
    ...files.map(({ source }) => source),
    ...[...domains.values()].map(({ source }) => source),
    ...versions,
  ];
  return {
    package: `${config.packageName}@${config.packageVersion}`,
    sources: new Map(sources.map(({ relativePath, text }) => [relativePath, sourceDigest(text)])),
  };
}
