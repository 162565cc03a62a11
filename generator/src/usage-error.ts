/** Wrong use of the command line: one sentence on what is wrong and one on what to do instead, and exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}
