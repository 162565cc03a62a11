import { quote } from "../../load/quote.js";
import { type DocSite, docsOf } from "../docs.js";
import { schemaRule } from "../lint-rule.js";
import { wordsOf } from "../words.js";

const WORD = /[\p{L}\p{N}]+/gu;
const ENDING = /(?<=[a-z]{3})(ing|ed|es|s|e)$/;

/** Words that say nothing which the name or the type does not say. */
const FILLERS = new Set(
  `a about all an and any are array as associated at attribute be been being by code contain contains corresponding data
  date describe describes emitted enum event field fired for has have hold holds id identifier identifies in
  indicates info information is it its list name new number object occurred of on or particular published raised record
  related represents respective s some specified specific store stores string that the these this those time timestamp to
  triggered type unique value values was were when which with`
    .split(/\s+/)
    .map(stem),
);

const FEWEST_WORDS = 3;

export const docSubstance = schemaRule({
  id: "doc-substance",
  category: "documentation",
  severity: "error",
  purpose: "A doc has at least three words, and says something that the name does not.",
  fixable: false,
  scope: "house",
  *check(context) {
    for (const doc of docsOf(context)) {
      if (hasSubstance(doc)) continue;
      yield {
        file: doc.file,
        node: doc.node,
        message: `The doc ${quote(doc.node.value)} of ${quote(doc.name)} says no more than its name.`,
        fix: "Say what a reader cannot guess: unit, code system, who decides it, when it is null or absent.",
      };
    }
  },
});

function hasSubstance({ node, name, holder }: DocSite): boolean {
  // "The patient's date of birth." says nothing in a record that begins with Patient.
  const subject = wordsOf(holder ?? "")[0] ?? "";
  const nameStems = [...wordsOf(name), subject].map(stem);
  const isKnown = (word: string) => FILLERS.has(stem(word)) || nameStems.includes(stem(word));
  let count = 0;
  let isNew = false;
  for (const [word] of node.value.matchAll(WORD)) {
    count++;
    // A doc may quote the name as it is written: `patientId`.
    isNew ||= !(/.[A-Z]/.test(word) ? wordsOf(word).every(isKnown) : isKnown(word));
    if (isNew && count >= FEWEST_WORDS) return true;
  }
  return false;
}

/** `names`, `named`, `naming` and `name` are one word here. */
function stem(word: string): string {
  return word.toLowerCase().replace(ENDING, "");
}
