import { schemaTextOf } from "../../compare/fingerprint.js";
import { approvalRule } from "../judge/compat-rule.js";

export const earlierVersionDiffers = approvalRule({
  id: "earlier-version-differs",
  purpose: "An earlier version that is kept is what was released, because records of that time are decoded with it.",
  *check({ comparisons }) {
    for (const { before, after, events } of comparisons) {
      for (const pair of events) {
        const kept = after.snapshot.resolved.earlier?.get(pair.after.file.source) ?? [];
        const version = kept.find((each) => each.version === pair.before.event.schemaVersion);
        if (version === undefined) continue;
        const released = schemaTextOf(pair.before.event.record, before.snapshot.resolved.types);
        if (schemaTextOf(version.event.record, version.types) === released) continue;
        const { eventType } = pair.after.event;
        yield {
          subject: eventType,
          events: [eventType],
          place: { file: version.source, node: version.source.root },
          message: `this is not version ${version.version} of "${eventType}" as ${before.snapshot.label} has it`,
          fix: `Run \`events upcast ${eventType}\`, which writes it again.`,
        };
      }
    }
  },
});
