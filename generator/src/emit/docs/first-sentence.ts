import { plain, text } from "./markdown-text.js";

/** Longest summary, in bytes of Markdown: what keeps a catalog of hundreds of events readable, and its file small. */
const MAX_BYTES = 160;

/** The first sentence of a doc as Markdown, cut at a word where it is too long. */
export function firstSentence(doc: string): string {
  const whole = plain(doc);
  const sentence = /^.*?[.!?](?=\s+\p{Lu})/u.exec(whole)?.[0] ?? whole;
  if (bytes(text(sentence)) <= MAX_BYTES) return text(sentence);
  let words = [...sentence].slice(0, MAX_BYTES).join("");
  do {
    const shorter = words.replace(/\s+\S*$/u, "");
    words = shorter === words ? [...words].slice(0, -8).join("") : shorter;
  } while (bytes(text(`${words}…`)) > MAX_BYTES);
  return text(`${words}…`);
}

function bytes(value: string): number {
  return Buffer.byteLength(value);
}
