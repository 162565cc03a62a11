import type { JsonNode } from "../../load/json-node.js";
import type { SourceFile } from "../../load/source-tree.js";
import { didYouMean } from "../../nearest-name.js";

/** A break that people decided on: one reviewed file of `approvals/`. */
export interface Approval {
  readonly file: SourceFile;
  /** What breaks: an event type, the full name of a shared type, or the folder of a domain whose topic changes. */
  readonly event: string;
  /** Id of the rule that it answers. */
  readonly rule: string;
  /** Fingerprint of what it approves, as the finding tells it. */
  readonly schema: string;
  readonly reason: string;
  readonly owner: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly expires: string;
}

/** What is wrong with a file that should be an approval. */
export interface ApprovalFault {
  readonly file: SourceFile;
  readonly node: Pick<JsonNode, "start" | "end">;
  readonly message: string;
  readonly fix: string;
}

export interface ReadApprovals {
  readonly approvals: readonly Approval[];
  readonly faults: readonly ApprovalFault[];
}

const KEYS = ["event", "rule", "schema", "reason", "owner", "expires"] as const;
type Key = (typeof KEYS)[number];

const FORMS: Readonly<Partial<Record<Key, readonly [form: RegExp, fix: string]>>> = {
  schema: [/^[0-9a-f]{16}$/, "Copy the sixteen hex digits that `events compat --format json` gives as `fingerprint`."],
  reason: [/\S+\s+\S+\s+\S+/, "Say in a sentence why the break is worth it."],
  owner: [/\S/, "Name the team that answers for it."],
  expires: [/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "Write a day such as 2027-01-31."],
};

/** Reads every file of `approvals/`. One with a fault approves nothing. */
export function readApprovals(files: readonly SourceFile[], rules: readonly string[]): ReadApprovals {
  const read = files.map((file) => readApproval(file, rules));
  return {
    approvals: read.flatMap(({ approval }) => approval ?? []),
    faults: read.flatMap(({ faults }) => faults),
  };
}

function readApproval(
  file: SourceFile,
  rules: readonly string[],
): { readonly approval: Approval | null; readonly faults: readonly ApprovalFault[] } {
  const faults: ApprovalFault[] = [];
  const fault = (node: ApprovalFault["node"], message: string, fix: string): void => {
    faults.push({ file, node, message, fix });
  };
  const { root } = file;
  const members = root.kind === "object" ? root.members : new Map<string, never>();
  for (const { key } of members.values()) {
    if (KEYS.some((known) => known === key.value)) continue;
    fault(
      key,
      `an approval has no key "${key.value}"`,
      didYouMean(key.value, KEYS, `The keys are ${KEYS.join(", ")}.`),
    );
  }
  const values = Object.fromEntries(KEYS.map((key) => [key, ""])) as Record<Key, string>;
  for (const key of KEYS) {
    const value = members.get(key)?.value;
    const [form, fix] = FORMS[key] ?? [/\S/, `Write the ${key}.`];
    if (value === undefined) fault(root, `the approval lacks "${key}"`, fix);
    else if (value.kind !== "string" || !form.test(value.value)) fault(value, `"${key}" is not of its form`, fix);
    else values[key] = value.value;
  }
  const rule = members.get("rule")?.value;
  if (rule !== undefined && values.rule !== "" && !rules.includes(values.rule)) {
    const fix = didYouMean(values.rule, rules, "Run `events compat --rules` to see them all.");
    fault(rule, `there is no rule "${values.rule}"`, fix);
  }
  return { approval: faults.length > 0 ? null : { file, ...values }, faults };
}
