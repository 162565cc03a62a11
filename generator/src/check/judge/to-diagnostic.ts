import type { Diagnostic } from "../../diagnostics.js";
import { diagnosticAt } from "../../load/diagnostic-at.js";
import { quoteList } from "../quote-list.js";
import type { Break } from "./break.js";
import type { Direction } from "./compat-rule.js";

/** A break in the form of every other finding: what was and is, since when, and who is hurt. */
export function toDiagnostic(found: Break): Diagnostic {
  const { rule, severity, place, message, fix, events, services, against } = found;
  if (rule.category === "approvals") return plain(found);
  const latest = against.at(-1) ?? "";
  const more = against.length - 1;
  const since = `against ${latest}${more === 0 ? "" : ` and ${more} earlier`}`;
  const hurt = hurtText(services, events);
  const said = `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
  return {
    ...diagnosticAt(place.file, place.node, {
      rule: rule.id,
      severity,
      message: [`${said} (${since}).`, ...found.directions.map((direction) => UNREADABLE[direction]), hurt].join(" "),
      fix,
    }),
    details: {
      category: rule.category,
      subject: found.subject,
      before: found.before,
      directions: found.directions,
      fingerprint: found.fingerprint,
      against,
      events,
      services,
    },
  };
}

function plain({ rule, severity, place, message, fix, subject, events }: Break): Diagnostic {
  const said = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
  const finding = { rule: rule.id, severity, message: said, fix };
  return { ...diagnosticAt(place.file, place.node, finding), details: { category: rule.category, subject, events } };
}

const UNREADABLE: Readonly<Record<Direction, string>> = {
  backward: "Today's readers cannot read old records.",
  forward: "Readers that have not been updated cannot read today's records.",
};

function hurtText(services: readonly string[], events: readonly string[]): string {
  const who = services.length === 0 ? "Hurts services that the schema does not list" : `Hurts ${someOf(services)}`;
  return events.length > 1 ? `${who}, by ${events.length} events: ${quoteList(events, "and")}.` : `${who}.`;
}

const MOST_SERVICES = 6;

/** The rest is in the details. */
function someOf(services: readonly string[]): string {
  const more = services.length - MOST_SERVICES;
  return more <= 0 ? services.join(", ") : `${services.slice(0, MOST_SERVICES).join(", ")} and ${more} more`;
}
