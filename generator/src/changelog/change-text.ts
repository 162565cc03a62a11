import type { Change, ChangeKind } from "../compare/change.js";

/** What each kind of change is about; `""` where the subject itself is. */
const ABOUT: Readonly<Record<ChangeKind, string>> = {
  "event-added": "",
  "event-removed": "",
  "event-renamed": "",
  "status-changed": "status",
  "schema-version-changed": "schema version",
  "topic-changed": "topic",
  "key-changed": "message key",
  "aggregate-changed": "aggregate",
  "producers-changed": "producers",
  "consumers-changed": "consumers",
  "standards-changed": "standards",
  "examples-changed": "example",
  "export-removed": "export",
  "type-added": "type",
  "type-removed": "type",
  "type-renamed": "type",
  "field-added": "field",
  "required-field-added": "required field",
  "field-removed": "field",
  "field-type-changed": "type",
  "field-encoding-changed": "encoding",
  "logical-type-changed": "logical type",
  "decimal-changed": "decimal",
  "unit-changed": "unit",
  "code-system-changed": "code system",
  "tag-added": "tag",
  "tag-removed": "tag",
  "default-added": "default",
  "default-removed": "default",
  "default-changed": "default",
  "enum-symbol-added": "symbol",
  "enum-symbol-removed": "symbol",
  "enum-default-changed": "default",
  "fixed-size-changed": "size",
  "doc-changed": "description",
};

/** Kinds whose path is the thing itself, and not what it is a part of. */
const NAMED_BY_PATH: ReadonlySet<ChangeKind> = new Set([
  "field-added",
  "required-field-added",
  "field-removed",
  "enum-symbol-added",
  "enum-symbol-removed",
]);

/** Longer values stand in the schema itself. */
const MOST_LETTERS = 80;

/** One change in a few words, without the name of its subject: "field `note` added: a text or null". */
export function changeText({ kind, path, ...change }: Change): string {
  const [before, after] = [withoutBackticks(change.before), withoutBackticks(change.after)];
  const subject = path === "" ? ABOUT[kind] : partText(kind, path);
  if (kind === "doc-changed" || kind === "examples-changed") return `${subject} reworded`;
  const lead = subject === "" ? "" : `${subject} `;
  if (/-(?:added|removed)$/.test(kind)) {
    const value = kind.endsWith("-added") ? after : before;
    const said = kind.startsWith("event-") || value === null || isTooLong(value) ? "" : `: ${value}`;
    return `${lead}${kind.endsWith("-added") ? "added" : "removed"}${said}`;
  }
  if (isTooLong(before ?? "") || isTooLong(after ?? "")) return `${lead}changed`;
  const verb = kind.endsWith("-renamed") ? "renamed" : "changed";
  return `${lead}${verb} from ${before ?? "nothing"} to ${after ?? "nothing"}`;
}

function partText(kind: ChangeKind, path: string): string {
  if (ABOUT[kind] === "") return "";
  return NAMED_BY_PATH.has(kind) ? `${ABOUT[kind]} \`${path}\`` : `${ABOUT[kind]} of \`${path}\``;
}

function isTooLong(value: string): boolean {
  return value.length > MOST_LETTERS;
}

/** They are for names: what a schema says must not look like one, nor end one. */
function withoutBackticks(value: string | null): string | null {
  return value === null ? null : value.replaceAll("`", "'");
}
