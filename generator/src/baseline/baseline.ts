import type { SourceTree } from "../load/source-tree.js";

/** The schemas as they once were: where they come from is behind us, and nothing of them has been interpreted yet. */
export interface Baseline {
  /** For sentences: `release 1.2.0`, `origin/main`, `../before`. */
  readonly label: string;
  readonly tree: SourceTree;
  /** A registry keeps Avro's own part only; see `Snapshot`. */
  readonly holds: "everything" | "schemas";
}

/** What a source of baselines is told of today. */
export interface Today {
  /** Folder of the .avsc files, absolute. */
  readonly schemas: string;
  /** Folder that printed paths and relative ones begin at, absolute. */
  readonly cwd: string;
  readonly tree: SourceTree;
}
