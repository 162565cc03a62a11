import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../diagnostics.js";
import { asJunit } from "./junit.js";

const finding: Diagnostic = {
  rule: "field-removed",
  severity: "error",
  file: "schemas/a.avsc",
  line: 3,
  column: 5,
  message: 'The field "a" < "b" & c is gone.',
  fix: "Put it back.",
};

describe("JUnit", () => {
  test("has a suite per file and a case per finding, and only errors fail", () => {
    const warning = { ...finding, severity: "warning", file: "schemas/b.avsc" } as const;
    const text = asJunit([finding, warning, { ...finding, line: 4 }]);
    expect(text).toContain('<testsuites name="events" tests="3" failures="2">');
    expect(text).toContain('<testsuite name="schemas/a.avsc" tests="2" failures="2">');
    expect(text).toContain('<testsuite name="schemas/b.avsc" tests="1" failures="0">');
    expect(text).toContain('message="The field &quot;a&quot; &lt; &quot;b&quot; &amp; c is gone."');
  });

  test("never lets a text out of its attribute or element", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (hostile) => {
        const text = asJunit([{ ...finding, message: hostile, file: hostile, rule: hostile, fix: hostile }]);
        const withoutMarkup = text.replace(
          /<\/?(testsuites|testsuite|testcase|failure|system-out)\b[^<>]*>|<\?xml[^<>]*>/g,
          "",
        );
        expect(withoutMarkup).not.toMatch(/[<>]/);
        expect(text.replace(/&(amp|lt|gt|quot|apos);/g, "")).not.toContain("&");
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for these.
        expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      }),
    );
  });
});
