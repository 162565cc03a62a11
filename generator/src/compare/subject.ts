import type { ResolvedFile } from "../resolve/resolved-tree.js";

/** What a file is about, as an approval names it: its event, or the full name of its type. */
export function subjectOf({ event, schema, source }: ResolvedFile): string {
  if (event !== null) return event.eventType;
  return "fullName" in schema ? schema.fullName : source.relativePath;
}
