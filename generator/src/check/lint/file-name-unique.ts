import { placeText } from "../../load/diagnostic-at.js";
import { quote } from "../../load/quote.js";
import { domainName, fileName } from "../../model/identifiers.js";
import type { ResolvedFile } from "../../resolve/resolved-tree.js";
import { schemaRule } from "../lint-rule.js";
import { namePlace } from "../place.js";
import { repeats } from "../repeats.js";

export const fileNameUnique = schemaRule({
  id: "file-name-unique",
  category: "naming",
  severity: "error",
  purpose: "No two schema files, and no two files generated from them, differ in nothing but case or folder area.",
  fixable: false,
  scope: "every-tree",
  *check({ files }) {
    const reported = new Set<ResolvedFile>();
    for (const { item, first } of repeats(files, ({ source }) => source.relativePath.toLowerCase())) {
      reported.add(item);
      yield {
        file: item.source,
        node: namePlace(item),
        message: `${quote(item.source.relativePath)} and ${quote(first.source.relativePath)} are one file where case does not count.`,
        fix: "Rename one of the two.",
      };
    }
    for (const { item, first } of repeats(files, generatedPath)) {
      if (reported.has(item)) continue;
      yield {
        file: item.source,
        node: namePlace(item),
        message: `The files generated from this one and from ${placeText(first.source, namePlace(first))} are both named ${quote(generatedPath(item))}.`,
        fix: "Rename one of the two types: areas of a domain share one folder of generated files.",
      };
    }
  },
});

/** Without extension, as case-insensitive file systems see it. */
function generatedPath({ domain, event, schema }: ResolvedFile): string {
  const name = event === null && "name" in schema ? schema.name : (event?.record.name ?? "");
  return `${domainName(domain)}/${fileName(name)}`.toLowerCase();
}
