import { isEventError } from "../errors.js";
import type { Clock } from "../ports/clock.js";
import type { DeadLetterStore, LetterSettlement, StoredLetter } from "../ports/dead-letter-store.js";
import type { LogFields, Logger } from "../ports/logger.js";
import type { Telemetry } from "../ports/telemetry.js";
import { delayAfter, type RetryPolicy } from "../retry/retry-policy.js";
import type { DeadLetterReason } from "./dead-letter-record.js";
import type { ReplayHandler, ReplayService } from "./dead-letters.js";
import { failureOf } from "./letter-of.js";

export interface ReplayRunnerOptions {
  readonly group: string;
  readonly store: DeadLetterStore;
  readonly handle: ReplayHandler;
  /** Brings a parked event that failed to the dead letters' topic. */
  send(letter: StoredLetter, reason: Omit<DeadLetterReason, "id">): Promise<void>;
  readonly telemetry: Pick<Telemetry, "replayed" | "deadLettered">;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Milliseconds between two looks for letters that are to be replayed. */
  readonly pollInterval: number;
}

const TROUBLE: RetryPolicy = {
  maxAttempts: Number.POSITIVE_INFINITY,
  initialDelay: 200,
  factor: 2,
  maxDelay: 30_000,
  jitter: 0.2,
};

/** Milliseconds until a letter is offered again that this member has no handler for, but another may have. */
const UNTIL_OFFERED_AGAIN = 10_000;

/** Hands letters that are to be replayed, and parked events whose turn it is, to a consumer, one at a time. */
export class ReplayRunner implements ReplayService {
  readonly #options: ReplayRunnerOptions;
  readonly #stopped = new AbortController();
  #running: Promise<void> | undefined;
  #resting = new AbortController();
  #failures = 0;

  constructor(options: ReplayRunnerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  wake(): void {
    this.#resting.abort();
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    this.wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      const { signal } = this.#resting;
      const rest = await this.#step();
      if (rest > 0 && !this.#stopped.signal.aborted) await this.#options.clock.sleep(rest, signal);
      if (signal.aborted) this.#resting = new AbortController();
    }
  }

  /** Milliseconds to rest then. */
  async #step(): Promise<number> {
    const { group, store, pollInterval, logger } = this.#options;
    try {
      const next = await store.claim(group, (letter) => this.#replay(letter));
      this.#failures = 0;
      return Math.min(next ?? pollInterval, pollInterval);
    } catch (error) {
      this.#failures++;
      const code = isEventError(error) ? error.code : "UNKNOWN";
      const rest = delayAfter(this.#failures, TROUBLE, Math.random());
      logger.warn({ group, code, failures: this.#failures, rest }, "Dead letters cannot be replayed now.");
      return rest;
    }
  }

  async #replay(letter: StoredLetter): Promise<LetterSettlement> {
    const { handle, group, logger, clock, telemetry } = this.#options;
    const { record } = letter;
    const isReplay = letter.failure !== null;
    const outcome = await handle(record, this.#stopped.signal);
    if (isReplay && outcome.status !== "skipped" && outcome.status !== "aborted") telemetry.replayed(record.topic, 1);
    switch (outcome.status) {
      case "handled":
        return { status: "handled" };
      case "aborted":
        return { status: "postponed", delay: 0 };
      case "skipped":
        logger.warn(
          { group, ...fieldsOf(letter) },
          "A dead letter is to be replayed that this consumer does not handle.",
        );
        return { status: "postponed", delay: UNTIL_OFFERED_AGAIN };
      case "failed": {
        const { error, attempts } = outcome;
        const failedAt = new Date(clock.now());
        if (!isReplay) {
          await this.#options.send(letter, { group, error, attempts, failedAt });
          telemetry.deadLettered({ group, eventType: null, record }, error);
        }
        const failure = failureOf(error);
        const told = { group, ...fieldsOf(letter), error: failure.className, code: failure.code, attempts };
        logger.error(told, "An event that waited among the dead letters could not be handled.");
        return { status: "failed", failure, attempts, failedAt };
      }
    }
  }
}

function fieldsOf({ id, record: { topic, partition, offset } }: StoredLetter): LogFields {
  return { letter: id, topic, partition, offset: String(offset) };
}
