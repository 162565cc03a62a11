import type { Severity } from "../diagnostics.js";
import type { SourceFile } from "../load/source-tree.js";
import type { LintContext } from "./lint-context.js";
import type { Suppression } from "./suppressions.js";

/** One lint rule, as data: `rules.ts` lists them all, `events lint --rules` prints them. */
export type LintRule = SchemaRule | SuppressionRule;

interface RuleBase {
  /** Kebab-case; also the name of its file and of its fixture folder. */
  readonly id: string;
  readonly category: RuleCategory;
  /** Unless the config says otherwise. An `error` also stops `events generate`. */
  readonly severity: Severity;
  /** One sentence that states what the rule demands. */
  readonly purpose: string;
  /** Whether at least some of its findings carry an edit that `events lint --fix` applies. */
  readonly fixable: boolean;
  /**
   * `every-tree` rules judge anybody's Avro; `house` rules only a tree that uses our attributes (an `eventType` or a
   * `domain.json` somewhere), because nobody else promised to follow our style.
   */
  readonly scope: "every-tree" | "house";
}

/** Judges schemas. It reads the context and nothing else: no disk, no clock, no other rule. */
export interface SchemaRule extends RuleBase {
  readonly judges: "schemas";
  check(context: LintContext): Iterable<Finding>;
}

/** Judges the `lint:ignore` attributes, after all schema rules have spoken. */
export interface SuppressionRule extends RuleBase {
  readonly judges: "suppressions";
  check(suppressions: readonly Suppression[], knownRules: ReadonlySet<string>): Iterable<Finding>;
}

export type RuleCategory =
  | "naming"
  | "events"
  | "documentation"
  | "examples"
  | "privacy"
  | "types"
  | "consistency"
  | "domains"
  | "safety"
  | "suppressions";

/** What a rule has to say about one place. */
export interface Finding {
  readonly file: SourceFile;
  /** The text that should change; its first character is what line and column point at. */
  readonly node: Span;
  /** One sentence that says what is wrong, with the values concerned. */
  readonly message: string;
  /** One sentence that says how to mend it, or null where nobody can know. */
  readonly fix: string | null;
  /** Text edits within `file` that mend it without changing what anything else means. */
  readonly edits?: readonly TextEdit[];
}

/** A range of a file's text: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces a range by `text`; an empty range inserts. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** Gives a rule its exact type and freezes it. */
export function schemaRule(rule: Omit<SchemaRule, "judges">): SchemaRule {
  return Object.freeze({ judges: "schemas", ...rule });
}

/** Like {@link schemaRule}, for a rule about suppressions. */
export function suppressionRule(rule: Omit<SuppressionRule, "judges">): SuppressionRule {
  return Object.freeze({ judges: "suppressions", ...rule });
}
