import type { EventDefinition } from "../event/define-event.js";
import { isName, uuidOrNull } from "../event/envelope-form.js";

/**
 * The text that becomes the message key: the value of the definition's key field, or null where there is none. A UUID
 * comes in lower case, so that one aggregate has one key. Undefined for a value that cannot be a key; whether the payload
 * is valid at all is for the codec to say.
 */
export function messageKeyOf(definition: EventDefinition, payload: unknown): string | null | undefined {
  const { key } = definition;
  if (key === null || typeof payload !== "object" || payload === null) return null;
  const given = Object.hasOwn(payload, key) || !(key in Object.prototype) ? Reflect.get(payload, key) : undefined;
  return textOf(given === undefined ? defaultOf(definition.schema, key) : given);
}

function textOf(value: unknown): string | null | undefined {
  switch (typeof value) {
    case "string":
      return isName(value) ? (uuidOrNull(value) ?? value) : undefined;
    case "number":
    case "bigint":
    case "boolean":
      return String(value);
    default:
      return value === null ? null : undefined;
  }
}

/** A key field that is left out is rare enough to look its default up each time. */
function defaultOf(schema: string, key: string): unknown {
  const { fields = [] } = JSON.parse(schema) as { readonly fields?: readonly { name: string; default?: unknown }[] };
  return fields.find(({ name }) => name === key)?.default;
}
