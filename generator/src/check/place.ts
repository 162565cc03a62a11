import type { JsonNode, JsonObject, JsonString } from "../load/json-node.js";
import type { EventDeclaration } from "../resolve/event-declaration.js";
import type { ResolvedFile } from "../resolve/resolved-tree.js";

/** The value of a member, else the object itself: where a finding about the member points. */
export function placeOf(object: JsonObject, ...keys: readonly string[]): JsonNode {
  for (const key of keys) {
    const member = object.members.get(key);
    if (member !== undefined) return member.value;
  }
  return object;
}

/** A member's value where it is a string. */
export function stringMember(object: JsonObject, key: string): JsonString | null {
  const value = object.members.get(key)?.value;
  return value?.kind === "string" ? value : null;
}

/** Where an event says its type, else its record. */
export function eventTypePlace(event: EventDeclaration): JsonNode {
  return event.eventTypeNode ?? placeOf(event.record.node, "name");
}

/** The name that a file as a whole stands for. */
export function namePlace({ schema }: ResolvedFile): JsonNode {
  return schema.node.kind === "object" ? placeOf(schema.node, "name") : schema.node;
}
