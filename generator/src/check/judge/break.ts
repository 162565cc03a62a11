import type { Place } from "../../compare/place.js";
import type { Severity } from "../../diagnostics.js";
import type { TextEdit } from "../lint-rule.js";
import type { CompatRule, Direction } from "./compat-rule.js";

/** A change that hurts somebody, as one rule sees it; the same for several events or before several baselines is one. */
export interface Break {
  readonly rule: CompatRule;
  readonly severity: Severity;
  /** As an approval names it: an event type, or the full name of a shared type. */
  readonly subject: string;
  /** Where it stands today. Edits are of this file. */
  readonly place: Place;
  /** A clause without a full stop. */
  readonly message: string;
  readonly fix: string;
  readonly edits: readonly TextEdit[];
  /** The full name that the edits make an alias, or null. */
  readonly alias: string | null;
  /** The earlier value, where it can be said in a few words. */
  readonly before: string | null;
  /** Of a wire break, who cannot read whom; else empty. */
  readonly directions: readonly Direction[];
  /** Labels of the baselines that it is a break from, oldest first. */
  readonly against: readonly string[];
  /** Event types, sorted. */
  readonly events: readonly string[];
  /** Of the subject as it is now, which an approval must name; null where there is nothing to approve. */
  readonly fingerprint: string | null;
  /** Services that are hurt, sorted, as the schemas of then and now list them. */
  readonly services: readonly string[];
}
