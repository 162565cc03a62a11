import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Config } from "../config.js";
import type { Diagnostic } from "../diagnostics.js";
import type { SourceTree } from "../load/source-tree.js";
import type { ResolvedTree } from "../resolve/resolved-tree.js";
import { UsageError } from "../usage-error.js";
import type { Task, Verdict } from "./judge-texts.js";
import { textsOf } from "./tree-texts.js";

/** The lint rules, at work or ready for it. */
export interface Checking {
  /** Hands over the tree as soon as it is loaded. */
  begin(tree: SourceTree): void;
  /** Resolves with what the rules found. Rejects with a `UsageError` for a rule that there is not. */
  findings(resolved: ResolvedTree): Promise<readonly Diagnostic[]>;
  /** Gives up; harmless when it is done already. */
  stop(): void;
}

/** A thread takes some 40 ms to start, which is what the rules take on so many files. */
const WORTH_A_THREAD = 100;

/**
 * Makes the lint rules ready for a tree of about so many files. They are the longest stage but for emitting, and nothing
 * waits for them until files are to be written: for a large tree they run in a thread of their own, which starts while
 * the files are read, and parses their texts again, since that is quicker than to hand the parsed tree over.
 */
export function startChecking(files: number, config: Pick<Config, "rules">): Checking {
  // Run from its sources there is no compiled thread to start.
  const isCompiled = import.meta.url.endsWith(".js");
  return isCompiled && files >= WORTH_A_THREAD ? inThread(config) : inPlace(config);
}

function inPlace(config: Pick<Config, "rules">): Checking {
  return {
    begin: () => {},
    findings: async (resolved) => (await import("../check-tree.js")).checkTree(resolved, config),
    stop: () => {},
  };
}

function inThread({ rules }: Pick<Config, "rules">): Checking {
  const worker = new Worker(new URL("./check-thread.js", import.meta.url));
  const answer = once(worker, "message") as Promise<[Verdict]>;
  // Whoever waits for it hears of it; nobody may be waiting any more.
  answer.catch(() => {});
  return {
    begin(tree) {
      const task: Task = { texts: textsOf(tree), rules };
      worker.postMessage(task);
    },
    async findings() {
      const [verdict] = await answer;
      if ("misuse" in verdict) throw new UsageError(verdict.misuse.message, verdict.misuse.remedy);
      return verdict.findings;
    },
    stop: () => void worker.terminate(),
  };
}
