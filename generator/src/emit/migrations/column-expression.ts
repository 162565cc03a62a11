import type { Catalog, Field, FixedType } from "../../model/catalog.js";
import type { TypeRef } from "../../model/type-ref.js";
import { literal } from "./sql-text.js";

/**
 * The column of a view for a payload field: an SQL expression over `event_data`, which holds the JSON form of the
 * schema (DESIGN section 4). A value of many parts, or of several types, stays jsonb; so does a duration, whose parts do
 * not fit an interval.
 */
export function columnExpression(field: Field, types: Catalog["types"]): string {
  const key = literal(field.name);
  const { type, nullable } = withoutNull(field.type);
  const fromText = type === null ? null : fromTextOf(type, types);
  if (fromText !== null) return fromText(`event_data ->> ${key}`);
  return nullable ? `nullif(event_data -> ${key}, 'null'::jsonb)` : `event_data -> ${key}`;
}

type LogicalType = NonNullable<FixedType["logicalType"]>;
type FromText = (text: string) => string;

const asText: FromText = (text) => text;
const cast =
  (to: string): FromText =>
  (text) =>
    `(${text})::${to}`;

/** The one type that a field has beside null; null where there are several, or none. */
function withoutNull(type: TypeRef): { type: TypeRef | null; nullable: boolean } {
  if (type.kind !== "union") return { type, nullable: type.kind === "primitive" && type.type === "null" };
  const [only, ...others] = type.branches;
  const plain = only !== undefined && others.length === 0 && type.form === "plain";
  return { type: plain ? only.type : null, nullable: type.nullable };
}

/** How the text of a JSON value becomes a value of SQL, or null where the JSON value itself is the column. */
function fromTextOf(type: TypeRef, types: Catalog["types"]): FromText | null {
  switch (type.kind) {
    case "primitive":
      return FROM_TEXT_OF_PRIMITIVE[type.type];
    case "logical":
      return fromTextOfLogical(type.logicalType);
    case "named": {
      const named = types.get(type.fullName);
      if (named?.kind === "enum") return asText;
      if (named?.kind !== "fixed") return null;
      return named.logicalType === null ? FROM_TEXT_OF_PRIMITIVE.bytes : fromTextOfLogical(named.logicalType);
    }
    case "array":
    case "map":
    case "union":
      return null;
  }
}

// Floating-point numbers pass as they are: PostgreSQL reads the texts NaN, Infinity and -Infinity.
const FROM_TEXT_OF_PRIMITIVE = {
  null: null,
  boolean: cast("boolean"),
  int: cast("integer"),
  long: cast("bigint"),
  float: cast("real"),
  double: cast("double precision"),
  bytes: (text) => `decode(${text}, 'base64')`,
  string: asText,
} as const satisfies Record<string, FromText | null>;

function fromTextOfLogical(logicalType: LogicalType): FromText | null {
  switch (logicalType.name) {
    case "uuid":
      return cast("uuid");
    case "date":
      return cast("date");
    case "decimal":
      return cast(`numeric(${logicalType.precision}, ${logicalType.scale})`);
    case "time-millis":
      return (text) => `time '00:00' + interval '1 millisecond' * (${text})::integer`;
    case "time-micros":
      return (text) => `time '00:00' + interval '1 microsecond' * (${text})::bigint`;
    case "timestamp-millis":
      return cast("timestamptz");
    case "timestamp-micros":
      return (text) => sinceEpoch("timestamptz", text);
    case "local-timestamp-millis":
      return cast("timestamp");
    case "local-timestamp-micros":
      return (text) => sinceEpoch("timestamp", text);
    // PostgreSQL's timestamps end at microseconds.
    case "timestamp-nanos":
    case "local-timestamp-nanos":
      return cast("bigint");
    case "duration":
      return null;
  }
}

/**
 * An interval is multiplied as a double, which holds microseconds exactly for 285 years only: days and the rest of the
 * day are multiplied apart. 24 hours and not a day, which daylight saving would lengthen.
 */
function sinceEpoch(type: string, text: string): string {
  const days = `interval '24 hours' * ((${text})::bigint / 86400000000)`;
  const rest = `interval '1 microsecond' * ((${text})::bigint % 86400000000)`;
  return `${type} 'epoch' + ${days} + ${rest}`;
}
