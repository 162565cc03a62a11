import { memberPlace } from "../../compare/place.js";
import { approvedPairs } from "../judge/approved-pairs.js";
import { approvalRule } from "../judge/compat-rule.js";

export const approvedBreakNeedsVersion = approvalRule({
  id: "approved-break-needs-version",
  purpose:
    "An event whose records change gets a new `schemaVersion`, by which every reader knows what a record was written as.",
  *check(context) {
    for (const { pair } of approvedPairs(context, ({ rule }) => rule.category === "wire" || rule.needsUpcaster)) {
      const { schemaVersion, eventType, record } = pair.after.event;
      if (schemaVersion > pair.before.event.schemaVersion) continue;
      yield {
        subject: eventType,
        events: [eventType],
        place: memberPlace(pair.after.file.source, record.node, "schemaVersion", "name"),
        message: `a break of "${eventType}" is approved, and its "schemaVersion" is still ${schemaVersion}`,
        fix: `Write ${schemaVersion + 1}.`,
      };
    }
  },
});
