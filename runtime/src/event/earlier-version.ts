/** What an event looked like before a break, and how it becomes what came next. */
export interface EarlierVersion {
  /** Its `schemaVersion`. */
  readonly version: number;
  /** Its Avro schema as JSON, self-contained; parsed when the first event of this version, or of one before it, arrives. */
  readonly schema: string;
  /**
   * The payload in the form of the next version of the list, of the event's own after the last. It is called for each
   * event that is so old, must be pure, and may change what it is given. One that throws, or whose result is not what the
   * event's schema says, makes the event a dead letter with `CODEC.UPCAST_FAILED`.
   */
  upcast(payload: unknown): unknown;
}
