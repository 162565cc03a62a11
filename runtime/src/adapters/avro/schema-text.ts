// A JSON string, or a number: strings are matched only so that numbers inside them are left alone.
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
// Not to be mistaken for anything that a schema can hold: a control character, which JSON writes as an escape.
const MARK = "\u0000bigint:";

/**
 * Parses JSON, with integers that a double cannot hold as `bigint`, so that the default of a long stays exact.
 * Throws what `JSON.parse` throws.
 */
export function parseSchemaText(text: string): unknown {
  const marked = text.replace(STRING_OR_NUMBER, (token) =>
    /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? JSON.stringify(MARK + token) : token,
  );
  if (marked === text) return JSON.parse(text);
  return JSON.parse(marked, (_key, value: unknown) =>
    typeof value === "string" && value.startsWith(MARK) ? BigInt(value.slice(MARK.length)) : value,
  );
}
