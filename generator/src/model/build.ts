import { compareDiagnostics, compareText, type Diagnostic, hasErrors } from "../diagnostics.js";
import type { SourceFile } from "../load/source-tree.js";
import type { DomainFile, EarlierVersion, ResolvedFile, ResolvedTree } from "../resolve/resolved-tree.js";
import { buildEvent } from "./build-event.js";
import { buildNamedType } from "./build-named-type.js";
import type { Catalog, Domain, Event, Module, NamedType } from "./catalog.js";
import { findEventFaults } from "./find-event-faults.js";
import { findNameFaults } from "./find-name-faults.js";
import { domainName, words } from "./identifiers.js";
import { modulePathOf, rootTypeOf } from "./module-path.js";
import { recordsWithInput } from "./records-with-input.js";
import { lookupIn, type SchemaLookup } from "./schema-lookup.js";
import { writeSchemaJson } from "./write-schema-json.js";

export interface Built {
  /** Null where there is an error among the diagnostics. */
  readonly catalog: Catalog | null;
  /** Sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns a tree without faults into the model that every emitter works from: names made, types mapped, all frozen. */
export function buildModel(resolved: ResolvedTree, options: { readonly packageName: string }): Built {
  const lookup = lookupIn(resolved);
  const withInput = recordsWithInput(resolved);
  const schemas = writeSchemas(resolved.files, lookup);
  const diagnostics = [
    ...findNameFaults(resolved, withInput),
    ...resolved.files.flatMap((file) => findEventFaults(file, schemas.get(file)?.unreachable ?? [])),
  ].sort(compareDiagnostics);
  if (hasErrors(diagnostics)) return { catalog: null, diagnostics };

  const typesByFile = buildTypes(resolved, { lookup, withInput });
  const modules = resolved.files.map((file) =>
    buildModule(file, typesByFile.get(file.source) ?? [], {
      domain: resolved.domains.get(file.domain),
      schemaJson: schemas.get(file)?.json ?? "",
      earlier: resolved.earlier?.get(file.source) ?? [],
    }),
  );
  const events = modules.flatMap(({ event }) => event ?? []).sort((a, b) => compareText(a.eventType, b.eventType));
  const catalog: Catalog = Object.freeze({
    packageName: options.packageName,
    domains: buildDomains(resolved, events),
    modules: Object.freeze(modules.sort((a, b) => compareText(a.path, b.path))),
    events: Object.freeze(events),
    types: new Map(modules.flatMap(({ types }) => types.map((type) => [type.fullName, type] as const))),
  });
  return { catalog, diagnostics };
}

type WrittenSchemas = ReadonlyMap<ResolvedFile, ReturnType<typeof writeSchemaJson>>;

function writeSchemas(files: readonly ResolvedFile[], lookup: SchemaLookup): WrittenSchemas {
  return new Map(
    files.flatMap((file) => (file.event === null ? [] : [[file, writeSchemaJson(file.event.record, lookup)] as const])),
  );
}

/** The types that each file defines, its own first. */
function buildTypes(
  resolved: ResolvedTree,
  context: Parameters<typeof buildNamedType>[2],
): ReadonlyMap<SourceFile, readonly NamedType[]> {
  const paths = new Map(resolved.files.map((file) => [file.source, modulePathOf(file)]));
  const roots = new Map(resolved.files.map((file) => [file.source, rootTypeOf(file)]));
  const byFile = new Map<SourceFile, NamedType[]>([...paths.keys()].map((source) => [source, []]));
  for (const schema of resolved.types.values()) {
    const type = buildNamedType(schema, paths.get(schema.file) ?? "", context);
    if (roots.get(schema.file) === schema) byFile.get(schema.file)?.unshift(type);
    else byFile.get(schema.file)?.push(type);
  }
  return byFile;
}

interface ModuleContext {
  readonly domain: DomainFile | undefined;
  readonly schemaJson: string;
  readonly earlier: readonly EarlierVersion[];
}

function buildModule(
  file: ResolvedFile,
  types: readonly NamedType[],
  { domain, schemaJson, earlier }: ModuleContext,
): Module {
  const name = domainName(file.domain);
  const [record] = types;
  const event =
    file.event === null || record?.kind !== "record"
      ? null
      : buildEvent(file.event, { file, record, topic: domain?.topic ?? `${name}.events`, schemaJson, earlier });
  return Object.freeze({
    path: modulePathOf(file),
    domain: name,
    source: file.source.relativePath,
    types: Object.freeze([...types]),
    event,
  });
}

function buildDomains(resolved: ResolvedTree, events: readonly Event[]): readonly Domain[] {
  const folders = [...new Set(resolved.files.map((file) => file.domain))];
  const domains = folders.map((folder) => {
    const name = domainName(folder);
    const file = resolved.domains.get(folder);
    return Object.freeze({
      name,
      title: file?.title ?? titleOf(folder),
      owner: file?.owner ?? "",
      doc: file?.doc ?? "",
      topic: file?.topic ?? `${name}.events`,
      partitions: file?.partitions ?? null,
      retentionDays: file?.retentionDays ?? null,
      events: Object.freeze(events.filter((event) => event.domain === name)),
    });
  });
  return Object.freeze(domains.sort((a, b) => compareText(a.name, b.name)));
}

/** `care-team` -> `Care Team`. */
function titleOf(folder: string): string {
  const title = words(folder).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return title.join(" ") || folder;
}
