import type { JsonObject } from "../load/json-node.js";
import type { TextEdit } from "./lint-rule.js";

/** Adds a member behind another one, on a line of its own where that one has a line of its own. */
export function insertAfter(text: string, object: JsonObject, key: string, member: string): readonly TextEdit[] {
  const neighbour = object.members.get(key);
  if (neighbour === undefined) return [];
  const before = text.slice(object.start + 1, neighbour.key.start);
  const space = /\s*$/.exec(before)?.[0] ?? "";
  const { end } = neighbour.value;
  return [{ start: end, end, text: `,${/[\r\n]/.test(space) ? space : " "}${member}` }];
}
