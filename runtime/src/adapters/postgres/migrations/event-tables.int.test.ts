import { randomUUID } from "node:crypto";
import type { Knex } from "knex";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databaseSnapshot } from "../../../../../.config/database-snapshot.ts";
import { describeOnPostgres } from "../../../../../.config/test-database.ts";
import { runtimeMigrations } from "./index.js";

describeOnPostgres("the runtime's tables", (database) => {
  beforeAll(async () => {
    await database.knex.migrate.latest({ migrationSource: runtimeMigrations });
  });

  it("stores an event with a place in commit order", async () => {
    const event = newEvent();
    await database.knex("stored_events").insert(event);
    const stored = await database
      .knex("stored_events")
      .where({ event_id: event.event_id })
      .first("*", database.knex.raw("transaction_id < pg_current_xact_id() AS before_now"));
    expect(stored).toMatchObject({ ...event, schema_version: 1, metadata: {}, before_now: true });
    expect(BigInt(stored.global_position)).toBeGreaterThan(0n);
    expect(stored.recorded_at).toBeInstanceOf(Date);
  });

  it("gives the events of one transaction one transaction id and rising positions", async () => {
    const events = [newEvent(), newEvent(), newEvent()];
    await database.knex("stored_events").insert(events);
    const stored = await database
      .knex("stored_events")
      .whereIn(
        "event_id",
        events.map((event) => event.event_id),
      )
      .orderBy(["transaction_id", "global_position"])
      .select("event_id", "transaction_id");
    expect(stored.map((row) => row.event_id)).toEqual(events.map((event) => event.event_id));
    expect(new Set(stored.map((row) => row.transaction_id)).size).toBe(1);
  });

  it("refuses a second event of one version of an aggregate", async () => {
    const event = newEvent();
    await database.knex("stored_events").insert(event);
    await expect(
      database.knex("stored_events").insert({ ...newEvent(), aggregate_id: event.aggregate_id }),
    ).rejects.toMatchObject({ code: "23505", constraint: "stored_events_aggregate_id_version_key" });
  });

  it("refuses a version below 1 and a payload that is no object", async () => {
    await expect(database.knex("stored_events").insert({ ...newEvent(), version: 0 })).rejects.toMatchObject({
      code: "23514",
    });
    await expect(database.knex("stored_events").insert({ ...newEvent(), event_data: "[]" })).rejects.toMatchObject({
      code: "23514",
    });
  });

  it.each([
    ["an update", "UPDATE stored_events SET event_type = 'x'"],
    ["an update of no row", "UPDATE stored_events SET event_type = 'x' WHERE false"],
    ["a delete", "DELETE FROM stored_events"],
    ["a truncate", "TRUNCATE stored_events"],
    [
      "an upsert",
      "INSERT INTO stored_events OVERRIDING SYSTEM VALUE SELECT * FROM stored_events ON CONFLICT (event_id) DO UPDATE SET version = 2",
    ],
  ])("refuses %s, even by a superuser", async (_name, statement) => {
    await database.knex("stored_events").insert(newEvent());
    const before = await database.knex("stored_events").count();
    await expect(database.knex.raw(statement)).rejects.toMatchObject({
      code: "23001",
      message: expect.stringContaining("append-only"),
    });
    expect(await database.knex("stored_events").count()).toEqual(before);
  });

  it("lets a reader of all events miss none that commits late", async () => {
    const early = newEvent();
    const late = newEvent();
    const open = await database.knex.transaction();
    await open("stored_events").insert(late);
    await database.knex("stored_events").insert(early);
    const whileOpen = await readAll(database.knex, ["0", "0"]);
    await open.commit();
    const after = await readAll(database.knex, whileOpen.checkpoint);
    const seen = [...whileOpen.ids, ...after.ids];
    expect(seen).toContain(early.event_id);
    expect(seen).toContain(late.event_id);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("has an index for the reader of all events and for the reader of one type", async () => {
    await database.knex.transaction(async (trx) => {
      await trx.raw("SET LOCAL enable_seqscan = off");
      await trx.raw("SET LOCAL enable_bitmapscan = off");
      const order = "(transaction_id, global_position) > ('0', 0) ORDER BY transaction_id, global_position";
      expect(await plan(trx, `SELECT * FROM stored_events WHERE ${order}`)).toContain("stored_events_by_position");
      const ofType = await plan(trx, `SELECT * FROM stored_events WHERE event_type = 'Patient.Created' AND ${order}`);
      expect(ofType).toContain("stored_events_by_type");
      expect(ofType).not.toContain("Sort");
    });
  });

  it("leaves a database as it was when it is rolled back, and can come again", async () => {
    const full = await databaseSnapshot(database.knex);
    await database.knex.migrate.rollback({ migrationSource: runtimeMigrations }, true);
    const empty = await databaseSnapshot(database.knex);
    expect(empty).toEqual([expect.stringMatching(/^schema public/)]);
    await database.knex.migrate.latest({ migrationSource: runtimeMigrations });
    expect(await databaseSnapshot(database.knex)).toEqual(full);
  });
});

describeOnPostgres("tenants in the runtime's tables", (database) => {
  const ours = randomUUID();
  const theirs = randomUUID();
  const suffix = randomUUID().slice(0, 8);
  const owner = `owner_${suffix}`;
  const service = `service_${suffix}`;
  const relay = `relay_${suffix}`;

  beforeAll(async () => {
    const { knex } = database;
    await knex.raw("CREATE ROLE ??", [owner]);
    await knex.raw("CREATE ROLE ??", [service]);
    await knex.raw("CREATE ROLE ??", [relay]);
    await knex.raw("GRANT CREATE, USAGE ON SCHEMA public TO ??", [owner]);
    await asRole(owner, null, (trx) =>
      runtimeMigrations.getMigrations([]).then(async (all) => {
        for (const each of all) await (await runtimeMigrations.getMigration(each)).up(trx);
        await trx.raw(
          "GRANT SELECT, INSERT, UPDATE, DELETE ON stored_events, failed_events, aggregate_snapshots TO ??, ??",
          [service, relay],
        );
      }),
    );
    await knex("stored_events").insert([newEvent(ours), newEvent(theirs)]);
  });

  afterAll(async () => {
    const { knex } = database;
    await knex.raw("DROP OWNED BY ??, ??, ??", [owner, service, relay]);
    await knex.raw("DROP ROLE ??, ??, ??", [owner, service, relay]);
  });

  it("shows a service the rows of its tenant alone", async () => {
    expect(await asRole(service, ours, tenants)).toEqual([ours]);
    expect(await asRole(service, theirs, tenants)).toEqual([theirs]);
  });

  it("shows nothing while no tenant is set", async () => {
    expect(await asRole(service, null, tenants)).toEqual([]);
    expect(await asRole(service, "", tenants)).toEqual([]);
  });

  it("holds the owner of the tables to it as well", async () => {
    expect(await asRole(owner, null, tenants)).toEqual([]);
    expect(await asRole(owner, ours, tenants)).toEqual([ours]);
  });

  it("refuses a row of another tenant", async () => {
    for (const [table, row] of [
      ["stored_events", newEvent(theirs)],
      ["failed_events", { tenant_id: theirs, consumer: "c", error_type: "X.Y", error_message: "m" }],
      [
        "aggregate_snapshots",
        { tenant_id: theirs, aggregate_type: "Patient", aggregate_id: randomUUID(), version: 1, state: {} },
      ],
    ] as const) {
      await expect(asRole(service, ours, (trx) => trx(table).insert(row))).rejects.toMatchObject({ code: "42501" });
      await asRole(service, theirs, (trx) => trx(table).insert(row));
    }
  });

  it("refuses a tenant that is no uuid instead of showing nothing", async () => {
    await expect(asRole(service, "everyone", tenants)).rejects.toMatchObject({ code: "22P02" });
  });

  it("shows every tenant to members of events_all_tenants, once that role exists", async () => {
    expect(await asRole(relay, null, tenants)).toEqual([]);
    // The role belongs to the whole server, so it exists within a transaction that is never committed.
    const trx = await database.knex.transaction();
    try {
      await trx.raw(
        "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'events_all_tenants') THEN CREATE ROLE events_all_tenants; END IF; END $$",
      );
      await trx.raw("GRANT events_all_tenants TO ??", [relay]);
      await trx.raw("SET LOCAL ROLE ??", [relay]);
      expect(await tenants(trx)).toEqual([ours, theirs].sort());
      await trx.raw("SET LOCAL ROLE ??", [service]);
      expect(await tenants(trx)).toEqual([]);
    } finally {
      await trx.rollback();
    }
  });

  function asRole<T>(role: string, tenant: string | null, work: (trx: Knex.Transaction) => PromiseLike<T>): Promise<T> {
    return database.knex.transaction(async (trx) => {
      await trx.raw("SET LOCAL ROLE ??", [role]);
      if (tenant !== null) await trx.raw("SELECT set_config('app.tenant_id', ?, true)", [tenant]);
      return work(trx);
    });
  }

  async function tenants(trx: Knex): Promise<string[]> {
    return (await trx("stored_events").distinct("tenant_id").orderBy("tenant_id").pluck("tenant_id")) as string[];
  }
});

function newEvent(tenant: string = randomUUID()) {
  return {
    event_id: randomUUID(),
    tenant_id: tenant,
    aggregate_type: "Patient",
    aggregate_id: randomUUID(),
    version: 1,
    event_type: "Patient.Created",
    event_data: { birthDate: "1984-02-29" },
    occurred_at: new Date("2026-03-01T08:00:00.123Z"),
  };
}

/** As the comment in the migration says that a reader of all events goes. */
async function readAll(knex: Knex, [transaction, position]: readonly [string, string]) {
  const { rows } = await knex.raw<{ rows: { event_id: string; transaction_id: string; global_position: string }[] }>(
    `SELECT event_id, transaction_id, global_position FROM stored_events
     WHERE (transaction_id, global_position) > (?::xid8, ?::bigint)
       AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())
     ORDER BY transaction_id, global_position`,
    [transaction, position],
  );
  const last = rows.at(-1);
  const checkpoint =
    last === undefined ? ([transaction, position] as const) : ([last.transaction_id, last.global_position] as const);
  return { ids: rows.map((row) => row.event_id), checkpoint };
}

async function plan(knex: Knex, query: string): Promise<string> {
  const { rows } = await knex.raw<{ rows: { "QUERY PLAN": string }[] }>(`EXPLAIN ${query}`);
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
}

describe("runtimeMigrations", () => {
  it("names its migrations without a path or an extension", async () => {
    const names = (await runtimeMigrations.getMigrations([])).map((each) => runtimeMigrations.getMigrationName(each));
    expect(names).toEqual([
      "event-runtime/0001-event-tables",
      "event-runtime/0002-outbox-inbox",
      "event-runtime/0003-dead-letters",
    ]);
  });
});
