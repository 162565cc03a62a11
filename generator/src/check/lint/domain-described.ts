import { quote } from "../../load/quote.js";
import { grouped } from "../grouped.js";
import { schemaRule } from "../lint-rule.js";
import { eventTypePlace } from "../place.js";

export const domainDescribed = schemaRule({
  id: "domain-described",
  category: "domains",
  severity: "error",
  purpose: "Every domain that has events has a domain.json with its title, owner, topic, partitions and retention.",
  fixable: false,
  scope: "house",
  *check({ events, domains }) {
    for (const [domain, sites] of grouped(events, ({ file }) => file.domain)) {
      const first = sites[0];
      if (first === undefined || domains.has(domain)) continue;
      const more = sites.length - 1;
      const others = more === 0 ? "" : ` and ${more} more ${more === 1 ? "event" : "events"}`;
      yield {
        file: first.source,
        node: eventTypePlace(first.event),
        message: `The domain ${quote(domain)} of ${quote(first.event.eventType)}${others} has no domain.json that can be used.`,
        fix: `Add ${quote(`${domain}/domain.json`)} with title, owner, topic, partitions and retentionDays.`,
      };
    }
  },
});
