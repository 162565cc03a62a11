import { stringsIn } from "../json-walk.js";
import { schemaRule } from "../lint-rule.js";

/**
 * Controls, bidi controls and other format characters, line and paragraph separators. Tab, line feed and carriage
 * return are visible as space; the two zero-width joiners belong to the spelling of some languages and to emoji.
 */
const HIDDEN = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Nearly every file is, and this is far quicker to see. */
const PLAIN = /^[\t\n\r -~]*$/;

export const noHiddenCharacters = schemaRule({
  id: "no-hidden-characters",
  category: "safety",
  severity: "error",
  purpose: "No text in a schema holds control characters, bidi controls or other characters that hide what is written.",
  fixable: false,
  scope: "every-tree",
  *check({ files, domains }) {
    for (const source of [
      ...files.map((file) => file.source),
      ...[...domains.values()].map((domain) => domain.source),
    ]) {
      // A JSON string holds such a character either as it is or as an escape.
      const isClear = PLAIN.test(source.text) || !HIDDEN.test(source.text);
      if (isClear && !/\\[ubf]/.test(source.text)) continue;
      for (const text of stringsIn(source.root)) {
        const found = HIDDEN.exec(text.value)?.[0];
        if (found === undefined) continue;
        const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
        yield {
          file: source,
          node: text,
          message: `The text holds the character U+${code}, which cannot be seen and may change how the rest is shown.`,
          fix: "Delete the character.",
        };
      }
    }
  },
});
