const DATE = "(\\d{4})-(\\d{2})-(\\d{2})";
const TIME = "([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,3})?";

const LONE_DATE = new RegExp(`^${DATE}$`);
const INSTANT = new RegExp(`^${DATE}T${TIME}(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$`);
const LOCAL_TIME = new RegExp(`^${DATE}T${TIME}$`);

/** A day that the proleptic Gregorian calendar has, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const match = LONE_DATE.exec(text);
  return match !== null && dayExists(match);
}

/** ISO 8601 date, time to the millisecond, and zone: `Z` or an offset. */
export function isInstant(text: string): boolean {
  const match = INSTANT.exec(text);
  return match !== null && dayExists(match);
}

/** As {@link isInstant}, without a zone. */
export function isLocalTime(text: string): boolean {
  const match = LOCAL_TIME.exec(text);
  return match !== null && dayExists(match);
}

function dayExists([, year = "", month = "", day = ""]: RegExpExecArray): boolean {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(month) >= 1;
}
