// In Node since version 20, in TypeScript's library since ES2024.
const native = (String.prototype as { isWellFormed?: (this: string) => boolean }).isWellFormed;

/** Whether every surrogate of the text has its pair, so that UTF-8 can carry it. */
export function isWellFormed(text: string): boolean {
  return native === undefined ? !/\p{Surrogate}/u.test(text) : native.call(text);
}
