import { EventError } from "../../errors.js";
import type {
  OutgoingRecord,
  SendOptions,
  SendOutcome,
  SubscribeOptions,
  Subscription,
  Transport,
} from "../../ports/transport.js";
import { InMemoryBroker } from "./in-memory-broker.js";

/**
 * Carries records within this process. Every transport of the same broker is a connection to it. Its subscriptions keep
 * the process alive, as those of a connection to Kafka would.
 */
export class InMemoryTransport implements Transport {
  readonly broker: InMemoryBroker;
  readonly #sends = new Set<Promise<unknown>>();
  readonly #subscriptions = new Set<Promise<Subscription>>();
  #closed = false;

  /** @param broker - one of its own where left out */
  constructor(broker: InMemoryBroker = new InMemoryBroker()) {
    this.broker = broker;
  }

  async send(records: readonly OutgoingRecord[], options?: SendOptions): Promise<readonly SendOutcome[]> {
    if (this.#closed) return records.map(() => ({ status: "failed", error: closed(), maybeStored: false }));
    const sent = this.broker.append(records, options);
    this.#sends.add(sent);
    return sent.finally(() => this.#sends.delete(sent));
  }

  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    if (this.#closed) throw closed();
    const joined = this.broker.group(options.group).join(options);
    this.#subscriptions.add(joined);
    return joined;
  }

  async probe(): Promise<void> {
    if (this.#closed) throw closed();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#sends);
    await Promise.all([...this.#subscriptions].map(async (subscription) => (await subscription).stop()));
  }
}

function closed(): EventError {
  return new EventError("EVENTS.CLOSED", "The transport is closed.");
}
