import * as z from "zod/mini";
import { LEVELS } from "./level.js";

const text = z.string();

const changeSchema = z.object({
  level: z.enum(LEVELS),
  kind: text,
  /** An event type, or the full name of a type that no event's file defines. */
  subject: text,
  path: text,
  /** In a few words, without the name of the subject. */
  text,
  /** Event types that it is a change of; what somebody who handles one of them wants to read. */
  events: z.array(text),
});

const entrySchema = z.object({
  version: text.check(z.regex(/^\d+\.\d+\.\d+$/)),
  /** Day of the release, UTC, `YYYY-MM-DD`. */
  date: text.check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  changes: z.array(changeSchema),
});

/** What one release of the SDK changed: `released/<version>.changelog.json` in the schemas folder. */
export type ReleaseEntry = z.infer<typeof entrySchema>;
export type ReleasedChange = ReleaseEntry["changes"][number];

/** One line per change, so that a review sees changes. */
export function printEntry({ version, date, changes }: ReleaseEntry): string {
  const lines = changes.map((change) => `    ${JSON.stringify(change)}`);
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "version": ${JSON.stringify(version)},\n  "date": ${JSON.stringify(date)},\n  "changes": ${list}\n}\n`;
}

/** Null for a text that is no entry. */
export function parseEntry(json: string): ReleaseEntry | null {
  try {
    return entrySchema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}
