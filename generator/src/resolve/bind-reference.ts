import type { JsonNode } from "../load/json-node.js";
import { quote } from "../load/quote.js";
import { nearestName } from "../nearest-name.js";
import { attributesOf, type Binder } from "./binder.js";
import type { Definitions } from "./collect-definitions.js";
import { memberOf } from "./members.js";
import { qualify } from "./names.js";
import { PRIMITIVES, type ReferenceSchema } from "./schema.js";

/** Binds the use of a name (specification, "Names": a name without a dot lies in the enclosing namespace). */
export function bindReference(name: string, node: JsonNode, namespace: string, binder: Binder): ReferenceSchema | null {
  const { file, definitions, bound } = binder;
  const { fullName } = qualify(name, namespace);
  const users = bound.usedBy.get(fullName) ?? new Set();
  bound.usedBy.set(fullName, users);
  if (definitions.byName.has(fullName)) {
    users.add(file);
    return { kind: "reference", fullName, node, file, attributes: attributesOf(node, ["type"]) };
  }
  if (!users.has(file)) reportUnresolved(name, fullName, node, binder);
  users.add(file);
  return null;
}

/** Reports a name once per file; a name that a broken file would have defined is only counted against the file. */
function reportUnresolved(name: string, fullName: string, node: JsonNode, binder: Binder): void {
  const { file, findings, definitions } = binder;
  const place = node.kind === "object" ? (memberOf(node, "type") ?? node) : node;
  if (definitions.lost.has(name.slice(name.lastIndexOf(".") + 1))) {
    findings.markFaulty(file);
    return;
  }
  const message = `There is no type ${quote(fullName)}.`;
  findings.report(file, place, "name-unresolved", message, findings.isFull(file) ? null : remedy(name, node, binder));
}

function remedy(name: string, node: JsonNode, { definitions }: Binder): string {
  const asObject = SHAPES.get(name);
  if (asObject !== undefined) return `A type of this kind is an object of its own: ${asObject}.`;
  const renamed = typeWithAlias(name, definitions);
  if (renamed !== null) return `It is an alias, which serves to read old data only: use ${quote(renamed)}.`;
  const kinds = node.kind === "object" ? KINDS : [];
  const near = nearestName(name, [...kinds, ...PRIMITIVES, ...definitions.byName.keys()]);
  if (near === null) return "Define it in a file of its own, or correct the name.";
  const found = definitions.byName.get(near);
  if (found?.namespace === "" && near === name) {
    return `${quote(near)} has no namespace, and so cannot be named from within one: give it a namespace.`;
  }
  return `Did you mean ${quote(near)}?`;
}

function typeWithAlias(name: string, { byName }: Definitions): string | null {
  for (const { node, namespace, fullName } of byName.values()) {
    const aliases = memberOf(node, "aliases");
    if (aliases?.kind !== "array") continue;
    for (const alias of aliases.items) {
      if (alias.kind === "string" && [alias.value, qualify(alias.value, namespace).fullName].includes(name))
        return fullName;
    }
  }
  return null;
}

const KINDS = ["record", "enum", "fixed", "array", "map"];

const SHAPES: ReadonlyMap<string, string> = new Map([
  ["array", '"type": {"type": "array", "items": ...}'],
  ["map", '"type": {"type": "map", "values": ...}'],
  ["record", '"type": {"type": "record", "name": ..., "fields": [...]}'],
  ["enum", '"type": {"type": "enum", "name": ..., "symbols": [...]}'],
  ["fixed", '"type": {"type": "fixed", "name": ..., "size": ...}'],
  ["union", '"type": ["null", ...]'],
]);
