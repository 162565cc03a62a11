import type { Diagnostic } from "../diagnostics.js";
import type { Change, ChangeKind } from "./change.js";
import { digest } from "./digest.js";
import type { OnDisk } from "./disk-reader.js";
import type { ManifestEntry } from "./manifest.js";
import { type Place, type PlacedFile, shown, writeFault } from "./place.js";
import { foldPath } from "./safe-path.js";
import type { Reasons } from "./why-changed.js";

export interface Surroundings {
  readonly where: Place;
  readonly reasons: Reasons;
  readonly readDisk: (file: string) => OnDisk;
  /** Folded absolute paths of the files that are to go in the same run. */
  readonly going: ReadonlySet<string>;
  /** Replace files that were not generated, too. */
  readonly force: boolean;
}

/** What is to be done for one output: nothing, a change, or nothing at all as long as something is in the way. */
export type Comparison =
  | { readonly kind: "same" }
  | { readonly kind: "differs"; readonly change: Change }
  | { readonly kind: "blocked"; readonly diagnostic: Diagnostic };

/** Compares an output with what lies in its place; `old` is what the manifest says was written there. */
export function compareFile(placed: PlacedFile, old: ManifestEntry | undefined, around: Surroundings): Comparison {
  const { path, file, output } = placed;
  const found = around.readDisk(file);

  if (found.kind === "absent" || (found.kind === "obstacle" && isGoing(found.file))) {
    return old === undefined
      ? differs("added", around.reasons.ofContent(output.source))
      : differs("missing", "it was generated, and is not there");
  }
  if (found.kind === "obstacle")
    return blocked(found.file, `Here lies ${found.what}, where ${path} is to be generated.`);
  if (found.bytes.equals(Buffer.from(output.content))) {
    // Where the file system ignores case, it would go together with a file of almost the same name.
    return isGoing(file) ? differs("changed", "the case of its name changed") : { kind: "same" };
  }
  if (old === undefined && !around.force) {
    return blocked(file, `This file was not generated, and lies where ${path} is to be generated.`);
  }
  if (old === undefined) return differs("edited", "it was not generated");
  return old.sha256 === digest(found.bytes)
    ? differs("changed", around.reasons.ofContent(output.source))
    : differs("edited", "it is not as it was generated");

  function isGoing(what: string): boolean {
    return around.going.has(foldPath(what));
  }

  function differs(kind: ChangeKind, why: string): Comparison {
    const { emitter, content } = output;
    return { kind: "differs", change: { kind, path, file, why, emitter, content, losesEdit: kind === "edited" } };
  }

  function blocked(at: string, message: string): Comparison {
    const fix = "Move it away, or run `events generate --force` to replace it.";
    return { kind: "blocked", diagnostic: writeFault("output-in-the-way", shown(around.where, at), { message, fix }) };
  }
}
