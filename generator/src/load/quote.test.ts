import fc from "fast-check";
import { expect, test } from "vitest";
import { quote } from "./quote.js";

test("shows an ordinary value in double quotes, to the letter", () => {
  expect(quote("Größe 測定")).toBe('"Größe 測定"');
});

test("cuts a long value, so that a message stays a sentence", () => {
  expect(quote("a".repeat(1000)).length).toBeLessThan(90);
});

test.each(["\u001b[31m", "a\nb", "\u202eevil", "\u2028", "\u200b", "\u{e0001}", "\u0085"])(
  "leaves nothing of %j that a terminal would act on or that cannot be seen",
  (value) => {
    expect(quote(value)).toMatch(/^[\x20-\x7e]+$/);
  },
);

test("stays on one line and in its quotes, whatever the value", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      expect(quote(value)).toMatch(/^"[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*"$/u);
    }),
  );
});
