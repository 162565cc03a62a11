import assert from "node:assert/strict";
import { waitUntil } from "../wait-until.js";
import { Collector } from "./collector.js";
import { byNumber, numberOf, range } from "./record-content.js";
import type { Suite } from "./stage.js";

/** Who gets which records. */
export function groupsContract({ describe, test }: Suite, name: string): void {
  describe(`${name}: consumer groups`, () => {
    test("each get every record", async (stage) => {
      await stage.send(range(10).map((number) => stage.record(`key ${number}`, number)));
      const groups = await Promise.all([stage.collect(10, { group: "one" }), stage.collect(10, { group: "two" })]);
      for (const received of groups) assert.deepEqual(received.map(numberOf).sort(byNumber), range(10));
    });

    test("share the partitions among their members, and take over those of a member that leaves", async (stage) => {
      const [first, second] = [new Collector(), new Collector()];
      const leaving = await stage.subscribe(first.options());
      await stage.subscribe(second.options());
      const seen = () => new Set([...first.records, ...second.records].map(numberOf));
      const sendAll = (from: number) =>
        stage.send(range(30).map((number) => stage.record(`key ${number}`, from + number)));
      await sendAll(0);
      await waitUntil("both members have all records", () => seen().size === 30);
      assert.ok(first.records.length > 0 && second.records.length > 0);
      await leaving.stop();
      await sendAll(30);
      await waitUntil("the one that stayed has the rest", () => seen().size === 60);
    });

    test("begin at the end with `latest`, and at the beginning with `earliest`", async (stage) => {
      await stage.send([stage.record("key", 1)]);
      const late = new Collector();
      await stage.subscribe({ ...late.options(), group: "late", from: "latest" });
      await stage.send([stage.record("key", 2)]);
      assert.deepEqual((await stage.collect(2, { group: "early" })).map(numberOf), [1, 2]);
      await waitUntil("the late group has its record", () => late.records.length > 0);
      assert.deepEqual(late.records.map(numberOf), [2]);
    });

    test("go on where they committed, also in another connection", async (stage) => {
      await stage.send(range(5).map((number) => stage.record("key", number)));
      const first = await stage.collect(5);
      assert.equal(first.length, 5);
      await stage.send([stage.record("key", 5)]);
      const collector = new Collector();
      const other = await stage.connect();
      await stage.subscribe(collector.options(), other);
      await waitUntil("the new record is there", () => collector.records.length > 0);
      assert.deepEqual(collector.records.map(numberOf), [5]);
    });
  });
}
