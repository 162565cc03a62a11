/**
 * SQL that holds any text safely. What these functions return also passes unchanged through the two things that it
 * goes through on its way: a `String.raw` template in the migration file, and knex, which takes each `?` for a
 * placeholder, also inside a string, and has no way to escape one behind a backslash.
 */

/** A string literal of one line. Letters of any script stand as they are; what could mislead a reader is escaped. */
export function literal(text: string): string {
  const quoted = wellFormed(text).replaceAll("'", "''");
  if (!UNSAFE.test(quoted)) return `'${quoted}'`;
  // E'' reads the same whatever the server's standard_conforming_strings says.
  return `E'${quoted.replace(new RegExp(UNSAFE, "gu"), escapeInString)}'`;
}

/** A literal, or NULL. */
export function literalOrNull(text: string | null): string {
  return text === null ? "NULL" : literal(text);
}

/** A quoted identifier. The caller keeps it below 64 bytes. */
export function identifier(name: string): string {
  if (/^[a-z_][a-z0-9_]*$/.test(name)) return `"${name}"`;
  const escaped = wellFormed(name).replace(/[^A-Za-z0-9_]/gu, (character) => {
    const code = codePoint(character);
    return code <= 0xffff ? `\\${hex(code, 4)}` : `\\+${hex(code, 6)}`;
  });
  return `U&"${escaped}"`;
}

/** An array of text. */
export function textArray(items: readonly string[]): string {
  return items.length === 0 ? "'{}'" : `ARRAY[${items.map(literal).join(", ")}]`;
}

// Backslash, placeholder, template, control and format characters (bidi among them), line separators.
const UNSAFE = /[\\?`\p{Cc}\p{Cf}\u2028\u2029]|\$(?=\{)/u;

function escapeInString(character: string): string {
  switch (character) {
    case "\\":
      return "\\\\";
    case "\n":
      return "\\n";
    case "\r":
      return "\\r";
    case "\t":
      return "\\t";
  }
  const code = codePoint(character);
  return code <= 0xffff ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

/** PostgreSQL's text has neither U+0000 nor half a surrogate pair. */
function wellFormed(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, "\uFFFD");
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function hex(code: number, digits: number): string {
  return code.toString(16).toUpperCase().padStart(digits, "0");
}
