import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLoinc, isNpi, isSnomedConcept } from "./check-digits.js";

/** The number with another digit at a place. */
function withDigit(number: string, at: number, step: number): string {
  const digit = (Number(number[at]) + step) % 10;
  return number.slice(0, at) + digit + number.slice(at + 1);
}

describe.each([
  ["LOINC", isLoinc, ["2823-3", "8867-4", "718-7", "4548-4", "2345-7", "8480-6", "8462-4", "85354-9"]],
  ["SNOMED CT", isSnomedConcept, ["409583003", "22298006", "73211009", "138875005", "38341003", "1119303003"]],
  ["NPI", isNpi, ["1234567893", "1245319599", "1679576722"]],
])("%s", (_, isCode, known) => {
  it.each(known)("takes %s, which is in use", (code) => expect(isCode(code)).toBe(true));

  it("finds every single wrong digit", () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.nat(), fc.integer({ min: 1, max: 9 }), (code, place, step) => {
        const digits = [...code].flatMap((character, index) => (/\d/.test(character) ? [index] : []));
        const at = digits[place % digits.length] ?? 0;
        expect(isCode(withDigit(code, at, step))).toBe(false);
      }),
    );
  });

  it.each(["", "0", "-", "1-", "-1", "abc", " 2823-3", "2823-3 ", "12345678901234567890"])("refuses %j", (text) => {
    expect(isCode(text)).toBe(false);
  });
});

it("takes parts and answers of LOINC by their form", () => {
  expect(["LP7753-9", "LA6576-8"].every(isLoinc)).toBe(true);
  expect(["LP-9", "LQ7753-9", "LA6576"].some(isLoinc)).toBe(false);
});

it("refuses a SNOMED CT description id, which is no concept", () => expect(isSnomedConcept("751689013")).toBe(false));
