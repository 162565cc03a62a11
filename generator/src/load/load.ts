import { join, relative, sep } from "node:path";
import type { Config } from "../config.js";
import { compareDiagnostics, type Diagnostic } from "../diagnostics.js";
import { diagnosticAt, type Finding, placeText } from "./diagnostic-at.js";
import { type FoundFiles, findFiles } from "./find-files.js";
import { type JsonFault, parseJson } from "./parse-json.js";
import { readText } from "./read-file.js";
import type { BrokenFile, SourceFile, SourceTree } from "./source-tree.js";

export interface Loaded {
  readonly tree: SourceTree;
  readonly diagnostics: readonly Diagnostic[];
}

interface LoadedFile {
  readonly file: SourceFile | null;
  readonly broken: BrokenFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds, reads and parses every schema below `config.schemas`, and says nothing of what they mean. A file with a fault
 * is left out of the tree and named in the diagnostics. Never rejects because of what it finds.
 */
export async function load(config: Pick<Config, "schemas" | "cwd">): Promise<Loaded> {
  const found = find(config);
  if ("missing" in found) return { tree: { files: [], domains: [] }, diagnostics: [found.missing] };

  const schemas = found.schemas.map((path) => loadFile(config, path));
  const domains = found.domains.map((path) => loadFile(config, path));
  const standards = found.standards.map((path) => loadFile(config, path));
  const versions = found.versions.map((path) => loadFile(config, path));
  const approvals = found.approvals.map((path) => loadFile(config, path));
  const upcasters = found.upcasters.map((path) => loadUpcaster(config, path));
  const unusable = found.unusable.map((file) =>
    leaveOut(config, file.relativePath, { rule: "file-unreadable", ...file }),
  );
  const all = [...unusable, ...schemas, ...domains, ...versions, ...upcasters, ...approvals];
  return {
    tree: {
      files: schemas.flatMap(({ file }) => file ?? []),
      domains: domains.flatMap(({ file }) => file ?? []),
      standards: standards.flatMap(({ file }) => file ?? []),
      standardsFaults: standards.flatMap(({ diagnostics }) => diagnostics),
      versions: versions.flatMap(({ file }) => file ?? []),
      upcasters: upcasters.flatMap(({ text }) => text ?? []),
      approvals: approvals.flatMap(({ file }) => file ?? []),
      broken: all.flatMap(({ broken }) => broken ?? []),
    },
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics).sort(compareDiagnostics),
  };
}

function find(config: Pick<Config, "schemas" | "cwd">): FoundFiles | { readonly missing: Diagnostic } {
  const missing = (message: string, fix: string) => ({
    missing: diagnosticAt({ path: shownPath(config, ""), text: "" }, FILE_START, {
      rule: "schemas-missing",
      message,
      fix,
    }),
  });
  let found: FoundFiles;
  try {
    found = findFiles(config.schemas);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") return missing("There is no schemas folder here.", "Run `events init` to make one.");
    if (code === "ENOTDIR")
      return missing("This is a file, not a folder of schemas.", "Name the folder that holds it.");
    return missing(`The schemas folder cannot be read (${code}).`, "Give the user who runs this the right to read it.");
  }
  if (found.schemas.length === 0 && found.unusable.length === 0) {
    return missing(
      "The schemas folder holds no .avsc file.",
      "Run `events new <EventType> --domain <domain>` to make one.",
    );
  }
  return found;
}

function loadFile(config: Pick<Config, "schemas" | "cwd">, relativePath: string): LoadedFile {
  const read = readText(join(config.schemas, relativePath));
  if ("rule" in read) return leaveOut(config, relativePath, read);
  const file = { path: shownPath(config, relativePath), relativePath, text: read.text };
  const { root, faults } = parseJson(read.text);
  if (root !== null) return { file: { ...file, root }, broken: null, diagnostics: [] };
  return { file: null, broken: file, diagnostics: faults.map((fault) => describe(file, fault)) };
}

/** TypeScript: its text is all that is asked for. */
function loadUpcaster(
  config: Pick<Config, "schemas" | "cwd">,
  relativePath: string,
): LoadedFile & { readonly text: BrokenFile | null } {
  const read = readText(join(config.schemas, relativePath));
  if ("rule" in read) return { ...leaveOut(config, relativePath, read), text: null };
  const text = { path: shownPath(config, relativePath), relativePath, text: read.text };
  return { file: null, broken: null, diagnostics: [], text };
}

/** A file of which there is no text to show a place in. */
function leaveOut(config: Pick<Config, "schemas" | "cwd">, relativePath: string, finding: Finding): LoadedFile {
  const broken = { path: shownPath(config, relativePath), relativePath, text: "" };
  const { rule, message, fix } = finding;
  return { file: null, broken, diagnostics: [diagnosticAt(broken, FILE_START, { rule, message, fix })] };
}

function describe(file: BrokenFile, fault: JsonFault): Diagnostic {
  const elsewhere = fault.first === undefined ? "" : `, first at ${placeText(file, fault.first)}.`;
  return diagnosticAt(file, fault, { rule: fault.rule, message: fault.message + elsewhere, fix: fault.fix });
}

function shownPath(config: Pick<Config, "schemas" | "cwd">, relativePath: string): string {
  const shown = relative(config.cwd, join(config.schemas, relativePath)).split(sep).join("/");
  return shown === "" ? "." : shown;
}

const FILE_START = { start: 0 };
