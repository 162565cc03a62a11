import type { JsonNode, JsonNumber } from "../../../../load/json-node.js";
import { MOST_VALUES } from "../../../../resolve/default-value.js";
import type { PrimitiveName, Schema } from "../../../../resolve/schema.js";
import { type SchemaGraph, targetOf } from "../schema-graph.js";

/**
 * Whether a default fits its field, as Java's parser sees it: a union's default may fit any of its branches, and an
 * enum's or a fixed's may be any string. Defaults that lean on defaults without end do not fit.
 */
export function createFitting(graph: SchemaGraph): (schema: Schema, value: JsonNode) => boolean {
  return (schema, value) => {
    const target = targetOf(schema, graph);
    const isFloat = target.kind === "primitive" && (target.type === "float" || target.type === "double");
    if (isFloat && value.kind === "string") return isJavaDouble(value.value);
    let values = 0;
    return fits(target, value);

    function fits(schema: Schema, value: JsonNode): boolean {
      if (++values > MOST_VALUES) return false;
      const type = targetOf(schema, graph);
      switch (type.kind) {
        case "primitive":
          return fitsPrimitive(type.type, value);
        case "enum":
        case "fixed":
          return value.kind === "string";
        case "array":
          return value.kind === "array" && value.items.every((item) => fits(type.items, item));
        case "map":
          return value.kind === "object" && [...value.members.values()].every((each) => fits(type.values, each.value));
        case "union":
          return type.branches.some((branch) => fits(branch, value));
        case "record":
          if (value.kind !== "object") return false;
          return type.fields.every((field) => {
            const given = value.members.get(field.name)?.value ?? field.default;
            return given !== undefined && fits(field.schema, given);
          });
      }
    }
  };
}

function fitsPrimitive(type: PrimitiveName, value: JsonNode): boolean {
  switch (type) {
    case "null":
    case "boolean":
      return value.kind === type;
    case "int":
      return value.kind === "number" && isWhole(value, 31n);
    case "long":
      return value.kind === "number" && isWhole(value, 63n);
    case "float":
    case "double":
      return value.kind === "number";
    case "bytes":
    case "string":
      return value.kind === "string";
  }
}

function isWhole({ text }: JsonNumber, bits: bigint): boolean {
  if (!/^-?\d{1,19}$/.test(text)) return false;
  const whole = BigInt(text);
  return whole >= -(1n << bits) && whole < 1n << bits;
}

function isJavaDouble(text: string): boolean {
  return /^[-+]?(NaN|Infinity)$/.test(text.trim()) || (text.trim() !== "" && !Number.isNaN(Number(text)));
}
