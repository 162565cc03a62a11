import assert from "node:assert/strict";
import { InMemoryBroker } from "../../adapters/memory/in-memory-broker.js";
import { InMemorySchemaRegistry } from "../../adapters/memory/in-memory-schema-registry.js";
import { InMemoryTransport } from "../../adapters/memory/in-memory-transport.js";
import { createEvents } from "../../create-events.js";
import { deadLetterTopicOf } from "../../dead-letter/dead-letter-record.js";
import { BatchFailure, type BatchLimits } from "../../event/batch-handler.js";
import type { AnyEvent } from "../../event/define-event.js";
import type { Events } from "../../events.js";
import type { RecordBatch, StoredRecord, Transport } from "../../ports/transport.js";
import { FakeClock } from "../../testing/fake-clock.js";
import { RecordingLogger } from "../../testing/recording-logger.js";
import type { Consumer } from "../consumer.js";
import type { HandlerContext } from "../event-handler.js";
import { type Moved, moved, tenantId } from "./things.js";

const TOPIC = "healthtech.things.events";
const GROUP = "care";

/** What a handler does with an event, each time it is called with it. */
export type Conduct =
  | { readonly kind: "at-once" }
  | { readonly kind: "after"; readonly turns: number }
  | { readonly kind: "throws"; readonly times: number }
  | { readonly kind: "rejects"; readonly times: number }
  | { readonly kind: "hangs"; readonly times: number };

export type Step =
  | { readonly kind: "publish"; readonly key: number; readonly conduct: Conduct }
  | { readonly kind: "advance"; readonly milliseconds: number }
  | { readonly kind: "rebalance" }
  | { readonly kind: "join" }
  | { readonly kind: "leave"; readonly member: number }
  | { readonly kind: "fail-commits"; readonly times: number }
  | { readonly kind: "pause" | "resume"; readonly member: number };

export interface ChaosOptions {
  readonly concurrency: number;
  readonly maxBatchSize: number;
  readonly maxInHand: number;
  /** Null for a handler of single events. */
  readonly batches: (BatchLimits & { readonly says: boolean }) | null;
}

/**
 * A group whose members come and go, whose handlers fail, hang and take their time, and whose commits are refused; it
 * checks at every call of a handler that the key is in order, and at every commit that all below is done.
 */
export class Chaos {
  readonly clock = new FakeClock();
  readonly #broker = new InMemoryBroker({ clock: this.clock, partitions: 2 });
  readonly #registry = new InMemorySchemaRegistry();
  readonly #logger = new RecordingLogger();
  readonly #publisher = this.#open(new InMemoryTransport(this.#broker));
  readonly #members: { readonly events: Events; readonly consumer: Consumer }[] = [];
  readonly #conducts = new Map<string, { readonly conduct: Conduct; calls: number }>();
  readonly #done = new Set<string>();
  readonly #options: ChaosOptions;
  readonly #faults: string[] = [];
  #published = 0;

  constructor(options: ChaosOptions) {
    this.#options = options;
  }

  async run(steps: readonly Step[]): Promise<void> {
    await this.#join();
    for (const step of steps) await this.#take(step);
    for (const { consumer } of this.#members) consumer.resume();
    if (this.#members.length === 0) await this.#join();
    for (let round = 0; round < 500 && this.#left() > 0; round++) await this.clock.advance(10_000);
    assert.equal(this.#left(), 0, "every event is done with");
    await this.#closeAll();
    assert.deepEqual(this.#faults, []);
  }

  async #take(step: Step): Promise<void> {
    const member = "member" in step ? this.#members[step.member % this.#members.length] : undefined;
    switch (step.kind) {
      case "publish":
        return this.#publish(step.key, step.conduct);
      case "advance":
        return this.clock.advance(step.milliseconds);
      case "rebalance":
        void this.#broker.rebalance(GROUP);
        return this.clock.advance(0);
      case "join":
        return this.#join();
      case "leave":
        if (member === undefined) return;
        this.#members.splice(this.#members.indexOf(member), 1);
        void member.consumer.stop({ timeout: 2_000 });
        return this.clock.advance(0);
      case "fail-commits":
        return this.#broker.faults.failCommits(step.times);
      case "pause":
      case "resume":
        return member?.consumer[step.kind]();
    }
  }

  async #publish(key: number, conduct: Conduct): Promise<void> {
    const payload = { id: `key-${key}`, step: this.#published++ };
    this.#conducts.set(nameOf(payload), { conduct, calls: 0 });
    await this.#publisher.publish(moved as AnyEvent, { tenantId, payload });
  }

  async #join(): Promise<void> {
    const events = this.#open(this.#watched(new InMemoryTransport(this.#broker)));
    const retry = { initialDelay: 200, maxDelay: 5_000, maxAttempts: 3 };
    const { batches, ...options } = this.#options;
    const consumer = events.consumer({ group: GROUP, handlerTimeout: 3_000, retry, ...options });
    if (batches === null) consumer.on(moved, ({ payload }, context) => this.#handle(payload, context));
    else consumer.onBatch(moved, (given, context) => this.#handleBatch(given, context, batches.says), batches);
    this.#members.push({ events, consumer: consumer as Consumer });
    void consumer.start();
    await this.clock.advance(0);
  }

  /** @param says - whether the handler tells at which event it failed */
  async #handleBatch(
    events: readonly { readonly payload: Moved }[],
    context: Pick<HandlerContext, "signal">,
    says: boolean,
  ): Promise<void> {
    for (const [index, { payload }] of events.entries()) {
      try {
        await this.#handle(payload, context);
      } catch (error) {
        throw says ? new BatchFailure(index, error) : error;
      }
    }
  }

  #handle(payload: Moved, { signal }: Pick<HandlerContext, "signal">): unknown {
    const name = nameOf(payload);
    const known = this.#conducts.get(name);
    if (known === undefined) throw new Error("an event that nobody published");
    const earlier = this.#ofKey(payload.id).filter((step) => step < payload.step);
    const open = earlier.filter((step) => !this.#done.has(nameOf({ ...payload, step })) && !this.#isDeadLetter(step));
    if (open.length > 0) this.#faults.push(`${name} was begun before ${open}`);
    known.calls += 1;
    const { conduct, calls } = known;
    const finish = () => void this.#done.add(name);
    if (conduct.kind === "after") return turns(conduct.turns).then(finish);
    if (conduct.kind === "at-once" || calls > conduct.times) return finish();
    if (conduct.kind === "throws") throw new Error("no");
    if (conduct.kind === "rejects") return turns(calls).then(() => Promise.reject(new Error("no")));
    return new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }))
      .then(() => turns(3))
      .then(() => Promise.reject(new Error("broken off")));
  }

  /** Records of the topic that are not done and no dead letters. */
  #left(): number {
    return this.#broker.records(TOPIC).filter((record) => !this.#isSafe(record)).length;
  }

  #isSafe(record: StoredRecord): boolean {
    const payload = payloadOf(record);
    return this.#done.has(nameOf(payload)) || this.#isDeadLetter(payload.step);
  }

  #isDeadLetter(step: number): boolean {
    return this.#broker.records(deadLetterTopicOf(TOPIC)).some((record) => payloadOf(record).step === step);
  }

  #ofKey(id: string): number[] {
    return this.#broker
      .records(TOPIC)
      .map(payloadOf)
      .filter((payload) => payload.id === id)
      .map(({ step }) => step);
  }

  #watched(transport: InMemoryTransport): Transport {
    return {
      send: (records, options) => transport.send(records, options),
      probe: () => transport.probe(),
      close: () => transport.close(),
      subscribe: (options) =>
        transport.subscribe({
          ...options,
          onBatch: (batch) => options.onBatch({ ...batch, commit: (offset) => this.#commit(batch, offset) }),
        }),
    };
  }

  #commit(batch: RecordBatch, offset: bigint): Promise<void> {
    const below = this.#broker
      .records(TOPIC)
      .filter((record) => record.partition === batch.partition && record.offset < offset);
    const open = below.filter((record) => !this.#isSafe(record));
    if (open.length > 0) this.#faults.push(`${offset} was committed above ${open.map((record) => record.offset)}`);
    return batch.commit(offset);
  }

  #open(transport: Transport): Events {
    const { clock } = this;
    const registry = this.#registry;
    return createEvents({ service: "service", transport, registry, clock, logger: this.#logger, environment: {} });
  }

  async #closeAll(): Promise<void> {
    const closing = Promise.all([...this.#members.map(({ events }) => events.close()), this.#publisher.close()]);
    let closed = false;
    void closing.then(() => {
      closed = true;
    });
    for (let round = 0; round < 50 && !closed; round++) await this.clock.advance(10_000);
    await closing;
  }
}

function nameOf({ id, step }: Moved): string {
  return `${id} ${step}`;
}

/** By hand, so that what is checked does not go through what is tested: a string's length and bytes, then an int. */
function payloadOf({ value }: StoredRecord): Moved {
  const bytes = Buffer.from(value ?? []);
  const length = (bytes[5] ?? 0) / 2;
  let encoded = 0;
  bytes.subarray(6 + length).forEach((byte, index) => {
    encoded |= (byte & 0x7f) << (7 * index);
  });
  return { id: bytes.toString("utf8", 6, 6 + length), step: encoded >>> 1 };
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}
