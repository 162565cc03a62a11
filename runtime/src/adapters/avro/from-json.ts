import { defaultOf } from "./default-value.js";
import { expectedOf } from "./expected.js";
import type { Faults } from "./faults.js";
import { UNFIT } from "./leaf-form.js";
import type { FieldSchema, RecordSchema, Schema, UnionSchema } from "./schema.js";
import { setOwn } from "./set-own.js";
import type { Shape } from "./shape.js";
import { jsonShapesOf } from "./union-form.js";
import { shapeOf, tagOf } from "./value-shape.js";

/**
 * From the JSON form to a publisher's value. Undefined, and a fault, where the JSON does not have that form; whether the
 * value is in range is for `compileEncode` to say.
 */
export type FromJson = (json: unknown, faults: Faults) => unknown;

/** Compiles a schema, once, into the function that reads the JSON form of its values. Fields with a default may be missing. */
export function compileFromJson(schema: RecordSchema): FromJson {
  const records = new Map<RecordSchema, FromJson>();
  return of(schema);

  function of(part: Schema): FromJson {
    const problem = `must be ${expectedOf(part, "json")}`;
    switch (part.kind) {
      case "leaf":
        return (json, faults) => {
          const value = part.form.fromJson(json);
          return value === UNFIT ? faults.add(problem) : value;
        };
      case "array":
        return array(of(part.items), problem);
      case "map":
        return map(of(part.values), problem);
      case "union":
        return union(part, problem);
      case "record":
        return record(part, problem);
    }
  }

  function record(part: RecordSchema, problem: string): FromJson {
    const known = records.get(part);
    if (known !== undefined) return known;
    let fields: readonly ReturnType<typeof field>[] = [];
    const fromJson: FromJson = (json, faults) => {
      if (!isObject(json)) return faults.add(problem);
      const value: Record<string, unknown> = {};
      for (const { name, step, read } of fields) {
        if (faults.full || !faults.enter(step)) return undefined;
        setOwn(value, name, read(Object.hasOwn(json, name) ? json[name] : undefined, faults));
        faults.leave();
      }
      return value;
    };
    records.set(part, fromJson);
    fields = part.fields.map(field);
    return fromJson;
  }

  function field(part: FieldSchema): { readonly name: string; readonly step: string; readonly read: FromJson } {
    const read = of(part.schema);
    const fallback = defaultOf(part);
    return {
      name: part.name,
      step: `.${part.name}`,
      read: (json, faults) => {
        if (json !== undefined) return read(json, faults);
        return fallback === undefined ? faults.add("is missing") : fallback();
      },
    };
  }

  function union(part: UnionSchema, problem: string): FromJson {
    const plain = part.form === "plain";
    const byBranch = new Map<Shape | string | undefined, FromJson>();
    for (const { name, schema: branch } of part.branches) {
      for (const key of plain ? jsonShapesOf(branch) : [name]) byBranch.set(key, of(branch));
    }
    return (json, faults) => {
      if (json === null && part.nullIndex >= 0) return null;
      const fromJson = byBranch.get(plain ? shapeOf(json) : tagOf(json));
      if (fromJson === undefined) return faults.add(problem);
      if (plain) return fromJson(json, faults);
      if (!faults.enter(".value")) return undefined;
      const { type, value } = json as { readonly type: string; readonly value: unknown };
      const result = { type, value: fromJson(value, faults) };
      faults.leave();
      return result;
    };
  }
}

function array(item: FromJson, problem: string): FromJson {
  return (json, faults) => {
    if (!Array.isArray(json)) return faults.add(problem);
    const items: unknown[] = [];
    for (let index = 0; index < json.length && !faults.full; index++) {
      if (!faults.enter(index)) return undefined;
      items.push(item(json[index], faults));
      faults.leave();
    }
    return items;
  };
}

function map(entry: FromJson, problem: string): FromJson {
  return (json, faults) => {
    if (!isObject(json)) return faults.add(problem);
    const value: Record<string, unknown> = {};
    for (const [index, key] of Object.keys(json).entries()) {
      if (faults.full || !faults.enter(~index)) return undefined;
      setOwn(value, key, entry(json[key], faults));
      faults.leave();
    }
    return value;
  };
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return shapeOf(json) === "object";
}
