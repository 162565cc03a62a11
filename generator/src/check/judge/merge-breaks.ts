import type { Break } from "./break.js";

/** One break for what several events, directions or baselines say of one place in the same words. */
export function mergeBreaks(breaks: readonly Break[]): readonly Break[] {
  const merged = new Map<string, Break>();
  for (const found of breaks) {
    const { rule, place, message } = found;
    const key = JSON.stringify([rule.id, place.file.path, place.node.start, message]);
    const known = merged.get(key);
    merged.set(
      key,
      known === undefined
        ? found
        : {
            ...known,
            edits: known.edits.length > 0 ? known.edits : found.edits,
            directions: [...new Set([...known.directions, ...found.directions])],
            against: [...new Set([...known.against, ...found.against])],
            events: sorted(known.events, found.events),
            services: sorted(known.services, found.services),
          },
    );
  }
  return claimAliases([...merged.values()]);
}

/** Where several types could take one old name as an alias, only the first is offered it: which one is right, people know. */
function claimAliases(breaks: readonly Break[]): readonly Break[] {
  const claimed = new Map<string, Break["place"]>();
  return breaks.map((found) => {
    const { alias, place } = found;
    if (alias === null) return found;
    const first = claimed.get(alias);
    if (first === undefined) claimed.set(alias, place);
    const isFirst = first === undefined || (first.file === place.file && first.node.start === place.node.start);
    return isFirst ? found : { ...found, edits: [], alias: null };
  });
}

function sorted(some: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...some, ...more])].sort();
}
