import GithubSlugger from "github-slugger";
import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt({ html: true });

export interface Rendered {
  /** HTML that came through from the Markdown, of either kind. */
  readonly html: readonly string[];
  readonly headings: readonly string[];
  /** As GitHub makes them of the headings. */
  readonly anchors: ReadonlySet<string>;
  readonly paragraphs: readonly string[];
  /** Rows of cells, the head first. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly code: readonly { readonly language: string; readonly content: string }[];
  readonly links: readonly string[];
  /** Names of all block and inline elements. */
  readonly elements: ReadonlySet<string>;
}

type Token = ReturnType<typeof markdown.parse>[number];

/** What a reader sees of a page, by markdown-it. */
export function rendered(page: string): Rendered {
  const tokens = markdown.parse(page, {});
  const all = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
  const within = (open: string) =>
    tokens.flatMap((token, index) => (token.type === open ? textOf(tokens[index + 1]) : []));
  const slugger = new GithubSlugger();
  const headings = within("heading_open");
  return {
    html: all.filter(({ type }) => type.startsWith("html")).map(({ content }) => content),
    headings,
    anchors: new Set(headings.map((heading) => slugger.slug(heading))),
    paragraphs: tokens.flatMap((token, index) =>
      token.type === "paragraph_open" ? textOf(tokens[index + 1]) : [],
    ),
    tables: tablesOf(tokens),
    code: tokens.filter(({ type }) => type === "fence").map(({ info, content }) => ({ language: info, content })),
    links: all.filter(({ type }) => type === "link_open").map((token) => token.attrGet("href") ?? ""),
    elements: new Set(all.map(({ tag }) => tag).filter((tag) => tag !== "")),
  };
}

function textOf(inline: Token | undefined): string {
  return (inline?.children ?? []).map((child) => (/break$/.test(child.type) ? "\n" : child.content)).join("");
}

function tablesOf(tokens: readonly Token[]): string[][][] {
  const tables: string[][][] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === "table_open") tables.push([]);
    if (token.type === "tr_open") tables.at(-1)?.push([]);
    if (token.type === "th_open" || token.type === "td_open") tables.at(-1)?.at(-1)?.push(textOf(tokens[index + 1]));
  }
  return tables;
}
