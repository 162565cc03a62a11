import type { LetterPreview } from "../dead-letter/dead-letter-desk.js";
import type { DeadLetter } from "../ports/dead-letter-store.js";

/** A line for each letter, in columns. Keys may identify a patient, and are shown only where that is asked for. */
export function lettersText(letters: readonly DeadLetter[], showKeys: boolean): string {
  const head = ["ID", "STATUS", "GROUP", "EVENT", "WHERE", "CODE", "TRIES", "SINCE", ...(showKeys ? ["KEY"] : [])];
  const rows = letters.map((letter) => [
    letter.id,
    letter.status,
    letter.group,
    letter.event?.type ?? "unreadable",
    `${letter.topic}[${letter.partition}]@${letter.offset}`,
    letter.failure?.code ?? "-",
    String(letter.attempts),
    letter.firstFailedAt.toISOString(),
    ...(showKeys ? [letter.key === null ? "-" : JSON.stringify(letter.key)] : []),
  ]);
  const table = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}

export function previewText(preview: LetterPreview): string {
  const { count, exhausted, parked, keys, oldest, newest, schemaIds } = preview;
  if (count + parked === 0) return "There are no such dead letters.\n";
  const lines = [
    `${count} dead letters with ${keys} keys, ${parked} parked events that fit too`,
    `${exhausted} of them have had all their tries`,
    `failed first from ${oldest?.toISOString() ?? "-"} to ${newest?.toISOString() ?? "-"}`,
    `schema ids: ${schemaIds.join(", ") || "-"}`,
    ...(["groups", "topics", "eventTypes", "codes"] as const).map(
      (what) => `${TITLE[what]}: ${countsText(preview[what])}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** For tools: numbers that JSON does not have are texts. Keys only where that is asked for. */
export function jsonText(value: unknown, showKeys = false): string {
  const plain = (name: string, part: unknown) => {
    if (name === "key" && !showKeys) return undefined;
    return typeof part === "bigint" ? String(part) : part;
  };
  return `${JSON.stringify(value, plain)}\n`;
}

const TITLE = { groups: "groups", topics: "topics", eventTypes: "event types", codes: "codes" } as const;

function countsText(counts: Readonly<Record<string, number>>): string {
  const all = Object.entries(counts).map(([name, count]) => `${name} (${count})`);
  return all.join(", ") || "-";
}
