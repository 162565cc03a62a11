import type { OutgoingRecord } from "../../ports/transport.js";

/** What goes wrong with a send. */
export interface SendFault {
  /**
   * - `before`: the record is not appended, and the sender is told that it failed;
   * - `after`: it is appended, but the acknowledgement is lost, so that the sender is told that it may have failed.
   */
  readonly when: "before" | "after";
  /** How many records it hits; 1 where left out. */
  readonly times?: number;
  /** Which records it hits; all where left out. */
  readonly matching?: (record: OutgoingRecord) => boolean;
}

/** Faults that a test puts into an in-memory transport. */
export class InMemoryFaults {
  /** Milliseconds that every send takes, by the transport's clock. */
  sendDelay = 0;
  #sends: (SendFault & { left: number })[] = [];
  #commits = 0;

  failSends(fault: SendFault): void {
    this.#sends.push({ ...fault, left: fault.times ?? 1 });
  }

  /** The next commits are refused with `TRANSPORT.UNAVAILABLE`. */
  failCommits(times = 1): void {
    this.#commits += times;
  }

  /** Takes back every fault that has not struck yet. */
  clear(): void {
    this.sendDelay = 0;
    this.#sends = [];
    this.#commits = 0;
  }

  /** What goes wrong with this record; counts as struck. */
  takeSend(record: OutgoingRecord): SendFault["when"] | undefined {
    const fault = this.#sends.find(({ left, matching }) => left > 0 && (matching?.(record) ?? true));
    if (fault === undefined) return undefined;
    fault.left -= 1;
    return fault.when;
  }

  /** Whether this commit fails; counts as struck. */
  takeCommit(): boolean {
    if (this.#commits === 0) return false;
    this.#commits -= 1;
    return true;
  }
}
