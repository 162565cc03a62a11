import { randomUUID } from "node:crypto";
import type { Clock } from "../../ports/clock.js";
import type { Inbox } from "../../ports/inbox.js";
import type { RedisCommands } from "./redis-commands.js";

export interface RedisInboxOptions {
  readonly clock: Clock;
  /** Milliseconds that a handled event is remembered. */
  readonly retention: number;
  /** Milliseconds that a claim outlives the process that has it; it is renewed while the work runs. 30,000 where left out. */
  readonly lease?: number;
}

const DONE = "done";
// A Lua script is one step for Redis: nobody can take the key between the look and the deed.
const IF_MINE = "if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end ";
const RENEW = `${IF_MINE}return redis.call('pexpire', KEYS[1], ARGV[2])`;
const RELEASE = `${IF_MINE}return redis.call('del', KEYS[1])`;

/**
 * An inbox in Redis, for services without PostgreSQL: a claim while the work runs, and a mark once it is done. The work has
 * no transaction with it, so this promises less: an event is handled a second time when the process dies between the work and
 * the mark, when it is stopped for longer than the lease, and when Redis forgets (it fails over, or evicts keys).
 */
export class RedisInbox implements Inbox<undefined> {
  readonly #redis: RedisCommands;
  readonly #clock: Clock;
  readonly #retention: number;
  readonly #lease: number;
  /** Done, but not marked, because Redis did not answer: to be marked and not to be done again. */
  readonly #unmarked = new Set<string>();

  constructor(redis: RedisCommands, { clock, retention, lease = 30_000 }: RedisInboxOptions) {
    this.#redis = redis;
    this.#clock = clock;
    this.#retention = retention;
    this.#lease = lease;
  }

  async once(group: string, eventId: string, work: (transaction: undefined) => Promise<void>): Promise<boolean> {
    let ran = false;
    await this.onceTogether(group, [eventId], async () => {
      ran = true;
      await work(undefined);
    });
    return ran;
  }

  async onceTogether(
    group: string,
    eventIds: readonly string[],
    work: (fresh: readonly string[], transaction: undefined) => Promise<void>,
  ): Promise<void> {
    const token = randomUUID();
    const fresh: string[] = [];
    const renewal = new AbortController();
    void this.#renew(fresh, group, token, renewal.signal);
    try {
      // In one order, so that two that overlap do not wait for each other.
      for (const id of [...new Set(eventIds)].sort()) {
        if (await this.#claim(keyOf(group, id), token)) fresh.push(id);
      }
      const inOrder = [...new Set(eventIds)].filter((id) => fresh.includes(id));
      if (inOrder.length > 0) await work(inOrder, undefined);
    } catch (error) {
      renewal.abort();
      await Promise.all(fresh.map((id) => this.#release(keyOf(group, id), token)));
      throw error;
    }
    renewal.abort();
    const keys = fresh.map((id) => keyOf(group, id));
    for (const key of keys) this.#unmarked.add(key);
    for (const key of keys) await this.#mark(key);
  }

  /** Redis forgets by itself, after the retention. */
  async forget(): Promise<number> {
    return 0;
  }

  /** False when it is done. Waits while another has it, at most as long as a dead one's lease. */
  async #claim(key: string, token: string): Promise<boolean> {
    if (this.#unmarked.has(key)) {
      await this.#mark(key);
      return false;
    }
    for (let pause = 20; ; pause = Math.min(2 * pause, 1_000)) {
      const claimed = await this.#redis.send(["SET", key, token, "NX", "PX", String(this.#lease)]);
      if (claimed !== null) return true;
      if ((await this.#redis.send(["GET", key])) === DONE) return false;
      await this.#clock.sleep(pause);
    }
  }

  async #mark(key: string): Promise<void> {
    await this.#redis.send(["SET", key, DONE, "PX", String(this.#retention)]);
    this.#unmarked.delete(key);
  }

  /** Where it fails the lease runs out. */
  async #release(key: string, token: string): Promise<void> {
    await this.#redis.send(["EVAL", RELEASE, "1", key, token]).catch(() => undefined);
  }

  /** @param claimed - may grow meanwhile */
  async #renew(claimed: readonly string[], group: string, token: string, ended: AbortSignal): Promise<void> {
    for (;;) {
      await this.#clock.sleep(this.#lease / 3, ended);
      if (ended.aborted) return;
      const lease = String(this.#lease);
      const renewals = claimed.map((id) => this.#redis.send(["EVAL", RENEW, "1", keyOf(group, id), token, lease]));
      await Promise.allSettled(renewals);
    }
  }
}

function keyOf(group: string, eventId: string): string {
  return `event-inbox:${group}:${eventId}`;
}
