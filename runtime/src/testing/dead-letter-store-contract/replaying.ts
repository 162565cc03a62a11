import assert from "node:assert/strict";
import { deadLetter, FAST, failed, HANDLED, LIMITS } from "./letters.js";
import { type DeclareTest, drain, idsOf, replay } from "./stage.js";

/** Handing letters out for their replay. */
export function replayingTests(test: DeclareTest): void {
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
}
