import { randomUUID } from "node:crypto";
import type { Knex } from "knex";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeOnPostgres } from "../../../../.config/test-database.ts";
import { catalogOf } from "../../testing/tree-of.js";
import { migrationHistory } from "./__fixtures__/history.js";
import { storedEvent } from "./__fixtures__/stored-event.js";

interface Case {
  readonly field: string;
  readonly type: unknown;
  /** The JSON form. */
  readonly json: unknown;
  readonly column?: string;
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
const long70 = "a".repeat(70);

const CASES: readonly Case[] = [
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

/** Fields whose names clash, in a view of their own. */
const CLASHING = [
  "tenantId",
  "tenant_id",
  "occurred_at",
  "version",
  "sameName",
  "same_name",
  "SameName",
  long70,
  `${long70}b`,
  `${long70}B`,
];

describeOnPostgres("the views over the stored events", (database) => {
  const migrations = migrationHistory(database);
  const columns = new Map<string, string>();

  beforeAll(async () => {
    await migrations.release(
      catalogOf({
        "lab/domain.json": {
          title: "Laboratory",
          owner: "team-lab",
          topic: "lab.events",
          partitions: 3,
          retentionDays: 30,
          doc: "Results.",
        },
        "lab/result-finalized.avsc": {
          type: "record",
          name: "ResultFinalized",
          namespace: "acme",
          eventType: "Result.Finalized",
          doc: "A result was finalized; was it?",
          schemaVersion: 2,
          status: "deprecated",
          since: "1.1.0",
          aggregate: { type: "Result", id: "resultId" },
          fields: CASES.map(({ field, type }) => ({
            name: field,
            type,
            doc: field === "aRecord" ? "" : `About ${field}.`,
          })),
        },
        "lab/names-clashed.avsc": {
          type: "record",
          name: "NamesClashed",
          namespace: "acme",
          eventType: "Names.Clashed",
          fields: CLASHING.map((name) => ({ name, type: "string" })),
        },
      }),
    );
    await migrations.latest();
    await database
      .knex("stored_events")
      .insert([
        storedEvent("Result.Finalized", Object.fromEntries(CASES.map(({ field, json }) => [field, json]))),
        storedEvent("Names.Clashed", Object.fromEntries(CLASHING.map((name) => [name, `value of ${name}`]))),
        storedEvent("Something.Else", {}),
      ]);
    const described = await database.knex.raw<{ rows: { attname: string; type: string }[] }>(
      "SELECT attname, format_type(atttypid, atttypmod) AS type FROM pg_attribute WHERE attrelid = 'events.result_finalized'::regclass ORDER BY attnum",
    );
    for (const { attname, type } of described.rows) columns.set(attname, type);
  });

  it("begin with what is true of every event, as the table has it", () => {
    expect([...columns].slice(0, 5)).toEqual([
      ["event_id", "uuid"],
      ["tenant_id", "uuid"],
      ["aggregate_id", "uuid"],
      ["version", "integer"],
      ["occurred_at", "timestamp with time zone"],
    ]);
    expect(columns.size).toBe(5 + CASES.length);
  });

  describe.each(CASES.map((each) => [each.field, each] as const))(
    "have a column for %s",
    (_field, { field, sqlType, sql }) => {
      const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

      it(`of type ${sqlType}`, () => {
        expect(columns.get(column)).toBe(sqlType);
      });

      it("that holds the value exactly, wherever the reader's clock stands", async () => {
        const rows = await database.knex.transaction(async (trx) => {
          await trx.raw("SET LOCAL TimeZone = 'Europe/Vienna'");
          return trx("events.result_finalized").select(trx.raw("??::text AS value", [column]));
        });
        expect(rows).toEqual([{ value: sql }]);
      });
    },
  );

  it("show the events of their type alone", async () => {
    const stored = await database.knex("stored_events").where({ event_type: "Result.Finalized" }).pluck("event_id");
    expect(await database.knex("events.result_finalized").pluck("event_id")).toEqual(stored);
  });

  it("give every field a column of its own, whatever its name clashes with", async () => {
    const [row] = await database.knex("events.names_clashed");
    const values = Object.entries(row)
      .slice(5)
      .map(([, value]) => value);
    expect(values).toEqual(CLASHING.map((name) => `value of ${name}`));
    for (const name of Object.keys(row)) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(63);
  });

  it("say in their comments what they hold and how sensitive it is", async () => {
    const comment = (object: string, column: string | null) =>
      database.knex
        .raw(
          column === null
            ? "SELECT obj_description(?::regclass, 'pg_class') AS text"
            : "SELECT col_description(attrelid, attnum) AS text FROM pg_attribute WHERE attrelid = ?::regclass AND attname = ?",
          column === null ? [object] : [object, column],
        )
        .then((result) => result.rows[0].text);
    expect(await comment("events.result_finalized", null)).toBe("A result was finalized; was it?");
    expect(await comment("events.result_finalized", "a_long")).toBe("About aLong.");
    expect(await comment("events.result_finalized", "a_record")).toBe("[FINANCIAL]");
    expect(await comment("events.names_clashed", null)).toBe("Names.Clashed");
    expect(await comment("events.names_clashed", "tenant_id")).toBeNull();
  });

  it("are listed in the reference table with what the catalog knows", async () => {
    expect(await database.knex("events.event_types").orderBy("event_type")).toEqual([
      {
        event_type: "Names.Clashed",
        domain: "lab",
        aggregate_type: "Names",
        record_name: "acme.NamesClashed",
        schema_version: 1,
        topic: "lab.events",
        key_field: null,
        owner: "team-lab",
        status: "stable",
        since: null,
        sensitive_tags: [],
        view_name: "names_clashed",
        doc: "",
      },
      {
        event_type: "Result.Finalized",
        domain: "lab",
        aggregate_type: "Result",
        record_name: "acme.ResultFinalized",
        schema_version: 2,
        topic: "lab.events",
        key_field: "resultId",
        owner: "team-lab",
        status: "deprecated",
        since: "1.1.0",
        sensitive_tags: ["FINANCIAL"],
        view_name: "result_finalized",
        doc: "A result was finalized; was it?",
      },
    ]);
  });

  describe("read by a service", () => {
    const reader = `reader_${randomUUID().slice(0, 8)}`;
    const ours = randomUUID();
    const asReader = <T>(tenant: string | null, work: (trx: Knex.Transaction) => PromiseLike<T>) =>
      database.knex.transaction(async (trx) => {
        await trx.raw("SET LOCAL ROLE ??", [reader]);
        if (tenant !== null) await trx.raw("SELECT set_config('app.tenant_id', ?, true)", [tenant]);
        return work(trx);
      });

    beforeAll(async () => {
      await database.knex.raw("CREATE ROLE ??", [reader]);
      await database.knex.raw("GRANT USAGE ON SCHEMA events TO ??", [reader]);
      await database.knex.raw("GRANT SELECT ON ALL TABLES IN SCHEMA events TO ??", [reader]);
      await database.knex("stored_events").insert(storedEvent("Names.Clashed", {}, ours));
    });
    afterAll(async () => {
      await database.knex.raw("DROP OWNED BY ??", [reader]);
      await database.knex.raw("DROP ROLE ??", [reader]);
    });

    it("need the right to read the table itself, because they lend nobody their owner's", async () => {
      await expect(asReader(ours, (trx) => trx("events.names_clashed"))).rejects.toMatchObject({ code: "42501" });
    });

    it("keep tenants apart as the table does, although a superuser owns them", async () => {
      await database.knex.raw("GRANT SELECT ON stored_events TO ??", [reader]);
      expect(await asReader(ours, (trx) => trx("events.names_clashed").pluck("tenant_id"))).toEqual([ours]);
      expect(await asReader(randomUUID(), (trx) => trx("events.names_clashed"))).toEqual([]);
      expect(await asReader(null, (trx) => trx("events.names_clashed"))).toEqual([]);
      expect(await database.knex("events.names_clashed")).toHaveLength(2);
    });
  });
});
