import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { hostileText } from "./__fixtures__/hostile-text.js";
import { rendered } from "./__fixtures__/rendered.js";
import { code, codeBlock, jsonBlock, link, paragraphs, plain, text } from "./markdown-text.js";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** What GitHub sees: CommonMark with its extensions, by another parser. */
const onGithub = (page: string): Node =>
  fromMarkdown(page, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;
const shown = (node: Node | undefined): string => node?.value ?? (node?.children ?? []).map(shown).join("");
const types = (node: Node): readonly string[] => [node.type, ...(node.children ?? []).flatMap(types)];

const inTable = (cell: string) => `| A | B |\n| --- | --- |\n| ${cell} | end |\n| x | y |\n\nafter\n`;

describe.each([
  ["text", text, ["text", "link"]],
  ["code", code, ["text", "link", "inlineCode"]],
] as const)("%s", (_name, markdown, inline) => {
  const holds = (check: (written: string, expected: string) => void) =>
    fc.assert(
      fc.property(hostileText, (value) => check(markdown(value), plain(value))),
      { numRuns: 300 },
    );

  it("is that text and nothing else in a cell of a table", () => {
    holds((written, expected) => {
      const { tables, paragraphs: after, html, elements } = rendered(inTable(written));
      expect(tables).toEqual([
        [
          ["A", "B"],
          [expected, "end"],
          ["x", "y"],
        ],
      ]);
      expect(after).toEqual(["after"]);
      expect(html).toEqual([]);
      expect(
        [...elements].filter(
          (element) => !["table", "thead", "tbody", "tr", "th", "td", "p", "code"].includes(element),
        ),
      ).toEqual([]);

      const tree = onGithub(inTable(written));
      const rows = tree.children?.[0]?.children ?? [];
      expect(rows.map((row) => row.children?.map(shown))).toEqual([
        ["A", "B"],
        [expected, "end"],
        ["x", "y"],
      ]);
      expect(
        types(tree).filter(
          (type) => !["root", "table", "tableRow", "tableCell", "paragraph", ...inline].includes(type),
        ),
      ).toEqual([]);
    });
  });

  it("is that text and nothing else in a paragraph", () => {
    holds((written, expected) => {
      if (expected === "") return;
      const page = `before\n\n${written}\n\nafter\n`;
      expect(rendered(page)).toMatchObject({
        paragraphs: ["before", expected, "after"],
        html: [],
        links: [],
        tables: [],
      });
      const tree = onGithub(page);
      expect(tree.children?.map(shown)).toEqual(["before", expected, "after"]);
      expect(types(tree).filter((type) => !["root", "paragraph", ...inline].includes(type))).toEqual([]);
    });
  });

  it("is that text and nothing else in a heading", () => {
    holds((written, expected) => {
      if (expected === "") return;
      const page = `## ${written}\n\nafter\n`;
      expect(rendered(page)).toMatchObject({ headings: [expected], paragraphs: ["after"], html: [], links: [] });
      expect(onGithub(page).children?.map(shown)).toEqual([expected, "after"]);
    });
  });
});

describe("plain", () => {
  it("shows what cannot be seen, and every kind of space as one", () => {
    expect(plain(" a\t\r\n b\u2028c\u00a0d ")).toBe("a b c d");
    expect(plain("\u202egnp.exe \u200b \u0000 \u{e0041} \ud800")).toBe(
      "⟨U+202E⟩gnp.exe ⟨U+200B⟩ ⟨U+0000⟩ ⟨U+E0041⟩ \ufffd",
    );
    expect(plain("👩‍👩‍👧 é 漢")).toBe("👩‍👩‍👧 é 漢");
  });

  it("changes nothing that it has made", () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        expect(plain(plain(value))).toBe(plain(value));
        expect(plain(value)).not.toMatch(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/u);
      }),
    );
  });
});

describe("text", () => {
  it("leaves ordinary sentences as they were written", () => {
    const sentence = "A patient (age 7-12) was registered at 10:30; see snake_case, R&D, 1.0.0 and 50% of {x}.";
    expect(text(sentence)).toBe(sentence);
  });
});

describe("link", () => {
  it("says that text and leads where it should", () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const page = `${link(text(value), "x.md")}\n`;
        expect(rendered(page)).toMatchObject({ paragraphs: [plain(value)], html: [], links: ["x.md"] });
        expect(shown(onGithub(page))).toBe(plain(value));
      }),
      { numRuns: 300 },
    );
  });
});

describe("paragraphs", () => {
  it("are parted by blank lines alone", () => {
    expect(paragraphs("one\nstill one\r\n \r\ntwo\u2029\u2029three\n\n\n")).toEqual(["one still one", "two", "three"]);
    expect(paragraphs(" \n\n ")).toEqual([]);
  });
});

describe("code blocks", () => {
  it("hold a value that reads back, whatever fences and controls are in it", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), hostileText, (value, more) => {
        const whole = { value, more, lines: ["```", "~~~~", "`````x"] };
        const block = jsonBlock(whole);
        expect(block).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u);
        const page = rendered(`${block}\n\nafter\n`);
        expect(page.paragraphs).toEqual(["after"]);
        expect(JSON.parse(page.code[0]?.content ?? "")).toEqual(JSON.parse(JSON.stringify(whole)));
        expect(page.code[0]?.language).toBe("json");
      }),
    );
  });

  it("have a fence longer than any in them", () => {
    expect(rendered(codeBlock("ts", "```\n````\n")).code).toEqual([{ language: "ts", content: "```\n````\n\n" }]);
  });
});
