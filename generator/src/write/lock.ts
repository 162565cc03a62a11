import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { WriteError } from "./write-error.js";

const RETRY_MS = 50;

export interface LockOptions {
  readonly signal?: AbortSignal | undefined;
  /** How long to wait for another run, in milliseconds. */
  readonly patienceMs: number;
}

/**
 * Runs `work` while no other process writes to the same output folder. Waits for one that does, and takes over from
 * one that died; `work` is told whether it had to. Rejects with a `WriteError` when patience is over, and when `signal` is aborted.
 */
export async function withLock<Result>(
  folder: string,
  options: LockOptions,
  work: (waited: boolean) => Promise<Result>,
): Promise<Result> {
  const file = join(folder, "lock");
  const deadline = performance.now() + options.patienceMs;
  let waited = false;
  while (!take(file)) {
    waited = true;
    const holder = holderOf(file);
    if (holder !== null && !isAlive(holder)) {
      rmSync(file, { force: true });
    } else if (performance.now() >= deadline) {
      throw new WriteError(
        `Another run of \`events\`${holder === null ? "" : ` (process ${holder})`} is writing to this output folder.`,
        `Wait until it has ended; if there is none, delete ${file}.`,
      );
    } else {
      await delay(RETRY_MS, undefined, options.signal === undefined ? {} : { signal: options.signal });
    }
  }
  try {
    return await work(waited);
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Null for the moment between a lock being taken and its holder's name standing in it. */
function holderOf(file: string): number | null {
  try {
    const holder = Number(readFileSync(file, "utf8"));
    return Number.isSafeInteger(holder) && holder > 0 ? holder : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
