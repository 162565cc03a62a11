// avsc keeps names as keys of plain objects, where these are taken: a field `__proto__` gets lost, an enum symbol
// `constructor` is "duplicate".
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * The name under which avsc knows a field or an enum symbol: the same one, but for those of `Object.prototype`, which
 * get an underscore in front, as do those that would then be mistaken for them.
 */
export function avscName(name: string): string {
  let bare = name;
  while (!INHERITED.has(bare)) {
    if (!bare.startsWith("_")) return name;
    bare = bare.slice(1);
  }
  return `_${name}`;
}
