import { spawnSync } from "node:child_process";
import { UsageError } from "../usage-error.js";

/** A file in a commit. */
export interface GitBlob {
  /** Relative to the folder that was asked for, forward slashes. */
  readonly path: string;
  /** Name of its content. */
  readonly id: string;
}

const MOST_BYTES = 2 ** 30;

/** Lists the plain files below a folder of the work tree as a commit has them; nothing is checked out. */
export function listBlobs(folder: string, ref: string): readonly GitBlob[] {
  // No name of a branch or tag begins so, and git would take it for an option.
  if (ref.startsWith("-")) throw unknownRef(ref);
  const listed = git(folder, ["ls-tree", "-r", "-z", ref], ref).toString("utf8");
  return listed.split("\0").flatMap((line) => {
    const match = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line);
    return match === null ? [] : [{ id: match[1] ?? "", path: match[2] ?? "" }];
  });
}

/** The contents of blobs by their ids, from one process. */
export function readBlobs(folder: string, ids: readonly string[], ref: string): ReadonlyMap<string, Buffer> {
  if (ids.length === 0) return new Map();
  const output = git(folder, ["cat-file", "--batch"], ref, `${ids.join("\n")}\n`);
  const contents = new Map<string, Buffer>();
  let position = 0;
  while (position < output.length) {
    const end = output.indexOf(10, position);
    const [id = "", kind, size] = output.toString("utf8", position, end).split(" ");
    if (kind !== "blob") {
      throw new UsageError(
        `git knows ${ref}, but does not have all of its schemas here.`,
        "Run `git fetch` without a filter, or check out with the full history.",
      );
    }
    const start = end + 1;
    contents.set(id, output.subarray(start, start + Number(size)));
    position = start + Number(size) + 1;
  }
  return contents;
}

function git(folder: string, argv: readonly string[], ref: string, input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync("git", ["-C", folder, ...argv], {
    env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" },
    maxBuffer: MOST_BYTES,
    ...(input === undefined ? {} : { input }),
  });
  if (error !== undefined) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === "ENOENT"
      ? new UsageError("git is not installed here.", "Install git, or compare with a folder or a registry.")
      : new UsageError(`git could not be run (${code}).`, "Try again, or compare with a folder.");
  }
  if (status === 0) return stdout;
  throw explain(stderr.toString("utf8"), ref);
}

function explain(stderr: string, ref: string): UsageError {
  if (/not a git repository/i.test(stderr)) {
    return new UsageError(
      `${ref} is not a folder, and the schemas do not lie in a git repository.`,
      "Name a folder or the URL of a registry with --against.",
    );
  }
  if (/not a valid object name|unknown revision|bad revision|not a tree object/i.test(stderr)) {
    return unknownRef(ref);
  }
  const said = stderr.trim().split("\n")[0] ?? "";
  return new UsageError(`git could not read ${ref}: ${said}.`.replace("..", "."), "Mend that, and run it again.");
}

function unknownRef(ref: string): UsageError {
  return new UsageError(
    `${ref} is neither a folder nor a commit, branch or tag that git has here.`,
    "Look at `git branch --all` and `git tag`; in a shallow clone, fetch it first: `git fetch origin <branch>`.",
  );
}
