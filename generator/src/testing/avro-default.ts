import type { Avro, AvroObject } from "./avro-json.js";

/** A default that fits the type, in Avro's own form, or undefined where the type is not settled yet. */
export function defaultOf(type: Avro, defined: ReadonlyMap<string, Avro>): unknown {
  if (Array.isArray(type)) return defaultOf(type[0] ?? "null", defined);
  if (typeof type === "string") {
    const target = defined.get(type);
    return target === undefined
      ? leafDefault(type, undefined)
      : (target as AvroObject).type === "record"
        ? undefined
        : defaultOf(target, defined);
  }
  const object = type as AvroObject;
  switch (object.type) {
    case "array":
      return listOf(defaultOf(object.items ?? "null", defined));
    case "map": {
      const value = defaultOf(object.values ?? "null", defined);
      return value === undefined ? {} : { constructor: value, "a */ b": value };
    }
    case "enum":
      return object.symbols?.at(-1);
    case "fixed":
      return "\u0001".padStart(object.size ?? 0, "\0");
    case "record": {
      const entries = (object.fields ?? []).map(
        (field) => [field.name, "default" in field ? field.default : defaultOf(field.type, defined)] as const,
      );
      return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
    }
    default:
      return leafDefault(object.type, object.logicalType);
  }
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : [value];
}

function leafDefault(type: string, logicalType: string | undefined): unknown {
  switch (type) {
    case "null":
      return null;
    case "boolean":
      return true;
    case "int":
      return 7;
    case "long":
      return logicalType === "time-micros" ? 86_399_999_999 : 1_234_567_890_123;
    case "float":
      return 0.5;
    case "double":
      return 1e300;
    case "bytes":
      return "\u00ff";
    case "string":
      return logicalType === "uuid" ? "6c1c2d3e-0000-4000-8000-00000000abcd" : TRICKY;
    default:
      return undefined;
  }
}

/** Text that would end a comment, a string or a template that forgot to escape it. */
const TRICKY = ["it's $", '{x} `y` */ </script> \u2028 "z" \\'].join("");
