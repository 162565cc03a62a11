/** Control characters, bidi controls, line separators and the like, but for the two joiners that real scripts need. */
const UNPRINTABLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** One line of text that a terminal shows as it is: whatever could move its cursor or turn its text around is escaped. */
export function printable(text: string): string {
  return text.replace(/\s*[\r\n\t]+\s*/g, " ").replace(UNPRINTABLE, escapeCharacter);
}

/** JSON on one line, as {@link printable}: it still parses to the same value. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(UNPRINTABLE, escapeCharacter);
}

function escapeCharacter(character: string): string {
  let escaped = "";
  for (let index = 0; index < character.length; index++) {
    escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }
  return escaped;
}
