import type { ReleasedChange } from "../changelog/release-entry.js";
import { grouped } from "../check/grouped.js";
import type { Paint } from "./paint.js";
import { printable } from "./printable.js";

/** The changes below the names of what they are changes of. */
export function changesText(changes: readonly ReleasedChange[], paint: Paint): string {
  const bySubject = grouped(changes, ({ subject }) => subject);
  return [...bySubject].map(([subject, some]) => blockOf(subject, some, paint)).join("");
}

function blockOf(subject: string, changes: readonly ReleasedChange[], paint: Paint): string {
  const colours = { major: paint.red, minor: paint.green, patch: paint.dim };
  const lines = changes.map(({ level, text }) => `  ${colours[level](level)}  ${printable(text)}\n`);
  return `${paint.bold(printable(subject))}\n${lines.join("")}`;
}
