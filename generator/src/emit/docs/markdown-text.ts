/**
 * Markdown (CommonMark, and tables as GitHub reads them) that shows any text as that text and as nothing else. Every
 * function returns one line without markup of the author's, safe in a paragraph, a heading, a link and a table cell.
 */

/** The text as it is to be read: spaces and line ends of any kind are one space, what cannot be seen is written out. */
export function plain(value: string): string {
  // Nearly every text is: the rest of this costs most of the time of all pages.
  if (PLAIN_ASCII.test(value)) return value;
  return value
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(
      INVISIBLE,
      (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`,
    );
}

/** Markdown that renders as `plain(value)`. */
export function text(value: string): string {
  const shown = plain(value);
  if (!MAYBE_MARKUP.test(shown)) return shown;
  return escapeInline(shown)
    .replace(/^[#+=-]/, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2")
    .replace(/(?<=[ #])#$/, "\\#");
}

/** The paragraphs of a text, which blank lines part, each as Markdown. */
export function paragraphs(value: string): readonly string[] {
  return value
    .split(/(?:\r\n|[\n\r\u2028\u2029])\s*(?:\r\n|[\n\r\u2028\u2029])/u)
    .map(text)
    .filter((paragraph) => paragraph !== "");
}

/** As `text`, set as code where code can show it: parsers disagree about a backslash or a pipe in a table's code. */
export function code(value: string): string {
  const shown = plain(value);
  return shown === "" || /[`|\\]|\{[{%]/.test(shown) ? text(value) : `\`${shown}\``;
}

/** A fenced block. `content` must have neither a carriage return nor a character that cannot be seen. */
export function codeBlock(language: string, content: string): string {
  const longest = Math.max(2, ...(content.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${content}\n${fence}`;
}

/** A value as JSON over several lines; what cannot be seen is escaped as JSON escapes it. */
export function jsonBlock(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replace(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu, escapeInJson);
  return codeBlock("json", json);
}

/** A link. `label` is what `text` has made; `target` a relative path or an anchor. */
export function link(label: string, target: string): string {
  return `[${label}](${target})`;
}

/** Every character that something below looks for, and a few that it leaves alone. */
const MAYBE_MARKUP = /[\\`*[\]<>|~$_&:{#+=]|^[-\d]|www/i;

const PLAIN_ASCII = /^[!-~]+(?: [!-~]+)*$/;

/** Control and format characters, bidi among them, but for the joiners that scripts and emoji need. */
const INVISIBLE = /(?![\u200C\u200D])[\p{Cc}\p{Cf}]/gu;

function escapeInline(value: string): string {
  return (
    value
      .replace(/[\\`*[\]<>|~$]/g, "\\$&")
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
      .replace(/&(?=#?\w+;)/g, "\\&")
      // GitHub links addresses that are not marked up, and takes escapes in them for parts of the address.
      .replace(/:(?=\/\/)/g, "\\:")
      .replace(/(www)\./gi, "$1\\.")
      // Not Markdown, but what renders pages may run a template engine over them first.
      .replace(/\{(?=[{%#])|(?<=\{)\{/g, "\\{")
  );
}

function escapeInJson(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}
