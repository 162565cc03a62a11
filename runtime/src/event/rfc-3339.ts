const TIME =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * The moment that an RFC 3339 text names, with what is below a millisecond cut off; null where it names none, such as
 * 30 February, or has more digits of a second than `maxFraction`.
 */
export function parseRfc3339(text: string, maxFraction: number): Date | null {
  const match = TIME.exec(text);
  if (match === null || (match[7]?.length ?? 0) > maxFraction) return null;
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || (day > 28 && !exists(Number(match[1]), month, day))) return null;
  return new Date(text);
}

/** The engine takes 30 February for 1 March. */
function exists(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
