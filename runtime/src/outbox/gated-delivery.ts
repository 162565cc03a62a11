import type { CircuitBreaker } from "../breaker/circuit-breaker.js";
import { EventError, isEventError } from "../errors.js";
import type { Clock } from "../ports/clock.js";
import type { Delivery } from "../ports/delivery.js";
import type { Outbox } from "../ports/outbox.js";
import type { OutgoingRecord, Transport } from "../ports/transport.js";
import { delayAfter, type RetryPolicy } from "../retry/retry-policy.js";
import { LaneGate } from "./lane-gate.js";
import { laneOf } from "./lane-name.js";
import { infrastructureFaultOf, verdictsOf } from "./verdict.js";

export interface GatedDeliveryOptions<Transaction> {
  readonly transport: Pick<Transport, "send">;
  readonly breaker: CircuitBreaker;
  /** Null for none: what the transport does not take is then refused. */
  readonly outbox: Outbox<Transaction> | null;
  readonly clock: Clock;
  readonly retry: RetryPolicy;
  /** Milliseconds after which a record is not tried again but goes to the outbox. */
  readonly deadline: number;
  /** From 0 to 1, for the jitter; `Math.random` where left out. */
  readonly random?: () => number;
  /** Told when records have been added to the outbox and may be fetched. */
  readonly onStored?: () => void;
  /** Whether a relay runs that finds out when the transport is up again; else a record in hand has to. */
  readonly isRelaying?: () => boolean;
}

interface Item {
  readonly record: OutgoingRecord;
  readonly resolve: (storedIn: "transport" | "outbox") => void;
  readonly reject: (error: unknown) => void;
}

/** How one attempt ended for the records that are left of it. */
interface Attempt {
  readonly rest: readonly Item[];
  /** Undefined where nothing speaks against another attempt at once. */
  readonly fault: unknown;
  /** False where the outbox itself did not answer. */
  readonly mayQueue: boolean;
}

/** Records of one lane that go together; more would make a request too large. */
const MOST_TOGETHER = 100;

/**
 * Sends records to the transport; to the outbox while that is down, or while records of their lane wait there. One send
 * of a lane is under way at a time, so that none overtakes one that has to be tried again.
 */
export class GatedDelivery<Transaction> implements Delivery<Transaction> {
  readonly #options: GatedDeliveryOptions<Transaction>;
  readonly #gate: LaneGate | null;
  readonly #lanes = new Map<string, Item[]>();
  readonly #running = new Set<Promise<void>>();
  #closed = false;

  constructor(options: GatedDeliveryOptions<Transaction>) {
    this.#options = options;
    this.#gate = options.outbox === null ? null : new LaneGate(options.outbox);
  }

  deliver(record: OutgoingRecord, transaction: Transaction | null): Promise<"transport" | "outbox"> {
    return new Promise((resolve, reject) => {
      const item = { record, resolve, reject };
      if (this.#closed) reject(new EventError("EVENTS.CLOSED", "The events instance is closed."));
      else if (transaction !== null) this.#run(this.#toOutbox([item], transaction, NO_OUTBOX));
      else this.#enqueue(item);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  #enqueue(item: Item): void {
    const name = laneOf(item.record);
    const queue = name === null ? undefined : this.#lanes.get(name);
    if (name === null) this.#run(this.#bring([item]));
    else if (queue !== undefined) queue.push(item);
    else {
      this.#lanes.set(name, [item]);
      this.#run(this.#empty(name));
    }
  }

  #run(work: Promise<void>): void {
    const running = work.finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async #empty(name: string): Promise<void> {
    for (;;) {
      const items = this.#lanes.get(name)?.splice(0, MOST_TOGETHER) ?? [];
      if (items.length === 0) break;
      await this.#bring(items);
    }
    this.#lanes.delete(name);
  }

  /** Brings records of one lane to safety, or tells why not; never rejects. */
  async #bring(items: readonly Item[]): Promise<void> {
    const { clock, retry, deadline, random = Math.random } = this.#options;
    const end = clock.now() + deadline;
    let left = items;
    for (let attempt = 1; ; ) {
      const { rest, fault, mayQueue } = await this.#attempt(left);
      left = rest;
      if (left.length === 0) return;
      // What is left went behind one that was refused for what it is.
      if (fault === undefined) continue;
      const delay = delayAfter(attempt, retry, random());
      const hopeless = isEventError(fault) && (!fault.retryable || fault.code === "BREAKER.OPEN");
      if (hopeless || attempt++ >= retry.maxAttempts || clock.now() + delay > end) {
        return mayQueue ? await this.#toOutbox(left, null, fault) : rejectAll(left, fault);
      }
      await clock.sleep(delay);
    }
  }

  async #attempt(items: readonly Item[]): Promise<Attempt> {
    let queue: boolean;
    try {
      queue = await this.#mustQueue(items);
    } catch (fault) {
      // Without an answer nobody knows whether a record that is sent now would overtake.
      return { rest: items, fault, mayQueue: false };
    }
    if (!queue) return this.#send(items);
    await this.#toOutbox(items, null, NO_OUTBOX);
    return { rest: [], fault: undefined, mayQueue: true };
  }

  /** Whether the lane's records have to go to the outbox. */
  async #mustQueue([item]: readonly Item[]): Promise<boolean> {
    if (this.#gate === null) return false;
    if (!this.#mayTry()) return true;
    if (item === undefined || item.record.key === null) return false;
    const { topic, key } = item.record;
    return this.#gate.isWaiting({ topic, key });
  }

  #mayTry(): boolean {
    const { breaker, isRelaying = () => true } = this.#options;
    return breaker.state === "CLOSED" || (breaker.opensIn === 0 && !isRelaying());
  }

  /** Sends, and settles what is decided; what is left is in the order that it had. */
  async #send(items: readonly Item[]): Promise<Attempt> {
    const { breaker, transport } = this.#options;
    const records = items.map(({ record }) => record);
    try {
      const verdicts = await breaker.run(
        async () => verdictsOf(records, await transport.send(records)),
        infrastructureFaultOf,
      );
      let fault: unknown;
      const rest = items.filter((item, index) => {
        const verdict = verdicts[index];
        if (verdict?.kind === "stored") item.resolve("transport");
        else if (verdict?.kind === "refused") item.reject(verdict.error);
        else {
          if (verdict?.kind === "outage") fault ??= verdict.error;
          return true;
        }
        return false;
      });
      return { rest, fault, mayQueue: true };
    } catch (error) {
      return { rest: items, fault: error, mayQueue: true };
    }
  }

  async #toOutbox(items: readonly Item[], transaction: Transaction | null, otherwise: unknown): Promise<void> {
    const { outbox, onStored } = this.#options;
    if (outbox === null) return rejectAll(items, otherwise);
    try {
      await outbox.add(
        items.map(({ record }) => record),
        transaction,
      );
    } catch (error) {
      return rejectAll(items, error);
    }
    for (const item of items) item.resolve("outbox");
    if (transaction === null) onStored?.();
  }
}

const NO_OUTBOX = new EventError(
  "CONFIG.INVALID",
  "A publish in a transaction needs the outbox, and without DATABASE_URL there is none.",
);

function rejectAll(items: readonly Item[], error: unknown): void {
  for (const item of items) item.reject(error);
}
