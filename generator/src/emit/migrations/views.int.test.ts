import { randomUUID } from "node:crypto";
import type { Knex } from "knex";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeOnPostgres } from "../../../../.config/test-database.ts";
import { catalogOf } from "../../testing/tree-of.js";
import { migrationHistory } from "./__fixtures__/history.js";
import { JSON_FORMS } from "./__fixtures__/json-forms.js";
import { storedEvent } from "./__fixtures__/stored-event.js";

const long70 = "a".repeat(70);

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
          fields: JSON_FORMS.map(({ field, type }) => ({
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
        storedEvent("Result.Finalized", Object.fromEntries(JSON_FORMS.map(({ field, json }) => [field, json]))),
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
    expect(columns.size).toBe(5 + JSON_FORMS.length);
  });

  describe.each(JSON_FORMS.map((each) => [each.field, each] as const))(
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
