import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../diagnostics.js";
import { Arguments } from "./arguments.js";
import { printFindings, summaryOf } from "./findings.js";
import { printable, printableJson } from "./printable.js";

const finding: Diagnostic = {
  rule: "doc-sentence",
  severity: "error",
  file: "schemas/a.avsc",
  line: 3,
  column: 7,
  message: "It is wrong.",
  fix: "Mend it.",
};

function print(
  format: string,
  findings: readonly Diagnostic[],
  options: { color?: boolean; env?: object; tty?: boolean } = {},
) {
  let written = "";
  const values = new Map<string, unknown>([["format", format]]);
  if (options.color !== undefined) values.set("color", options.color);
  const output = {
    write(text: string) {
      written += text;
    },
    isTTY: options.tty === true,
    columns: undefined,
  };
  const io = {
    stdout: output,
    stderr: output,
    env: { ...options.env },
    cwd: "/",
    now: () => 0,
    onInterrupt: () => () => {},
  };
  printFindings(findings, new Arguments(["format", "color"], values), io);
  return written;
}

describe("text", () => {
  test("puts place, severity, rule and message on one line, and the fix below", () => {
    expect(print("text", [finding, { ...finding, severity: "warning", fix: null }])).toBe(
      "schemas/a.avsc:3:7 error [doc-sentence] It is wrong.\n    fix: Mend it.\n" +
        "schemas/a.avsc:3:7 warning [doc-sentence] It is wrong.\n",
    );
  });

  test.each([
    [{ tty: true }, true],
    [{ tty: false }, false],
    [{ tty: true, env: { NO_COLOR: "1" } }, false],
    [{ tty: true, env: { TERM: "dumb" } }, false],
    [{ tty: false, env: { FORCE_COLOR: "1" } }, true],
    [{ tty: true, env: { FORCE_COLOR: "0" } }, false],
    [{ tty: false, color: true, env: { NO_COLOR: "1" } }, true],
    [{ tty: true, color: false, env: { FORCE_COLOR: "1" } }, false],
  ])("with %j has colours: %s", (options, coloured) => {
    expect(print("text", [finding], options).includes("\u001b[")).toBe(coloured);
  });
});

describe("json", () => {
  test("is one object per line, with these members and no others", () => {
    const lines = print("json", [finding, { ...finding, fix: null }]).split("\n");
    expect(lines.slice(0, 2).map((line) => JSON.parse(line))).toEqual([finding, { ...finding, fix: null }]);
    expect(Object.keys(JSON.parse(lines[0] ?? ""))).toEqual([
      "rule",
      "severity",
      "file",
      "line",
      "column",
      "message",
      "fix",
    ]);
    expect(lines[2]).toBe("");
  });
});

describe("github", () => {
  test("is one workflow command per finding", () => {
    expect(print("github", [finding, { ...finding, severity: "warning", fix: null }])).toBe(
      "::error file=schemas/a.avsc,line=3,col=7,title=doc-sentence::It is wrong.%0AMend it.\n" +
        "::warning file=schemas/a.avsc,line=3,col=7,title=doc-sentence::It is wrong.\n",
    );
  });

  test("lets no text end its property, its line or its command", () => {
    const hostile = { ...finding, file: "a,line=1:b%,c.avsc", message: "100%\n::error::x", fix: null };
    expect(print("github", [hostile])).toBe(
      "::error file=a%2Cline=1%3Ab%25%2Cc.avsc,line=3,col=7,title=doc-sentence::100%25 ::error::x\n",
    );
  });
});

test("no format lets a schema's text move the cursor, turn the text or start a line", () => {
  const hostile = fc.string({
    unit: fc.constantFrom("\u001b", "\r", "\n", "\u0007", "\u202e", "\u2028", "\u009b", "\u2066", "a", "%", ",", ":"),
  });
  fc.assert(
    fc.property(fc.constantFrom("text", "json", "github"), hostile, hostile, (format, message, file) => {
      const written = print(format, [{ ...finding, message, file, fix: null }]);
      expect(written.split("\n")).toHaveLength(2);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
      expect(written.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

test("printable JSON still means the same", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(printableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("leaves alone what people write", () => {
  const text = "naïve 日本語 العربية \u{1f469}\u200d\u{1f469}\u200d\u{1f467} می\u200cخواهم";
  expect(printable(text)).toBe(text);
});

test.each([
  [[], ""],
  [[finding], "1 error in 1 file"],
  [[finding, finding, { ...finding, severity: "warning", file: "b" } as const], "2 errors and 1 warning in 2 files"],
])("sums up", (findings, text) => {
  expect(summaryOf(findings)).toBe(text);
});
