/** What a string literal may hold as it stands: printable, visible, and no start of an HTML tag or comment. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]|<(?=[/!])/gu;

/** A TypeScript string literal in double quotes. */
export function literal(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(UNSAFE, escapeUnits)}"`;
}

/** A TypeScript string literal in single quotes, for text that is full of double ones. */
export function singleQuoted(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&").replace(UNSAFE, escapeUnits)}'`;
}

/** A property's name in a type or in an object literal. */
export function propertyName(name: string): string {
  // As a plain or quoted key of an object literal, this one would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : literal(name);
}

function escapeUnits(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
  ).join("");
}
