import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { Inbox } from "../ports/inbox.js";
import type { TestFramework } from "./transport-contract.js";

/** What every inbox must do: `ports/inbox.ts` as tests. They use groups and ids of their own, so an inbox may be shared. */
export function inboxContract<Transaction>(
  { describe, it }: TestFramework,
  name: string,
  start: () => Promise<Inbox<Transaction>>,
): void {
  const test = (sentence: string, body: (inbox: Inbox<Transaction>, group: string) => Promise<void>) =>
    it(sentence, async () => body(await start(), `group-${randomUUID()}`));
  const nothing = async () => undefined;

  describe(`${name}: an inbox`, () => {
    test("lets an event have its effect once for a group", async (inbox, group) => {
      const id = randomUUID();
      const effects: string[] = [];
      const handle = (of: string) => inbox.once(of, id, async () => void effects.push(of));
      assert.equal(await handle(group), true);
      assert.equal(await handle(group), false);
      assert.equal(await handle(`${group}-2`), true);
      assert.deepEqual(effects, [group, `${group}-2`]);
    });

    test("forgets the event when the work fails, and passes the failure on", async (inbox, group) => {
      const [id, own] = [randomUUID(), new Error("own")];
      await assert.rejects(
        inbox.once(group, id, () => Promise.reject(own)),
        (error) => error === own,
      );
      assert.equal(await inbox.once(group, id, nothing), true);
    });

    test("makes the second of two at the same time wait, and do it where the first fails", async (inbox, group) => {
      const id = randomUUID();
      let fail = (_error: Error) => {};
      const held = new Promise<void>((_resolve, reject) => {
        fail = reject;
      });
      let begun = () => {};
      const running = new Promise<void>((resolve) => {
        begun = resolve;
      });
      const first = inbox.once(group, id, () => {
        begun();
        return held;
      });
      await running;
      let ran = false;
      const second = inbox.once(group, id, async () => {
        ran = true;
      });
      assert.equal(ran, false);
      fail(new Error("crashed"));
      await assert.rejects(first, /crashed/);
      assert.equal(await second, true);
      assert.equal(ran, true);
    });

    test("lets it have its effect once however many deliveries come at the same time", async (inbox, group) => {
      const id = randomUUID();
      let effects = 0;
      const handle = async () => {
        await new Promise((resolve) => setImmediate(resolve));
        effects += 1;
      };
      const done = await Promise.all(Array.from({ length: 8 }, () => inbox.once(group, id, handle)));
      assert.equal(done.filter(Boolean).length, 1);
      assert.equal(effects, 1);
    });

    test("tells of several events which are new, in their order, and remembers all or none", async (inbox, group) => {
      const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()];
      await inbox.once(group, b, nothing);
      const seen: (readonly string[])[] = [];
      const take = async (fresh: readonly string[]) => void seen.push(fresh);
      await assert.rejects(
        inbox.onceTogether(group, [c, b, a, c], async (fresh) => {
          await take(fresh);
          throw new Error("crashed");
        }),
        /crashed/,
      );
      await inbox.onceTogether(group, [c, b, a, c], take);
      await inbox.onceTogether(group, [a, b, c], take);
      assert.deepEqual(seen, [
        [c, a],
        [c, a],
      ]);
    });

    test("takes several that overlap, in any order, at the same time", async (inbox, group) => {
      const ids = Array.from({ length: 10 }, () => randomUUID());
      const effects: string[] = [];
      const take = async (fresh: readonly string[]) => void effects.push(...fresh);
      await Promise.all([
        inbox.onceTogether(group, ids, take),
        inbox.onceTogether(group, ids.toReversed(), take),
        inbox.onceTogether(group, ids.slice(3), take),
      ]);
      assert.deepEqual(effects.toSorted(), ids.toSorted());
    });
  });
}
