import type { CircuitBreaker } from "../breaker/circuit-breaker.js";
import { isEventError } from "../errors.js";
import type { Clock } from "../ports/clock.js";
import type { Logger } from "../ports/logger.js";
import type { RelayOutbox, Settlement, WaitingRecord } from "../ports/outbox.js";
import { noTelemetry, type Relaying, type Telemetry } from "../ports/telemetry.js";
import type { Transport } from "../ports/transport.js";
import { delayAfter, type RetryPolicy } from "../retry/retry-policy.js";
import { settlementsOf } from "./settlements.js";
import { infrastructureFaultOf, type Verdict, verdictsOf } from "./verdict.js";

export interface OutboxRelayOptions {
  readonly outbox: RelayOutbox;
  readonly transport: Pick<Transport, "send">;
  readonly breaker: CircuitBreaker;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly telemetry?: Pick<Telemetry, "relaying">;
  /** When a record is tried again, and after how many refusals it is parked. */
  readonly retry: RetryPolicy;
  /** Records of one send. */
  readonly batchSize: number;
  /** Milliseconds between two looks into an outbox that had nothing. */
  readonly pollInterval: number;
  /** Stops the relay, as `stop` does. */
  readonly signal?: AbortSignal;
  /** From 0 to 1, for the jitter; `Math.random` where left out. */
  readonly random?: () => number;
}

/** Brings what is in the outbox to the transport, in the order of the commits along each lane. Any number may run. */
export class OutboxRelay {
  readonly #options: OutboxRelayOptions;
  readonly #stopped = new AbortController();
  #running: Promise<void> | undefined;
  #resting = new AbortController();
  #ready = false;
  #outages = 0;
  /** Whether the last batch found nobody there; a registry or one partition that is down holds up its own lanes alone. */
  #down = false;
  #failures = 0;

  constructor(options: OutboxRelayOptions) {
    this.#options = options;
  }

  /** Whether it has access to the outbox, and will try the transport when there is something to send. */
  get relaying(): boolean {
    return this.#ready && !this.#stopped.signal.aborted;
  }

  /** Begins; trouble with the database or the transport is logged and waited for. */
  start(): void {
    const { signal, breaker } = this.#options;
    if (this.#running !== undefined) return;
    if (signal?.aborted) this.#stopped.abort();
    signal?.addEventListener("abort", () => void this.stop(), { once: true });
    const forget = breaker.onChange((state) => {
      if (state === "CLOSED") this.wake();
    });
    this.#running = this.#run().finally(forget);
  }

  /** Says that something has been added: the relay looks at once. */
  wake(): void {
    this.#resting.abort();
  }

  /** Takes nothing more, and resolves when what is being sent has been settled. What waits stays safe in the outbox. */
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
    const { outbox, breaker, pollInterval, retry, logger, random = Math.random } = this.#options;
    try {
      if (!this.#ready) {
        await outbox.ready();
        this.#ready = true;
      }
      // Asks the breaker before the outbox, so that an outage costs no attempts and no transactions.
      if (breaker.opensIn > 0) return Math.min(breaker.opensIn, retry.maxDelay);
      const taken = await this.#drain();
      this.#failures = 0;
      if (taken === 0) return pollInterval;
      return this.#down ? delayAfter(this.#outages, retry, random()) : 0;
    } catch (error) {
      this.#failures++;
      const code = isEventError(error) ? error.code : "UNKNOWN";
      const rest = delayAfter(this.#failures, retry, random());
      logger.warn({ code, failures: this.#failures, rest }, "The outbox cannot be drained now.");
      return rest;
    }
  }

  /** How many records were in hand. What is told of them counts when it has been written down. */
  async #drain(): Promise<number> {
    const { outbox, batchSize, telemetry = noTelemetry } = this.#options;
    let relaying: Relaying | undefined;
    let settlements: readonly Settlement[] = [];
    try {
      const taken = await outbox.claim(batchSize, async (records) => {
        relaying = telemetry.relaying(records.map(({ record }) => record));
        settlements = await this.#send(records);
        return settlements;
      });
      relaying?.settled(settlements);
      return taken;
    } catch (error) {
      relaying?.failed(error);
      throw error;
    }
  }

  async #send(records: readonly WaitingRecord[]): Promise<readonly Settlement[]> {
    const { breaker, transport, clock, retry, random = Math.random } = this.#options;
    // Brokers count from this time until they delete, and an event may have been parked for long.
    const timestamp = new Date(clock.now());
    const outgoing = records.map(({ record }) => ({ ...record, timestamp }));
    try {
      const verdicts = await breaker.run(
        async () => verdictsOf(outgoing, await transport.send(outgoing)),
        infrastructureFaultOf,
      );
      this.#outages = verdicts.some(({ kind }) => kind === "outage") ? this.#outages + 1 : 0;
      this.#down = infrastructureFaultOf(verdicts) !== undefined;
      const settlements = settlementsOf(records, verdicts, { retry, outages: this.#outages, random: random() });
      this.#tell(settlements, verdicts);
      return settlements;
    } catch (error) {
      if (!isEventError(error, "BREAKER.OPEN")) throw error;
      this.#outages++;
      this.#down = true;
      return [];
    }
  }

  #tell(settlements: readonly Settlement[], verdicts: readonly Verdict[]): void {
    const { logger } = this.#options;
    for (const settlement of settlements) {
      if (settlement.status !== "parked") continue;
      const { position, attempts, reason } = settlement;
      const fields = { position: String(position), attempts, reason };
      logger.error(fields, "An event is parked in the outbox, and holds back those that follow it under its key.");
    }
    const outage = verdicts.find((verdict) => verdict.kind === "outage");
    if (outage !== undefined && "error" in outage) {
      logger.warn({ code: outage.error.code, outages: this.#outages }, "The transport does not take events now.");
    }
  }
}
