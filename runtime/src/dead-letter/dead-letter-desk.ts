import type { DeadLetter, LetterCounts, LetterFilter } from "../ports/dead-letter-store.js";

/**
 * The dead letters as an operator sees them: of every group and tenant that shares the store. Keys and tenants are in
 * them, which may identify a patient: show them to nobody who may not see that.
 *
 * Every method rejects with `DEAD_LETTER.FILTER_INVALID` for a filter that cannot be meant, and with `DATABASE.*`.
 */
export interface DeadLetterDesk {
  /** Letters that are not resolved, in the order in which they came. For the next page, `after` is the last one's position. */
  list(filter?: LetterFilter, page?: LetterPage): Promise<readonly DeadLetter[]>;
  /** What a replay or a discard of these letters would take, and nothing is changed. */
  preview(filter?: LetterFilter): Promise<LetterPreview>;
  /**
   * Lets the dead letters of the preview be handled by the members of their groups, in order per key and never faster than
   * is said; what came since the preview is left alone. Events that are parked behind them follow. A letter that fails
   * again stays, with its tries added up, and the later ones of its key with it. Resolves once that is sure to happen,
   * which may be before it has: see {@link DeadLetterDesk.outstanding}. Without `DATABASE_URL` only this process knows of a
   * replay, and it rejects with `CONFIG.UNSUPPORTED` where that has no started consumer of the groups.
   */
  replay(preview: LetterPreview, options?: ReplayOptions): Promise<Replay>;
  /** How many letters of a replay are still to be handled. */
  outstanding(replayId: string): Promise<number>;
  /**
   * Gives the dead letters of the preview up for good, and resolves with how many; what is parked behind them is handled.
   * Parked events themselves only where the filter names them, or says `status: "parked"`.
   */
  discard(preview: LetterPreview): Promise<number>;
  /** How many are not resolved, of one group or of all. */
  counts(group?: string): Promise<LetterCounts>;
}

export interface LetterPage {
  /** Position above which the page begins; from the first where left out. */
  readonly after?: bigint;
  /** Letters of a page; 100 where left out. */
  readonly limit?: number;
}

export interface ReplayOptions {
  /** At most so many a second, over all members of a group together; 10 where left out. */
  readonly eventsPerSecond?: number;
  /** Also letters that have had all the tries that a letter may have. False where left out. */
  readonly force?: boolean;
}

export interface Replay {
  /** UUID */
  readonly id: string;
  /** Letters that are to be handled. */
  readonly accepted: number;
  /** Letters that are left out because they had all their tries. */
  readonly exhausted: number;
}

/** What is among the dead letters that a filter fits. */
export interface LetterPreview {
  readonly filter: LetterFilter;
  /** Position of the last letter that was looked at. */
  readonly upTo: bigint;
  /** Dead letters. */
  readonly count: number;
  /** Of them, those that had all the tries that a letter may have. */
  readonly exhausted: number;
  /** Parked events that the filter fits too. */
  readonly parked: number;
  /** Different keys of a topic. */
  readonly keys: number;
  /** When the first of them failed first; null where there is none. */
  readonly oldest: Date | null;
  /** When the last of them failed first. */
  readonly newest: Date | null;
  /** Schemas that they were written with. */
  readonly schemaIds: readonly number[];
  /** How many there are of each, the most first. */
  readonly codes: Readonly<Record<string, number>>;
  readonly eventTypes: Readonly<Record<string, number>>;
  readonly topics: Readonly<Record<string, number>>;
  readonly groups: Readonly<Record<string, number>>;
}
