import { createHash } from "node:crypto";
import { findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";
import * as z from "zod";
import type { Diagnostic } from "../../diagnostics.js";
import type { EventState } from "./event-state.js";
import { migrationNumber } from "./migration-files.js";

/** What migrations/released.json holds: the migrations that never change again, and what they have made. */
export interface Released {
  /** In the order in which they run. */
  readonly migrations: readonly ReleasedMigration[];
  /** The state behind the last of them, sorted by event type. */
  readonly events: readonly EventState[];
}

export interface ReleasedMigration {
  readonly file: string;
  /** Of its content with line ends as `\n`, hex. */
  readonly sha256: string;
}

const ABOUT =
  "Written by `events generate --release`, never by hand. The migrations that are released, and the events that they have made.";

/** The content of migrations/released.json. */
export function printReleased(released: Released): string {
  const { migrations, events } = released;
  const content = { about: ABOUT, migrations, eventsSha256: digest(JSON.stringify(events)), events };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads what `printReleased` wrote. `path` is how the findings name the file; `released` is null where there are any. */
export function parseReleased(
  text: string,
  path: string,
): { released: Released | null; diagnostics: readonly Diagnostic[] } {
  const finding = (offset: number, message: string, fix: string = RESTORE): Diagnostic => {
    const before = text.slice(0, offset).split("\n");
    const column = (before.at(-1)?.length ?? 0) + 1;
    return {
      rule: "released-list-malformed",
      severity: "error",
      file: path,
      line: before.length,
      column,
      message,
      fix,
    };
  };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (tree === undefined || error !== undefined) {
    const message = `${path} is not JSON.`;
    return { released: null, diagnostics: [finding(error?.offset ?? 0, message, SETTLE)] };
  }
  const parsed = RELEASED.safeParse(JSON.parse(text));
  if (!parsed.success) {
    const diagnostics = parsed.error.issues.map((issue) =>
      finding(offsetOf(tree, issue.path), `${path} is not as it was written: ${issue.message}.`),
    );
    return { released: null, diagnostics };
  }
  const { migrations, events, eventsSha256 } = parsed.data;
  if (digest(JSON.stringify(events)) !== eventsSha256) {
    const message = `${path} has been changed since it was written: "events" does not have the hash in "eventsSha256".`;
    return { released: null, diagnostics: [finding(offsetOf(tree, ["eventsSha256"]), message, SETTLE)] };
  }
  return { released: { migrations, events }, diagnostics: [] };
}

/** Of the content, whichever line ends a checkout has given it. */
export function digest(content: string): string {
  return createHash("sha256").update(content.replaceAll("\r\n", "\n")).digest("hex");
}

const RESTORE = "Restore it from version control.";
const SETTLE =
  "Restore it from version control; where two branches have released, take one side, and release the other's changes anew.";

const SHA256 = z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in hex");
const MIGRATION = z.strictObject({
  file: z.string().refine((file) => migrationNumber(file) !== null, "must be the name of a migration"),
  sha256: SHA256,
});
// The order of the members is that of the types: the hash rests on it.
const EVENT = z.strictObject({
  eventType: z.string(),
  row: z.strictObject({
    domain: z.string(),
    aggregate_type: z.string(),
    record_name: z.string(),
    schema_version: z.number(),
    topic: z.string(),
    key_field: z.string().nullable(),
    owner: z.string().nullable(),
    status: z.string(),
    since: z.string().nullable(),
    sensitive_tags: z.array(z.string()),
    view_name: z.string(),
    doc: z.string(),
  }),
  view: z.strictObject({
    name: z.string(),
    definition: z.array(z.string().refine((line) => !/`|\$\{/.test(line), "is no line of a view")),
    comment: z.string(),
    columnComments: z.array(z.strictObject({ column: z.string(), text: z.string() })),
  }),
});
const RELEASED = z.strictObject({
  about: z.string(),
  migrations: z.array(MIGRATION).refine(isRising, "the migrations must be in the order of their numbers"),
  eventsSha256: SHA256,
  events: z.array(EVENT),
});

function isRising(migrations: readonly { readonly file: string }[]): boolean {
  const numbers = migrations.map(({ file }) => migrationNumber(file) ?? 0);
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}

/** Where the value stands, or the innermost of those around it that there is. */
function offsetOf(tree: Node, path: readonly PropertyKey[]): number {
  const segments = path.filter((segment) => typeof segment !== "symbol");
  for (let length = segments.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, segments.slice(0, length));
    if (node !== undefined) return node.offset;
  }
  return 0;
}
