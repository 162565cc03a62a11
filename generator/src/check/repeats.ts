/** Pairs each item whose key was seen before with the first item of that key, in order. */
export function* repeats<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
): Iterable<{ readonly item: T; readonly first: T }> {
  const firsts = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, item);
    else yield { item, first };
  }
}
