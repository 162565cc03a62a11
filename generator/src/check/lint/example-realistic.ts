import { quote } from "../../load/quote.js";
import { leavesOf } from "../json-walk.js";
import { schemaRule } from "../lint-rule.js";

const PLACEHOLDERS = new Set(
  `abc abcd asdf aaa bar baz blah changeme demo dummy dummytext example fixme foo foobar johndoe janedoe johnsmith loremipsum
  mydata na placeholder qwerty sample someone something string stringvalue tbd test testing testpatient testuser text todo
  value xxx xyz yourname 0 00 000 0000 1 12 123 1234 12345 123456 1234567 12345678 123456789 1234567890`.split(/\s+/),
);
/** Words that no real text has. */
const TELLING = /\b(lorem ipsum|foobar|asdf|qwerty|john doe|jane doe|joe bloggs|max mustermann|test patient)\b/i;
const MAIL = /^[^@\s]+@([^@\s]+)$/;
/** Names that can never belong to somebody (RFC 2606). */
const RESERVED_HOST = /(^|\.)(example|invalid|localhost|test)$|(^|\.)example\.(com|net|org)$/i;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{12}$/i;
/** Values that count or rank may well be 1 or 12; only long runs of digits are typed without thinking. */
const SHORT_NUMBER = /^\d{1,2}$/;

export const exampleRealistic = schemaRule({
  id: "example-realistic",
  category: "examples",
  severity: "error",
  purpose:
    'No value of an example is a placeholder such as "string", "test" or "123", and no mail address can be somebody\'s.',
  fixable: false,
  scope: "house",
  *check({ events }) {
    for (const { event, source } of events) {
      for (const { path, node } of event.examples.flatMap(leavesOf)) {
        if (node.kind !== "string") continue;
        const fault = faultOf(node.value);
        if (fault === null) continue;
        yield {
          file: source,
          node,
          message: `${quote(path.slice(1))} of the example is ${quote(node.value)}, ${fault.message}.`,
          fix: fault.fix,
        };
      }
    }
  },
});

function faultOf(value: string): { readonly message: string; readonly fix: string } | null {
  if (isPlaceholder(value)) {
    return { message: "a placeholder", fix: "Write what a real event would hold." };
  }
  if (isTypedUuid(value)) {
    return { message: "a uuid that no generator made", fix: "Generate one, version 4 or 7." };
  }
  const host = MAIL.exec(value)?.[1];
  if (host !== undefined && !RESERVED_HOST.test(host)) {
    return { message: "a mail address that may be somebody's", fix: "Use a host that ends in `.example`." };
  }
  return null;
}

function isPlaceholder(value: string): boolean {
  const bare = value.toLowerCase().replace(/[^a-z0-9]/g, "");
  if (SHORT_NUMBER.test(value)) return false;
  // What is left of "2026-03-14" or "C. difficile" is no placeholder; what is left of "!" is nothing at all.
  return (/^[\w\s.,/-]+$/.test(value) && PLACEHOLDERS.has(bare) && !/^\d+[.,-]/.test(value)) || TELLING.test(value);
}

/** A version and a variant that RFC 9562 knows, and more than a few different digits. */
function isTypedUuid(value: string): boolean {
  const match = UUID.exec(value);
  if (match === null) return false;
  const [, version = "", variant = ""] = match;
  const hasForm = /[1-8]/.test(version) && /[89ab]/i.test(variant);
  return (
    !hasForm ||
    new Set(value.toLowerCase()).size < 8 ||
    value.startsWith("12345678-") ||
    value.startsWith("550e8400-e29b-41d4")
  );
}
