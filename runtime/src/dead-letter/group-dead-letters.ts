import { EventError, isEventError } from "../errors.js";
import type { Clock } from "../ports/clock.js";
import type { DeadLetterStore, ParkingLimits, StoredLetter } from "../ports/dead-letter-store.js";
import type { Logger } from "../ports/logger.js";
import type { Telemetry } from "../ports/telemetry.js";
import type { StoredRecord, Transport } from "../ports/transport.js";
import { type DeadLetterReason, deadLetterRecord } from "./dead-letter-record.js";
import type { DeadLetters, ReplayHandler, ReplayService } from "./dead-letters.js";
import { letterIdOf } from "./letter-identity.js";
import { deadLetterOf, parkedLetterOf } from "./letter-of.js";
import { QueueGate } from "./queue-gate.js";
import { ReplayRunner } from "./replay-runner.js";

export interface GroupDeadLettersOptions {
  readonly group: string;
  /** Null while parking is off. */
  readonly parking: ParkingLimits | null;
  /** Whether the store outlives what its letters came from, without which nothing may be parked in it. */
  readonly lasting: boolean;
  readonly store: DeadLetterStore;
  readonly transport: Transport;
  readonly telemetry: Pick<Telemetry, "replayed" | "deadLettered">;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Milliseconds between two looks for letters that are to be replayed. */
  readonly pollInterval: number;
}

/** Dead letters of a group: confirmed in their topic first and in the store then, both before the offset moves. */
export class GroupDeadLetters implements DeadLetters {
  readonly #options: GroupDeadLettersOptions;
  readonly #gate: QueueGate;
  /** Letters that the topic has and the store has not yet, so that trying again sends none twice. */
  readonly #inTopic = new Set<string>();
  readonly #runners = new Set<ReplayRunner>();

  constructor(options: GroupDeadLettersOptions) {
    this.#options = options;
    this.#gate = new QueueGate(options.store);
  }

  async add(record: StoredRecord, reason: DeadLetterReason): Promise<void> {
    const { parking, store } = this.#options;
    const letter = deadLetterOf(record, reason);
    if (!this.#inTopic.has(letter.id)) {
      await this.#send(record, { ...reason, id: letter.id });
      this.#inTopic.add(letter.id);
    }
    await safely(store.add(letter, parking));
    this.#inTopic.delete(letter.id);
  }

  parked(record: StoredRecord): boolean | Promise<boolean> {
    const { parking, group } = this.#options;
    const { topic, key } = record;
    if (parking === null || key === null) return false;
    return safely(this.#gate.has({ id: letterIdOf(record, group), group, topic, key }));
  }

  async park(record: StoredRecord): Promise<void> {
    const { parking, group, store, clock } = this.#options;
    if (parking === null) throw new EventError("DEAD_LETTER.UNAVAILABLE", "Parking is off in this consumer.");
    await safely(store.park(parkedLetterOf(record, group, new Date(clock.now())), parking));
    // Where the key has been opened since it was asked for, the event is to be handled at once.
    this.wake();
  }

  async serve(handle: ReplayHandler): Promise<ReplayService> {
    const { parking, lasting, group } = this.#options;
    if (parking !== null && !lasting) {
      const fault = `parking of consumer ${group} needs DATABASE_URL, where what is parked is kept`;
      throw new EventError("CONFIG.INVALID", `The configuration is wrong: ${fault}.`, { details: { faults: [fault] } });
    }
    await this.#checkStore();
    const send = ({ id, record }: StoredLetter, reason: Omit<DeadLetterReason, "id">) =>
      this.#send(record, { ...reason, id });
    const runner = new ReplayRunner({ ...this.#options, handle, send });
    this.#runners.add(runner);
    runner.start();
    return {
      stop: async () => {
        this.#runners.delete(runner);
        await runner.stop();
      },
    };
  }

  get group(): string {
    return this.#options.group;
  }

  /** Whether a consumer takes letters that are replayed. */
  get served(): boolean {
    return this.#runners.size > 0;
  }

  /** Looks for letters to be replayed at once. */
  wake(): void {
    for (const runner of this.#runners) runner.wake();
  }

  /** A database that is down now may be up when it is needed; one that will never do is told of before anything is consumed. */
  async #checkStore(): Promise<void> {
    const { store, logger, group } = this.#options;
    try {
      await store.ready();
    } catch (error) {
      if (!isEventError(error) || !error.retryable) throw error;
      logger.warn({ group, code: error.code }, "The store of dead letters cannot be reached now.");
    }
  }

  async #send(record: StoredRecord, reason: DeadLetterReason): Promise<void> {
    const [outcome] = await this.#options.transport.send([deadLetterRecord(record, reason)]);
    if (outcome?.status === "stored") return;
    // Retryable whatever the transport says: there is no other place for the record, and it must not be lost.
    const why = outcome?.error ?? new EventError("TRANSPORT.UNAVAILABLE", "The transport said nothing of it.");
    throw new EventError("DEAD_LETTER.UNAVAILABLE", `A dead letter could not be sent: ${why.message}`, {
      details: { code: why.code },
    });
  }
}

/** What the store refuses may be allowed later, by whoever mends it; until then the record waits. */
async function safely<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (isEventError(error, "DEAD_LETTER.FULL")) throw error;
    const known = isEventError(error);
    const message = known ? error.message : "The store failed.";
    const details = { code: known ? error.code : "UNKNOWN" };
    throw new EventError("DEAD_LETTER.UNAVAILABLE", `A dead letter could not be kept: ${message}`, { details });
  }
}
