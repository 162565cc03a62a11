/** The disk said no. Not the schema author's fault, so it is no diagnostic; the command ends with exit code 2. */
export class WriteError extends Error {
  override readonly name = "WriteError";
  /** One sentence that says how to mend it. */
  readonly fix: string;

  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.fix = fix;
  }
}

/** Says in words why the file system refused to write `file`. `after` says what became of the rest. */
export function describeDiskError(error: unknown, file: string, after: string): WriteError {
  const { code = "unknown error", message } = error as NodeJS.ErrnoException;
  const [why, fix] = REASONS[code] ?? [message, "Mend that, and run it again."];
  return new WriteError(`Cannot write ${file}: ${why}. ${after}`, fix, { cause: error });
}

const REASONS: Readonly<Record<string, readonly [why: string, fix: string]>> = {
  ENOSPC: ["the disk is full", "Make room, and run it again."],
  EDQUOT: ["the disk quota is used up", "Make room, and run it again."],
  EACCES: ["permission denied", "Give the user who runs this the right to write there."],
  EPERM: ["permission denied", "Give the user who runs this the right to write there."],
  EROFS: ["the file system is read-only", "Choose a folder that can be written with --out."],
  ENOTDIR: ["a part of its path is a file, not a folder", "Move that file away, or choose another folder with --out."],
  EEXIST: ["a part of its path is a file, not a folder", "Move that file away, or choose another folder with --out."],
  ENAMETOOLONG: ["the path is too long for this file system", "Choose a shorter folder with --out, or shorter names."],
  EXDEV: ["it lies on another disk than the output folder", "Choose an output folder that is all on one disk."],
};
