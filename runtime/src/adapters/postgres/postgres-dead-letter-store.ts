import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import { EventError } from "../../errors.js";
import type {
  DeadLetter,
  DeadLetterStore,
  LetterCounts,
  LetterFilter,
  LetterSettlement,
  ParkingLimits,
  QueuedEvent,
  ReplayRequest,
  ReplayTerms,
  StoredLetter,
} from "../../ports/dead-letter-store.js";
import type { SqlTransaction } from "../../ports/sql-transaction.js";
import {
  allowIdling,
  type ClaimedLetterRow,
  claimLetter,
  nextTurn,
  readClaimed,
  takeTurn,
} from "./sql/claim-letter.js";
import { countLetters } from "./sql/count-letters.js";
import { findLetters } from "./sql/discard-letters.js";
import { findQueuedEvents } from "./sql/find-queued-events.js";
import { insertLetter } from "./sql/insert-letter.js";
import { letterSeen, letterWhole } from "./sql/letter-row.js";
import { listLetters } from "./sql/list-letters.js";
import { lockGroup, lockSequences, type SequenceName } from "./sql/lock-sequences.js";
import { countClosedKeys, measureSequence } from "./sql/measure-sequence.js";
import { countOutstanding, insertReplay, requestReplay } from "./sql/request-replay.js";
import { seesEveryTenant } from "./sql/sees-every-tenant.js";
import { markLetterFailed, postponeLetter, promoteNext, resolveLetters, stopReplay } from "./sql/settle-letter.js";
import { type SqlSession, sessionOf } from "./sql-session.js";
import { pgTransactions, type Transactions } from "./transactions.js";

/** The table `failed_events`. Its connections must see every tenant. */
export class PostgresDeadLetterStore implements DeadLetterStore {
  readonly #session: SqlSession;
  readonly #transactions: Transactions<SqlTransaction>;

  constructor(pool: Pool) {
    this.#session = sessionOf(pool);
    this.#transactions = pgTransactions(pool);
  }

  async ready(): Promise<void> {
    // Also says where a migration has not run yet.
    await countLetters(this.#session, "");
    if (await seesEveryTenant(this.#session, "failed_events")) return;
    throw new EventError(
      "CONFIG.INVALID",
      "The role of DATABASE_URL sees the dead letters of one tenant only: make it a member of events_all_tenants.",
    );
  }

  async add(letter: StoredLetter, limits: ParkingLimits | null): Promise<void> {
    const sequence = sequenceOf(letter);
    if (limits === null || sequence === null) {
      await insertLetter(this.#session, letter, { status: "FAILED", sequenced: false });
      return;
    }
    await this.#transactions(async (transaction) => {
      const session = sessionOf(transaction);
      await lockSequences(session, [sequence]);
      const { length, waits } = await measureSequence(session, sequence, letter.id);
      if (waits) return;
      if (length === 0) await refuseKeyAbove(session, limits, letter.group);
      await insertLetter(session, letter, { status: "FAILED", sequenced: true });
    });
  }

  async waiting(events: readonly QueuedEvent[]): Promise<readonly boolean[]> {
    const found = await findQueuedEvents(this.#session, events);
    return events.map((_, index) => found.has(index));
  }

  async park(letter: StoredLetter, { eventsPerKey }: ParkingLimits): Promise<void> {
    const sequence = sequenceOf(letter);
    await this.#transactions(async (transaction) => {
      const session = sessionOf(transaction);
      if (sequence === null) return insertLetter(session, letter, { status: "NEXT", sequenced: false });
      await lockSequences(session, [sequence]);
      const { length, waits, resolved } = await measureSequence(session, sequence, letter.id);
      if (waits || resolved) return;
      if (length >= eventsPerKey) throw full(`The key has ${eventsPerKey} events that wait`);
      await insertLetter(session, letter, { status: length === 0 ? "NEXT" : "PARKED", sequenced: true });
    });
  }

  async list(filter: LetterFilter, after: bigint, limit: number): Promise<readonly DeadLetter[]> {
    return (await listLetters(this.#session, filter, after, limit)).map(letterSeen);
  }

  request(filter: LetterFilter, upTo: bigint, { eventsPerSecond, maxAttempts }: ReplayTerms): Promise<ReplayRequest> {
    return this.#transactions(async (transaction) => {
      const session = sessionOf(transaction);
      const id = randomUUID();
      await insertReplay(session, id, eventsPerSecond);
      return { id, ...(await requestReplay(session, id, { filter, upTo, maxAttempts })) };
    });
  }

  outstanding(replayId: string): Promise<number> {
    return countOutstanding(this.#session, replayId);
  }

  claim(group: string, work: (letter: StoredLetter) => Promise<LetterSettlement>): Promise<number | null> {
    return this.#transactions(async (transaction) => {
      const session = sessionOf(transaction);
      const id = await claimLetter(session, group);
      if (id === null) return nextTurn(session, group);
      const row = await readClaimed(session, group, id);
      // Somebody else had the key until a moment ago: there may be more.
      if (row === undefined) return 0;
      // By another connection, because this one must not write before the handler has ended.
      if (row.replay_id !== null && !(await takeTurn(this.#session, row.replay_id))) return nextTurn(session, group);
      await allowIdling(session);
      await settle(session, row, await work(letterWhole(row)));
      return 0;
    });
  }

  async discard(filter: LetterFilter, upTo: bigint): Promise<number> {
    const parkedToo = filter.status !== undefined || filter.ids !== undefined;
    for (let discarded = 0; ; ) {
      const some = await this.#transactions(async (transaction) => {
        const session = sessionOf(transaction);
        const letters = await findLetters(session, filter, { upTo, limit: AT_ONCE, parkedToo });
        const sequences = letters.flatMap(({ key, ...name }) => (key === null ? [] : [{ ...name, key }]));
        await lockSequences(session, sequences);
        const ids = letters.map(({ id }) => id);
        const count = await resolveLetters(session, ids, "DISCARDED");
        await promoteNext(session, sequences, null);
        return { found: letters.length, count };
      });
      discarded += some.count;
      if (some.found < AT_ONCE) return discarded;
    }
  }

  counts(group?: string): Promise<LetterCounts> {
    return countLetters(this.#session, group ?? null);
  }
}

/** Letters discarded in one transaction: each may need a lock, of which a server has so many. */
const AT_ONCE = 100;

async function settle(session: SqlSession, row: ClaimedLetterRow, settlement: LetterSettlement): Promise<void> {
  const { id, consumer, topic, key, replay_id: replayId } = row;
  const sequences = key === null ? [] : [{ consumer, topic, key }];
  await lockSequences(session, sequences);
  switch (settlement.status) {
    case "handled":
      // Where it has been discarded meanwhile, whoever did that has made the next one ready.
      if ((await resolveLetters(session, [id], "HANDLED")) === 0) return;
      if (row.sequenced) await promoteNext(session, sequences, replayId);
      return;
    case "failed":
      await markLetterFailed(session, id, settlement);
      if (replayId !== null) await stopReplay(session, { id, consumer, topic, key }, replayId);
      return;
    case "postponed":
      await postponeLetter(session, id, settlement.delay);
  }
}

async function refuseKeyAbove(session: SqlSession, { keysPerGroup }: ParkingLimits, group: string): Promise<void> {
  await lockGroup(session, group);
  if ((await countClosedKeys(session, group)) < keysPerGroup) return;
  throw full(`The group has ${keysPerGroup} keys that wait`);
}

/** Null for a record without a key, which goes with no other. */
function sequenceOf({ group: consumer, record: { topic, key } }: StoredLetter): SequenceName | null {
  return key === null ? null : { consumer, topic, key };
}

function full(why: string): EventError {
  return new EventError("DEAD_LETTER.FULL", `${why} for a dead letter: no more may.`);
}
