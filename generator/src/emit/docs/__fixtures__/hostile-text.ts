import fc from "fast-check";

const FRAGMENTS = [
  ..."\\`*_[]<>|~$&{}()#+-=!.:;'\"/@^% \t\n\r",
  "\u2028", "\u0000", "\u007f", "\u202e", "\u2066", "\u200b", "\ufeff", "\u{e0041}", "\ud83d", "\u00a0", "é", "漢", "👩‍👩‍👧",
  "a", "B", "7", "1.", "1)", "- ", "# ", "> ", "---", "===", "```", "~~~", "~~", "**", "__", "  \n", "\n\n", "\n    ",
  "<b>", "</b>", "<script>alert(1)</script>", "</script>", "<!--", "-->", "<img src=x onerror=y>", "<http://a.b>", "<?", "]]>",
  "[x](javascript:alert(1))", "![x](y)", "[x]: y", "[^1]", "[ ]", "&amp;", "&#x41;", "&lt", "{{x}}", "{{{x}}}", "{% raw %}", "${x}",
  "| a | b |", "| --- |", "\\|", "\\\\|", "\\", "https://x.y/z", "www.x.y", "a@b.c", "*/", "\"}]", "$x$", ":tada:",
];

/** Text that looks for a way out of wherever it is put. */
export const hostileText = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) }), { maxLength: 12 })
  .map((parts) => parts.join(""));
