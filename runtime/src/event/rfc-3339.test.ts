import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRfc3339 } from "./rfc-3339.js";

describe("an RFC 3339 time", () => {
  it("is read as it was written", () => {
    const years = {
      min: new Date("0000-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59.999Z"),
      noInvalidDate: true,
    };
    fc.assert(
      fc.property(fc.date(years), (date) => {
        expect(parseRfc3339(date.toISOString(), 3)).toEqual(date);
      }),
    );
  });

  it.each(["2023-02-29T00:00:00Z", "2024-04-31T00:00:00Z", "2024-00-01T00:00:00Z", "2024-01-00T00:00:00Z"])(
    "of a day that does not exist is none: %s",
    (text) => {
      expect(parseRfc3339(text, 3)).toBeNull();
    },
  );

  it.each([
    "2024-02-29",
    "2024-02-29T24:00:00Z",
    "2024-02-29T00:60:00Z",
    "2024-02-29T00:00:60Z",
    "2024-02-29T00:00:00",
    "2024-02-29T00:00:00+24:00",
    "2024-02-29 00:00:00Z",
    "+002024-02-29T00:00:00Z",
    "2024-02-29T00:00:00.Z",
  ])("has one form: not %s", (text) => {
    expect(parseRfc3339(text, 9)).toBeNull();
  });

  it("with more digits of a second than allowed is none", () => {
    expect(parseRfc3339("2024-02-29T00:00:00.1234Z", 3)).toBeNull();
    expect(parseRfc3339("2024-02-29T00:00:00.1234Z", 4)).toEqual(new Date("2024-02-29T00:00:00.123Z"));
  });
});
