import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineStarts, placeIn, positionAt } from "./position.js";

/** The definition, read off the text character by character. */
function counted(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const ends = [...before.matchAll(/\r\n|\n|\r/g)].filter(
    (end) => !(end[0] === "\r" && end.index === offset - 1 && text[offset] === "\n"),
  );
  const last = ends.at(-1);
  return { line: ends.length + 1, column: offset - (last === undefined ? 0 : last.index + last[0].length) + 1 };
}

describe("a position in a text", () => {
  test("is 1:1 at the start, of an empty text too", () => {
    expect(positionAt("", 0)).toEqual({ line: 1, column: 1 });
  });

  test.each([
    ["ab\ncd", 3, { line: 2, column: 1 }],
    ["ab\r\ncd", 5, { line: 2, column: 2 }],
    ["ab\rcd", 3, { line: 2, column: 1 }],
    ["a😀b", 3, { line: 1, column: 4 }],
    ["a\u2028b", 2, { line: 1, column: 3 }],
  ])("of %j at %i counts every kind of line end once, and columns in UTF-16", (text, offset, place) => {
    expect(positionAt(text, offset)).toEqual(place);
  });

  test("is what counting line ends gives, for any text and offset", () => {
    const texts = fc
      .array(fc.constantFrom("\r", "\n", "\r\n", "a", "é"), { maxLength: 20 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, fc.nat(25), (text, reach) => {
        const offset = Math.min(reach, text.length);
        expect(placeIn(lineStarts(text), offset)).toEqual(counted(text, offset));
      }),
    );
  });
});
