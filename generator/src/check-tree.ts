import { check } from "./check/check.js";
import { compatRules } from "./check/judge/compat-rules.js";
import { rules } from "./check/rules.js";
import type { Config } from "./config.js";
import type { Diagnostic } from "./diagnostics.js";
import { didYouMean } from "./nearest-name.js";
import type { ResolvedTree } from "./resolve/resolved-tree.js";
import { UsageError } from "./usage-error.js";

/** Runs the lint rules. Throws a `UsageError` when the configuration speaks of a rule that there is not. */
export function checkTree(resolved: ResolvedTree, config: Pick<Config, "rules">): readonly Diagnostic[] {
  refuseUnknownRules(config);
  return check(resolved, config);
}

export function refuseUnknownRules(config: Pick<Config, "rules">): void {
  const known = [...rules, ...compatRules].map(({ id }) => id);
  const unknown = [...config.rules.keys()].find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const near = didYouMean(unknown, known, "");
  throw new UsageError(
    `The configuration sets a rule ${JSON.stringify(unknown)}, which there is not.${near && ` ${near}`}`,
    "Run `events lint --rules` and `events compat --rules` to see them all.",
  );
}
