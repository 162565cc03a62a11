import type { ResolvedFile, ResolvedTree } from "../resolve/resolved-tree.js";
import type { Place } from "./place.js";

/**
 * Where to speak of a file that is gone: at its domain's domain.json, else at the file of the domain that would have been
 * its neighbour, else at the first file there is.
 */
export function placeOfGone(file: ResolvedFile, today: ResolvedTree): Place {
  const domain = today.domains.get(file.domain);
  if (domain !== undefined) return { file: domain.source, node: { start: 0, end: 0 } };
  const path = file.source.relativePath;
  const inDomain = today.files.filter((candidate) => candidate.domain === file.domain);
  const files = inDomain.length > 0 ? inDomain : today.files;
  const neighbour = files.find(({ source }) => source.relativePath > path) ?? files.at(-1);
  return { file: neighbour?.source ?? file.source, node: { start: 0, end: 0 } };
}
