import { EventError } from "../../errors.js";
import type { OutgoingRecord, SendOutcome } from "../../ports/transport.js";

/** The records of one call of `send`, and what became of each of them so far. */
export class SendCall {
  readonly records: readonly OutgoingRecord[];
  /** Resolves once every record has its outcome. */
  readonly settled: Promise<readonly SendOutcome[]>;
  readonly #outcomes: SendOutcome[] = [];
  readonly #failedKeys = new Set<string>();
  #left: number;
  #settle: (outcomes: readonly SendOutcome[]) => void = () => undefined;

  constructor(records: readonly OutgoingRecord[]) {
    this.records = records;
    this.#left = records.length;
    this.settled = new Promise((resolve) => {
      this.#settle = resolve;
    });
    if (records.length === 0) this.#settle([]);
  }

  settle(index: number, outcome: SendOutcome): void {
    if (this.#outcomes[index] !== undefined) return;
    this.#outcomes[index] = outcome;
    const key = outcome.status === "failed" ? this.#keyOf(index) : null;
    if (key !== null) this.#failedKeys.add(key);
    this.#left -= 1;
    if (this.#left === 0) this.#settle(this.#outcomes);
  }

  settleAll(outcome: SendOutcome): void {
    for (let index = 0; index < this.records.length; index++) this.settle(index, outcome);
  }

  /**
   * Whether the record needs no sending any more: it has its outcome, or an earlier one of its key in this call has
   * failed, and then it fails here.
   */
  isOver(index: number): boolean {
    if (this.#outcomes[index] !== undefined) return true;
    if (this.#failedKeys.size === 0) return false;
    const key = this.#keyOf(index);
    if (key === null || !this.#failedKeys.has(key)) return false;
    const error = new EventError("TRANSPORT.UNAVAILABLE", "An earlier record of the same key failed.");
    this.settle(index, { status: "failed", error, maybeStored: false });
    return true;
  }

  #keyOf(index: number): string | null {
    const { topic, key = null } = this.records[index] ?? {};
    return key === null ? null : `${topic} ${Buffer.from(key).toString("latin1")}`;
  }
}
