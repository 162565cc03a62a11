import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { StoredLetter } from "../../ports/dead-letter-store.js";
import { deadLetter, EVERYTHING, FAILURE, HANDLED, LIMITS, parkedLetter } from "./letters.js";
import { behind, type DeclareTest, drain, idsOf, replay } from "./stage.js";

/** Adding, finding and counting letters. */
export function keepingTests(test: DeclareTest): void {
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
}
