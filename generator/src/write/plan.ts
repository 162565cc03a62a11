import { join } from "node:path";
import { compareText, type Diagnostic } from "../diagnostics.js";
import type { Change } from "./change.js";
import { compareFile } from "./compare-file.js";
import { digest } from "./digest.js";
import type { OnDisk } from "./disk-reader.js";
import { MANIFEST_FILE, type Manifest, type ManifestEntry, parseManifest, printManifest } from "./manifest.js";
import type { Place, PlacedFile } from "./place.js";
import { foldPath, whyUnsafe } from "./safe-path.js";
import { type Ingredients, type Reasons, reasonsFor } from "./why-changed.js";

export interface Plan {
  /** Sorted by path; the manifest's own, where it changes, comes last. */
  readonly changes: readonly Change[];
  /** How many outputs are already there as they are to be. */
  readonly unchanged: number;
  /** What is in the way and not ours to replace. Nothing may be applied while there is any. */
  readonly diagnostics: readonly Diagnostic[];
  /** Digest of the manifest that describes the disk once the changes are applied. */
  readonly manifestDigest: string;
}

export interface PlanInput {
  readonly placed: readonly PlacedFile[];
  readonly where: Place;
  readonly ingredients: Ingredients;
  readonly readDisk: (file: string) => OnDisk;
  /** Paths in the output folder that are never removed. */
  readonly keep: ReadonlySet<string>;
  /** Replace files that were not generated, too. */
  readonly force: boolean;
}

/** Compares what is to be with what is. Writes nothing, and looks at the disk through `readDisk` alone. */
export function planChanges(input: PlanInput): Plan {
  const manifestFile = join(input.where.out, MANIFEST_FILE);
  const onDisk = input.readDisk(manifestFile);
  const before = onDisk.kind === "file" ? parseManifest(onDisk.bytes.toString("utf8")) : null;
  const reasons = reasonsFor(before, input.ingredients);

  const stale = before === null ? [] : staleFiles(input, before, reasons);
  const going = new Set(stale.map(({ file }) => foldPath(file)));
  const around = { ...input, reasons, going };
  const compared = input.placed.map((placed) => compareFile(placed, before?.files.get(placed.path), around));

  const differing = compared.flatMap((result) => (result.kind === "differs" ? result.change : []));
  const manifest = manifestAfter(input);
  const own = compareFile(
    {
      path: MANIFEST_FILE,
      file: manifestFile,
      output: { path: MANIFEST_FILE, content: manifest, emitter: "manifest" },
    },
    onDisk.kind === "file" ? { sha256: digest(onDisk.bytes), source: null } : undefined,
    around,
  );
  return {
    changes: [
      ...[...stale, ...differing].sort((a, b) => compareText(a.path, b.path)),
      ...(own.kind === "differs" ? [own.change] : []),
    ],
    unchanged: compared.filter(({ kind }) => kind === "same").length,
    diagnostics: [...compared, own].flatMap((result) => (result.kind === "blocked" ? result.diagnostic : [])),
    manifestDigest: digest(manifest),
  };
}

/** What the manifest lists, nobody makes any more, and is still there. A path that we would never write is not ours. */
function staleFiles(input: PlanInput, before: Manifest, reasons: Reasons): Change[] {
  const wanted = new Set(input.placed.map(({ path }) => path));
  return [...before.files].flatMap(([path, entry]) => {
    if (wanted.has(path) || input.keep.has(path) || whyUnsafe(path) !== null) return [];
    const file = join(input.where.out, path);
    const found = input.readDisk(file);
    if (found.kind !== "file") return [];
    const losesEdit = digest(found.bytes) !== entry.sha256;
    const why = reasons.ofRemoval(entry.source);
    return { kind: "stale", path, file, why, emitter: null, content: null, losesEdit };
  });
}

function manifestAfter(input: PlanInput): string {
  const files = input.placed.map(({ path, output }): [string, ManifestEntry] => [
    path,
    { sha256: digest(output.content), source: output.source ?? null },
  ]);
  return printManifest({ ...input.ingredients, files: new Map(files) });
}
