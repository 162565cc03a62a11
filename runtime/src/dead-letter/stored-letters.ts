import { EventError } from "../errors.js";
import { uuidOrNull } from "../event/envelope-form.js";
import type { DeadLetter, DeadLetterStore, LetterCounts, LetterFilter } from "../ports/dead-letter-store.js";
import type { DeadLetterDesk, LetterPage, LetterPreview, Replay, ReplayOptions } from "./dead-letter-desk.js";
import { LetterSummary } from "./letter-summary.js";

export interface StoredLettersOptions {
  readonly store: DeadLetterStore;
  /** Tries in all after which a letter is replayed only by force. */
  readonly maxAttempts: number;
  /** Whether a member of the group that is in this process can be given letters; null where others are given them too. */
  readonly isServedHere: ((group: string) => boolean) | null;
  /** Told when letters of this process may be ready to be handled. */
  readonly onReady: () => void;
}

const PAGE = 500;

/** {@link DeadLetterDesk} over a store. */
export class StoredLetters implements DeadLetterDesk {
  readonly #options: StoredLettersOptions;

  constructor(options: StoredLettersOptions) {
    this.#options = options;
  }

  async list(filter: LetterFilter = {}, { after = 0n, limit = 100 }: LetterPage = {}): Promise<readonly DeadLetter[]> {
    checkFilter(filter);
    refuse(Number.isInteger(limit) && limit >= 1, "limit must be a whole number from 1");
    return this.#options.store.list(filter, after, limit);
  }

  async preview(filter: LetterFilter = {}): Promise<LetterPreview> {
    checkFilter(filter);
    const summary = new LetterSummary(this.#options.maxAttempts);
    let upTo = 0n;
    for (;;) {
      const letters = await this.#options.store.list(filter, upTo, PAGE);
      for (const letter of letters) summary.add(letter);
      upTo = letters.at(-1)?.position ?? upTo;
      if (letters.length < PAGE) return summary.preview(filter, upTo);
    }
  }

  async replay(
    { filter, upTo, groups }: LetterPreview,
    { eventsPerSecond = 10, force = false }: ReplayOptions = {},
  ): Promise<Replay> {
    checkFilter(filter);
    refuse(eventsPerSecond > 0 && Number.isFinite(eventsPerSecond), "eventsPerSecond must be above 0");
    const { store, maxAttempts, onReady, isServedHere } = this.#options;
    const away = Object.keys(groups).find((group) => isServedHere !== null && !isServedHere(group));
    if (away !== undefined) {
      const where = `in a process where a consumer of group ${away} is started`;
      throw new EventError("CONFIG.UNSUPPORTED", `Without DATABASE_URL dead letters are replayed ${where}.`);
    }
    const most = force ? Number.POSITIVE_INFINITY : maxAttempts;
    const replay = await store.request(filter, upTo, { eventsPerSecond, maxAttempts: most });
    onReady();
    return replay;
  }

  outstanding(replayId: string): Promise<number> {
    return this.#options.store.outstanding(replayId);
  }

  async discard({ filter, upTo }: LetterPreview): Promise<number> {
    checkFilter(filter);
    const { store, onReady } = this.#options;
    const discarded = await store.discard(filter, upTo);
    onReady();
    return discarded;
  }

  counts(group?: string): Promise<LetterCounts> {
    return this.#options.store.counts(group);
  }
}

function checkFilter({ ids, tenantId, failedFrom, failedBefore, status }: LetterFilter): void {
  const isUuid = (value: string) => uuidOrNull(value) !== null;
  const isTime = (value: Date | undefined) => value === undefined || !Number.isNaN(value.getTime());
  refuse(ids === undefined || ids.every(isUuid), "ids must be UUIDs");
  refuse(tenantId === undefined || isUuid(tenantId), "tenantId must be a UUID");
  refuse(isTime(failedFrom) && isTime(failedBefore), "failedFrom and failedBefore must be times");
  refuse(status === undefined || status === "failed" || status === "parked", 'status must be "failed" or "parked"');
}

function refuse(fits: boolean, fault: string): void {
  if (!fits) throw new EventError("DEAD_LETTER.FILTER_INVALID", `The dead letters cannot be chosen: ${fault}.`);
}
