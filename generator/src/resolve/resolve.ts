import type { Diagnostic } from "../diagnostics.js";
import type { SourceFile, SourceTree } from "../load/source-tree.js";
import { type Bound, bind } from "./bind.js";
import { collectDefinitions } from "./collect-definitions.js";
import { readDomainFiles } from "./domain-files.js";
import { readEarlierVersions } from "./earlier-versions.js";
import type { EventDeclaration } from "./event-declaration.js";
import { type Candidate, declareEvents } from "./event-declarations.js";
import { findAliasClashes } from "./find-alias-clashes.js";
import { findEndlessRecords } from "./find-endless-records.js";
import { createFindings, type Findings } from "./findings.js";
import { measureNesting } from "./measure-nesting.js";
import { checkPaths, placeOf } from "./paths.js";
import { proveDefaults } from "./prove-defaults.js";
import type { ResolvedFile, ResolvedTree } from "./resolved-tree.js";
import type { NamedSchema, Schema } from "./schema.js";
import { readStandards } from "./standards/read-standards.js";
import { wholeFiles } from "./whole-files.js";

export interface Resolved {
  readonly resolved: ResolvedTree;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Binds every name of a tree, and proves each schema valid by Avro 1.12. All faults are found in one run. The tree
 * that is returned holds only files without a fault that use only such files; so it can be judged and built from
 * even when there are diagnostics, and every reference in it leads to a type in it.
 */
export function resolve(tree: SourceTree): Resolved {
  const findings = createFindings();
  checkPaths([...tree.files, ...tree.domains], findings);
  const definitions = collectDefinitions(tree, findings);
  const bound = bind(tree, definitions, findings);
  proveDefaults(bound, findings);
  findAliasClashes(bound, findings);
  findEndlessRecords(bound, findings);
  measureNesting(bound, findings);
  refuseUnnamedRoots(bound, findings);
  const events = declareEvents(candidates(bound), findings);
  const domains = readDomainFiles(tree.domains, findings);

  const whole = wholeFiles(bound, definitions, findings);
  const files: ResolvedFile[] = [];
  for (const [source, schema] of bound.roots) {
    if (whole.has(source)) files.push({ source, schema, ...placeOf(source), event: events.get(source) ?? null });
  }
  const types = new Map<string, NamedSchema>();
  for (const name of definitions.byName.keys()) {
    const type = bound.types.get(name);
    if (type !== undefined && whole.has(type.file)) types.set(name, type);
  }
  const earlier = readEarlierVersions(tree, files, findings, resolve);
  const ours = isOurs(tree, events);
  const standards = ours ? readStandards(tree.standards ?? [], findings) : new Map<string, never>();
  const standardsFaults = ours ? (tree.standardsFaults ?? []) : [];
  return {
    resolved: { files, types, domains, standards, earlier },
    diagnostics: [...findings.list(), ...standardsFaults],
  };
}

/** Whether a tree uses our attributes at all. In another one a folder `standards/` may hold anything. */
function isOurs({ domains }: SourceTree, events: ReadonlyMap<SourceFile, EventDeclaration>): boolean {
  return domains.length > 0 || [...events.values()].some(({ eventTypeNode }) => eventTypeNode !== null);
}

function candidates({ roots, usedBy }: Bound): readonly Candidate[] {
  return [...roots].flatMap(([file, record]) => {
    if (record.kind !== "record") return [];
    const isUsedElsewhere = [...(usedBy.get(record.fullName) ?? [])].some((user) => user !== file);
    return [{ file, record, isUsedElsewhere }];
  });
}

/** Generated code is made of named types; a union or a bare array at the top of a file would leave nothing behind. */
function refuseUnnamedRoots({ roots }: Bound, findings: Findings): void {
  for (const [file, root] of roots) {
    if (isNamed(root)) continue;
    const what = root.kind === "primitive" ? `the primitive type ${JSON.stringify(root.type)}` : WHAT[root.kind];
    const message = `The file holds ${what}, which is valid Avro, but no type of its own.`;
    const fix = root.kind === "union" ? "Give each branch a file of its own." : "Write a record, an enum or a fixed.";
    findings.report(file, root.node, "top-level-unnamed", message, fix);
  }
}

const WHAT = { union: "a union", array: "an array", map: "a map", reference: "the name of another type" } as const;

function isNamed(schema: Schema): schema is NamedSchema {
  return schema.kind === "record" || schema.kind === "enum" || schema.kind === "fixed";
}
