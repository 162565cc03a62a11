import { randomUUID } from "node:crypto";
import { EventError } from "../../errors.js";
import { headersOf } from "../../event/headers.js";
import type { Clock } from "../../ports/clock.js";
import type { DeadLetterStore } from "../../ports/dead-letter-store.js";
import { noTelemetry } from "../../ports/telemetry.js";
import type { OutgoingRecord, SendOutcome, StoredRecord, Transport } from "../../ports/transport.js";
import { FakeClock } from "../../testing/fake-clock.js";
import { RecordingLogger } from "../../testing/recording-logger.js";
import type { ReplayOutcome, ReplayService } from "../dead-letters.js";
import { GroupDeadLetters } from "../group-dead-letters.js";
import { StoredLetters } from "../stored-letters.js";

const GROUP = "care";
const TOPIC = "healthtech.patient.events";
const KEYS = ["a", "b", "c"];
const EVENTS = 24;
const PARTITIONS = 2;

/** A process's way to the store, which is cut when the process is killed. */
export interface WorldStore {
  connect(): { readonly store: DeadLetterStore; cut(): void };
}

export interface WorldReport {
  readonly handled: number;
  readonly discarded: number;
  readonly failures: number;
  readonly parked: number;
  readonly kills: number;
  readonly redelivered: number;
}

/**
 * Members of a group that are killed at any point consume events of which some fail, while an operator replays and
 * discards. Checks that every event has its effect once or was discarded, and those of a key in their order.
 */
export async function liveThrough(seed: number, storage: WorldStore): Promise<WorldReport> {
  const world = new LetterWorld(seed, storage);
  await world.live();
  return world.report();
}

class Killed extends Error {}

class LetterWorld {
  readonly #random: () => number;
  readonly #storage: WorldStore;
  readonly #clock = yieldingClock();
  readonly #logger = new RecordingLogger();
  readonly #log: readonly (readonly StoredRecord[])[];
  readonly #committed = new Array<number>(PARTITIONS).fill(0);
  /** The topic of the dead letters. */
  readonly #letters: OutgoingRecord[] = [];
  /** Events whose handler fails, and how often it still will. */
  readonly #poison = new Map<string, number>();
  readonly #effects: string[] = [];
  readonly #discarded = new Set<string>();
  readonly #failures = new Set<string>();
  #kills = 0;
  #redelivered = 0;
  #parked = 0;
  /** While true, members may be killed. */
  #dangerous = true;

  constructor(seed: number, storage: WorldStore) {
    this.#random = randomOf(seed);
    this.#storage = storage;
    const events = Array.from({ length: EVENTS }, (_, index) => {
      const key = KEYS[Math.floor(this.#random() * KEYS.length)] as string;
      return recordOf(key, BigInt(index));
    });
    for (const record of events) {
      if (this.#random() < 0.3) this.#poison.set(idOf(record), 1 + Math.floor(this.#random() * 3));
    }
    this.#log = Array.from({ length: PARTITIONS }, (_, partition) =>
      events.filter(({ key }) => (key?.[0] ?? 0) % PARTITIONS === partition).map((record) => ({ ...record, partition })),
    );
  }

  async live(): Promise<void> {
    const { store } = this.#storage.connect();
    const desk = new StoredLetters({ store, maxAttempts: 1000, isServedHere: null, onReady: () => {} });
    const consumed = Promise.all(this.#log.map((_, partition) => this.#keepConsuming(partition)));
    const replaying = new AbortController();
    const replayed = Promise.all([this.#keepReplaying(replaying.signal), this.#keepReplaying(replaying.signal)]);
    let over = false;
    const calm = consumed.then(() => {
      over = true;
    });
    while (!over) {
      await this.#pass();
      await this.#operate(desk);
    }
    await calm;
    this.#dangerous = false;
    for (let { failed, parked } = await desk.counts(); failed + parked > 0; { failed, parked } = await desk.counts()) {
      await desk.replay(await desk.preview(), { eventsPerSecond: 1_000_000 });
      await this.#pass();
    }
    replaying.abort();
    await replayed;
  }

  report(): WorldReport {
    for (const key of KEYS) {
      const all = this.#log.flat().filter((record) => Buffer.from(record.key ?? []).toString() === key);
      const expected = all.map(idOf).filter((id) => this.#effects.includes(id));
      const seen = this.#effects.filter((id) => expected.includes(id));
      if (String(seen) !== String(expected)) throw new Error(`The order of key ${key} is broken.`);
      const lost = all.map(idOf).filter((id) => !this.#effects.includes(id) && !this.#discarded.has(id));
      if (lost.length > 0) throw new Error(`Of key ${key} ${lost.length} events are lost.`);
    }
    if (new Set(this.#effects).size !== this.#effects.length) throw new Error("An effect came twice.");
    this.#checkTopic();
    return {
      handled: this.#effects.length,
      discarded: this.#discarded.size,
      failures: this.#failures.size,
      parked: this.#parked,
      kills: this.#kills,
      redelivered: this.#redelivered,
    };
  }

  /** Every event that failed is among the dead letters, under one id, byte for byte. */
  #checkTopic(): void {
    for (const id of this.#failures) {
      const copies = this.#letters.filter((letter) => idOf(letter) === id);
      const ids = new Set(copies.map(({ headers }) => textOf(headers, "x-dlq-id")));
      const [record] = this.#log.flat().filter((one) => idOf(one) === id);
      const same = copies.every(({ key, value }) => bytesOf(key) === bytesOf(record?.key) && bytesOf(value) === bytesOf(record?.value));
      if (ids.size !== 1 || !same) throw new Error("A dead letter is missing, has two ids, or other bytes.");
    }
  }

  /** One process after the other consumes a partition: when one is killed, the next begins at what was committed. */
  async #keepConsuming(partition: number): Promise<void> {
    const records = this.#log[partition] ?? [];
    while ((this.#committed[partition] ?? 0) < records.length) {
      const member = this.#start();
      try {
        for (let at = this.#committed[partition] ?? 0; at < records.length; at++) {
          await this.#consume(member, records[at] as StoredRecord);
          await member.danger();
          // Not each time, so that a killed process leaves some to be delivered again.
          if (this.#random() < 0.4 || at === records.length - 1) this.#committed[partition] = at + 1;
        }
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        this.#redelivered++;
      }
      member.kill();
    }
  }

  async #consume(member: Member, record: StoredRecord): Promise<void> {
    if (await member.patiently(() => member.deadLetters.parked(record))) {
      await member.patiently(() => member.deadLetters.park(record));
      this.#parked++;
      return;
    }
    const outcome = await this.#handle(member, record);
    if (outcome.status !== "failed") return;
    const { error, attempts } = outcome;
    const reason = { id: randomUUID(), group: GROUP, error, attempts, failedAt: new Date(this.#clock.now()) };
    await member.patiently(() => member.deadLetters.add(record, reason));
    this.#failures.add(idOf(record));
  }

  async #keepReplaying(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const member = this.#start();
      let service: ReplayService | undefined;
      try {
        service = await member.deadLetters.serve((record) => this.#handle(member, record));
        while (!signal.aborted && member.alive) await this.#pass();
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      member.kill();
      await service?.stop();
    }
  }

  /** As with an inbox: the effect is there once and as a whole, or not at all. */
  async #handle(member: Member, record: StoredRecord): Promise<ReplayOutcome> {
    const id = idOf(record);
    await member.danger();
    if (this.#effects.includes(id)) return { status: "handled" };
    await this.#pass();
    const left = this.#poison.get(id) ?? 0;
    if (left > 0) {
      this.#poison.set(id, left - 1);
      return { status: "failed", error: new EventError("HANDLER.REJECTED", "poison"), attempts: 1 };
    }
    if (!member.alive) throw new Killed();
    if (!this.#effects.includes(id)) this.#effects.push(id);
    await member.danger();
    return { status: "handled" };
  }

  async #operate(desk: StoredLetters): Promise<void> {
    for (const { event } of await desk.list({ status: "failed" })) if (event !== null) this.#failures.add(event.id);
    const dice = this.#random();
    if (dice < 0.3) await desk.replay(await desk.preview(this.#anyFilter()), { eventsPerSecond: 1_000_000 });
    if (dice > 0.93) {
      const [letter] = await desk.list({ ...this.#anyFilter(), status: dice > 0.98 ? "parked" : "failed" }, { limit: 1 });
      if (letter === undefined) return;
      const { event, id } = letter;
      if (event !== null) this.#discarded.add(event.id);
      await desk.discard(await desk.preview({ ids: [id] }));
    }
  }

  #anyFilter(): { readonly key?: string } {
    const key = KEYS[Math.floor(this.#random() * (KEYS.length + 1))];
    return key === undefined ? {} : { key };
  }

  #start(): Member {
    const { store, cut } = this.#storage.connect();
    const kill = () => {
      if (!member.alive) return;
      member.alive = false;
      cut();
    };
    const danger = async () => {
      await this.#pass();
      if (!member.alive) throw new Killed();
      if (!this.#dangerous || this.#random() > 0.03) return;
      this.#kills++;
      kill();
      throw new Killed();
    };
    /** Killed before the call, or after it and before its answer. */
    const dangerous = async <Result>(work: () => Promise<Result>): Promise<Result> => {
      await danger();
      const result = await work();
      await danger();
      return result;
    };
    const send = async (records: readonly OutgoingRecord[]) =>
      dangerous(async () => {
        this.#letters.push(...records);
        return records.map((): SendOutcome => ({ status: "stored", partition: 0, offset: 0n }));
      });
    const guarded: DeadLetterStore = {
      ready: async () => {},
      add: (letter, limits) => dangerous(() => store.add(letter, limits)),
      waiting: (events) => dangerous(() => store.waiting(events)),
      park: (letter, limits) => dangerous(() => store.park(letter, limits)),
      list: (filter, after, limit) => store.list(filter, after, limit),
      request: (filter, upTo, terms) => store.request(filter, upTo, terms),
      outstanding: (id) => store.outstanding(id),
      claim: (group, work) =>
        store.claim(group, async (letter) => {
          await danger();
          const settlement = await work(letter);
          await danger();
          return settlement;
        }),
      discard: (filter, upTo) => store.discard(filter, upTo),
      counts: (group) => store.counts(group),
    };
    const patiently = async <Result>(work: () => Result | Promise<Result>): Promise<Result> => {
      for (;;) {
        try {
          return await work();
        } catch (error) {
          if (!member.alive) throw new Killed();
          if (!(error instanceof EventError) || !error.retryable) throw error;
          await this.#pass();
        }
      }
    };
    const deadLetters = new GroupDeadLetters({
      group: GROUP,
      parking: { eventsPerKey: 5, keysPerGroup: 2 },
      lasting: true,
      store: guarded,
      transport: { send } as unknown as Transport,
      telemetry: noTelemetry,
      clock: this.#clock,
      logger: this.#logger,
      pollInterval: 1,
    });
    const member: Member = { alive: true, deadLetters, danger, patiently, kill };
    return member;
  }

  /** Lets others go on, for a while that is left to chance. */
  async #pass(): Promise<void> {
    for (let turns = Math.floor(this.#random() * 4); turns >= 0; turns--) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

interface Member {
  alive: boolean;
  readonly deadLetters: GroupDeadLetters;
  /** Rejects with {@link Killed} when the process is killed here. */
  readonly danger: () => Promise<void>;
  readonly patiently: <Result>(work: () => Result | Promise<Result>) => Promise<Result>;
  readonly kill: () => void;
}

/** Sleeps are over at the next turn, so that the test waits for nothing. */
function yieldingClock(): Clock {
  const clock = new FakeClock();
  return { now: () => clock.now(), sleep: () => new Promise((resolve) => setImmediate(resolve)) };
}

function recordOf(key: string, offset: bigint): StoredRecord {
  const id = randomUUID();
  const time = new Date("2024-02-29T12:00:00.123Z");
  const about = { version: 1, correlationId: id, causationId: null, traceparent: null, source: "s", time };
  const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
  const headers = headersOf({ ...about, id, type: "Patient.Created", tenantId, subject: key });
  const value = Uint8Array.of(0, 0, 0, 0, 1, 7);
  return { topic: TOPIC, partition: 0, offset, key: Buffer.from(key), value, headers, timestamp: time };
}

function idOf({ headers }: OutgoingRecord): string {
  return textOf(headers, "ce_id");
}

function bytesOf(bytes: Uint8Array | null | undefined): string {
  return Buffer.from(bytes ?? []).toString("hex");
}

function textOf(headers: OutgoingRecord["headers"], name: string): string {
  return Buffer.from(headers.find(([candidate]) => candidate === name)?.[1] ?? []).toString();
}

/** Mulberry32: the same numbers for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
