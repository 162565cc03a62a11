import { readdirSync, rmSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Change } from "./change.js";
import { type Disk, realDisk } from "./disk.js";
import { Transaction } from "./transaction.js";
import { describeDiskError } from "./write-error.js";

/** After so many files Ctrl-C gets a hearing. Between them calls are synchronous: that is twice as fast. */
const FILES_PER_TURN = 64;

export interface ApplyOptions {
  /** Absolute path of the output folder. */
  readonly out: string;
  /** A folder on the same disk, for staged files and those that are replaced. The caller has locked it. */
  readonly privateFolder: string;
  readonly signal?: AbortSignal | undefined;
  readonly disk?: Disk;
}

/**
 * Makes the disk as the changes say: all of them or, when anything fails or `signal` is aborted, none. Every file is
 * staged before the first is replaced, and each is replaced in one step, so that no reader ever sees half a file.
 * Rejects with a `WriteError`, or with the reason of the signal.
 */
export async function applyChanges(changes: readonly Change[], options: ApplyOptions): Promise<void> {
  const { out, privateFolder, signal, disk = realDisk } = options;
  clearLeftovers(changes, options);
  const stage = join(privateFolder, `stage-${process.pid}`);
  const transaction = new Transaction(disk);
  const temporary: string[] = [];
  let at = out;
  try {
    disk.mkdir(stage);
    const steps = changes.map((change, index) => {
      const staged = temporaryFile(change.file, `${index}-new`);
      return { change, staged, backup: temporaryFile(change.file, `${index}-old`) };
    });
    const writes = steps.flatMap(({ change, ...step }) =>
      change.content === null ? [] : { ...step, file: change.file, content: change.content },
    );
    const removals = steps.filter(({ change }) => change.content === null);

    await each(writes, ({ file, staged, content }) => {
      at = file;
      if (!isInside(file)) transaction.makeFolder(dirname(file));
      disk.write(staged, content);
    });
    await each(removals, ({ change, backup }) => {
      at = change.file;
      transaction.takeAway(change.file, backup);
    });
    await each(writes, ({ file, staged, backup }) => {
      at = file;
      transaction.makeFolder(dirname(file));
      transaction.replace(file, staged, backup);
    });
  } catch (error) {
    const failures = transaction.rollback();
    if (failures.length === 0) removeTemporary();
    if (signal?.aborted) throw signal.reason;
    throw describeDiskError(error, at, failures.length === 0 ? "Nothing was changed" : partly(failures));
  }
  removeTemporary();
  pruneFolders(changes);

  async function each<Item>(items: readonly Item[], work: (item: Item) => void): Promise<void> {
    for (const [index, item] of items.entries()) {
      if (index % FILES_PER_TURN === 0) {
        await nextTurn();
        signal?.throwIfAborted();
      }
      work(item);
    }
  }

  function isInside(file: string): boolean {
    return file.startsWith(out + sep);
  }

  /** On the same disk as the file that it is to become: the catalog may lie on another than the output folder. */
  function temporaryFile(file: string, name: string): string {
    if (isInside(file)) return join(stage, name);
    const beside = join(dirname(file), `.events-${process.pid}-${name}.tmp`);
    temporary.push(beside);
    return beside;
  }

  function removeTemporary(): void {
    for (const file of temporary) rmSync(file, { force: true });
    rmSync(stage, { recursive: true, force: true });
  }

  function partly(failures: readonly Error[]): string {
    return `Some files could not be put back and lie in ${stage} (${failures.map(({ message }) => message).join("; ")})`;
  }

  /** Removes folders that the changes have emptied, from the inside out. */
  function pruneFolders(done: readonly Change[]): void {
    for (const { file, content } of done) {
      if (content !== null) continue;
      for (let folder = dirname(file); isInside(folder); folder = dirname(folder)) {
        try {
          disk.removeFolder(folder);
        } catch {
          break;
        }
      }
    }
  }
}

/** What a run that was killed could not take away. The lock says that no run is alive that needs it. */
function clearLeftovers(changes: readonly Change[], { out, privateFolder }: ApplyOptions): void {
  for (const name of readdirSync(privateFolder)) {
    if (name.startsWith("stage-")) rmSync(join(privateFolder, name), { recursive: true, force: true });
  }
  const outside = new Set(
    changes.map(({ file }) => dirname(file)).filter((folder) => !`${folder}${sep}`.startsWith(out + sep)),
  );
  for (const folder of outside) {
    for (const name of namesIn(folder)) {
      if (/^\.events-\d+-\d+-(new|old)\.tmp$/.test(name)) rmSync(join(folder, name), { force: true });
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
