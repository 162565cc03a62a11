import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EditSet } from "./edit-set.js";

const edit = fc
  .tuple(fc.nat(30), fc.nat(5), fc.string({ maxLength: 3 }))
  .map(([start, length, text]) => ({ start, end: Math.min(30, start + length), text }));

describe("a set of edits", () => {
  it("takes exactly those that meet none before them", () => {
    fc.assert(
      fc.property(fc.array(edit), (edits) => {
        const set = new EditSet();
        const taken: (typeof edits)[number][] = [];
        for (const next of edits) {
          const isFree = taken.every((other) => next.start > other.end || other.start > next.end);
          expect(set.add([next])).toBe(isFree);
          if (isFree) taken.push(next);
        }
        // From behind, so that no edit moves the place of another.
        const text = "abcdefghijklmnopqrstuvwxyz0123";
        const expected = taken
          .sort((a, b) => b.start - a.start)
          .reduce((before, { start, end, text }) => before.slice(0, start) + text + before.slice(end), text);
        expect(set.applyTo(text)).toBe(expected);
      }),
    );
  });

  it("takes all edits of a finding or none", () => {
    const set = new EditSet();
    expect(set.add([{ start: 0, end: 1, text: "x" }])).toBe(true);
    expect(
      set.add([
        { start: 5, end: 6, text: "y" },
        { start: 1, end: 2, text: "z" },
      ]),
    ).toBe(false);
    expect(set.applyTo("abcdefg")).toBe("xbcdefg");
  });
});
