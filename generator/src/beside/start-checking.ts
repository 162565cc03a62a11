import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Config } from "../config.js";
import type { Diagnostic } from "../diagnostics.js";
import type { SourceTree } from "../load/source-tree.js";
import type { ResolvedTree } from "../resolve/resolved-tree.js";
import { UsageError } from "../usage-error.js";
import type { Task, Verdict } from "./judge-texts.js";
import { textsOf } from "./tree-texts.js";

/** The lint rules at work. */
export interface Checking {
  /** Resolves with what they found. Rejects with a `UsageError` for a rule that there is not. */
  findings(resolved: ResolvedTree): Promise<readonly Diagnostic[]>;
  /** Gives up; harmless when it is done already. */
  stop(): void;
}

/** A thread takes some 40 ms to start, which is what the rules take on so many files. */
const WORTH_A_THREAD = 100;

/**
 * Starts the lint rules on a tree: the longest stage but for emitting, and nothing waits for it until files are to be
 * written. For a large tree they run in a thread of their own, which parses the texts again, since that is quicker than
 * to hand the parsed tree over. `threshold` is for tests.
 */
export function startChecking(tree: SourceTree, config: Pick<Config, "rules">, threshold = WORTH_A_THREAD): Checking {
  const entry = new URL("./check-thread.js", import.meta.url);
  // Run from its sources there is no compiled thread to start.
  const isCompiled = import.meta.url.endsWith(".js");
  return isCompiled && tree.files.length >= threshold ? inThread(entry, tree, config) : inPlace(config);
}

function inPlace(config: Pick<Config, "rules">): Checking {
  return {
    findings: async (resolved) => (await import("../check-tree.js")).checkTree(resolved, config),
    stop: () => {},
  };
}

function inThread(entry: URL, tree: SourceTree, { rules }: Pick<Config, "rules">): Checking {
  const task: Task = { texts: textsOf(tree), rules };
  const worker = new Worker(entry, { workerData: task });
  const answer = once(worker, "message") as Promise<[Verdict]>;
  // Whoever waits for it hears of it; nobody may be waiting any more.
  answer.catch(() => {});
  return {
    async findings() {
      const [verdict] = await answer;
      if ("misuse" in verdict) throw new UsageError(verdict.misuse.message, verdict.misuse.remedy);
      return verdict.findings;
    },
    stop: () => void worker.terminate(),
  };
}
