import type { JsonNode, JsonObject } from "../../load/json-node.js";
import { quote } from "../../load/quote.js";
import { checkKeys } from "../keys.js";
import { memberOf, type Reading, stringOf, wrongKind } from "../members.js";
import type { KnownStandard } from "./known-standards.js";
import { Once } from "./once.js";
import type { StandardEntry, StandardList } from "./standard-list.js";

/** Reads the messages or transactions of a list: an id and a name each. */
export function readEntries(
  root: JsonObject,
  { holds, form, sample }: KnownStandard,
  reading: Reading,
): Pick<StandardList, "entries" | "names"> {
  const once = new Once(reading);
  const entries = objectsOf(root, holds, reading).flatMap((node): readonly StandardEntry[] => {
    checkKeys(node, { subject: "entry", required: ["id", "name"] }, reading);
    const id = stringOf(node, "id", reading);
    const name = stringOf(node, "name", reading);
    if (id === undefined || name === undefined) return [];
    if (!form.test(id.value)) {
      const message = `${quote(id.value)} is no id of this standard.`;
      reading.findings.report(reading.file, id, reading.rule, message, `Events write it as ${quote(sample)}.`);
    }
    if (name.value.trim() === "") {
      reading.findings.report(reading.file, name, reading.rule, `${quote(id.value)} has no name.`, "Write one.");
    }
    once.note(id.value, id);
    return [{ id: id.value, name: name.value, status: null, node: id }];
  });
  return { entries, names: new Set() };
}

/** The items of a member that is an array of objects; whatever else it is or holds is reported. */
export function objectsOf(object: JsonObject, key: string, reading: Reading): readonly JsonObject[] {
  const node = memberOf(object, key);
  const isObject = (item: JsonNode): item is JsonObject => {
    if (item.kind !== "object") wrongKind(item, key, "an array of objects", reading);
    return item.kind === "object";
  };
  if (node === undefined) return [];
  if (node.kind === "array") return node.items.filter(isObject);
  wrongKind(node, key, "an array of objects", reading);
  return [];
}
