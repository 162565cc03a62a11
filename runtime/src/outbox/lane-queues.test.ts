import { describe, expect, it } from "vitest";
import { LaneQueues } from "./lane-queues.js";

const item = (lane: string | null, name: string) => ({ lane, name });
const namesOf = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);

describe("the queues of lanes", () => {
  it("let the items of a lane go one turn after the other, and those without a lane at once", () => {
    const queues = new LaneQueues<{ lane: string | null; name: string }>();
    expect(namesOf(queues.enter([item("a", "a1"), item("b", "b1"), item("a", "a2"), item(null, "n1")]))).toEqual([
      "a1",
      "b1",
      "a2",
      "n1",
    ]);
    expect(queues.enter([item("a", "a3"), item("a", "a4")])).toEqual([]);
    expect(namesOf(queues.enter([item(null, "n2")]))).toEqual(["n2"]);
    expect(namesOf(queues.release(["b"]).items)).toEqual([]);
    expect(namesOf(queues.release(["a"]).items)).toEqual(["a3", "a4"]);
    expect(queues.release(["a"])).toEqual({ items: [], groups: [] });
    expect(namesOf(queues.enter([item("a", "a5")]))).toEqual(["a5"]);
  });

  it("let a group go when it has all its lanes, which it holds from then on", () => {
    const queues = new LaneQueues<{ lane: string | null; name: string }>();
    queues.enter([item("a", "a1"), item("b", "b1")]);
    const group = [item("a", "a2"), item("b", "b2"), item("c", "c2")];
    expect(queues.enterTogether(group)).toBe(false);
    expect(queues.enter([item("a", "a3"), item("c", "c3")])).toEqual([]);
    expect(queues.release(["b"])).toEqual({ items: [], groups: [] });
    expect(queues.enter([item("b", "b3")])).toEqual([]);
    expect(queues.release(["a"])).toEqual({ items: [], groups: [group] });
    expect(namesOf(queues.release(["a", "b", "c"]).items)).toEqual(["a3", "b3", "c3"]);
    expect(queues.release(["a", "b", "c"])).toEqual({ items: [], groups: [] });
    expect(queues.enterTogether(group)).toBe(true);
  });

  it("let two groups never wait for each other", () => {
    const queues = new LaneQueues<{ lane: string | null; name: string }>();
    queues.enter([item("a", "a1"), item("b", "b1")]);
    const [first, second] = [
      [item("a", "a2"), item("b", "b2")],
      [item("b", "b3"), item("a", "a3")],
    ];
    expect([queues.enterTogether(first), queues.enterTogether(second)]).toEqual([false, false]);
    expect(queues.release(["b", "a"]).groups).toEqual([first]);
    expect(queues.release(["a", "b"]).groups).toEqual([second]);
  });

  it("give a lane at most a hundred turns at once", () => {
    const queues = new LaneQueues<{ lane: string | null; name: string }>();
    queues.enter([item("a", "first")]);
    queues.enter(Array.from({ length: 150 }, (_, index) => item("a", String(index))));
    expect(queues.release(["a"]).items).toHaveLength(100);
    expect(queues.release(["a"]).items).toHaveLength(50);
  });
});
