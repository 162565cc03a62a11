import type { Change, ChangeKind } from "../../compare/change.js";
import type { Comparison } from "../../compare/compare.js";
import type { Place } from "../../compare/place.js";
import type { Severity } from "../../diagnostics.js";
import type { CodecDisagreement } from "../compat/wire/codec/codec-disagreement.js";
import type { IncomparableError } from "../compat/wire/incomparable-error.js";
import type { WireIncompatibility, WireKind } from "../compat/wire/wire-incompatibility.js";
import type { TextEdit } from "../lint-rule.js";
import type { ApprovalFault } from "./approval.js";
import type { Answer } from "./approve.js";
import type { OtherTypes } from "./other-types.js";

/** One rule of `events compat`, as data: `compat-rules.ts` lists them all, `events compat --rules` prints them. */
export type CompatRule = WireRule | IncomparableRule | CodecRule | ChangeRule | ApprovalRule;

/**
 * - `wire`: a record that one side wrote cannot be read by the other;
 * - `meaning`: it is read, and taken for something else;
 * - `source`: a service that takes the new SDK no longer compiles;
 * - `approvals`: what people decided on is not, or no longer, what is there.
 */
export type CompatCategory = "wire" | "meaning" | "source" | "approvals";

interface RuleBase {
  /** Kebab-case; also the name of its file and of its fixture folder. */
  readonly id: string;
  readonly category: CompatCategory;
  /** Unless the config says otherwise. An `error` fails the command. */
  readonly severity: Severity;
  /** One sentence that states what the rule demands, and whom it protects. */
  readonly purpose: string;
  /** Whether at least some of its findings carry an edit that `events compat --fix` applies. */
  readonly fixable: boolean;
  /**
   * Whether old records are no longer what today's type says: approved, such a break takes a new `schemaVersion` and an
   * upcaster from the earlier one.
   */
  readonly needsUpcaster: boolean;
}

/** Whom a break hurts: who reads the events, who publishes them, or either. */
export type Hurt = "consumers" | "producers" | "services";

/** Judges one kind of what Avro's own resolution finds. */
export interface WireRule extends RuleBase {
  readonly judges: "wire";
  readonly kind: WireKind;
  say(found: WireIncompatibility, direction: Direction, others: OtherTypes): Said;
}

/** Judges pairs of which Avro's resolution cannot say anything. */
export interface IncomparableRule extends RuleBase {
  readonly judges: "incomparable";
  say(error: IncomparableError, direction: Direction): Said;
}

/** Judges what the registry lets pass and a codec that services run does otherwise. */
export interface CodecRule extends RuleBase {
  readonly judges: "codec";
  say(found: CodecDisagreement, direction: Direction, others: OtherTypes): Said;
}

/** `backward`: today's reader before yesterday's record; `forward`: yesterday's reader before today's record. */
export type Direction = "backward" | "forward";

/** Judges changes of some kinds. It reads the change and nothing else. */
export interface ChangeRule extends RuleBase {
  readonly judges: "changes";
  readonly kinds: readonly ChangeKind[];
  readonly hurts: Hurt;
  say(change: Change): Said | null;
}

/** Judges what people approved, after all other rules have spoken. */
export interface ApprovalRule extends RuleBase {
  readonly judges: "approvals";
  check(context: ApprovalContext): Iterable<SaidAt>;
}

/** Everything that a rule about approvals may look at. */
export interface ApprovalContext {
  readonly answers: readonly Answer[];
  readonly faults: readonly ApprovalFault[];
  /** Whether what nothing needs here is needed nowhere: a pull request does not see what was merged before it. */
  readonly judgesUnused: boolean;
  /** Today against the last state before it; several for a registry. */
  readonly comparisons: readonly Comparison[];
}

export interface SaidAt extends Said {
  readonly subject: string;
  readonly place: Place;
  readonly events?: readonly string[];
}

/** What a rule has to say. The frame adds since when and who is hurt. */
export interface Said {
  /** A clause that names what was and what is, without a full stop. */
  readonly message: string;
  /** One sentence that says how to mend it. */
  readonly fix: string;
  /** Edits of the file that the finding stands in. */
  readonly edits?: readonly TextEdit[];
  /** The full name that the edits make an alias: no two types can have it. */
  readonly alias?: string;
}

export function wireRule(rule: Omit<WireRule, "judges" | "category" | "severity" | "needsUpcaster">): WireRule {
  return Object.freeze({ judges: "wire", category: "wire", severity: "error", needsUpcaster: true, ...rule });
}

export function incomparableRule(
  rule: Omit<IncomparableRule, "judges" | "category" | "severity" | "needsUpcaster" | "fixable">,
): IncomparableRule {
  return Object.freeze({
    judges: "incomparable",
    category: "wire",
    severity: "error",
    needsUpcaster: true,
    fixable: false,
    ...rule,
  });
}

export function codecRule(rule: Omit<CodecRule, "judges" | "category" | "severity" | "needsUpcaster">): CodecRule {
  return Object.freeze({ judges: "codec", category: "wire", severity: "error", needsUpcaster: true, ...rule });
}

export function changeRule(rule: Omit<ChangeRule, "judges" | "fixable"> & { readonly fixable?: boolean }): ChangeRule {
  return Object.freeze({ judges: "changes", fixable: false, ...rule });
}

export function approvalRule(
  rule: Omit<ApprovalRule, "judges" | "category" | "severity" | "fixable" | "needsUpcaster">,
): ApprovalRule {
  return Object.freeze({
    judges: "approvals",
    category: "approvals",
    severity: "error",
    fixable: false,
    needsUpcaster: false,
    ...rule,
  });
}
