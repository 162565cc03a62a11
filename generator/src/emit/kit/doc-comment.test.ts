import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { docComment } from "./doc-comment.js";
import { codeSpan, docLines } from "./doc-text.js";

describe("a doc comment", () => {
  it("stays on one line where all of it is short", () => {
    expect(docComment({ text: ["Day of birth"], facts: ["UUID."] })).toEqual(["Day of birth. UUID."]);
    expect(docComment({ text: ["Day of birth"] })).toEqual(["Day of birth"]);
  });

  it("parts paragraphs, facts and tags where it is long", () => {
    expect(docComment({ text: ["a ".repeat(60)], facts: ["Fact.", "", "More."], deprecated: true })).toEqual([
      `${"a ".repeat(60).trim()}\n\nFact. More.\n@deprecated`,
    ]);
  });

  it("is left away where there is nothing to say", () => {
    expect(docComment({ text: ["", " \n "], facts: [""] })).toEqual([]);
    expect(docComment({ text: [""], deprecated: true })).toEqual(["@deprecated"]);
  });

  it("of any text is one comment without a tag, and nothing of the text becomes code", () => {
    const nasty = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(
          fc.constantFrom(
            "*/",
            "/*",
            "*",
            "/",
            "@deprecated",
            "@ts-ignore",
            "\n",
            "\r",
            "\u2028",
            "`",
            "${",
            "</script>",
            "<!--",
            "\ud800",
            "\u202e",
            " ",
            "x",
            "{@link x}",
          ),
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(nasty, nasty, (text, fact) => {
        const [doc] = docComment({ text: [text], facts: [codeSpan(fact)] });
        const source = `/**\n${(doc ?? "")
          .split("\n")
          .map((line) => ` * ${line}\n`)
          .join("")} */\nconst x = 1;`;
        const file = ts.createSourceFile("x.ts", source, ts.ScriptTarget.ES2023, true);
        expect(file.statements).toHaveLength(1);
        const [statement] = file.statements;
        expect(statement && ts.getJSDocTags(statement)).toEqual([]);
        expect(source).not.toMatch(/[\u2028\u2029\u202a-\u202e\p{Surrogate}]|<\/script|<!--/u);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves addresses and links alone", () => {
    expect(docLines("Ask prm@example.org, see {@link Patient}.")).toEqual([
      "Ask prm@example.org, see {@link Patient}.",
    ]);
    expect(docLines("Ask @prm.")).toEqual(["Ask \\@prm."]);
  });

  it("says in letters what cannot be seen", () => {
    expect(docLines("a\u202eb\u200bc\ufeff")).toEqual(["a\\u{202e}b\\u{200b}c\\u{feff}"]);
  });

  it("keeps the text of scripts that need joiners, and emoji", () => {
    expect(docLines("نمی‌خواهم 👩‍⚕️")).toEqual(["نمی‌خواهم 👩‍⚕️"]);
  });
});

describe("a code span", () => {
  it("holds backticks, and is shortened where it is long", () => {
    expect(codeSpan("a`b``c")).toBe("``` a`b``c ```");
    expect(codeSpan("x".repeat(200))).toBe(`\`${"x".repeat(79)}…\``);
  });
});
