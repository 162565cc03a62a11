import { createScanner } from "jsonc-parser";
import type { LoadFault } from "./faults.js";
import type { JsonArray, JsonMember, JsonNode, JsonObject, JsonString } from "./json-node.js";
import {
  BLOCK_COMMENT,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  END,
  FALSE,
  isUnclosed,
  LINE_COMMENT,
  NULL,
  NUMBER,
  OPEN_BRACE,
  OPEN_BRACKET,
  SPACE,
  STRING,
  stringFault,
  TRUE,
} from "./json-tokens.js";
import { MAX_NESTING } from "./limits.js";
import { quote } from "./quote.js";

/** A fault of the text; `first` is the other place concerned, where there is one. */
export interface JsonFault {
  readonly rule: LoadFault;
  readonly start: number;
  readonly message: string;
  readonly fix: string | null;
  readonly first?: { readonly start: number };
}

export interface ParsedJson {
  /** Null when there is any fault. */
  readonly root: JsonNode | null;
  readonly faults: readonly JsonFault[];
}

/** A file with more faults than this is no schema; the rest of it would only bury the first ones. */
const MOST_FAULTS = 50;

/**
 * Reads one JSON value by RFC 8259, and not a character more: comments and trailing commas are faults. Goes on behind
 * a fault where the rest still makes sense, and stops at the first place where it does not.
 */
export function parseJson(text: string): ParsedJson {
  const scanner = createScanner(text, false);
  const faults: JsonFault[] = [];
  let token: number = END;
  let depth = 0;

  advance();
  const root = at(END) ? empty() : value();
  if (root !== undefined && !at(END)) unexpected("the end of the file");
  return { root: faults.length === 0 && root !== undefined ? root : null, faults };

  function at(kind: number): boolean {
    return token === kind;
  }

  function advance(): void {
    // The scanner would gather blanks one by one into a string, and they are most of a file.
    scanner.setPosition(afterBlanks(text, scanner.getPosition()));
    token = scanner.scan();
    while (token >= LINE_COMMENT && token <= SPACE) {
      if (token <= BLOCK_COMMENT && faults.length < MOST_FAULTS)
        fault("JSON has no comments.", 'Move the text into "doc", or delete it.');
      token = scanner.scan();
    }
  }

  function empty(): undefined {
    fault("The file is empty.", "Write a schema into it, or delete the file.");
  }

  function value(): JsonNode | undefined {
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    switch (token) {
      case OPEN_BRACE:
      case OPEN_BRACKET: {
        if (depth === MAX_NESTING) return tooDeep(start);
        if (faults.length >= MOST_FAULTS) return undefined;
        depth++;
        const node = at(OPEN_BRACE) ? object(start) : array(start);
        depth--;
        return node;
      }
      case STRING:
        return string();
      case NUMBER:
        return number();
      case TRUE:
      case FALSE: {
        const isTrue = at(TRUE);
        advance();
        return { kind: "boolean", value: isTrue, start, end };
      }
      case NULL:
        advance();
        return { kind: "null", start, end };
      default:
        unexpected("a value");
        return undefined;
    }
  }

  function object(start: number): JsonObject | undefined {
    const members = new Map<string, JsonMember>();
    advance();
    while (!at(CLOSE_BRACE)) {
      if (!at(STRING)) return unexpected(members.size === 0 ? 'a key or "}"' : "a key");
      const key = string();
      if (key === undefined) return undefined;
      if (!at(COLON)) return unexpected('":"');
      advance();
      const member = value();
      if (member === undefined) return undefined;
      const first = members.get(key.value);
      if (first === undefined) members.set(key.value, { key, value: member });
      else duplicate(key, first.key);
      if (!comma(CLOSE_BRACE, '"," or "}"')) return undefined;
    }
    const end = scanner.getTokenOffset() + 1;
    advance();
    return { kind: "object", members, start, end };
  }

  function array(start: number): JsonArray | undefined {
    const items: JsonNode[] = [];
    advance();
    while (!at(CLOSE_BRACKET)) {
      const item = value();
      if (item === undefined) return undefined;
      items.push(item);
      if (!comma(CLOSE_BRACKET, '"," or "]"')) return undefined;
    }
    const end = scanner.getTokenOffset() + 1;
    advance();
    return { kind: "array", items, start, end };
  }

  /** Steps over the comma between two entries; false where there is neither comma nor the closing token. */
  function comma(close: number, expected: string): boolean {
    if (at(close)) return true;
    if (!at(COMMA)) {
      unexpected(expected);
      return false;
    }
    const start = scanner.getTokenOffset();
    advance();
    if (at(close)) {
      faults.push({
        rule: "json-syntax",
        start,
        message: "There is a comma behind the last entry.",
        fix: "Delete the comma.",
      });
    }
    return faults.length < MOST_FAULTS;
  }

  function string(): JsonString | undefined {
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    const content = scanner.getTokenValue();
    const error = scanner.getTokenError();
    if (error !== 0) {
      const { message, fix } = stringFault(error);
      fault(message, fix);
      if (isUnclosed(error)) return undefined;
    } else if (content.length !== end - start - 2 && /\p{Surrogate}/u.test(content)) {
      fault(
        "The string holds one half of a surrogate pair, which no UTF-8 file can carry.",
        "Write both halves, or none.",
      );
    }
    advance();
    return { kind: "string", value: content, start, end };
  }

  function number(): JsonNode | undefined {
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    const digits = scanner.getTokenValue();
    const parsed = Number(digits);
    if (scanner.getTokenError() !== 0) {
      fault(`${quote(text.slice(start, end))} is not a number.`, "Write digits behind the point and behind the e.");
    } else if (!Number.isFinite(parsed)) {
      fault(`${quote(digits)} is larger than any number that JSON readers can hold.`, "Write it as a string.");
    }
    advance();
    if (at(NUMBER) && scanner.getTokenOffset() === end) {
      return unexpected("a number without leading zeros");
    }
    return { kind: "number", value: parsed, text: digits, start, end };
  }

  function tooDeep(start: number): undefined {
    faults.push({
      rule: "json-too-deep",
      start,
      message: `The file nests more than ${MAX_NESTING} levels deep.`,
      fix: "Give the inner types files of their own, and refer to them by name.",
    });
  }

  function fault(message: string, fix: string | null): void {
    faults.push({ rule: "json-syntax", start: scanner.getTokenOffset(), message, fix });
  }

  function duplicate(key: JsonString, first: JsonString): void {
    faults.push({
      rule: "json-duplicate-key",
      start: key.start,
      message: `The key ${quote(key.value)} stands twice in one object`,
      fix: "Delete one of the two.",
      first,
    });
  }

  function unexpected(expected: string): undefined {
    const start = scanner.getTokenOffset();
    const found = at(END) ? "the file ends" : `${quote(text.slice(start, start + scanner.getTokenLength()))} stands`;
    fault(`Expected ${expected}, but here ${found}.`, null);
    return undefined;
  }
}

function afterBlanks(text: string, start: number): number {
  let position = start;
  for (let code = text.charCodeAt(position); code === 32 || code === 10 || code === 13 || code === 9; ) {
    code = text.charCodeAt(++position);
  }
  return position;
}
