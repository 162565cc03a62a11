const LONGEST = 80;

/**
 * A value of the author's inside a message: in double quotes, at most 80 characters, and with every control
 * character, bidi control and line separator escaped, so that no terminal and no log is fooled by it.
 */
export function quote(value: string): string {
  const short = value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value;
  return JSON.stringify(short).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
  ).join("");
}
