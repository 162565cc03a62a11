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
  const widths = new Map<JsonNode, number>();
  return `${write(root, "", 0, "root")}\n`;

  function write(node: JsonNode, indent: string, used: number, role: "root" | "list" | "example" | "value"): string {
    if (node.kind !== "object" && node.kind !== "array") return text.slice(node.start, node.end);
    if (role === "value") {
      if (used + width(node) <= WIDEST_LINE) return inline(node);
    }
    const inner = `${indent}  `;
    const parts =
      node.kind === "array"
        ? node.items.map((item) => write(item, inner, inner.length + 1, role === "list" ? "example" : "value"))
        : [...node.members.values()].map(({ key, value }) => {
            const name = `${text.slice(key.start, key.end)}: `;
            const isList = role === "root" && OPENED.has(key.value);
            const valueRole = !isList ? "value" : key.value === "examples" ? "list" : "root";
            return name + write(value, inner, inner.length + name.length + 1, valueRole);
          });
    const [open, close] = node.kind === "array" ? "[]" : "{}";
    if (parts.length === 0) return `${open}${close}`;
    return `${open}\n${parts.map((part) => inner + part).join(",\n")}\n${indent}${close}`;
  }

  /** Length of {@link inline}'s answer, each node measured once however deep it lies. */
  function width(node: JsonNode): number {
    if (node.kind !== "object" && node.kind !== "array") return node.end - node.start;
    const known = widths.get(node);
    if (known !== undefined) return known;
    let sum = 0;
    let count = 0;
    if (node.kind === "array") {
      for (const item of node.items) sum += width(item);
      count = node.items.length;
    } else {
      for (const { key, value } of node.members.values()) sum += key.end - key.start + 2 + width(value);
      // A space inside each brace.
      if (node.members.size > 0) sum += 2;
      count = node.members.size;
    }
    const total = 2 + sum + 2 * Math.max(0, count - 1);
    widths.set(node, total);
    return total;
  }

  function inline(node: JsonNode): string {
    if (node.kind === "array") return `[${node.items.map(inline).join(", ")}]`;
    if (node.kind !== "object") return text.slice(node.start, node.end);
    if (node.members.size === 0) return "{}";
    const members = [...node.members.values()].map(
      ({ key, value }) => `${text.slice(key.start, key.end)}: ${inline(value)}`,
    );
    return `{ ${members.join(", ")} }`;
  }
}
