import { hasErrors } from "../diagnostics.js";
import type { Catalog } from "../model/catalog.js";
import { inspect } from "../pipeline.js";
import type { ResolvedTree } from "../resolve/resolved-tree.js";
import type { Arguments } from "./arguments.js";
import { printFindings, summaryOf } from "./findings.js";
import type { Io } from "./io.js";
import { type ReadConfig, readConfig } from "./read-config.js";

interface InspectedCatalog {
  readonly resolved: ResolvedTree;
  readonly catalog: Catalog;
  readonly read: ReadConfig;
}

/**
 * The model, for commands that only look. Rules have no say here; where an error keeps the model from being built, it
 * is printed to stderr and the answer is null.
 */
export async function inspectCatalog(args: Arguments, io: Io): Promise<InspectedCatalog | null> {
  const read = readConfig(args, io);
  const { resolved, catalog, diagnostics } = await inspect(read.config);
  if (catalog !== null) return { resolved, catalog, read };
  const errors = diagnostics.filter((diagnostic) => hasErrors([diagnostic]));
  printFindings(errors, args, { ...io, stdout: io.stderr });
  io.stderr.write(`${summaryOf(errors)}. Mend the schemas first.\n`);
  return null;
}
