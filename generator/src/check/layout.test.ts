import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../load/parse-json.js";
import { firstDifference, layOut } from "./layout.js";

function laidOut(text: string): string {
  const { root } = parseJson(text);
  if (root === null) throw new Error(`not JSON: ${text}`);
  return layOut(text, root);
}

describe("the layout of a schema file", () => {
  it("opens the root, its fields and its examples, and keeps on one line what fits", () => {
    const text = '{"type":"record","fields":[{"name":"a","type":["null","string"]}],"examples":[{"a":null}],"x":[]}';
    expect(laidOut(text)).toBe(`{
  "type": "record",
  "fields": [
    { "name": "a", "type": ["null", "string"] }
  ],
  "examples": [
    {
      "a": null
    }
  ],
  "x": []
}
`);
  });

  it("counts the comma behind a value, so that no line is wider than 120 columns", () => {
    for (let length = 80; length < 120; length++) {
      const lines = laidOut(`{"a":{"b":"${"x".repeat(length)}"},"c":1}`).split("\n");
      const opened = lines.length > 5;
      expect(opened).toBe('  "a": { "b": "" },'.length + length > 120);
    }
  });

  it("keeps numbers and strings as they were spelled", () => {
    expect(laidOut('{"a": 1.50e0, "b": "\\u00e9\\/"}')).toBe('{\n  "a": 1.50e0,\n  "b": "\\u00e9\\/"\n}\n');
  });

  it("never changes what a file says, and is content with its own work", () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 5 }), fc.nat(3), (value, spaces) => {
        const text = JSON.stringify(value, null, spaces) ?? "{}";
        const once = laidOut(text);
        expect(JSON.parse(once)).toEqual(JSON.parse(text));
        expect(laidOut(once)).toBe(once);
      }),
    );
  });

  it("points at the first character that it would change", () => {
    fc.assert(
      fc.property(
        fc.object({ maxDepth: 5 }),
        fc.nat(3),
        fc.constantFrom("", "\n", "\n\n", " "),
        (value, spaces, end) => {
          const text = (JSON.stringify(value, null, spaces) ?? "{}") + end;
          const { root } = parseJson(text);
          if (root === null) throw new Error(`not JSON: ${text}`);
          const wanted = layOut(text, root);
          const index = [...Array(Math.max(text.length, wanted.length)).keys()].find((at) => text[at] !== wanted[at]);
          expect(firstDifference(text, root)).toBe(index ?? null);
        },
      ),
    );
  });
});
