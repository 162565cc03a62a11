import type { Diagnostic } from "../diagnostics.js";
import type { JsonNode, JsonObject } from "./json-node.js";

/** What was found under the schemas folder, parsed as JSON and nothing more. */
export interface SourceTree {
  /** Every `.avsc` file that is well-formed JSON, sorted by path. */
  readonly files: readonly SourceFile[];
  /** Every `domain.json`, sorted by path. */
  readonly domains: readonly SourceFile[];
  /** Every `standards/*.json`, sorted by path: what the events are held against. */
  readonly standards?: readonly SourceFile[];
  /** Every `<event>.v<N>.json` beside its schema: what the event was before a break. */
  readonly versions?: readonly SourceFile[];
  /** Every `<event>.v<N>-to-v<M>.ts`: TypeScript, which nobody here reads. */
  readonly upcasters?: readonly BrokenFile[];
  /** Every `approvals/*.json`: breaks that people decided on. */
  readonly approvals?: readonly SourceFile[];
  /** What is wrong with further `standards/*.json`: a fault only where the tree is ours, which nobody knows yet. */
  readonly standardsFaults?: readonly Diagnostic[];
  /** The files that had to be left out, so that a name they should have defined is not reported a second time. */
  readonly broken?: readonly BrokenFile[];
}

/** A file that `load` has already reported; its text is empty where it could not be read. */
export type BrokenFile = Omit<SourceFile, "root">;

export interface SourceFile {
  /** Path to print: relative to the working directory, forward slashes. */
  readonly path: string;
  /** Path within the schemas folder, forward slashes: `clinical/laboratory/lab-result-finalized.avsc`. */
  readonly relativePath: string;
  readonly text: string;
  readonly root: JsonNode;
}

/** A `SourceFile` whose root is known to be an object. */
export interface ObjectFile extends SourceFile {
  readonly root: JsonObject;
}
