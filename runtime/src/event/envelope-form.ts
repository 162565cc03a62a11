/** The form of every envelope attribute, the same on the way out and on the way in. */

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const CONTROL_OR_SURROGATE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]|\p{Surrogate}/u;
const VISIBLE_ASCII = /^[\x20-\x7e]+$/;
const MAX_LENGTH = 256;

/** The UUID in lower case, or null where the text is none. */
export function uuidOrNull(text: unknown): string | null {
  if (typeof text !== "string") return null;
  if (UUID.test(text)) return text;
  const lower = text.toLowerCase();
  return UUID.test(lower) ? lower : null;
}

/** Whether it is a name as the envelope has them: 1 to 256 characters, well-formed, none of them a control character. */
export function isName(text: unknown): text is string {
  if (typeof text !== "string" || text.length === 0 || text.length > MAX_LENGTH) return false;
  // Nearly every name is ASCII, for which the first test is enough and cheap.
  return VISIBLE_ASCII.test(text) || !CONTROL_OR_SURROGATE.test(text);
}

/** Whether it is a W3C trace context of version 00. */
export function isTraceparent(text: unknown): text is string {
  return typeof text === "string" && TRACEPARENT.test(text);
}

/** Whether it is a moment that RFC 3339 can name: valid, and in the years 0 to 9999. */
export function isMoment(value: unknown): value is Date {
  if (!(value instanceof Date)) return false;
  const milliseconds = value.getTime();
  return milliseconds >= -62_167_219_200_000 && milliseconds <= 253_402_300_799_999;
}

/** Whether it is a schema version: a whole number from 1. */
export function isVersion(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 1;
}
