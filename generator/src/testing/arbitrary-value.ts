import fc from "fast-check";
import type { Catalog, FixedType, RecordType } from "../model/catalog.js";
import type { TypeRef, UnionRef } from "../model/type-ref.js";

/** What a handler gets, or what a publisher passes, where fields with a default may be missing. */
export type Form = "payload" | "input";

type PrimitiveName = Extract<TypeRef, { kind: "primitive" }>["type"];
type LogicalType = Extract<TypeRef, { kind: "logical" }>["logicalType"];

/** Values of a record in the TypeScript form of DESIGN section 4: bigint, Date, Uint8Array, tagged unions. */
export function arbitraryRecord(record: RecordType, catalog: Catalog, form: Form): fc.Arbitrary<unknown> {
  return recordValue(record, 3);

  function recordValue(type: RecordType, depth: number): fc.Arbitrary<unknown> {
    const fields = Object.fromEntries(type.fields.map((field) => [field.name, value(field.type, depth - 1)]));
    const required = type.fields.filter((field) => form === "payload" || !field.optional).map((field) => field.name);
    return fc.record(fields, { requiredKeys: required, noNullPrototype: true });
  }

  /** From depth 0 on, whatever may be null or empty is: recursive types end there. */
  function value(type: TypeRef, depth: number): fc.Arbitrary<unknown> {
    switch (type.kind) {
      case "primitive":
        return PRIMITIVES[type.type];
      case "logical":
        return logicalValue(type.logicalType);
      case "array":
        return depth <= 0 ? fc.constant([]) : fc.array(value(type.items, depth - 1), { maxLength: 3 });
      case "map":
        return depth <= 0
          ? fc.constant({})
          : fc.dictionary(mapKey, value(type.values, depth - 1), { maxKeys: 3, noNullPrototype: true });
      case "union":
        return unionValue(type, depth);
      case "named": {
        const named = catalog.types.get(type.fullName);
        if (named?.kind === "record") return recordValue(named, depth);
        return named?.kind === "enum" ? fc.constantFrom(...named.symbols) : fixedValue(named as FixedType);
      }
    }
  }

  function unionValue(union: UnionRef, depth: number): fc.Arbitrary<unknown> {
    if (union.branches.length === 0 || (depth <= 0 && union.nullable)) return fc.constant(null);
    const branches = union.branches.map((branch) => {
      const inner = value(branch.type, depth - 1);
      return union.form === "plain" ? inner : inner.map((each) => ({ type: branch.name, value: each }));
    });
    return fc.oneof(...branches, ...(union.nullable ? [fc.constant(null)] : []));
  }
}

const mapKey = fc.oneof(
  fc.string({ unit: "binary", maxLength: 5 }),
  fc.constantFrom("__proto__", "constructor", "toString", "default", "type", "value", "a\"b'c`d"),
);

const int64 = (least = -(2n ** 63n), most = 2n ** 63n - 1n) => fc.bigInt({ min: least, max: most });

const PRIMITIVES: Readonly<Record<PrimitiveName, fc.Arbitrary<unknown>>> = {
  null: fc.constant(null),
  boolean: fc.boolean(),
  int: fc.integer(),
  long: fc.oneof(int64(), int64(-100n, 100n)),
  float: fc.float(),
  double: fc.double(),
  bytes: fc.uint8Array({ maxLength: 8 }),
  string: fc.string({ unit: "binary", maxLength: 8 }),
};

/** Years of four digits, which is what a date as text can hold. */
const FIRST = new Date("0000-01-01T00:00:00.000Z");
const LAST = new Date("9999-12-31T23:59:59.999Z");

/** Milliseconds from the epoch that the codec takes: avsc rounds longs beyond it. */
const FURTHEST = 2 ** 52;

function logicalValue(logicalType: LogicalType): fc.Arbitrary<unknown> {
  switch (logicalType.name) {
    case "uuid":
      return fc.uuid();
    case "date":
      return iso.map((text) => text.slice(0, 10));
    case "local-timestamp-millis":
      return iso.map((text) => text.slice(0, 23));
    case "time-millis":
      return fc.integer({ min: 0, max: 86_399_999 });
    case "time-micros":
      return int64(0n, 86_399_999_999n);
    case "timestamp-millis":
      return fc.date({ min: new Date(-FURTHEST), max: new Date(FURTHEST), noInvalidDate: true });
    case "timestamp-micros":
    case "timestamp-nanos":
    case "local-timestamp-micros":
    case "local-timestamp-nanos":
      return int64();
    case "duration": {
      const count = fc.integer({ min: 0, max: 2 ** 32 - 1 });
      return fc.record({ months: count, days: count, milliseconds: count }, { noNullPrototype: true });
    }
    case "decimal": {
      const most = 10n ** BigInt(logicalType.precision) - 1n;
      return int64(-most, most).map((unscaled) => decimalText(unscaled, logicalType.scale));
    }
  }
}

const iso = fc.date({ min: FIRST, max: LAST, noInvalidDate: true }).map((date) => date.toISOString());

function fixedValue(type: FixedType): fc.Arbitrary<unknown> {
  return type.logicalType === null
    ? fc.uint8Array({ minLength: type.size, maxLength: type.size })
    : logicalValue(type.logicalType);
}

function decimalText(unscaled: bigint, scale: number): string {
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
  const point = digits.length - scale;
  return `${unscaled < 0n ? "-" : ""}${digits.slice(0, point)}${scale === 0 ? "" : `.${digits.slice(point)}`}`;
}
