import { checkTree } from "../check-tree.js";
import type { Config } from "../config.js";
import type { Diagnostic } from "../diagnostics.js";
import { resolve } from "../resolve/resolve.js";
import { UsageError } from "../usage-error.js";
import { type TreeTexts, treeOf } from "./tree-texts.js";

/** What the thread is given. */
export interface Task {
  readonly texts: TreeTexts;
  readonly rules: Config["rules"];
}

/** What it answers: findings, or the wrong use that keeps it from finding any, since errors lose their class on the way. */
export type Verdict =
  | { readonly findings: readonly Diagnostic[] }
  | { readonly misuse: { readonly message: string; readonly remedy: string } };

/** Runs the lint rules on texts, as `checkTree` does on the tree. */
export function judgeTexts({ texts, rules }: Task): Verdict {
  try {
    return { findings: checkTree(resolve(treeOf(texts)).resolved, { rules }) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { misuse: { message: error.message, remedy: error.remedy } };
  }
}
