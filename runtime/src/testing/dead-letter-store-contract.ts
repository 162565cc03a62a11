import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { headersOf } from "../event/headers.js";
import type {
  DeadLetterStore,
  LetterFilter,
  LetterSettlement,
  ParkingLimits,
  StoredLetter,
} from "../ports/dead-letter-store.js";
import type { TestFramework } from "./transport-contract.js";

export interface DeadLetterStoreUnderTest {
  readonly store: DeadLetterStore;
  /** Lets so many milliseconds pass for the store. */
  advance(milliseconds: number): Promise<void>;
}

const TENANT = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
const EVERYTHING = 2n ** 62n;
const LIMITS: ParkingLimits = { eventsPerKey: 100, keysPerGroup: 100 };
const FAST = { eventsPerSecond: 1_000_000, maxAttempts: 100 };
const FAILURE = { className: "TypeError", code: "HANDLER.FAILED", message: "A handler failed." };
const HANDLED: LetterSettlement = { status: "handled" };
const failed = (attempts = 2): LetterSettlement => {
  return { status: "failed", failure: FAILURE, attempts, failedAt: new Date("2026-02-02T00:00:00Z") };
};

export interface LetterAsked {
  readonly key?: string | null;
  readonly group?: string;
  readonly topic?: string;
  readonly type?: string;
  readonly tenantId?: string;
  readonly code?: string;
  readonly failedAt?: Date;
  readonly attempts?: number;
}

let offset = 0n;

/** A dead letter of one try, of a record as a publisher makes it. */
export function deadLetter(asked: LetterAsked = {}): StoredLetter {
  const { key = "a", group = "care", topic = "healthtech.patient.events", type = "Patient.Created" } = asked;
  const { tenantId = TENANT, code = FAILURE.code, failedAt = new Date("2026-01-01T00:00:00Z"), attempts = 1 } = asked;
  const id = randomUUID();
  const time = new Date("2024-02-29T12:00:00.123Z");
  const about = { version: 1, correlationId: id, causationId: null, traceparent: null };
  offset += 1n;
  return {
    id: randomUUID(),
    group,
    record: {
      topic,
      partition: 2,
      offset,
      key: key === null ? null : Buffer.from(key),
      value: Uint8Array.of(0, 0, 0, 1, 7, 255),
      headers: [
        ...headersOf({ ...about, id, type, tenantId, source: "s", time, subject: key }),
        ["b", null],
        ["b", Uint8Array.of(0, 255)],
        // Foreign records have what no database likes.
        ["n\0l", Buffer.from("a\0b")],
        ["", Buffer.from("\ufeff\u2028")],
      ],
      timestamp: time,
    },
    event: { id, type, tenantId },
    failure: { ...FAILURE, code },
    attempts,
    replays: 0,
    firstFailedAt: failedAt,
    lastFailedAt: failedAt,
  };
}

/** The same as one that waits and has not been tried. */
export function parkedLetter(asked: LetterAsked = {}): StoredLetter {
  return { ...deadLetter(asked), failure: null, attempts: 0 };
}

/** What every store of dead letters must do: `ports/dead-letter-store.ts` as tests. Each test gets a store that is empty. */
export function deadLetterStoreContract(
  { describe, it }: TestFramework,
  name: string,
  start: () => Promise<DeadLetterStoreUnderTest>,
): void {
  const test = (sentence: string, body: (under: DeadLetterStoreUnderTest) => Promise<void>) =>
    it(sentence, async () => body(await start()));
  /** A later event of the letter's key. */
  const behind = ({ group, record: { topic, key } }: StoredLetter) => ({
    id: randomUUID(),
    group,
    topic,
    key: key ?? new Uint8Array(),
  });
  const idsOf = async (store: DeadLetterStore, filter: LetterFilter = {}) =>
    (await store.list(filter, 0n, 1000)).map(({ id }) => id);
  const replay = (store: DeadLetterStore, filter: LetterFilter = {}, terms = FAST) =>
    store.request(filter, EVERYTHING, terms);
  /** Hands out until there is nothing more; the ids, in the order in which they were handed out. */
  const drain = async (
    { store, advance }: DeadLetterStoreUnderTest,
    settle: (letter: StoredLetter) => LetterSettlement = () => HANDLED,
    group = "care",
  ) => {
    const taken: string[] = [];
    const work = async (letter: StoredLetter) => {
      taken.push(letter.id);
      return settle(letter);
    };
    while ((await store.claim(group, work)) === 0) await advance(1);
    return taken;
  };

  describe(`${name}: a store of dead letters`, () => {
    test("gives a letter back for its replay as it was added", async (under) => {
      const added = [deadLetter(), deadLetter({ key: null }), { ...deadLetter({ key: "b" }), event: null }];
      for (const letter of added) await under.store.add(letter, null);
      await replay(under.store);
      const taken: StoredLetter[] = [];
      await drain(under, (letter) => {
        taken.push(letter);
        return HANDLED;
      });
      const plain = ({ record, ...letter }: StoredLetter) => ({
        ...letter,
        record: {
          ...record,
          key: record.key && [...record.key],
          value: record.value && [...record.value],
          headers: record.headers.map(([header, value]) => [header, value && [...value]]),
        },
      });
      assert.deepEqual(taken.map(plain), added.map(plain));
    });

    test("takes a letter whatever time its record bears", async (under) => {
      const times = [Number.NaN, 8.64e15, -8.64e15, 0, -1, 253_402_300_800_000].map((time) => new Date(time));
      const letters = times.map((timestamp) => {
        const letter = deadLetter();
        return { ...letter, record: { ...letter.record, timestamp } };
      });
      for (const letter of letters) await under.store.add(letter, LIMITS);
      await replay(under.store);
      assert.deepEqual(
        await drain(under),
        letters.map(({ id }) => id),
      );
    });

    test("lists letters in the order in which they came, by pages, without their bytes", async ({ store }) => {
      const letters = [deadLetter(), deadLetter(), deadLetter({ key: null })];
      for (const letter of letters) await store.add(letter, null);
      const [first, ...more] = await store.list({}, 0n, 2);
      assert.equal(more.length, 1);
      const { record, ...told } = letters[0] as StoredLetter;
      assert.deepEqual(first, {
        ...told,
        status: "failed",
        position: first?.position,
        topic: record.topic,
        partition: 2,
        offset: record.offset,
        key: "a",
        schemaId: 263,
      });
      const rest = await store.list({}, more[0]?.position ?? 0n, 2);
      assert.deepEqual(
        rest.map(({ id, key }) => [id, key]),
        [[letters[2]?.id, null]],
      );
    });

    test("adds a letter that is there no second time", async ({ store }) => {
      const [letter, parked] = [deadLetter(), parkedLetter()];
      for (const limits of [LIMITS, LIMITS, null]) await store.add(letter, limits);
      for (const _ of [1, 2]) await store.park(parked, LIMITS);
      await store.add({ ...parked, failure: FAILURE }, LIMITS);
      assert.deepEqual(await idsOf(store), [letter.id, parked.id]);
    });

    test("takes a letter again that was resolved", async (under) => {
      const letter = deadLetter();
      await under.store.add(letter, LIMITS);
      assert.equal(await under.store.discard({}, EVERYTHING), 1);
      assert.deepEqual(await idsOf(under.store), []);
      await under.store.add(letter, LIMITS);
      assert.deepEqual(await idsOf(under.store), [letter.id]);
      assert.deepEqual(await under.store.waiting([behind(letter)]), [true]);
      await replay(under.store);
      assert.deepEqual(await drain(under), [letter.id]);
    });

    test("is done with a parked event that was resolved, when it is delivered again", async (under) => {
      const { store } = under;
      const [letter, parked] = [deadLetter(), parkedLetter()];
      await store.add(letter, LIMITS);
      await store.park(parked, LIMITS);
      await store.discard({}, EVERYTHING);
      assert.deepEqual(await drain(under), [parked.id]);
      const again = [letter, parked].map((one) => ({ ...behind(one), id: one.id }));
      assert.deepEqual(await store.waiting([...again, behind(letter)]), [true, true, false]);
      for (const one of [letter, parked]) await store.park({ ...one, failure: null }, LIMITS);
      assert.deepEqual(await idsOf(store), []);
    });

    test("finds letters by each thing that a filter can say", async ({ store }) => {
      const late = new Date("2026-03-01T00:00:00Z");
      const odd = {
        key: "b",
        group: "g",
        topic: "t",
        type: "T.Done",
        tenantId: randomUUID(),
        code: "CODEC.BYTES_INVALID",
      };
      const [plain, other] = [deadLetter(), deadLetter({ ...odd, failedAt: late })];
      const waits = parkedLetter({ ...odd, failedAt: late });
      await store.add(plain, LIMITS);
      await store.add(other, LIMITS);
      await store.park(waits, LIMITS);
      const both = [other.id, waits.id];
      assert.deepEqual(await idsOf(store, { ids: [plain.id] }), [plain.id]);
      assert.deepEqual(await idsOf(store, { group: "g" }), both);
      assert.deepEqual(await idsOf(store, { topic: "t" }), both);
      assert.deepEqual(await idsOf(store, { eventType: "T.Done" }), both);
      assert.deepEqual(await idsOf(store, { tenantId: odd.tenantId }), both);
      assert.deepEqual(await idsOf(store, { code: odd.code }), [other.id]);
      assert.deepEqual(await idsOf(store, { key: "b" }), both);
      assert.deepEqual(await idsOf(store, { failedFrom: late }), both);
      assert.deepEqual(await idsOf(store, { failedBefore: late }), [plain.id]);
      assert.deepEqual(await idsOf(store, { status: "parked" }), [waits.id]);
      assert.deepEqual(await idsOf(store, { status: "failed" }), [plain.id, other.id]);
      assert.deepEqual(await idsOf(store, { key: "b", failedBefore: late }), []);
    });

    test("hands out nothing that nobody asked for, and to its own group only", async (under) => {
      const [mine, theirs] = [deadLetter(), deadLetter({ group: "other" })];
      for (const letter of [mine, theirs]) await under.store.add(letter, null);
      assert.equal(await under.store.claim("care", async () => HANDLED), null);
      assert.equal((await replay(under.store)).accepted, 2);
      assert.deepEqual(await drain(under), [mine.id]);
      assert.deepEqual(await drain(under, () => HANDLED, "other"), [theirs.id]);
      assert.deepEqual(await idsOf(under.store), []);
    });

    test("replays what the filter says, up to the position that was looked at", async (under) => {
      const [first, second, third] = [deadLetter(), deadLetter(), deadLetter()];
      for (const letter of [first, second]) await under.store.add(letter, null);
      const upTo = (await under.store.list({}, 0n, 10)).at(-1)?.position ?? 0n;
      await under.store.add(third, null);
      const { accepted } = await under.store.request({ ids: [first.id, third.id] }, upTo, FAST);
      assert.equal(accepted, 1);
      assert.deepEqual(await drain(under), [first.id]);
      assert.deepEqual(await idsOf(under.store), [second.id, third.id]);
    });

    test("hands out the letters of a key in their order, and stops at the first that fails again", async (under) => {
      const letters = [deadLetter(), deadLetter(), deadLetter()];
      const other = deadLetter({ key: "b" });
      for (const letter of [...letters, other]) await under.store.add(letter, null);
      const { id } = await replay(under.store);
      const taken = await drain(under, (letter) => (letter.id === letters[1]?.id ? failed() : HANDLED));
      assert.deepEqual(taken.toSorted(), [letters[0]?.id, letters[1]?.id, other.id].toSorted());
      assert.deepEqual(
        taken.filter((one) => one !== other.id),
        [letters[0]?.id, letters[1]?.id],
      );
      assert.equal(await under.store.outstanding(id), 0);
      const [again, third] = await under.store.list({}, 0n, 10);
      assert.deepEqual(
        [
          again?.id,
          again?.attempts,
          again?.replays,
          again?.lastFailedAt.toISOString(),
          again?.firstFailedAt.toISOString(),
        ],
        [letters[1]?.id, 3, 1, "2026-02-02T00:00:00.000Z", "2026-01-01T00:00:00.000Z"],
      );
      assert.deepEqual([third?.id, third?.attempts, third?.replays], [letters[2]?.id, 1, 0]);
    });

    test("gives a key to one member at a time, and other keys to others", async (under) => {
      const [a, alsoA, b] = [deadLetter(), deadLetter(), deadLetter({ key: "b" })];
      for (const letter of [a, alsoA, b]) await under.store.add(letter, null);
      await replay(under.store);
      await under.advance(1);
      await under.store.claim("care", async (letter) => {
        assert.equal(letter.id, a.id);
        await under.advance(1);
        assert.deepEqual(await drain(under), [b.id]);
        return HANDLED;
      });
      assert.deepEqual(await drain(under), [alsoA.id]);
    });

    test("keeps a letter to be replayed when the member fails, and hands it out again", async (under) => {
      const letter = deadLetter();
      await under.store.add(letter, LIMITS);
      await replay(under.store);
      await assert.rejects(
        under.store.claim("care", () => Promise.reject(new Error("crashed"))),
        /crashed/,
      );
      await under.advance(1);
      assert.deepEqual(await drain(under), [letter.id]);
    });

    test("hands out a letter that was put off when its time has come", async (under) => {
      const [letter, later] = [deadLetter(), deadLetter()];
      for (const one of [letter, later]) await under.store.add(one, null);
      await replay(under.store);
      await under.store.claim("care", async () => ({ status: "postponed", delay: 60_000 }));
      await under.advance(1);
      assert.deepEqual(await drain(under), []);
      await under.advance(60_000);
      assert.deepEqual(await drain(under), [letter.id, later.id]);
    });

    test("hands out no more in a second than the replay may", async (under) => {
      const letters = [deadLetter(), deadLetter({ key: "b" }), deadLetter({ key: "c" })];
      for (const letter of letters) await under.store.add(letter, null);
      const { id } = await replay(under.store, {}, { ...FAST, eventsPerSecond: 0.001 });
      for (const left of [2, 1, 0]) {
        assert.equal((await drain(under)).length, 1);
        assert.equal(await under.store.outstanding(id), left);
        const wait = await under.store.claim("care", async () => HANDLED);
        assert.equal(wait !== null && wait > 900_000 && wait <= 1_000_000, left > 0);
        await under.advance(1_000_000);
      }
    });

    test("leaves letters out that had all their tries", async (under) => {
      const [worn, young] = [deadLetter({ attempts: 10 }), deadLetter({ attempts: 9 })];
      for (const letter of [worn, young]) await under.store.add(letter, null);
      const { accepted, exhausted } = await replay(under.store, {}, { ...FAST, maxAttempts: 10 });
      assert.deepEqual([accepted, exhausted], [1, 1]);
      assert.deepEqual(await drain(under), [young.id]);
      const forced = await replay(under.store, {}, { ...FAST, maxAttempts: Number.POSITIVE_INFINITY });
      assert.deepEqual([forced.accepted, forced.exhausted], [1, 0]);
      assert.deepEqual(await drain(under), [worn.id]);
    });

    test("closes a key with limits, and no other key, topic or group", async ({ store }) => {
      const [letter, open] = [deadLetter(), deadLetter({ key: "b" })];
      await store.add(letter, LIMITS);
      await store.add(open, null);
      await store.add(deadLetter({ key: null }), LIMITS);
      const { id, group, topic, key } = behind(letter);
      const others = [
        { group: "other", topic, key },
        { group, topic: "t", key },
        { group, topic, key },
      ];
      const asked = [...others.map((other) => ({ id, ...other })), behind(open)];
      assert.deepEqual(await store.waiting(asked), [false, false, true, false]);
    });

    test("handles what is parked in order after the dead letter was replayed, and opens the key then", async (under) => {
      const { store } = under;
      const [letter, second, third] = [deadLetter(), parkedLetter(), parkedLetter()];
      await store.add(letter, LIMITS);
      for (const parked of [second, third]) await store.park(parked, LIMITS);
      assert.deepEqual(await drain(under), []);
      const { accepted, id } = await replay(store);
      assert.equal(accepted, 1);
      const seen: boolean[] = [];
      const look = async () => {
        seen.push((await store.waiting([behind(letter)]))[0] ?? false);
        return HANDLED;
      };
      while ((await store.claim("care", look)) === 0) await under.advance(1);
      assert.deepEqual(seen, [true, true, true]);
      assert.deepEqual(await store.waiting([behind(letter)]), [false]);
      assert.equal(await store.outstanding(id), 0);
    });

    test("handles what is parked at the speed of the replay that freed it", async (under) => {
      const letters = [deadLetter(), parkedLetter(), parkedLetter()];
      await under.store.add(letters[0] as StoredLetter, LIMITS);
      for (const parked of letters.slice(1)) await under.store.park(parked, LIMITS);
      await replay(under.store, {}, { ...FAST, eventsPerSecond: 0.001 });
      for (const { id } of letters) {
        assert.deepEqual(await drain(under), [id]);
        await under.advance(1_000_000);
      }
    });

    test("makes a parked event that fails a dead letter, which the rest waits for", async (under) => {
      const { store } = under;
      const [letter, second, third] = [deadLetter(), parkedLetter(), parkedLetter()];
      await store.add(letter, LIMITS);
      for (const parked of [second, third]) await store.park(parked, LIMITS);
      await replay(store);
      assert.deepEqual(await drain(under, ({ id }) => (id === second.id ? failed(4) : HANDLED)), [
        letter.id,
        second.id,
      ]);
      const [now, waits] = await store.list({}, 0n, 10);
      assert.deepEqual(
        [now?.id, now?.status, now?.failure, now?.attempts, now?.replays, now?.firstFailedAt.toISOString()],
        [second.id, "failed", FAILURE, 4, 0, "2026-02-02T00:00:00.000Z"],
      );
      assert.deepEqual([waits?.id, waits?.status], [third.id, "parked"]);
      await replay(store);
      assert.deepEqual(await drain(under), [second.id, third.id]);
    });

    test("handles what is parked when the dead letter is discarded", async (under) => {
      const { store } = under;
      const [letter, second, third] = [deadLetter(), parkedLetter(), parkedLetter()];
      await store.add(letter, LIMITS);
      for (const parked of [second, third]) await store.park(parked, LIMITS);
      assert.equal(await store.discard({ key: "a" }, EVERYTHING), 1);
      assert.deepEqual(await drain(under), [second.id, third.id]);
      assert.deepEqual(await store.waiting([behind(letter)]), [false]);
    });

    test("discards parked events only where they are meant", async ({ store }) => {
      const [letter, second, third] = [deadLetter(), parkedLetter(), parkedLetter()];
      await store.add(letter, LIMITS);
      for (const parked of [second, third]) await store.park(parked, LIMITS);
      assert.equal(await store.discard({ ids: [second.id] }, EVERYTHING), 1);
      assert.equal(await store.discard({ status: "parked" }, EVERYTHING), 1);
      assert.deepEqual(await idsOf(store), [letter.id]);
      assert.equal(await store.discard({}, 0n), 0);
    });

    test("lets a letter that is discarded while it is replayed be gone, and goes on behind it", async (under) => {
      const { store } = under;
      const [letter, second] = [deadLetter(), parkedLetter()];
      await store.add(letter, LIMITS);
      await store.park(second, LIMITS);
      await replay(store);
      await store.claim("care", async () => {
        await store.discard({ ids: [letter.id] }, EVERYTHING);
        return failed();
      });
      await under.advance(1);
      assert.deepEqual(await drain(under), [second.id]);
      assert.deepEqual(await idsOf(store), []);
    });

    test("handles an event that is parked where its key is open, and closes the key for so long", async (under) => {
      const [parked, later] = [parkedLetter(), parkedLetter()];
      await under.store.park(parked, LIMITS);
      assert.deepEqual(await under.store.waiting([behind(parked)]), [true]);
      await under.store.park(later, LIMITS);
      assert.deepEqual(await drain(under), [parked.id, later.id]);
      assert.deepEqual(await under.store.waiting([behind(parked)]), [false]);
    });

    test("takes no more events of a key, and no more keys, than it may", async (under) => {
      const { store } = under;
      const limits = { eventsPerKey: 2, keysPerGroup: 2 };
      await store.add(deadLetter(), limits);
      await store.park(parkedLetter(), limits);
      const third = parkedLetter();
      await assert.rejects(store.park(third, limits), { code: "DEAD_LETTER.FULL", retryable: true });
      await store.add(deadLetter({ key: "b" }), limits);
      const other = deadLetter({ key: "c" });
      await assert.rejects(store.add(other, limits), { code: "DEAD_LETTER.FULL", retryable: true });
      await store.add(deadLetter({ key: "c", group: "another" }), limits);
      await store.discard({ key: "a" }, EVERYTHING);
      await drain(under);
      await store.add(other, limits);
      await store.park(third, limits);
    });

    test("counts dead letters, what is parked, and closed keys, of a group or of all", async ({ store }) => {
      assert.deepEqual(await store.counts(), { failed: 0, parked: 0, sequences: 0 });
      await store.add(deadLetter(), LIMITS);
      await store.park(parkedLetter(), LIMITS);
      await store.add(deadLetter({ key: "b" }), null);
      await store.add(deadLetter({ group: "other" }), LIMITS);
      assert.deepEqual(await store.counts(), { failed: 3, parked: 1, sequences: 2 });
      assert.deepEqual(await store.counts("care"), { failed: 2, parked: 1, sequences: 1 });
    });

    test("is ready where this session sees everybody's letters", async ({ store }) => {
      await store.ready();
    });
  });
}
