import { quote } from "../../load/quote.js";
import { SHARED } from "../lint-context.js";
import { schemaRule } from "../lint-rule.js";
import { namePlace } from "../place.js";
import { usersOf } from "../type-users.js";

export const sharedTypeUsed = schemaRule({
  id: "shared-type-used",
  category: "consistency",
  severity: "warning",
  purpose: "A type in `shared/` serves two or more domains, and a type with a file in its domain two or more events.",
  fixable: false,
  scope: "house",
  *check(context) {
    const users = usersOf(context);
    for (const file of context.files) {
      if (file.event !== null || !("name" in file.schema)) continue;
      const events = [...(users.get(file) ?? [])];
      const domains = new Set(events.map((user) => user.domain));
      const isShared = file.domain === SHARED;
      if (isShared ? domains.size > 1 : events.length > 1) continue;
      const subject = `The ${isShared ? "shared type" : "type"} ${quote(file.schema.name)}`;
      const [only] = domains;
      yield {
        file: file.source,
        node: namePlace(file),
        message:
          only === undefined
            ? `${subject} is used by no event.`
            : `${subject} is used by ${isShared ? `one domain alone, ${quote(only)}` : `one event alone, ${quote(events[0]?.event?.eventType ?? "")}`}.`,
        fix:
          only === undefined
            ? "Delete the file, or use the type."
            : isShared
              ? "Move it to that domain until a second one needs it."
              : "Write it out where it is used, until a second event needs it.",
      };
    }
  },
});
