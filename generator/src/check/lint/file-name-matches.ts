import { quote } from "../../load/quote.js";
import { fileName } from "../../model/identifiers.js";
import { schemaRule } from "../lint-rule.js";
import { eventTypePlace, namePlace } from "../place.js";

export const fileNameMatches = schemaRule({
  id: "file-name-matches",
  category: "naming",
  severity: "error",
  purpose: "A schema file is named in kebab-case after its event type or, where it declares no event, after its type.",
  fixable: false,
  scope: "house",
  *check({ files }) {
    for (const file of files) {
      if (!("name" in file.schema)) continue;
      const subject = file.event?.eventType ?? file.schema.name;
      const expected = `${fileName(subject)}.avsc`;
      const actual = file.source.relativePath.slice(file.source.relativePath.lastIndexOf("/") + 1);
      if (actual === expected) continue;
      yield {
        file: file.source,
        node: file.event === null ? namePlace(file) : eventTypePlace(file.event),
        message: `The file of ${quote(subject)} is named ${quote(actual)}.`,
        fix: `Rename the file to ${quote(expected)}.`,
      };
    }
  },
});
