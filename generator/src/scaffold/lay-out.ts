import { layOut } from "../check/layout.js";
import { parseJson } from "../load/parse-json.js";

/** A schema's text as the rule `file-layout` wants it. */
export function schemaText(schema: object): string {
  const text = JSON.stringify(schema);
  const { root } = parseJson(text);
  if (root === null) throw new Error("JSON.stringify made no JSON.");
  return layOut(text, root);
}

/** Any other JSON file, as npm and editors write it. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
