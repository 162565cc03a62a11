import type { JsonNode } from "../load/json-node.js";

const WIDEST_LINE = 120;

/** Keys whose value is always opened at the top of a schema, so that each field and each example has lines of its own. */
const OPENED = new Set(["fields", "examples"]);

/**
 * Lays a schema out as the conventions say: two spaces, a value on one line where it fits within 120 columns with the
 * comma behind it, else opened with one member per line; the root, its `fields`, its `examples` and each example are
 * always opened. Keys, order and the spelling of every string and number stay as they are.
 */
export function layOut(text: string, root: JsonNode): string {
  let result = "";
  walk(root, {
    between: (gap) => {
      result += gap;
    },
    token: ({ start, end }) => {
      result += text.slice(start, end);
    },
  });
  return result;
}

/** Offset of the first character that {@link layOut} would write differently, or null where it would change nothing. */
export function firstDifference(text: string, root: JsonNode): number | null {
  let position = 0;
  let difference: number | null = null;
  walk(root, {
    between: (gap) => {
      if (difference === null && !text.startsWith(gap, position))
        difference = position + commonLength(text, position, gap);
      position += gap.length;
    },
    token: ({ start, end }) => {
      if (difference === null && start !== position) difference = position;
      position = end;
    },
  });
  return difference ?? (position === text.length ? null : position);
}

function commonLength(text: string, position: number, gap: string): number {
  let length = 0;
  while (text[position + length] === gap[length]) length++;
  return length;
}

/** Gets the laid out text piece by piece. */
interface Sink {
  /** What stands between two tokens: brackets, commas, colons and white space. */
  between(gap: string): void;
  /** A key, string, number or word, as it stands in the file. */
  token(place: { readonly start: number; readonly end: number }): void;
}

type Role = "root" | "list" | "example" | "value";

function walk(root: JsonNode, sink: Sink): void {
  const widths = new Map<JsonNode, number>();
  opened(root, "", 0, "root");
  sink.between("\n");

  function opened(node: JsonNode, indent: string, used: number, role: Role): void {
    if (isScalar(node) || isEmpty(node) || (role === "value" && used + widthOf(node) <= WIDEST_LINE)) {
      inline(node);
      return;
    }
    const inner = `${indent}  `;
    sink.between(node.kind === "array" ? "[" : "{");
    let gap = `\n${inner}`;
    if (node.kind === "array") {
      for (const item of node.items) {
        sink.between(gap);
        opened(item, inner, inner.length + 1, role === "list" ? "example" : "value");
        gap = `,\n${inner}`;
      }
    } else {
      for (const { key, value } of node.members.values()) {
        sink.between(gap);
        sink.token(key);
        sink.between(": ");
        opened(value, inner, inner.length + (key.end - key.start) + 3, roleOf(key.value, role));
        gap = `,\n${inner}`;
      }
    }
    sink.between(`\n${indent}${node.kind === "array" ? "]" : "}"}`);
  }

  function inline(node: JsonNode): void {
    if (isScalar(node)) {
      sink.token(node);
      return;
    }
    if (isEmpty(node)) {
      sink.between(node.kind === "array" ? "[]" : "{}");
      return;
    }
    let gap = node.kind === "array" ? "[" : "{ ";
    if (node.kind === "array") {
      for (const item of node.items) {
        sink.between(gap);
        inline(item);
        gap = ", ";
      }
      sink.between("]");
      return;
    }
    for (const { key, value } of node.members.values()) {
      sink.between(gap);
      sink.token(key);
      sink.between(": ");
      inline(value);
      gap = ", ";
    }
    sink.between(" }");
  }

  /** Length of a node on one line; each is measured once, however deep it lies. */
  function widthOf(node: JsonNode): number {
    if (isScalar(node)) return node.end - node.start;
    if (isEmpty(node)) return 2;
    const known = widths.get(node);
    if (known !== undefined) return known;
    let width = 0;
    if (node.kind === "array") for (const item of node.items) width += widthOf(item) + 2;
    else for (const { key, value } of node.members.values()) width += key.end - key.start + widthOf(value) + 4;
    // One separator less than entries, and the brackets: "[]" or "{  }".
    if (node.kind === "object") width += 2;
    widths.set(node, width);
    return width;
  }
}

function roleOf(key: string, role: Role): Role {
  if (role !== "root" || !OPENED.has(key)) return "value";
  return key === "examples" ? "list" : "root";
}

type Scalar = Exclude<JsonNode, { kind: "object" } | { kind: "array" }>;

function isScalar(node: JsonNode): node is Scalar {
  return node.kind !== "object" && node.kind !== "array";
}

function isEmpty(node: Exclude<JsonNode, Scalar>): boolean {
  return node.kind === "array" ? node.items.length === 0 : node.members.size === 0;
}
