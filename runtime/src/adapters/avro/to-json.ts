import type { JsonValue } from "../../event/json-value.js";
import type { RecordSchema, Schema, UnionSchema } from "./schema.js";
import { setOwn } from "./set-own.js";
import { valueShapeOf } from "./union-form.js";
import { shapeOf, tagOf } from "./value-shape.js";

/** From what a handler gets to the JSON form. */
export type ToJson = (value: never) => JsonValue;

/** Compiles a schema, once, into the function that writes its values as JSON. */
export function compileToJson(schema: RecordSchema): ToJson {
  const records = new Map<RecordSchema, ToJson>();
  return of(schema);

  function of(part: Schema): ToJson {
    switch (part.kind) {
      case "leaf":
        return part.form.toJson;
      case "array": {
        const item = of(part.items);
        return (items: readonly never[]) => items.map((value) => item(value));
      }
      case "map": {
        const entry = of(part.values);
        return (map: Readonly<Record<string, never>>) => {
          const json: Record<string, unknown> = {};
          for (const key of Object.keys(map)) setOwn(json, key, entry(map[key] as never));
          return json as JsonValue;
        };
      }
      case "union":
        return union(part);
      case "record":
        return record(part);
    }
  }

  function record(part: RecordSchema): ToJson {
    const known = records.get(part);
    if (known !== undefined) return known;
    let fields: readonly { readonly name: string; readonly toJson: ToJson }[] = [];
    const toJson: ToJson = (value: Readonly<Record<string, never>>) => {
      const json: Record<string, unknown> = {};
      for (const { name, toJson } of fields) setOwn(json, name, toJson(value[name] as never));
      return json as JsonValue;
    };
    records.set(part, toJson);
    fields = part.fields.map(({ name, schema: type }) => ({ name, toJson: of(type) }));
    return toJson;
  }

  function union({ branches, form }: UnionSchema): ToJson {
    const plain = form === "plain";
    const byBranch = new Map<string | undefined, ToJson>();
    for (const { name, schema: branch } of branches) byBranch.set(plain ? valueShapeOf(branch) : name, of(branch));
    if (plain) return (value) => (value === null ? null : (byBranch.get(shapeOf(value)) as ToJson)(value));
    return (tagged: { readonly type: string; readonly value: never } | null) => {
      if (tagged === null) return null;
      return { type: tagged.type, value: (byBranch.get(tagOf(tagged)) as ToJson)(tagged.value) };
    };
  }
}
