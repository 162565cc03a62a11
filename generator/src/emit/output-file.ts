/** A file that an emitter wants to exist. Only `write/` knows the disk. */
export interface OutputFile {
  /** Relative to the output folder, forward slashes; never absolute, never with `..`. */
  readonly path: string;
  readonly content: string;
  /** Which emitter made it, for the report. */
  readonly emitter: string;
}
