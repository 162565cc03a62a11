import { printable } from "./printable.js";

/** Lines whose cells stand below one another. Every cell is made printable; the last of a line is not padded. */
export function columns(rows: readonly (readonly string[])[], gap = 2): string {
  const cells = rows.map((row) => row.map(printable));
  const widths = new Map<number, number>();
  for (const row of cells) {
    for (const [index, cell] of row.entries()) widths.set(index, Math.max(widths.get(index) ?? 0, cell.length));
  }
  const line = (row: readonly string[]) =>
    row.map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd((widths.get(index) ?? 0) + gap))).join("");
  return cells.map((row) => `${line(row).trimEnd()}\n`).join("");
}
