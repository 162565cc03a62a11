import { memberPlace } from "../../compare/place.js";
import { approvedPairs } from "../judge/approved-pairs.js";
import { approvalRule } from "../judge/compat-rule.js";

export const approvedBreakNeedsUpcaster = approvalRule({
  id: "approved-break-needs-upcaster",
  purpose:
    "An event that old records no longer fit keeps its earlier version and an upcaster, because they stay in the store.",
  *check(context) {
    const needing = approvedPairs(
      context,
      ({ rule, directions }) => rule.needsUpcaster && (rule.category !== "wire" || directions.includes("backward")),
    );
    for (const { pair, comparison } of needing) {
      const { eventType, record } = pair.after.event;
      const { schemaVersion } = pair.before.event;
      const kept = comparison.after.snapshot.resolved.earlier?.get(pair.after.file.source) ?? [];
      if (kept.some(({ version }) => version === schemaVersion)) continue;
      const file = pair.after.file.source.relativePath.replace(/\.avsc$/, `.v${schemaVersion}.json`);
      yield {
        subject: eventType,
        events: [eventType],
        place: memberPlace(pair.after.file.source, record.node, "schemaVersion", "name"),
        message: `old records of "${eventType}" have nothing that carries them from version ${schemaVersion} to today's: there is no ${file}`,
        fix: `Run \`events upcast ${eventType}\`, which keeps version ${schemaVersion} and writes the beginning of its upcaster.`,
      };
    }
  },
});
