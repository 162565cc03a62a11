/** A logical type of Avro 1.12 on an underlying type that it may stand on. */
export type LogicalType =
  | { readonly name: "uuid" | "date" | "duration" }
  | { readonly name: "time-millis" | "time-micros" }
  | { readonly name: "timestamp-millis" | "timestamp-micros" | "timestamp-nanos" }
  | { readonly name: "local-timestamp-millis" | "local-timestamp-micros" | "local-timestamp-nanos" }
  | DecimalType;

export interface DecimalType {
  readonly name: "decimal";
  readonly precision: number;
  readonly scale: number;
}

const UNDERLYING: Readonly<Record<Exclude<LogicalType["name"], "decimal">, readonly string[]>> = {
  uuid: ["string", "fixed:16"],
  date: ["int"],
  duration: ["fixed:12"],
  "time-millis": ["int"],
  "time-micros": ["long"],
  "timestamp-millis": ["long"],
  "timestamp-micros": ["long"],
  "timestamp-nanos": ["long"],
  "local-timestamp-millis": ["long"],
  "local-timestamp-micros": ["long"],
  "local-timestamp-nanos": ["long"],
};

/**
 * The logical type of a schema, or null where it has none, an unknown one, or one that does not fit its underlying
 * type: the value is then carried as the underlying type (Avro specification, "Logical Types").
 *
 * @param size - of a fixed, else 0
 */
export function logicalTypeOf(
  schema: Readonly<Record<string, unknown>>,
  type: string,
  size: number,
): LogicalType | null {
  const name = schema.logicalType;
  if (typeof name !== "string") return null;
  if (name === "decimal") return decimalOf(schema, type, size);
  if (!Object.hasOwn(UNDERLYING, name)) return null;
  const known = name as keyof typeof UNDERLYING;
  const underlying = type === "fixed" ? `fixed:${size}` : type;
  return UNDERLYING[known].includes(underlying) ? { name: known } : null;
}

function decimalOf(schema: Readonly<Record<string, unknown>>, type: string, size: number): DecimalType | null {
  const { precision, scale = 0 } = schema;
  if (type !== "bytes" && type !== "fixed") return null;
  if (!isCount(precision) || precision < 1 || !isCount(scale) || scale > precision) return null;
  if (type === "fixed" && precision > digitsIn(size)) return null;
  return { name: "decimal", precision, scale };
}

/** How many decimal digits always fit into a two's complement number of that many bytes. */
function digitsIn(bytes: number): number {
  return Math.floor(Math.log10(2) * (8 * bytes - 1));
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
