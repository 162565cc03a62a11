import type { FieldSchema, Schema } from "../../resolve/schema.js";
import type { TextEdit } from "../lint-rule.js";

/** Makes a field without a default nullable, null first, and lets old records have null in it. */
export function nullDefault(field: FieldSchema): readonly TextEdit[] {
  const type = field.node.members.get("type");
  if (type === undefined || field.default !== undefined) return [];
  const { text } = field.file;
  const before = text.slice(field.node.start + 1, type.key.start);
  const space = /\s*$/.exec(before)?.[0] ?? "";
  const separator = /[\r\n]/.test(space) ? space : " ";
  const { start, end } = type.value;
  return [{ start, end, text: `${nullable(field)},${separator}"default": null` }];
}

function nullable({ schema, file }: FieldSchema): string {
  const textOf = (node: { readonly start: number; readonly end: number }) => file.text.slice(node.start, node.end);
  if (isNull(schema)) return textOf(schema.node);
  if (schema.kind !== "union") return `["null", ${textOf(schema.node)}]`;
  const others = schema.branches.filter((branch) => !isNull(branch));
  return `[${['"null"', ...others.map((branch) => textOf(branch.node))].join(", ")}]`;
}

function isNull(schema: Schema): boolean {
  return schema.kind === "primitive" && schema.type === "null";
}
