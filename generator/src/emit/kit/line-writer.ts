/** What code is printed through: the part of ts-morph's writer that is needed here. */
export interface CodeWriter {
  /** Writes text, each of its lines indented. */
  write(text: string): CodeWriter;
  /** Writes text on a line of its own, or on several. */
  writeLine(text: string): CodeWriter;
  newLine(): CodeWriter;
  /** Writes a block in braces, which what comes next may stand behind. */
  inlineBlock(writeContent: () => void): CodeWriter;
}

const INDENT = "  ";

/**
 * Prints what ts-morph's writer prints for the same calls (line-writer.test.ts holds it to that), unless a text is empty.
 * That one looks at every character for the ends of strings and comments, which took a tenth of a whole run.
 */
export class LineWriter implements CodeWriter {
  readonly #parts: string[] = [];
  #indentation = "";
  #isAtLineStart = true;

  write(text: string): this {
    if (text.includes("\n")) {
      for (const [index, line] of text.split("\n").entries()) {
        if (index > 0) this.newLine();
        this.#writeInLine(line);
      }
    } else {
      this.#writeInLine(text);
    }
    return this;
  }

  writeLine(text: string): this {
    if (!this.#isAtLineStart) this.newLine();
    return this.write(text).newLine();
  }

  newLine(): this {
    this.#parts.push("\n");
    this.#isAtLineStart = true;
    return this;
  }

  inlineBlock(writeContent: () => void): this {
    this.write("{").newLine();
    const outer = this.#indentation;
    this.#indentation += INDENT;
    writeContent();
    this.#indentation = outer;
    if (!this.#isAtLineStart) this.newLine();
    return this.write("}");
  }

  toString(): string {
    return this.#parts.join("");
  }

  #writeInLine(text: string): void {
    if (text === "") return;
    if (this.#isAtLineStart) this.#parts.push(this.#indentation);
    this.#parts.push(text);
    this.#isAtLineStart = false;
  }
}
