import { placeText } from "../../load/diagnostic-at.js";
import { quote } from "../../load/quote.js";
import { SHARED } from "../lint-context.js";
import { schemaRule } from "../lint-rule.js";
import { namePlace } from "../place.js";

export const noBorrowedType = schemaRule({
  id: "no-borrowed-type",
  category: "consistency",
  severity: "error",
  purpose: "A type that another file uses lies in a file of its own, and in `shared/` if another domain uses it.",
  fixable: false,
  scope: "house",
  *check({ references, definedIn }) {
    for (const { file, source, schema } of references) {
      const owner = definedIn.get(schema.fullName);
      if (owner === undefined || owner === file) continue;
      const at = placeText(owner.source, namePlace(owner));
      if (owner.event !== null) {
        yield {
          file: source,
          node: schema.node,
          message: `${quote(schema.fullName)} belongs to the event ${quote(owner.event.eventType)} at ${at}, which could not change it any more without changing this one.`,
          fix: "Move the type to a file of its own.",
        };
      } else if (owner.domain !== file.domain && owner.domain !== SHARED) {
        yield {
          file: source,
          node: schema.node,
          message: `${quote(schema.fullName)} belongs to the domain ${quote(owner.domain)}, at ${at}.`,
          fix: `Move it to the folder ${quote(SHARED)}, now that two domains use it.`,
        };
      }
    }
  },
});
