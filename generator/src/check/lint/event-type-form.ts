import { quote } from "../../load/quote.js";
import { schemaRule } from "../lint-rule.js";
import { isPastTense } from "../past-tense.js";

const FORM = /^[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*){1,2}$/;
/** Longer than any acronym that stands as a whole segment, such as `ADT` or `ERAS`. */
const SHOUTED = /(^|\.)[A-Z]{6,}(\.|$)/;

export const eventTypeForm = schemaRule({
  id: "event-type-form",
  category: "naming",
  severity: "error",
  purpose: "An event type is `Aggregate.Action` or `Aggregate.Part.Action`, each part in PascalCase.",
  fixable: false,
  scope: "house",
  *check({ events }) {
    for (const { event, source } of events) {
      if (event.eventTypeNode === null || isWellFormed(event.eventType)) continue;
      const better = wellFormed(event.eventType);
      yield {
        file: source,
        node: event.eventTypeNode,
        message: `The event type ${quote(event.eventType)} is not two or three parts in PascalCase, joined by dots.`,
        fix:
          better === null ? "Name it like `Patient.Created` or `Journey.Instance.Created`." : `Write ${quote(better)}.`,
      };
    }
  },
});

function isWellFormed(eventType: string): boolean {
  return FORM.test(eventType) && !SHOUTED.test(eventType);
}

/** What the author most likely meant, or null. */
function wellFormed(eventType: string): string | null {
  const parts = eventType.split(/[^A-Za-z0-9]+/).filter((part) => part !== "");
  const words = parts.length === 1 ? splitBeforeAction(parts[0] ?? "") : parts;
  const better = words.map(pascal).join(".");
  return isWellFormed(better) ? better : null;
}

/** `PatientCreated` is `Patient` and `Created`. */
function splitBeforeAction(name: string): readonly string[] {
  const action = name.match(/[A-Z][a-z]+$/)?.[0] ?? "";
  return isPastTense(action) ? [name.slice(0, -action.length), action] : [name];
}

function pascal(word: string): string {
  const rest = word.slice(1);
  return word.charAt(0).toUpperCase() + (/[a-z]/.test(word) ? rest : rest.toLowerCase());
}
