import type { JsonObject } from "../load/json-node.js";
import { quote } from "../load/quote.js";
import { didYouMean } from "../nearest-name.js";
import type { Reading } from "./members.js";

export interface KeysOf {
  /** What the object is, for messages: `domain`. */
  readonly subject: string;
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/** Reports every key that an object of ours does not have, and the required ones that this one lacks. */
export function checkKeys(object: JsonObject, { subject, required, optional = [] }: KeysOf, reading: Reading): void {
  const { file, findings, rule } = reading;
  const known = [...required, ...optional];
  for (const { key } of object.members.values()) {
    if (known.includes(key.value)) continue;
    const fix = didYouMean(key.value, known, `The keys are ${known.map(quote).join(", ")}.`);
    findings.report(
      file,
      key,
      rule,
      `${/^[aeiou]/.test(subject) ? "An" : "A"} ${subject} has no key ${quote(key.value)}.`,
      fix,
    );
  }
  const missing = required.filter((key) => !object.members.has(key));
  if (missing.length === 0) return;
  const message = `The ${subject} lacks ${missing.map(quote).join(", ")}.`;
  findings.report(file, object, rule, message, `Add ${missing.length === 1 ? "it" : "them"}.`);
}
