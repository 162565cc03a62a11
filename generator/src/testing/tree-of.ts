import type { Diagnostic } from "../diagnostics.js";
import { kindOf } from "../load/find-files.js";
import { parseJson } from "../load/parse-json.js";
import type { SourceFile, SourceTree } from "../load/source-tree.js";
import { buildModel } from "../model/build.js";
import type { Catalog } from "../model/catalog.js";
import { resolve } from "../resolve/resolve.js";

/** Schema files by their path within the schemas folder: JSON text, or a value that becomes it. */
export type Files = Readonly<Record<string, unknown>>;

/** What load/ would find, without a disk; but in the order given, and not sorted. */
export function treeOf(files: Files): SourceTree {
  const upcasters = Object.entries(files).flatMap(([relativePath, text]) =>
    kindOf(relativePath) === "upcasters" ? [{ path: `schemas/${relativePath}`, relativePath, text: String(text) }] : [],
  );
  const others = Object.entries(files).filter(([relativePath]) => kindOf(relativePath) !== "upcasters");
  const sources = others.map(([relativePath, content]): SourceFile => {
    const text = typeof content === "string" ? content : JSON.stringify(content, null, 2);
    const { root, faults } = parseJson(text);
    if (root === null) throw new Error(`${relativePath}: ${faults[0]?.message}`);
    return { path: `schemas/${relativePath}`, relativePath, text, root };
  });
  const isDomain = (file: SourceFile) => file.relativePath.endsWith("domain.json");
  const isStandard = (file: SourceFile) => /^standards\/(?!domain\.)[^/]+\.json$/.test(file.relativePath);
  const ofKind = (kind: ReturnType<typeof kindOf>) => sources.filter((file) => kindOf(file.relativePath) === kind);
  const isBeside = (file: SourceFile) => ["versions", "approvals"].includes(kindOf(file.relativePath) ?? "");
  return {
    files: sources.filter((file) => !isDomain(file) && !isStandard(file) && !isBeside(file)),
    versions: ofKind("versions"),
    approvals: ofKind("approvals"),
    upcasters,
    domains: sources.filter(isDomain),
    standards: sources.filter(isStandard),
    broken: [],
  };
}

/** The model of some files, with the findings of every stage up to it. */
export function modelOf(files: Files): { catalog: Catalog | null; diagnostics: readonly Diagnostic[] } {
  const { resolved, diagnostics } = resolve(treeOf(files));
  const built = buildModel(resolved, { packageName: "@acme/events" });
  return {
    catalog: diagnostics.length > 0 ? null : built.catalog,
    diagnostics: [...diagnostics, ...built.diagnostics],
  };
}

/** As `modelOf`, for files that are known to be good. */
export function catalogOf(files: Files): Catalog {
  const { catalog, diagnostics } = modelOf(files);
  if (catalog === null)
    throw new Error(diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`).join("\n"));
  return catalog;
}
