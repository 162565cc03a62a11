import { leafForm, UNFIT, type Unfit } from "./leaf-form.js";

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,3}))?$/;
const MILLISECONDS_PER_DAY = 86_400_000;
const FIRST_MILLISECOND = Date.UTC(-1, 11, 31) + MILLISECONDS_PER_DAY;
const LAST_MILLISECOND = Date.UTC(10_000, 0, 1) - 1;

/** `date` on int: days since 1970-01-01. Four digits of year are the form, so other years cannot be told. */
export const DATE_TEXT = leafForm<string>({
  expected: "a date that exists, as YYYY-MM-DD",
  shape: "string",
  toAvsc: (value) => (typeof value === "string" ? daysOf(value) : UNFIT),
  fromAvsc: (days: number) => dateTextOf(days * MILLISECONDS_PER_DAY),
});

/** `local-timestamp-millis` on long: a wall clock's reading, whatever its zone. */
export const LOCAL_TIMESTAMP_MILLIS = leafForm<string>({
  expected: "a local time that exists, as YYYY-MM-DDTHH:mm:ss.SSS",
  shape: "string",
  toAvsc(value) {
    const match = typeof value === "string" ? LOCAL_TIME.exec(value) : null;
    if (match === null) return UNFIT;
    const [, date = "", hours, minutes, seconds, fraction = ""] = match;
    const days = daysOf(date);
    if (days === UNFIT) return UNFIT;
    const ofDay = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
    return days * MILLISECONDS_PER_DAY + ofDay + Number(fraction.padEnd(3, "0"));
  },
  fromAvsc: (milliseconds: number) =>
    isInRange(milliseconds) ? new Date(milliseconds).toISOString().slice(0, -1) : UNFIT,
});

function daysOf(text: string): number | Unfit {
  const match = DATE.exec(text);
  if (match === null) return UNFIT;
  const month = Number(match[2]) - 1;
  const day = Number(match[3]);
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(Number(match[1]), month, day);
  return date.getUTCMonth() === month && date.getUTCDate() === day ? date.getTime() / MILLISECONDS_PER_DAY : UNFIT;
}

function dateTextOf(milliseconds: number): string | Unfit {
  if (!isInRange(milliseconds)) return UNFIT;
  // A third of the time that toISOString takes, in what is most of the work of decoding a date.
  const date = new Date(milliseconds);
  const year = String(date.getUTCFullYear()).padStart(4, "0");
  const month = date.getUTCMonth() + 1;
  const day = date.getUTCDate();
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

function isInRange(milliseconds: number): boolean {
  return milliseconds >= FIRST_MILLISECOND && milliseconds <= LAST_MILLISECOND;
}
