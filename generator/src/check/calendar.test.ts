import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDate, isInstant, isLocalTime } from "./calendar.js";

describe("dates and times of the JSON form", () => {
  it("takes every day that there is", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true }),
        (date) => {
          const text = date.toISOString();
          expect(isDate(text.slice(0, 10))).toBe(true);
          expect(isInstant(text)).toBe(true);
          expect(isLocalTime(text.slice(0, -1))).toBe(true);
        },
      ),
    );
  });

  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-1-1",
    "20260101",
    "1900-02-29",
    "2026-01-01 ",
    "",
  ])("refuses the date %j", (text) => expect(isDate(text)).toBe(false));

  it.each([
    "2026-03-14T09:26:53",
    "2026-03-14T24:00:00Z",
    "2026-03-14T09:60:00Z",
    "2026-03-14T09:26:53.0000Z",
    "2026-03-14 09:26:53Z",
    "2026-03-14T09:26Z",
    "2026-02-30T09:26:53Z",
    "2026-03-14T09:26:53+2:00",
  ])("refuses the instant %j", (text) => expect(isInstant(text)).toBe(false));

  it("takes an offset, whole seconds and the leap day of a leap century", () => {
    expect(isInstant("2026-03-14T09:26:53+02:00")).toBe(true);
    expect(isDate("2000-02-29")).toBe(true);
    expect(isLocalTime("2026-03-14T09:26:53.000Z")).toBe(false);
  });
});
