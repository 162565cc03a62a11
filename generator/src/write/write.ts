import type { Diagnostic } from "../diagnostics.js";
import type { OutputFile } from "../emit/output-file.js";
import { applyChanges } from "./apply.js";
import type { Disk } from "./disk.js";
import { diskReader } from "./disk-reader.js";
import { withLock } from "./lock.js";
import { type Place, place } from "./place.js";
import { type Plan, planChanges } from "./plan.js";
import { openPrivateFolder } from "./private-folder.js";
import type { Ingredients } from "./why-changed.js";
import { describeDiskError } from "./write-error.js";

/** What is to be on the disk, and where. */
export interface WriteRequest {
  readonly outputs: readonly OutputFile[];
  readonly where: Place;
  /** What the outputs were made from, so that a later run can say why they changed. */
  readonly ingredients: Ingredients;
  /** Paths in the output folder that are never removed: released migrations. */
  readonly keep?: ReadonlySet<string>;
  /** Replace files that were not generated, too. */
  readonly force?: boolean;
}

export interface WriteOptions {
  readonly signal?: AbortSignal | undefined;
  /** For tests. */
  readonly disk?: Disk;
  /** How long to wait for another run on the same folder; ten seconds unless given. */
  readonly patienceMs?: number;
}

/** What differs between the disk and the request. Writes nothing. */
export function compareWithDisk(request: WriteRequest): Plan {
  const { placed, diagnostics } = place(request.outputs, request.where);
  if (diagnostics.length > 0) return refusal(diagnostics);
  const { where, ingredients, keep = new Set(), force = false } = request;
  try {
    return planChanges({ placed, where, ingredients, keep, force, readDisk: diskReader(where.out) });
  } catch (error) {
    throw describeDiskError(error, (error as NodeJS.ErrnoException).path ?? where.out, "Nothing was changed");
  }
}

/**
 * Makes the disk as the request says, and returns what had to change for it. All of it is done or, when anything is in
 * the way (see the plan's diagnostics), fails (rejects with a `WriteError`) or is interrupted, none of it. A file that
 * is already as it should be is not touched.
 */
export async function writeOutputs(request: WriteRequest, options: WriteOptions = {}): Promise<Plan> {
  const { signal, disk, patienceMs = 10_000 } = options;
  const plan = compareWithDisk(request);
  if (!needsWriting(plan)) return plan;
  const { out } = request.where;
  const privateFolder = openPrivateFolder(out);
  return withLock(privateFolder, { signal, patienceMs }, async (waited) => {
    const current = waited ? compareWithDisk(request) : plan;
    if (needsWriting(current)) {
      await applyChanges(current.changes, { out, privateFolder, signal, ...(disk === undefined ? {} : { disk }) });
    }
    return current;
  });
}

function needsWriting(plan: Plan): boolean {
  return plan.diagnostics.length === 0 && plan.changes.length > 0;
}

function refusal(diagnostics: readonly Diagnostic[]): Plan {
  return { changes: [], unchanged: 0, diagnostics, manifestDigest: "" };
}
