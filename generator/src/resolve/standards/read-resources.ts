import type { JsonArray, JsonObject, JsonString } from "../../load/json-node.js";
import { quote } from "../../load/quote.js";
import { didYouMean } from "../../nearest-name.js";
import { checkKeys } from "../keys.js";
import { memberOf, type Reading, stringOf, stringsOf, wrongKind } from "../members.js";
import type { KnownStandard } from "./known-standards.js";
import { Once } from "./once.js";
import { objectsOf } from "./read-entries.js";
import { readReason } from "./read-gaps.js";
import type { StandardEntry, StandardList } from "./standard-list.js";

/**
 * Reads FHIR's list: `resources` have a status whose every code is due an event, `otherResources` are named with the
 * reason why none is, and `leftOut` are the codes that no resource's statuses list, with the reason.
 */
export function readResources(
  root: JsonObject,
  { form }: KnownStandard,
  reading: Reading,
): Pick<StandardList, "entries" | "names"> {
  const once = new Once(reading);
  const names = new Set<string>();
  const add = (name: JsonString): void => {
    names.add(name.value);
    once.note(name.value, name);
    if (form.test(name.value)) return;
    const message = `${quote(name.value)} is no name of a resource.`;
    reading.findings.report(reading.file, name, reading.rule, message, 'Names are like "Encounter".');
  };

  const entries = objectsOf(root, "resources", reading).flatMap((node) => {
    checkKeys(node, { subject: "resource", required: ["name", "element", "statuses"] }, reading);
    const name = stringOf(node, "name", reading);
    if (name !== undefined) add(name);
    return readStatuses(node, name?.value ?? "", reading);
  });
  for (const group of objectsOf(root, "otherResources", reading)) {
    checkKeys(group, { subject: "group of resources", required: ["reason", "names"] }, reading);
    readReason(group.members.get("reason"), reading);
    for (const name of stringsOf(group, "names", reading) ?? []) add(name);
  }
  const leftOut = memberOf(root, "leftOut");
  if (leftOut?.kind === "object") for (const member of leftOut.members.values()) readReason(member, reading);
  else if (leftOut !== undefined) wrongKind(leftOut, "leftOut", "an object of reasons by code", reading);
  return { entries, names };
}

function readStatuses(resource: JsonObject, name: string, reading: Reading): readonly StandardEntry[] {
  const element = stringOf(resource, "element", reading)?.value ?? "";
  const statuses = memberOf(resource, "statuses");
  if (statuses === undefined) return [];
  if (statuses.kind !== "object") {
    wrongKind(statuses, "statuses", "an object of the statuses that each may follow", reading);
    return [];
  }
  return [...statuses.members.values()].flatMap(({ key, value }): readonly StandardEntry[] => {
    if (value.kind !== "array") {
      wrongKind(value, key.value, "an array of the statuses that it may follow", reading);
      return [];
    }
    const from = readTransitions(key, value, statuses, reading);
    const status = { resource: name, element, code: key.value, from };
    return [{ id: `${name}.${element}=${key.value}`, name: null, status, node: key }];
  });
}

function readTransitions(
  to: JsonString,
  { items }: JsonArray,
  statuses: JsonObject,
  reading: Reading,
): readonly string[] {
  const once = new Once(reading);
  return items.flatMap((item) => {
    if (item.kind !== "string") {
      wrongKind(item, to.value, "an array of the statuses that it may follow", reading);
      return [];
    }
    once.note(item.value, item);
    if (item.value === to.value || !statuses.members.has(item.value)) {
      const message =
        item.value === to.value
          ? `The status ${quote(to.value)} cannot follow itself.`
          : `The status ${quote(to.value)} follows ${quote(item.value)}, which is no status of the resource here.`;
      const codes = reading.findings.isFull(reading.file) ? [] : [...statuses.members.keys()];
      const others = codes.filter((code) => code !== to.value);
      const fix = didYouMean(item.value, others, "Name a status of the resource, or delete it.");
      reading.findings.report(reading.file, item, reading.rule, message, fix);
    }
    return [item.value];
  });
}
