import { avscName } from "./avsc-name.js";
import { type AvscType, isUnwrapped } from "./avsc-type.js";
import { MAX_EMPTY_ITEMS } from "./bounded-containers.js";
import { defaultOf } from "./default-value.js";
import { expectedOf } from "./expected.js";
import type { Faults } from "./faults.js";
import { UNFIT } from "./leaf-form.js";
import { own } from "./own.js";
import type { ArraySchema, FieldSchema, LeafSchema, MapSchema, RecordSchema, Schema, UnionSchema } from "./schema.js";
import { setOwn } from "./set-own.js";
import { takesNoBytes } from "./takes-no-bytes.js";
import { valueShapeOf } from "./union-form.js";
import { isPlainObject, isRecordLike, shapeOf, tagOf } from "./value-shape.js";
import { isWellFormed } from "./well-formed.js";

/** From a publisher's value to avsc's. Undefined, and a fault that says where and what, for a value that does not fit. */
export type Encode = (value: unknown, faults: Faults) => unknown;

/** Compiles a schema, once, into the function that checks and converts values of it. */
export function compileEncode(schema: RecordSchema, avsc: AvscType): Encode {
  return new EncodeCompiler(avsc).of(schema);
}

class EncodeCompiler {
  readonly #records = new Map<RecordSchema, Encode>();
  readonly #avsc: AvscType;

  constructor(avsc: AvscType) {
    this.#avsc = avsc;
  }

  of(schema: Schema): Encode {
    switch (schema.kind) {
      case "leaf":
        return encodeLeaf(schema);
      case "array":
        return this.#array(schema);
      case "map":
        return this.#map(schema);
      case "union":
        return this.#union(schema);
      case "record":
        return this.#record(schema);
    }
  }

  #array(schema: ArraySchema): Encode {
    const item = this.of(schema.items);
    const empty = takesNoBytes(schema.items);
    return (value, faults) => {
      if (!Array.isArray(value)) return faults.add("must be an array");
      if (empty) faults.emptyItems += value.length;
      if (faults.emptyItems > MAX_EMPTY_ITEMS) return faults.add("has too many items");
      const result: unknown[] = [];
      for (let index = 0; index < value.length && !faults.full; index++) {
        if (!faults.enter(index)) return undefined;
        result.push(item(value[index], faults));
        faults.leave();
      }
      return result;
    };
  }

  #map(schema: MapSchema): Encode {
    const entry = this.of(schema.values);
    return (value, faults) => {
      if (!isPlainObject(value)) return faults.add("must be a plain object");
      const result: Record<string, unknown> = {};
      for (const [index, key] of Object.keys(value).entries()) {
        if (faults.full || !faults.enter(~index)) return undefined;
        if (!isWellFormed(key)) faults.add("has a key with an unpaired surrogate");
        setOwn(result, key, entry(value[key], faults));
        faults.leave();
      }
      return result;
    };
  }

  #record(schema: RecordSchema): Encode {
    const known = this.#records.get(schema);
    if (known !== undefined) return known;
    let fields: readonly EncodeField[] = [];
    const encode: Encode = (value, faults) => {
      if (!isRecordLike(value)) return faults.add("must be an object");
      const result: Record<string, unknown> = {};
      for (const field of fields) {
        if (faults.full || !faults.enter(field.step)) return undefined;
        result[field.avscName] = field.encode(field.get(value), faults);
        faults.leave();
      }
      return result;
    };
    // Before the fields are compiled, which may hold the record itself.
    this.#records.set(schema, encode);
    fields = schema.fields.map((field) => this.#field(field));
    return encode;
  }

  #field(field: FieldSchema): EncodeField {
    const encode = this.of(field.schema);
    const fallback = defaultOf(field);
    return {
      avscName: avscName(field.name),
      step: `.${field.name}`,
      get: own(field.name),
      encode: (value, faults) => {
        if (value !== undefined) return encode(value, faults);
        return fallback === undefined ? faults.add("is missing") : encode(fallback(), faults);
      },
    };
  }

  #union(schema: UnionSchema): Encode {
    const nullable = schema.nullIndex >= 0;
    const problem = `must be ${expectedOf(schema, "value")}`;
    const choose = isUnwrapped(schema) ? this.#onlyBranch(schema, problem) : this.#branchOf(schema);
    return (value, faults) => {
      if (value === null && nullable) return null;
      const encode = choose(value);
      return encode === undefined ? faults.add(problem) : encode(value, faults);
    };
  }

  #onlyBranch({ branches: [branch] }: UnionSchema, problem: string): (value: unknown) => Encode | undefined {
    if (branch === undefined) return () => undefined;
    const { schema } = branch;
    const encode = schema.kind === "leaf" ? encodeLeaf(schema, problem) : this.of(schema);
    return (value) => (value === null || value === undefined ? undefined : encode);
  }

  #branchOf(union: UnionSchema): (value: unknown) => Encode | undefined {
    const plain = union.form === "plain";
    const encodes = new Map<string | undefined, Encode>();
    for (const { name, schema } of union.branches) {
      const encode = plain ? this.of(schema) : encodeTagged(this.of(schema));
      const key = this.#avsc.branchName(schema);
      encodes.set(plain ? valueShapeOf(schema) : name, (value, faults) => ({ [key]: encode(value, faults) }));
    }
    return plain ? (value) => encodes.get(shapeOf(value)) : (value) => encodes.get(tagOf(value));
  }
}

interface EncodeField {
  readonly avscName: string;
  readonly step: string;
  readonly get: (record: object) => unknown;
  readonly encode: Encode;
}

function encodeLeaf({ form }: LeafSchema, problem = `must be ${form.expected}`): Encode {
  return (value, faults) => {
    const result = form.toAvsc(value);
    return result === UNFIT ? faults.add(problem) : result;
  };
}

function encodeTagged(encode: Encode): Encode {
  return (value, faults) => {
    if (!faults.enter(".value")) return undefined;
    const result = encode((value as { readonly value: unknown }).value, faults);
    faults.leave();
    return result;
  };
}
