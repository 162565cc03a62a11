/**
 * Characters that change how the text around them is shown, or that cannot be seen at all: bidi controls, zero-width
 * characters (but for the joiners that scripts and emoji need), tag characters, soft hyphens. Written out instead.
 */
const DECEPTIVE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/**
 * An author's text as the lines of a comment: safe wherever it stands in one, and the same text to whoever reads it.
 * Line ends of any kind part lines, blank lines at the ends go, several in a row become one.
 */
export function docLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map((line) => inert(line).trimEnd());
  const kept = lines.filter((line, index) => line !== "" || (index > 0 && lines[index - 1] !== ""));
  if (kept.at(-1) === "") kept.pop();
  return kept;
}

/** A line that has nothing of what {@link inert} looks for: nearly all of them, and there are tens of thousands. */
const PLAIN = /^[ !-;=?A-Z[-~]*$/;

/** Text that cannot end the comment, or the script element, that it stands in, and that the compiler finds no tag in. */
function inert(line: string): string {
  if (PLAIN.test(line) && !line.includes("*/")) return line;
  return (
    line
      .replace(/\t/g, "  ")
      .replace(/\p{Cc}/gu, " ")
      .replace(/\p{Surrogate}/gu, "\ufffd")
      .replace(DECEPTIVE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
      .replaceAll("*/", "*\\/")
      // A tag can begin anywhere in a line; an address such as a@b.org and {@link x} are none.
      .replace(/(?<![\w{])@/g, "\\@")
      .replace(/<(?=\/|!--)/g, "<\\")
  );
}

/** A value as code within a comment's Markdown, shortened where it is long. */
export function codeSpan(text: string, longest = 80): string {
  const short = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  const line = docLines(short).join(" ");
  const fence = "`".repeat(1 + Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length)));
  return line.includes("`") ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
