import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonNode } from "./json-node.js";
import { MAX_NESTING } from "./limits.js";
import { parseJson } from "./parse-json.js";

/** The plain value of a node; objects as arrays of entries, because `__proto__` is a key like any other. */
function plain(node: JsonNode | null): unknown {
  switch (node?.kind) {
    case "object":
      return { entries: [...node.members.values()].map(({ key, value }) => [key.value, plain(value)]) };
    case "array":
      return node.items.map(plain);
    case "null":
      return null;
    default:
      return node?.value;
  }
}

function entriesOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(entriesOf);
  if (typeof value !== "object" || value === null) return value;
  return { entries: Object.entries(value).map(([key, entry]) => [key, entriesOf(entry)]) };
}

const json = fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

describe("reading JSON", () => {
  test("gives the value that JSON.parse gives, however it is laid out", () => {
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 2, "\t"), (value, indent) => {
        const { root, faults } = parseJson(JSON.stringify(value, null, indent));
        expect(faults).toEqual([]);
        expect(plain(root)).toEqual(entriesOf(value));
      }),
    );
  });

  test("accepts what JSON.parse accepts and nothing else, but for what a file of ours must not have", () => {
    const pieces = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"b"',
      "1",
      "-",
      "0.5",
      "1e3",
      "01",
      "true",
      "null",
      " ",
      "//",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        const { root, faults } = parseJson(text);
        const own = faults.some(
          ({ rule, message }) => rule === "json-duplicate-key" || /larger than any/.test(message),
        );
        if (!own) expect(root !== null).toBe(accepted);
        expect(root === null).toBe(faults.length > 0);
      }),
      { numRuns: 3000 },
    );
  });

  test("knows where every value stands", () => {
    const text = '{ "a": [1.50, "x"], "b": {"c": null} }';
    const visit = (node: JsonNode): string[] => {
      const inner =
        node.kind === "object"
          ? [...node.members.values()].flatMap(({ key, value }) => [text.slice(key.start, key.end), ...visit(value)])
          : node.kind === "array"
            ? node.items.flatMap(visit)
            : [];
      return [text.slice(node.start, node.end), ...inner];
    };
    const { root } = parseJson(text);
    expect(root === null ? [] : visit(root)).toEqual([
      text,
      '"a"',
      '[1.50, "x"]',
      "1.50",
      '"x"',
      '"b"',
      '{"c": null}',
      '"c"',
      "null",
    ]);
  });

  test("keeps the digits of a number as they are written", () => {
    expect(parseJson("9007199254740993").root).toMatchObject({ text: "9007199254740993" });
  });

  test("takes __proto__ for a key like any other", () => {
    const { root } = parseJson('{"__proto__": {"polluted": true}, "constructor": 1}');
    expect(root?.kind === "object" && [...root.members.keys()]).toEqual(["__proto__", "constructor"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("a fault in JSON", () => {
  test.each([
    ["", 0, /empty/],
    [" \n", 2, /empty/],
    ['{"a": 1,}', 7, /comma behind the last/],
    ["[1, ]", 2, /comma behind the last/],
    ["[,]", 1, /Expected a value/],
    ["// note\n1", 0, /no comments/],
    ["/* note */ 1", 0, /no comments/],
    ["[1 2]", 3, /Expected "," or "\]"/],
    ['{"a" 1}', 5, /Expected ":"/],
    ["{a: 1}", 1, /Expected a key or "}".*"a"/],
    ['{"a": 1, 2}', 9, /Expected a key,/],
    ["[1", 2, /the file ends/],
    ['{"a": 1', 7, /the file ends/],
    ["1 2", 2, /Expected the end of the file/],
    ["01", 1, /leading zeros/],
    ["1.", 0, /not a number/],
    ["-", 0, /Expected a value/],
    ["NaN", 0, /Expected a value/],
    ["'a'", 0, /Expected a value/],
    ["1e999", 0, /larger than any number/],
    ['"a', 0, /not closed/],
    ['["a\nb"]', 1, /not closed/],
    ['"a\tb"', 0, /control character/],
    ['"\\x"', 0, /escape that JSON does not know/],
    ['"\\u12"', 0, /incomplete/],
    ['"\\ud800"', 0, /surrogate/],
  ])("such as %j is found at its place", (text, start, message) => {
    const { root, faults } = parseJson(text);
    expect(root).toBeNull();
    expect(faults[0]).toMatchObject({ rule: "json-syntax", start });
    expect(faults[0]?.message).toMatch(message);
  });

  test("such as a duplicate key names both places, and the rest of the file is still read", () => {
    const { faults } = parseJson('{"a": 1, "b": 2, "a": 3, "c": 4,}');
    expect(faults.map(({ rule, start, first }) => [rule, start, first?.start])).toEqual([
      ["json-duplicate-key", 17, 1],
      ["json-syntax", 31, undefined],
    ]);
  });

  test("such as a key that is no string at all does not hide the fault before it", () => {
    expect(parseJson('{"a\\x": 1, "b": "\\y"}').faults).toHaveLength(2);
  });

  test("ends the reading when there are too many", () => {
    const count = (text: string) => parseJson(text).faults.length;
    expect(count("/**/".repeat(10_000))).toBeLessThan(100);
    expect(count(`{${'"a":1,'.repeat(10_000)}"a":1}`)).toBeLessThan(100);
    expect(count(`[${'"\\x",'.repeat(10_000)}1]`)).toBeLessThan(100);
    expect(count("[1,]".replace("1", "[1,],".repeat(10_000)))).toBeLessThan(100);
  });
});

describe("nesting", () => {
  test("is read as deep as it may go", () => {
    expect(parseJson("[".repeat(MAX_NESTING) + "]".repeat(MAX_NESTING)).root).not.toBeNull();
  });

  test("is not what many values beside each other are", () => {
    expect(parseJson(`[${"[],{},".repeat(MAX_NESTING)}1]`).faults).toEqual([]);
  });

  test.each(["[", '{"a":', '[{"a":'])("of 100,000 times %s ends in one finding", (opening) => {
    const { root, faults } = parseJson(opening.repeat(100_000));
    expect(root).toBeNull();
    expect(faults.map((fault) => fault.rule)).toEqual(["json-too-deep"]);
  });
});

test("no text makes the parser throw", () => {
  const scraps = fc.array(
    fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("{", "[", '"', "\\", ":", ",", "\\u", "-", "1e")),
  );
  fc.assert(fc.property(scraps, (parts) => void parseJson(parts.join(""))));
});
