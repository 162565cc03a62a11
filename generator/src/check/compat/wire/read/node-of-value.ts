import type { JsonMember, JsonNode } from "../../../../load/json-node.js";
import { MAX_NESTING } from "../../../../load/limits.js";
import { InvalidSchemaError } from "./invalid-schema-error.js";

/** A schema that shares its parts with itself has no end when it is written out, so it is not written out that far. */
const MOST_VALUES = 500_000;

/**
 * A value as JSON would have it, without a place. Reads own properties only, so that `__proto__` is a name like any other.
 * @throws {InvalidSchemaError} for what JSON cannot say, cycles included
 */
export function nodeOfValue(value: unknown): JsonNode {
  let values = 0;
  return convert(value, "", 0);

  function convert(value: unknown, pointer: string, depth: number): JsonNode {
    if (++values > MOST_VALUES) throw refusal("", `The schema has more than ${MOST_VALUES} values.`, "Split it.");
    if (depth > MAX_NESTING) {
      throw refusal("", `The schema is nested deeper than ${MAX_NESTING} levels, or contains itself.`, "Use names.");
    }
    if (value === null) return { kind: "null", ...NOWHERE };
    switch (typeof value) {
      case "string":
        return { kind: "string", value, ...NOWHERE };
      case "boolean":
        return { kind: "boolean", value, ...NOWHERE };
      case "number":
        if (Number.isFinite(value)) return { kind: "number", value, text: String(value), ...NOWHERE };
        break;
      case "object": {
        if (Array.isArray(value)) {
          const items = value.map((item, index) => convert(item, `${pointer}/${index}`, depth + 1));
          return { kind: "array", items, ...NOWHERE };
        }
        const members = new Map<string, JsonMember>();
        for (const [name, member] of Object.entries(value)) {
          if (member === undefined) continue;
          const node = convert(member, `${pointer}/${pointerToken(name)}`, depth + 1);
          members.set(name, { key: { kind: "string", value: name, ...NOWHERE }, value: node });
        }
        return { kind: "object", members, ...NOWHERE };
      }
    }
    throw refusal(
      pointer,
      `Here stands ${value === undefined ? "undefined" : `a ${typeof value}`}, which JSON does not have.`,
      "Pass the schema as it stands in JSON.",
    );
  }
}

const NOWHERE = { start: 0, end: 0 };

/** One step of a JSON pointer (RFC 6901, section 3). */
export function pointerToken(text: string): string {
  return text.replaceAll("~", "~0").replaceAll("/", "~1");
}

function refusal(pointer: string, message: string, remedy: string): InvalidSchemaError {
  return new InvalidSchemaError({ pointer, start: 0, message, remedy }, null);
}
