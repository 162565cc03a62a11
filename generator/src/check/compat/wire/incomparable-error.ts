import type { Place } from "./wire-incompatibility.js";

/** Two valid schemas of which nobody can say whether they agree: Java's checker throws here as well, or runs out of stack. */
export class IncomparableError extends Error {
  override readonly name = "IncomparableError";
  /** In the reader. */
  readonly at: Place;
  /** JSON pointer into the reader's schema. */
  readonly location: string;
  readonly remedy: string;

  constructor(message: string, location: string, at: Place, remedy: string) {
    super(message);
    this.at = at;
    this.location = location;
    this.remedy = remedy;
  }
}
