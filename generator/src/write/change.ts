/** How a file on the disk differs from what is to be there. */
export type ChangeKind = "added" | "changed" | "missing" | "edited" | "stale";

export interface Change {
  readonly kind: ChangeKind;
  /** Relative to the output folder, forward slashes. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  /** Half a sentence. */
  readonly why: string;
  /** Which emitter made it; null where nobody makes it any more. */
  readonly emitter: string | null;
  /** What is to be there, or null where the file is to go. */
  readonly content: string | null;
  /** Whether something that a person wrote is lost when the change is applied. */
  readonly losesEdit: boolean;
}
