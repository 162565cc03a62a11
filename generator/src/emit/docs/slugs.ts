/**
 * The anchors that GitHub gives the headings of one page, which must be asked for in the order of the page: a heading
 * that stands there a second time gets a number.
 */
export function createSlugs(): (heading: string) => string {
  const taken = new Map<string, number>();
  return (heading) => {
    const plain = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-");
    let slug = plain;
    let count = taken.get(plain) ?? 0;
    while (taken.has(slug)) slug = `${plain}-${++count}`;
    taken.set(plain, count);
    taken.set(slug, 0);
    return slug;
  };
}
