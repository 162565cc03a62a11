/** A file that an emitter wants to exist. Only `write/` knows the disk. */
export interface OutputFile {
  /** Relative to the output folder, forward slashes; never absolute, never with `..`. */
  readonly path: string;
  readonly content: string;
  /** Which emitter made it, for the report. */
  readonly emitter: string;
  /**
   * The one schema file it is made of, relative to the schemas folder, where there is one: `--check` then says why it
   * changed, or that its schema is gone. Left out for files made of many.
   */
  readonly source?: string;
}
