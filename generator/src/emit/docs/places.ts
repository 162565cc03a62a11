/** Where the pages will lie, so that they can link to each other. Absolute, normal, forward slashes. */
export interface DocsPlaces {
  /** The output folder. */
  readonly out: string;
  /** EVENT_CATALOG.md, wherever it is put in the end. */
  readonly catalogFile: string;
}

/** Everything in the output folder. */
export const ALL_IN_OUT: DocsPlaces = { out: "/", catalogFile: "/EVENT_CATALOG.md" };

/** The page of a module, relative to the output folder: `docs/patient/patient-created.md`. */
export function pagePath(modulePath: string): string {
  return `docs/${modulePath}.md`;
}

/** A link target from one page, or the catalog where `from` is null, to another. */
export function relativeTarget(places: DocsPlaces, from: string | null, to: string | null): string {
  const source = partsOf(places, from);
  const target = partsOf(places, to);
  let common = 0;
  while (common < source.length - 1 && common < target.length - 1 && source[common] === target[common]) common++;
  const up = source.slice(common, -1).map(() => "..");
  return [...up, ...target.slice(common).map(encodeSegment)].join("/");
}

function partsOf(places: DocsPlaces, page: string | null): readonly string[] {
  return (page === null ? places.catalogFile : `${places.out}/${page}`).split("/").filter((part) => part !== "");
}

/** encodeURIComponent leaves brackets alone, which would end the link. */
function encodeSegment(segment: string): string {
  if (/^[\w.-]+$/.test(segment)) return segment;
  return encodeURIComponent(segment).replaceAll("(", "%28").replaceAll(")", "%29");
}
