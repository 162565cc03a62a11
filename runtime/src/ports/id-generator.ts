/** Ids for events and dead letters. */
export interface IdGenerator {
  /** A UUIDv7 in lower case, greater than every one that this generator gave before. */
  next(): string;
}
