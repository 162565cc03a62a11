import { docLines } from "./doc-text.js";

/** What a doc comment is made of. */
export interface DocParts {
  /** The author's text, in paragraphs, as it was written. */
  readonly text: readonly string[];
  /** Sentences of ours, in Markdown that is safe already. */
  readonly facts?: readonly string[];
  readonly deprecated?: boolean;
}

/** Longest comment that stays on one line. */
const ONE_LINE = 110;

/** The `docs` of a structure: one text, or none where there is nothing to say. */
export function docComment({ text, facts = [], deprecated = false }: DocParts): string[] {
  const paragraphs = text.map(docLines).filter((lines) => lines.length > 0);
  const sentences = facts.filter((fact) => fact !== "").join(" ");
  const tags = deprecated ? ["@deprecated"] : [];
  const [only, ...others] = [...paragraphs, ...(sentences === "" ? [] : [[sentences]])];
  if (only === undefined) return tags;
  const oneLine = [...only, ...others.flat()].map(asSentence).join(" ");
  const isShort = oneLine.length <= ONE_LINE && [only, ...others].every((lines) => lines.length === 1);
  if (isShort && !deprecated) return [others.length === 0 ? only.join(" ") : oneLine];
  return [[...only, ...others.flatMap((lines) => ["", ...lines]), ...tags].join("\n")];
}

/** Parts what stood in paragraphs of its own from what follows on the same line. */
function asSentence(line: string): string {
  return /[.!?:;]\W*$/.test(line) ? line : `${line}.`;
}
