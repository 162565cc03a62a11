import type { TextEdit } from "./lint-rule.js";

/** Edits of one text that do not meet. Touching counts as meeting: two insertions at one place have no order. */
export class EditSet {
  /** Sorted by start. */
  readonly #edits: TextEdit[] = [];

  /** Takes all of them, or none and returns false where one meets an edit that was taken before. */
  add(edits: readonly TextEdit[]): boolean {
    if (edits.some((edit) => this.#meets(edit))) return false;
    for (const edit of edits) this.#edits.splice(this.#indexBehind(edit.start), 0, edit);
    return true;
  }

  /** The text after all edits. */
  applyTo(text: string): string {
    let result = "";
    let position = 0;
    for (const { start, end, text: replacement } of this.#edits) {
      result += text.slice(position, start) + replacement;
      position = end;
    }
    return result + text.slice(position);
  }

  /** Those taken lie apart, so only the neighbours can meet another one. */
  #meets({ start, end }: TextEdit): boolean {
    const index = this.#indexBehind(end);
    const before = this.#edits[index - 1];
    return before !== undefined && before.end >= start;
  }

  /** Index of the first edit that starts behind an offset. */
  #indexBehind(offset: number): number {
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#edits[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
