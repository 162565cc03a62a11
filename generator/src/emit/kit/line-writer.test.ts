import CodeBlockWriter from "code-block-writer";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type CodeWriter, LineWriter } from "./line-writer.js";

type Call =
  | { readonly kind: "write" | "writeLine"; readonly text: string }
  | { readonly kind: "newLine" }
  | { readonly kind: "inlineBlock"; readonly content: readonly Call[] };

function make(writer: CodeWriter, calls: readonly Call[]): void {
  for (const call of calls) {
    if (call.kind === "inlineBlock") writer.inlineBlock(() => make(writer, call.content));
    else if (call.kind === "newLine") writer.newLine();
    else writer[call.kind](call.text);
  }
}

// Code without quotes and slashes: ts-morph's writer does not indent inside of a string that runs over several lines,
// and no literal of ours does.
const text = fc.string({ unit: fc.constantFrom("a", " ", "=", ";", "(", ")", "*", "\n"), minLength: 1 });
const { calls } = fc.letrec<{ calls: Call[]; call: Call }>((tie) => ({
  calls: fc.array(tie("call"), { maxLength: 6 }),
  call: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ kind: fc.constantFrom("write" as const, "writeLine" as const), text }),
    fc.record({ kind: fc.constant("newLine" as const) }),
    fc.record({ kind: fc.constant("inlineBlock" as const), content: tie("calls") }),
  ),
}));

it("prints what ts-morph's writer prints for the same calls", () => {
  fc.assert(
    fc.property(calls, (made) => {
      const judge = new CodeBlockWriter({ indentNumberOfSpaces: 2, newLine: "\n" });
      const writer = new LineWriter();
      make(judge, made);
      make(writer, made);
      expect(writer.toString()).toBe(judge.toString());
    }),
    { numRuns: 2000 },
  );
});

it.each([
  'schema: \'{"type":"it\\\'s // no comment"}\',',
  "/** A comment's apostrophe, and a ` too. */",
  "a / b / c",
  "`$x`",
])("indents the line after %s", (line) => {
  const judge = new CodeBlockWriter({ indentNumberOfSpaces: 2, newLine: "\n" });
  const writer = new LineWriter();
  for (const each of [judge, writer])
    make(each, [{ kind: "inlineBlock", content: [line, "next"].map((of) => ({ kind: "writeLine", text: of })) }]);
  expect(writer.toString()).toBe(judge.toString());
});
