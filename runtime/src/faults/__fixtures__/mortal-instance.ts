import { startToxicProxy } from "../../../../infra/toxic/index.mjs";
import { InMemoryTransport } from "../../adapters/memory/in-memory-transport.js";
import { openPool } from "../../adapters/postgres/open-pool.js";
import { createEvents } from "../../create-events.js";
import type { Events } from "../../events.js";
import type { RecordBatch, SubscribeOptions, Subscription, Transport } from "../../ports/transport.js";
import { RecordingLogger } from "../../testing/recording-logger.js";
import type { TestEvents } from "../../testing/test-events.js";

type Proxy = Awaited<ReturnType<typeof startToxicProxy>>;

const retry = { maxAttempts: 3, initialDelay: 1, factor: 2, maxDelay: 8, jitter: 0.5 };

/**
 * An events instance that can die in the middle of whatever it does, as a process does that is killed: from then on it
 * sends nothing, commits nothing and writes nothing, its database connections are cut, and nobody hears of it.
 */
export class MortalInstance {
  readonly events: Events;
  /** Connections of the service's own, which die with it. */
  readonly pool: ReturnType<typeof openPool>;
  readonly logger = new RecordingLogger();
  readonly #proxy: Proxy;
  readonly #transport: MortalTransport;

  private constructor(service: string, test: TestEvents, databaseUrl: string, proxy: Proxy) {
    this.#proxy = proxy;
    this.#transport = new MortalTransport(new InMemoryTransport(test.broker));
    this.pool = openPool(databaseUrl, { max: 4 });
    const fallback = {
      publishRetry: retry,
      relayRetry: retry,
      relayPollInterval: 3,
      breakerThreshold: 2,
      breakerHalfOpenAfter: 5,
    };
    const environment = { DATABASE_URL: databaseUrl };
    const { registry } = test;
    const { logger } = this;
    this.events = createEvents({ service, environment, transport: this.#transport, registry, logger, fallback });
  }

  static async open(service: string, test: TestEvents, databaseUrl: string): Promise<MortalInstance> {
    const url = new URL(databaseUrl);
    const proxy = await startToxicProxy({ upstreamPort: Number(url.port || 5432) });
    url.port = String(proxy.port);
    return new MortalInstance(service, test, url.href, proxy);
  }

  get dead(): boolean {
    return this.#transport.dead;
  }

  /** Resolves with undefined at its death, and else never. */
  get death(): Promise<undefined> {
    return this.#transport.death;
  }

  kill(): void {
    this.#transport.kill();
    this.#proxy.refuse();
  }

  /** Ends it in order; of one that is dead, what is left of it in this process. */
  async close(): Promise<void> {
    await this.events.close({ timeout: this.dead ? 500 : 30_000 });
    await this.pool.end();
    await this.#proxy.close();
  }
}

class MortalTransport implements Transport {
  dead = false;
  readonly death: Promise<undefined>;
  readonly #transport: InMemoryTransport;
  #die = () => {};

  constructor(transport: InMemoryTransport) {
    this.#transport = transport;
    this.death = new Promise((resolve) => {
      this.#die = () => resolve(undefined);
    });
  }

  kill(): void {
    this.dead = true;
    this.#die();
    // Its group notices that it is gone.
    void this.#transport.close();
  }

  async send(...call: Parameters<Transport["send"]>): ReturnType<Transport["send"]> {
    if (this.dead) throw new Error("dead");
    return this.#unlessDead(this.#transport.send(...call));
  }

  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    const onBatch = (batch: RecordBatch) => Promise.race([options.onBatch(this.#mortal(batch)), this.death]);
    return this.#unlessDead(this.#transport.subscribe({ ...options, onBatch }));
  }

  async probe(): Promise<void> {
    if (this.dead) throw new Error("dead");
  }

  async close(): Promise<void> {
    await this.#transport.close();
  }

  /** Whether it committed before its death nobody learns. */
  #mortal({ topic, partition, records, signal, ...batch }: RecordBatch): RecordBatch {
    const commit = async (offset: bigint) => {
      if (this.dead) throw new Error("dead");
      await this.#unlessDead(batch.commit(offset));
    };
    return { topic, partition, records, signal, commit, deliverNext: () => batch.deliverNext() };
  }

  async #unlessDead<Result>(work: Promise<Result>): Promise<Result> {
    const dead = this.death.then(() => Promise.reject(new Error("dead")));
    return Promise.race([work, dead]);
  }
}
