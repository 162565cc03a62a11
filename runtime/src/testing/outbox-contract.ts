import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { headersOf } from "../event/headers.js";
import type { Lane, Outbox, RelayOutbox, Settlement, WaitingRecord } from "../ports/outbox.js";
import type { OutgoingRecord } from "../ports/transport.js";
import type { TestFramework } from "./transport-contract.js";

/** A transaction of the store behind an outbox. */
export interface TransactionUnderTest<Transaction> {
  readonly handle: Transaction;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

export interface OutboxUnderTest<Transaction> {
  readonly outbox: Outbox<Transaction> & RelayOutbox;
  begin(): Promise<TransactionUnderTest<Transaction>>;
}

const TENANT = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";

/** A record as a publisher makes it, of one tenant. */
export function outboxRecord(key: string | null, id: string = randomUUID()): OutgoingRecord {
  const time = new Date("2024-02-29T12:00:00.123Z");
  const about = { version: 1, correlationId: id, causationId: null, traceparent: null };
  const metadata = { ...about, id, type: "Patient.Created", tenantId: TENANT, source: "s", time, subject: key };
  return {
    topic: "healthtech.patient.events",
    key: key === null ? null : Buffer.from(key),
    value: Uint8Array.of(0, 255, 1),
    headers: [...headersOf(metadata), ["b", null], ["b", Uint8Array.of(0, 255)], ["nul", Buffer.from("a\0b")]],
    timestamp: time,
  };
}

export function eventIdOf({ headers }: OutgoingRecord): string {
  return Buffer.from(headers.find(([name]) => name === "ce_id")?.[1] ?? []).toString();
}

/** What every outbox must do: `ports/outbox.ts` as tests. Each test gets an outbox that is empty. */
export function outboxContract<Transaction>(
  { describe, it }: TestFramework,
  name: string,
  start: () => Promise<OutboxUnderTest<Transaction>>,
): void {
  const test = (sentence: string, body: (under: OutboxUnderTest<Transaction>) => Promise<void>) =>
    it(sentence, async () => body(await start()));
  const laneOf = ({ topic, key }: OutgoingRecord): Lane => ({ topic, key: key ?? new Uint8Array() });
  const take = async (outbox: RelayOutbox, settle: (record: WaitingRecord) => Settlement[], limit = 100) => {
    const taken: WaitingRecord[] = [];
    const count = await outbox.claim(limit, async (records) => {
      taken.push(...records);
      return records.flatMap(settle);
    });
    assert.equal(count, taken.length);
    return taken.map(({ record }) => eventIdOf(record));
  };
  const store = ({ position }: WaitingRecord): Settlement[] => [{ position, status: "stored" }];
  const park = ({ position }: WaitingRecord): Settlement[] => [
    { position, status: "parked", attempts: 5, reason: "TRANSPORT.REJECTED" },
  ];

  describe(`${name}: an outbox`, () => {
    test("gives a record back as it was added: key, value, headers in order, time", async ({ outbox }) => {
      const added = [outboxRecord("a"), outboxRecord(null), { ...outboxRecord("b"), value: null }];
      await outbox.add(added, null);
      const taken: OutgoingRecord[] = [];
      await outbox.claim(100, async (records) => {
        taken.push(...records.map(({ record }) => record));
        return [];
      });
      const plain = (record: OutgoingRecord) => ({
        ...record,
        key: record.key && [...record.key],
        value: record.value && [...record.value],
        headers: record.headers.map(([header, value]) => [header, value && [...value]]),
      });
      assert.deepEqual(taken.map(plain), added.map(plain));
    });

    test("gives the records of one lane in the order in which they were added", async ({ outbox }) => {
      const records = Array.from({ length: 20 }, () => outboxRecord("a"));
      await outbox.add(records.slice(0, 15), null);
      for (const record of records.slice(15)) await outbox.add([record], null);
      assert.deepEqual(await take(outbox, store), records.map(eventIdOf));
      assert.equal((await outbox.counts()).pending, 0);
    });

    test("gives the records of one lane in the order of their commits", async ({ outbox, begin }) => {
      const [first, second] = [outboxRecord("a"), outboxRecord("a")];
      const early = await begin();
      await outbox.add([first], early.handle);
      const late = await begin();
      const added = outbox.add([second], late.handle).then(() => late.commit());
      await early.commit();
      await added;
      assert.deepEqual(await take(outbox, store), [first, second].map(eventIdOf));
    });

    test("has what a transaction added once it commits, and not when it rolls back", async ({ outbox, begin }) => {
      const [kept, dropped] = [outboxRecord("a"), outboxRecord("a")];
      const rolledBack = await begin();
      await outbox.add([dropped], rolledBack.handle);
      await rolledBack.rollback();
      const committed = await begin();
      await outbox.add([kept], committed.handle);
      assert.deepEqual(await take(outbox, store), []);
      assert.deepEqual(await outbox.waiting([laneOf(kept)]), [false]);
      await committed.commit();
      assert.deepEqual(await outbox.waiting([laneOf(kept)]), [true]);
      assert.deepEqual(await take(outbox, store), [eventIdOf(kept)]);
    });

    test("says of each lane whether a record waits", async ({ outbox }) => {
      const record = outboxRecord("a");
      await outbox.add([record], null);
      const { topic, key } = laneOf(record);
      const lanes = [
        { topic, key: Buffer.from("b") },
        { topic, key },
        { topic: "other", key },
      ];
      assert.deepEqual(await outbox.waiting(lanes), [false, true, false]);
      await take(outbox, store);
      assert.deepEqual(await outbox.waiting(lanes), [false, false, false]);
    });

    test("adds an event that waits already no second time", async ({ outbox }) => {
      const record = outboxRecord("a");
      await outbox.add([record, record], null);
      await outbox.add([record], null);
      assert.equal((await outbox.counts()).pending, 1);
    });

    test("gives a lane to one relay at a time, and other lanes to others", async ({ outbox }) => {
      const [a, alsoA, b] = [outboxRecord("a"), outboxRecord("a"), outboxRecord("b")];
      await outbox.add([a, alsoA], null);
      await outbox.claim(1, async () => {
        await outbox.add([b], null);
        assert.deepEqual(await take(outbox, store), [eventIdOf(b)]);
        return [];
      });
      assert.deepEqual(await take(outbox, store), [a, alsoA].map(eventIdOf));
    });

    test("keeps every record when the relay fails", async ({ outbox }) => {
      const record = outboxRecord("a");
      await outbox.add([record], null);
      await assert.rejects(
        outbox.claim(100, () => Promise.reject(new Error("crashed"))),
        /crashed/,
      );
      assert.deepEqual(await take(outbox, store), [eventIdOf(record)]);
    });

    test("holds a lane, and no other, behind a record that is to be tried later", async ({ outbox }) => {
      const [a, alsoA, b] = [outboxRecord("a"), outboxRecord("a"), outboxRecord("b")];
      await outbox.add([a], null);
      const reason = "TRANSPORT.UNAVAILABLE";
      await take(outbox, ({ position }) => [{ position, status: "postponed", delay: 3_600_000, attempts: 0, reason }]);
      await outbox.add([alsoA, b], null);
      assert.deepEqual(await take(outbox, store), [eventIdOf(b)]);
      assert.deepEqual(await take(outbox, store), []);
      assert.equal((await outbox.counts()).pending, 2);
    });

    test("gives a record that is due again, with its attempts", async ({ outbox }) => {
      await outbox.add([outboxRecord("a")], null);
      const reason = "TRANSPORT.REJECTED";
      await take(outbox, ({ position }) => [{ position, status: "postponed", delay: 0, attempts: 2, reason }]);
      await outbox.claim(1, async ([waiting]) => {
        assert.equal(waiting?.attempts, 2);
        return [];
      });
    });

    test("holds a lane, and no other, behind a parked record until it is released", async ({ outbox }) => {
      const [a, alsoA, b] = [outboxRecord("a"), outboxRecord("a"), outboxRecord("b")];
      await outbox.add([a], null);
      await take(outbox, park);
      await outbox.add([alsoA, b], null);
      assert.deepEqual(await outbox.waiting([laneOf(a)]), [true]);
      assert.deepEqual(await take(outbox, store), [eventIdOf(b)]);
      const { pending, parked } = await outbox.counts();
      assert.deepEqual({ pending, parked }, { pending: 1, parked: 1 });
      assert.equal(await outbox.release(randomUUID(), eventIdOf(a)), false);
      assert.equal(await outbox.release(TENANT, eventIdOf(alsoA)), false);
      assert.equal(await outbox.release(TENANT, eventIdOf(a)), true);
      assert.deepEqual(await take(outbox, store), [a, alsoA].map(eventIdOf));
    });

    test("lets a lane go on when its parked record is discarded", async ({ outbox }) => {
      const [a, alsoA] = [outboxRecord("a"), outboxRecord("a")];
      await outbox.add([a], null);
      await take(outbox, park);
      await outbox.add([alsoA], null);
      assert.equal(await outbox.discard(TENANT, eventIdOf(alsoA)), false);
      assert.equal(await outbox.discard(TENANT, eventIdOf(a)), true);
      assert.deepEqual(await take(outbox, store), [eventIdOf(alsoA)]);
    });

    test("counts what waits, and how long the oldest has", async ({ outbox }) => {
      assert.deepEqual(await outbox.counts(), { pending: 0, parked: 0, oldestAge: null });
      await outbox.add([outboxRecord("a"), outboxRecord("b")], null);
      const { pending, oldestAge } = await outbox.counts();
      assert.equal(pending, 2);
      assert.ok(oldestAge !== null && oldestAge >= 0 && oldestAge < 60_000);
    });

    test("is ready where this session sees everybody's records", async ({ outbox }) => {
      await outbox.ready();
    });
  });
}
