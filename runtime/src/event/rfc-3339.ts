const TIME =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * The moment that an RFC 3339 text names, with what is below a millisecond cut off; null where it names none, such as
 * 30 February, or has more digits of a second than `maxFraction`.
 */
export function parseRfc3339(text: string, maxFraction: number): Date | null {
  const match = TIME.exec(text);
  if (match === null || (match[7]?.length ?? 0) > maxFraction) return null;
  const month = Number(match[2]) - 1;
  const day = Number(match[3]);
  // The engine takes 30 February for 1 March.
  const calendar = new Date(0);
  calendar.setUTCFullYear(Number(match[1]), month, day);
  if (calendar.getUTCMonth() !== month || calendar.getUTCDate() !== day) return null;
  return new Date(text);
}
