import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { literal, propertyName, singleQuoted } from "./literal.js";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '"',
        "\\",
        "\n",
        "\u2028",
        "`",
        "${",
        "}",
        "</script>",
        "<!--",
        "\u202e",
        "\ud800",
        "a",
        "\0",
      ),
    )
    .map((parts) => parts.join("")),
);

describe("a literal", () => {
  it.each([
    ["double", literal],
    ["single", singleQuoted],
  ])("in %s quotes is the text again when it runs, in printable characters of one line", (_, print) => {
    fc.assert(
      fc.property(text, (value) => {
        const source = print(value);
        expect(runInNewContext(source)).toBe(value);
        expect(source).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]|<\/|<!--/u);
      }),
      { numRuns: 500 },
    );
  });

  it("as a property's name sets that property and no prototype", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.constantFrom("__proto__", "constructor", "a.b", "1", "")), (name) => {
        const object = runInNewContext(`({ ${propertyName(name)}: 1 })`) as object;
        expect(Object.entries(object)).toEqual([[name, 1]]);
      }),
    );
  });

  it("stays bare where it may", () => {
    expect(propertyName("birthDate")).toBe("birthDate");
  });
});
