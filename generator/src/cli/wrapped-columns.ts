import { columns } from "./columns.js";
import { printable } from "./printable.js";

/** Narrower than this the last column is not made: the lines of a narrow terminal break somewhere else then. */
const NARROWEST = 30;

/** As {@link columns}, but the last cell of a row goes on below itself where the line would be wider than `width`. */
export function wrappedColumns(rows: readonly (readonly string[])[], width: number, gap = 2): string {
  const lasts = Math.max(0, ...rows.map((row) => row.length - 1));
  let start = 0;
  for (let index = 0; index < lasts; index++) {
    start += Math.max(0, ...rows.map((row) => printable(row[index] ?? "").length)) + gap;
  }
  const room = Math.max(NARROWEST, width - start);
  const lines = rows.flatMap((row) => {
    const [first = "", ...more] = wrap(printable(row.at(-1) ?? ""), room);
    return [[...row.slice(0, -1), first], ...more.map((line) => [...row.slice(0, -1).map(() => ""), line])];
  });
  return columns(lines, gap);
}

/** Breaks between words; a word that is too long stays whole. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
