import type { CircuitBreaker } from "../breaker/circuit-breaker.js";
import { EventError, isEventError } from "../errors.js";
import type { Clock } from "../ports/clock.js";
import type { Delivery, DeliveryOutcome, SafePlace } from "../ports/delivery.js";
import type { Lane, Outbox } from "../ports/outbox.js";
import type { OutgoingRecord, Transport } from "../ports/transport.js";
import { delayAfter, type RetryPolicy } from "../retry/retry-policy.js";
import { LaneGate } from "./lane-gate.js";
import { laneOf } from "./lane-name.js";
import { LaneQueues, lanesOf, type OfLane, type Turns } from "./lane-queues.js";
import { infrastructureFaultOf, type Verdict, verdictsOf } from "./verdict.js";

export interface GatedDeliveryOptions<Transaction> {
  readonly transport: Pick<Transport, "send">;
  readonly breaker: CircuitBreaker;
  /** Null for none: what the transport does not take is then refused. */
  readonly outbox: Outbox<Transaction> | null;
  readonly clock: Clock;
  readonly retry: RetryPolicy;
  /** Milliseconds from the call after which a record is not tried again but goes to the outbox. */
  readonly deadline: number;
  /** From 0 to 1, for the jitter; `Math.random` where left out. */
  readonly random?: () => number;
  /** Told when records have been added to the outbox and may be fetched. */
  readonly onStored?: () => void;
  /** Whether a relay runs that finds out when the transport is up again; else a record in hand has to. */
  readonly isRelaying?: () => boolean;
}

/** A record on its way. */
interface Item extends OfLane {
  readonly record: OutgoingRecord;
  /** By the clock; then no further attempt begins. */
  readonly deadline: number;
  readonly settle: (outcome: DeliveryOutcome) => void;
}

/** How one attempt ended for the records that are left of it. */
interface Attempt {
  readonly rest: readonly Item[];
  /** Undefined where nothing speaks against another attempt at once. */
  readonly fault: unknown;
  /** False where the outbox itself did not answer. */
  readonly mayQueue: boolean;
}

/**
 * Sends records to the transport; to the outbox while that is down, or while records of their lane wait there. One send
 * of a lane is under way at a time, so that none overtakes one that has to be tried again.
 */
export class GatedDelivery<Transaction> implements Delivery<Transaction> {
  readonly #options: GatedDeliveryOptions<Transaction>;
  readonly #gate: LaneGate | null;
  readonly #queues = new LaneQueues<Item>();
  readonly #running = new Set<Promise<void>>();
  #closed = false;

  constructor(options: GatedDeliveryOptions<Transaction>) {
    this.#options = options;
    this.#gate = options.outbox === null ? null : new LaneGate(options.outbox);
  }

  deliver(record: OutgoingRecord, transaction: Transaction | null): Promise<SafePlace> {
    return new Promise((resolve, reject) => {
      const item = this.#item(record, (outcome) => {
        if (outcome.status === "safe") resolve(outcome.storedIn);
        else reject(outcome.error);
      });
      if (this.#closed) reject(closed());
      else if (transaction !== null) this.#run(this.#toOutbox([item], transaction, NO_OUTBOX));
      else this.#begin({ items: this.#queues.enter([item]), groups: [] });
    });
  }

  deliverAll(
    records: readonly OutgoingRecord[],
    { atomic = false }: { readonly atomic?: boolean } = {},
  ): Promise<readonly DeliveryOutcome[]> {
    return new Promise((resolve) => {
      const outcomes: DeliveryOutcome[] = [];
      let open = records.length;
      const items = records.map((record, index) =>
        this.#item(record, (outcome) => {
          outcomes[index] = outcome;
          open -= 1;
          if (open === 0) resolve(outcomes);
        }),
      );
      if (open === 0) resolve(outcomes);
      else if (this.#closed) rejectAll(items, closed());
      else if (!atomic) this.#begin({ items: this.#queues.enter(items), groups: [] });
      else if (this.#queues.enterTogether(items)) this.#begin({ items: [], groups: [items] });
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  #item(record: OutgoingRecord, settle: Item["settle"]): Item {
    const { clock, deadline } = this.#options;
    return { record, lane: laneOf(record), deadline: clock.now() + deadline, settle };
  }

  #begin({ items, groups }: Turns<Item>): void {
    if (items.length > 0) this.#run(this.#bring(items, false));
    for (const group of groups) this.#run(this.#bring(group, true));
  }

  #run(work: Promise<void>): void {
    const running = work.finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Brings records to safety, or tells why not, and lets go of their lanes; never rejects. */
  async #bring(items: readonly Item[], atomic: boolean): Promise<void> {
    const { clock, retry, random = Math.random } = this.#options;
    let left = items;
    for (let attempt = 1; left.length > 0; ) {
      const { rest, fault, mayQueue } = await this.#attempt(left, atomic);
      this.#release(left, rest);
      left = rest;
      // What is left went behind one that was refused for what it is.
      if (fault === undefined) continue;
      const delay = delayAfter(attempt, retry, random());
      const hopeless = isEventError(fault) && (!fault.retryable || LEFT_TO_THE_RELAY.has(fault.code));
      const late = left.some(({ deadline }) => clock.now() + delay > deadline);
      if (!hopeless && attempt++ < retry.maxAttempts && !late) {
        await clock.sleep(delay);
        continue;
      }
      if (mayQueue) await this.#toOutbox(left, null, fault);
      else rejectAll(left, fault);
      this.#release(left, []);
      return;
    }
  }

  /** Lets those go on that wait behind records of which nothing is left. */
  #release(done: readonly Item[], rest: readonly Item[]): void {
    if (done.length === rest.length) return;
    const lanes = lanesOf(done);
    for (const { lane } of rest) if (lane !== null) lanes.delete(lane);
    this.#begin(this.#queues.release(lanes));
  }

  async #attempt(items: readonly Item[], atomic: boolean): Promise<Attempt> {
    let waiting: ReadonlySet<string> | "all";
    try {
      waiting = await this.#waitingOf(items);
    } catch (fault) {
      // Without an answer nobody knows whether a record that is sent now would overtake.
      return { rest: items, fault, mayQueue: false };
    }
    if (waiting !== "all" && waiting.size === 0) return this.#send(items, atomic);
    if (waiting === "all" || atomic) {
      await this.#toOutbox(items, null, NO_OUTBOX);
      return { rest: [], fault: undefined, mayQueue: true };
    }
    const isWaiting = ({ lane }: Item) => lane !== null && waiting.has(lane);
    const [sent] = await Promise.all([
      this.#send(
        items.filter((item) => !isWaiting(item)),
        false,
      ),
      this.#toOutbox(items.filter(isWaiting), null, NO_OUTBOX),
    ]);
    return sent;
  }

  /** The lanes whose records have to go to the outbox. */
  async #waitingOf(items: readonly Item[]): Promise<ReadonlySet<string> | "all"> {
    if (this.#gate === null) return NONE;
    if (!this.#mayTry()) return "all";
    const lanes = new Map<string, Lane>();
    for (const { lane, record } of items) {
      if (lane !== null && record.key !== null) lanes.set(lane, { topic: record.topic, key: record.key });
    }
    if (lanes.size === 0) return NONE;
    const answers = await this.#gate.areWaiting([...lanes.values()]);
    return new Set([...lanes.keys()].filter((_, index) => answers[index]));
  }

  #mayTry(): boolean {
    const { breaker, isRelaying = () => true } = this.#options;
    return breaker.state === "CLOSED" || (breaker.opensIn === 0 && !isRelaying());
  }

  /** Sends, and settles what is decided; what is left is in the order that it had. */
  async #send(items: readonly Item[], atomic: boolean): Promise<Attempt> {
    const { breaker, transport } = this.#options;
    const records = items.map(({ record }) => record);
    if (records.length === 0) return { rest: [], fault: undefined, mayQueue: true };
    try {
      const verdicts = await breaker.run(async () => {
        const outcomes = await transport.send(records, { atomic });
        return atomic ? togetherOf(verdictsOf(records, outcomes)) : verdictsOf(records, outcomes);
      }, infrastructureFaultOf);
      let fault: unknown;
      const rest = items.filter((item, index) => {
        const verdict = verdicts[index];
        if (verdict?.kind === "stored") item.settle(IN_TRANSPORT);
        else if (verdict?.kind === "refused") item.settle({ status: "failed", error: verdict.error });
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
    for (const { settle } of items) settle(IN_OUTBOX);
    if (transaction === null) onStored?.();
  }
}

const NONE: ReadonlySet<string> = new Set();
/** What has been waited for already, or is not to be tried here. */
const LEFT_TO_THE_RELAY: ReadonlySet<string> = new Set(["BREAKER.OPEN", "REGISTRY.UNAVAILABLE"]);
const IN_TRANSPORT: DeliveryOutcome = { status: "safe", storedIn: "transport" };
const IN_OUTBOX: DeliveryOutcome = { status: "safe", storedIn: "outbox" };

const NO_OUTBOX = new EventError(
  "CONFIG.INVALID",
  "A publish in a transaction needs the outbox, and without DATABASE_URL there is none.",
);

function closed(): EventError {
  return new EventError("EVENTS.CLOSED", "The events instance is closed.");
}

/** Of records that go all or none, one speaks for the others. */
function togetherOf(verdicts: readonly Verdict[]): readonly Verdict[] {
  const speaker =
    verdicts.find(({ kind }) => kind === "refused") ?? verdicts.find(({ kind }) => kind === "outage") ?? verdicts[0];
  return speaker === undefined ? [] : verdicts.map(() => speaker);
}

function rejectAll(items: readonly Item[], error: unknown): void {
  for (const { settle } of items) settle({ status: "failed", error });
}
