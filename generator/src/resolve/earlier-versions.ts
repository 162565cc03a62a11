import type { Diagnostic } from "../diagnostics.js";
import { schemaPathOf } from "../load/find-files.js";
import type { SourceFile, SourceTree } from "../load/source-tree.js";
import type { Findings } from "./findings.js";
import type { EarlierVersion, ResolvedFile, ResolvedTree } from "./resolved-tree.js";

/** Binds a schema that stands alone. */
type ResolveAlone = (tree: SourceTree) => {
  readonly resolved: ResolvedTree;
  readonly diagnostics: readonly Diagnostic[];
};

/**
 * The earlier versions that are kept beside the events, by the file of the event, the oldest first. Each needs an
 * upcaster to the next one: where it is missing nothing is generated, because old events would be taken for new ones.
 */
export function readEarlierVersions(
  tree: SourceTree,
  files: readonly ResolvedFile[],
  findings: Findings,
  resolveAlone: ResolveAlone,
): ReadonlyMap<SourceFile, readonly EarlierVersion[]> {
  const found = new Map<SourceFile, readonly EarlierVersion[]>();
  const upcasters = new Map((tree.upcasters ?? []).map((upcaster) => [upcaster.relativePath, upcaster]));
  const events = new Map(files.map((file) => [file.source.relativePath, file]));
  const byEvent = new Map<string, SourceFile[]>();
  for (const source of tree.versions ?? []) {
    const path = schemaPathOf(source.relativePath);
    byEvent.set(path, [...(byEvent.get(path) ?? []), source]);
  }
  for (const [path, sources] of byEvent) {
    const event = events.get(path);
    if (event === undefined) continue;
    const ordered = sources
      .map((source) => ({ source, version: versionOf(source) }))
      .sort((a, b) => a.version - b.version);
    const today = event.event?.schemaVersion ?? 0;
    const versions = ordered.flatMap(({ source, version }, index) => {
      const next = ordered[index + 1]?.version ?? today;
      return readOne({ source, version, next, event, upcasters }, findings, resolveAlone) ?? [];
    });
    if (versions.length > 0) found.set(event.source, versions);
  }
  refuseLoose(tree, byEvent, findings);
  return found;
}

interface Candidate {
  readonly source: SourceFile;
  readonly version: number;
  readonly next: number;
  readonly event: ResolvedFile;
  readonly upcasters: ReadonlyMap<string, { readonly relativePath: string; readonly text: string }>;
}

function readOne(candidate: Candidate, findings: Findings, resolveAlone: ResolveAlone): EarlierVersion | null {
  const { source, version, next, event, upcasters } = candidate;
  const report = (message: string, fix: string): null => {
    findings.report(source, source.root, "earlier-version", message, fix);
    return null;
  };
  if (event.event === null) return report("There is no event that this could be an earlier version of.", "Delete it.");
  const { schemaVersion, record } = event.event;
  if (version >= schemaVersion) {
    return report(
      `This is version ${version} of "${event.event.eventType}", whose "schemaVersion" is ${schemaVersion}.`,
      `Set the event's "schemaVersion" to ${version + 1}, or delete this file.`,
    );
  }
  // As a schema, so that its own file name is no event's.
  const alone = { ...source, relativePath: source.relativePath.replace(/\.json$/, ".avsc") };
  const { resolved, diagnostics } = resolveAlone({ files: [alone], domains: [] });
  const [fault] = diagnostics;
  const declared = resolved.files[0]?.event ?? null;
  if (fault !== undefined || declared === null) {
    const message = fault === undefined ? "This is no record." : `${fault.line}:${fault.column} ${fault.message}`;
    return report(`The earlier version is not whole: ${message}`, "Restore it from version control.");
  }
  if (declared.record.fullName !== record.fullName && !record.aliases.includes(declared.record.fullName)) {
    return report(
      `This is "${declared.record.fullName}", and the event beside it is "${record.fullName}".`,
      "Move it beside its event.",
    );
  }
  const path = `${source.relativePath.replace(/\.v\d+\.json$/, "")}.v${version}-to-v${next}.ts`;
  const upcaster = upcasters.get(path);
  if (upcaster === undefined) {
    return report(
      `Nothing makes of version ${version} what version ${next} says: there is no ${path}.`,
      `Run \`events upcast ${event.event.eventType}\`, which writes the beginning of it.`,
    );
  }
  return { version, next, source, event: declared, types: resolved.types, upcaster };
}

function versionOf({ relativePath }: SourceFile): number {
  return Number(/\.v(\d+)\.json$/.exec(relativePath)?.[1] ?? 0);
}

/** An upcaster from a version that is not kept would be carried along and never run. */
function refuseLoose(tree: SourceTree, byEvent: ReadonlyMap<string, readonly SourceFile[]>, findings: Findings): void {
  for (const { relativePath } of tree.upcasters ?? []) {
    const [, from = "", to = ""] = /\.v(\d+)-to-v(\d+)\.ts$/.exec(relativePath) ?? [];
    const schema = tree.files.find((file) => file.relativePath === schemaPathOf(relativePath));
    const kept = byEvent.get(schemaPathOf(relativePath)) ?? [];
    if (schema === undefined || kept.some((source) => versionOf(source) === Number(from))) continue;
    findings.report(
      schema,
      schema.root,
      "earlier-version",
      `${relativePath} leads from version ${from} to ${to}, and version ${from} is not kept beside it.`,
      `Restore ${relativePath.replace(/-to-v\d+\.ts$/, ".json")}, or delete the upcaster.`,
    );
  }
}
