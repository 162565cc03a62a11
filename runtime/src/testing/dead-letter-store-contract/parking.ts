import assert from "node:assert/strict";
import type { StoredLetter } from "../../ports/dead-letter-store.js";
import { deadLetter, EVERYTHING, FAILURE, FAST, failed, HANDLED, LIMITS, parkedLetter } from "./letters.js";
import { behind, type DeclareTest, drain, idsOf, replay } from "./stage.js";

/** Keys that are closed behind a dead letter, and what is parked there. */
export function parkingTests(test: DeclareTest): void {
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
    assert.deepEqual(await drain(under, ({ id }) => (id === second.id ? failed(4) : HANDLED)), [letter.id, second.id]);
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
}
