/** A field in the JSON form of its schema, and the column that it becomes. */
export interface JsonForm {
  readonly field: string;
  readonly type: unknown;
  /** The JSON form. */
  readonly json: unknown;
  readonly sqlType: string;
  /** The column's value as PostgreSQL writes it in Vienna. */
  readonly sql: string | null;
}

const logical = (type: unknown, logicalType: string, more: object = {}) => ({ type, logicalType, ...more });
const fixed = (name: string, size: number, more: object = {}) => ({ type: "fixed", name, size, ...more });
const inner = {
  type: "record",
  name: "Inner",
  fields: [{ name: "secret", type: "string", "confluent:tags": ["FINANCIAL"] }],
};

export const JSON_FORMS: readonly JsonForm[] = [
  {
    field: "resultId",
    type: logical("string", "uuid"),
    json: "6C1C2D3E-0000-4000-8000-00000000000A",
    sqlType: "uuid",
    sql: "6c1c2d3e-0000-4000-8000-00000000000a",
  },
  { field: "aBoolean", type: "boolean", json: true, sqlType: "boolean", sql: "true" },
  { field: "anInt", type: "int", json: -2147483648, sqlType: "integer", sql: "-2147483648" },
  { field: "aLong", type: "long", json: "9223372036854775807", sqlType: "bigint", sql: "9223372036854775807" },
  { field: "aFloat", type: "float", json: 1.401298464324817e-45, sqlType: "real", sql: "1e-45" },
  { field: "aNan", type: "float", json: "NaN", sqlType: "real", sql: "NaN" },
  { field: "aDouble", type: "double", json: 5e-324, sqlType: "double precision", sql: "5e-324" },
  { field: "anInfinity", type: "double", json: "-Infinity", sqlType: "double precision", sql: "-Infinity" },
  { field: "aString", type: "string", json: "O'Neill \\ ? € \n \" `", sqlType: "text", sql: "O'Neill \\ ? € \n \" `" },
  { field: "someBytes", type: "bytes", json: "AP+AfwE=", sqlType: "bytea", sql: "\\x00ff807f01" },
  { field: "noBytes", type: "bytes", json: "", sqlType: "bytea", sql: "\\x" },
  { field: "aFixed", type: fixed("Checksum", 4), json: "3q2+7w==", sqlType: "bytea", sql: "\\xdeadbeef" },
  {
    field: "anEnum",
    type: { type: "enum", name: "Flag", symbols: ["HIGH", "LOW"] },
    json: "HIGH",
    sqlType: "text",
    sql: "HIGH",
  },
  { field: "aDate", type: logical("int", "date"), json: "1984-02-29", sqlType: "date", sql: "1984-02-29" },
  {
    field: "aTimeMillis",
    type: logical("int", "time-millis"),
    json: 86399999,
    sqlType: "time without time zone",
    sql: "23:59:59.999",
  },
  {
    field: "aTimeMicros",
    type: logical("long", "time-micros"),
    json: "86399999999",
    sqlType: "time without time zone",
    sql: "23:59:59.999999",
  },
  {
    field: "aTimestampMillis",
    type: logical("long", "timestamp-millis"),
    json: "2026-03-29T01:30:00.123Z",
    sqlType: "timestamp with time zone",
    sql: "2026-03-29 03:30:00.123+02",
  },
  {
    field: "aTimestampMicros",
    type: logical("long", "timestamp-micros"),
    json: "253402300799999999",
    sqlType: "timestamp with time zone",
    sql: "10000-01-01 00:59:59.999999+01",
  },
  {
    field: "beforeEpoch",
    type: logical("long", "timestamp-micros"),
    json: "-1",
    sqlType: "timestamp with time zone",
    sql: "1970-01-01 00:59:59.999999+01",
  },
  {
    field: "aTimestampNanos",
    type: logical("long", "timestamp-nanos"),
    json: "9223372036854775807",
    sqlType: "bigint",
    sql: "9223372036854775807",
  },
  {
    field: "aLocalMillis",
    type: logical("long", "local-timestamp-millis"),
    json: "2026-03-29T02:30:00.123",
    sqlType: "timestamp without time zone",
    sql: "2026-03-29 02:30:00.123",
  },
  {
    field: "aLocalMicros",
    type: logical("long", "local-timestamp-micros"),
    json: "-62135596800000001",
    sqlType: "timestamp without time zone",
    sql: "0001-12-31 23:59:59.999999 BC",
  },
  { field: "aLocalNanos", type: logical("long", "local-timestamp-nanos"), json: "1", sqlType: "bigint", sql: "1" },
  {
    field: "aDecimal",
    type: logical("bytes", "decimal", { precision: 38, scale: 9 }),
    json: "-12345678901234567890123456789.123456789",
    sqlType: "numeric(38,9)",
    sql: "-12345678901234567890123456789.123456789",
  },
  {
    field: "aHugeDecimal",
    type: logical("bytes", "decimal", { precision: 1000, scale: 2 }),
    json: `${"9".repeat(998)}.10`,
    sqlType: "numeric(1000,2)",
    sql: `${"9".repeat(998)}.10`,
  },
  {
    field: "aFixedDecimal",
    type: fixed("Amount", 8, { logicalType: "decimal", precision: 18, scale: 2 }),
    json: "1234.50",
    sqlType: "numeric(18,2)",
    sql: "1234.50",
  },
  {
    field: "aFixedUuid",
    type: fixed("Id16", 16, { logicalType: "uuid" }),
    json: "6c1c2d3e-0000-4000-8000-00000000000b",
    sqlType: "uuid",
    sql: "6c1c2d3e-0000-4000-8000-00000000000b",
  },
  {
    field: "aDuration",
    type: fixed("Span", 12, { logicalType: "duration" }),
    json: { months: 4294967295, days: 1, milliseconds: 0 },
    sqlType: "jsonb",
    sql: '{"days": 1, "months": 4294967295, "milliseconds": 0}',
  },
  { field: "anArray", type: { type: "array", items: "long" }, json: ["1", "2"], sqlType: "jsonb", sql: '["1", "2"]' },
  { field: "aMap", type: { type: "map", values: "string" }, json: { k: "v" }, sqlType: "jsonb", sql: '{"k": "v"}' },
  { field: "aRecord", type: inner, json: { secret: "s" }, sqlType: "jsonb", sql: '{"secret": "s"}' },
  { field: "aUnion", type: ["null", "string", "int"], json: 3, sqlType: "jsonb", sql: "3" },
  { field: "anEmptyUnion", type: ["null", "string", "int"], json: null, sqlType: "jsonb", sql: null },
  {
    field: "aTaggedUnion",
    type: ["long", "string"],
    json: { type: "long", value: "7" },
    sqlType: "jsonb",
    sql: '{"type": "long", "value": "7"}',
  },
  { field: "someText", type: ["null", "string"], json: "x", sqlType: "text", sql: "x" },
  { field: "noText", type: ["null", "string"], json: null, sqlType: "text", sql: null },
  {
    field: "someMicros",
    type: ["null", logical("long", "timestamp-micros")],
    json: "0",
    sqlType: "timestamp with time zone",
    sql: "1970-01-01 01:00:00+01",
  },
  {
    field: "noMicros",
    type: ["null", logical("long", "timestamp-micros")],
    json: null,
    sqlType: "timestamp with time zone",
    sql: null,
  },
  { field: "noRecord", type: ["null", "Inner"], json: null, sqlType: "jsonb", sql: null },
  { field: "onlyString", type: ["string"], json: "x", sqlType: "text", sql: "x" },
  { field: "nothing", type: "null", json: null, sqlType: "jsonb", sql: null },
  { field: "order", type: "string", json: "a reserved word", sqlType: "text", sql: "a reserved word" },
];
