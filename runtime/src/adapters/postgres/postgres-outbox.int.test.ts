import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeOnPostgres } from "../../../../.config/test-database.ts";
import type { SqlTransaction } from "../../ports/sql-transaction.js";
import { eventIdOf, outboxContract, outboxRecord } from "../../testing/outbox-contract.js";
import { waitUntil } from "../../testing/wait-until.js";
import { runtimeMigrations } from "./migrations/index.js";
import { openPool } from "./open-pool.js";
import { PostgresOutbox } from "./postgres-outbox.js";

describeOnPostgres("on PostgreSQL", (database) => {
  let pool: Pool;
  let outbox: PostgresOutbox;
  beforeAll(async () => {
    await database.knex.migrate.latest({ migrationSource: runtimeMigrations });
    pool = openPool(database.url);
    outbox = new PostgresOutbox(pool);
  });
  afterAll(() => pool.end());

  const empty = async () => {
    await database.knex.raw("TRUNCATE event_outbox");
    return outbox;
  };

  outboxContract<SqlTransaction>({ describe, it }, "a client of pg", async () => ({
    outbox: await empty(),
    begin: async () => {
      const handle = await pool.connect();
      await handle.query("BEGIN");
      const end = async (how: string) => {
        await handle.query(how);
        handle.release();
      };
      return { handle, commit: () => end("COMMIT"), rollback: () => end("ROLLBACK") };
    },
  }));

  outboxContract<SqlTransaction>({ describe, it }, "a transaction of knex", async () => ({
    outbox: await empty(),
    begin: async () => {
      const handle = await database.knex.transaction();
      return {
        handle,
        commit: async () => void (await handle.commit()),
        rollback: async () => void (await handle.rollback()),
      };
    },
  }));

  it("makes a second transaction wait with its record of a lane until the first has ended, and with no other", async () => {
    await empty();
    const first = await database.knex.transaction();
    const second = await database.knex.transaction();
    const [a, b, c] = [outboxRecord("a"), outboxRecord("a"), outboxRecord("c")];
    await outbox.add([a], first);
    await outbox.add([c], second);
    const added = outbox.add([b], second);
    await waitUntil("the second waits", async () => {
      const { rows } = await database.knex.raw<{ rows: unknown[] }>(
        "SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
      );
      return rows.length === 1;
    });
    await first.commit();
    await added;
    await second.commit();
    const taken: string[] = [];
    await outbox.claim(10, async (records) => {
      taken.push(...records.map(({ record }) => eventIdOf(record)));
      return [];
    });
    expect(taken.filter((id) => id !== eventIdOf(c))).toEqual([a, b].map(eventIdOf));
  });

  it("hands records out while an unrelated transaction is open, and assigns no transaction id over the send", async () => {
    await empty();
    const unrelated = await database.knex.transaction();
    await unrelated.raw("CREATE TABLE unrelated ()");
    await outbox.add([outboxRecord("a")], null);
    const ids = async () => {
      const { rows } = await database.knex.raw<{ rows: { xmin: string }[] }>(
        "SELECT backend_xid::text AS xmin FROM pg_stat_activity WHERE backend_xid IS NOT NULL AND datname = current_database()",
      );
      return rows.length;
    };
    const before = await ids();
    expect(
      await outbox.claim(1, async ([waiting]) => {
        expect(await ids()).toBe(before);
        return waiting === undefined ? [] : [{ position: waiting.position, status: "stored" }];
      }),
    ).toBe(1);
    await unrelated.rollback();
  });

  it("says that a deadlock between two callers may go away", async () => {
    await empty();
    const first = await database.knex.transaction();
    const second = await database.knex.transaction();
    await outbox.add([outboxRecord("a")], first);
    await outbox.add([outboxRecord("b")], second);
    const ends = await Promise.allSettled([
      outbox.add([outboxRecord("b")], first).finally(() => first.rollback()),
      outbox.add([outboxRecord("a")], second).finally(() => second.rollback()),
    ]);
    const failed = ends.flatMap((end) => (end.status === "rejected" ? [end.reason] : []));
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatchObject({ code: "DATABASE.UNAVAILABLE", retryable: true, details: { sqlState: "40P01" } });
  });

  it("keeps its records when the connection is cut while they are sent, and the process goes on", async () => {
    await empty();
    const record = outboxRecord("a");
    await outbox.add([record], null);
    const cut = outbox.claim(1, async ([waiting]) => {
      await database.knex.raw(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'event-runtime' AND datname = current_database()",
      );
      return waiting === undefined ? [] : [{ position: waiting.position, status: "stored" }];
    });
    await expect(cut).rejects.toMatchObject({ code: "DATABASE.UNAVAILABLE", retryable: true });
    // Idle connections were cut too, and each is found out by its next use at the latest.
    await waitUntil("the record is seen", () =>
      outbox.counts().then(
        ({ pending }) => pending === 1,
        () => false,
      ),
    );
  });

  it("has the columns that Debezium's event router looks for", async () => {
    await empty();
    const record = outboxRecord("MRN-7");
    await outbox.add([record], null);
    expect(await database.knex("event_outbox_debezium").first()).toMatchObject({
      id: eventIdOf(record),
      aggregatetype: "healthtech.patient.events",
      aggregateid: "MRN-7",
      type: "Patient.Created",
      payload: Buffer.from([0, 255, 1]),
    });
  });

  it("refuses to be drained by a role that sees one tenant only, and what such a role adds for another", async () => {
    await empty();
    const role = `tenant_${randomUUID().slice(0, 8)}`;
    await database.knex.raw("CREATE ROLE ?? LOGIN PASSWORD 'p'", [role]);
    await database.knex.raw("GRANT SELECT, INSERT, UPDATE, DELETE ON event_outbox TO ??", [role]);
    const bound = openPool(database.url, { max: 1 });
    try {
      await bound.query(`SET ROLE ${role}`);
      const tenantBound = new PostgresOutbox(bound);
      await expect(tenantBound.ready()).rejects.toMatchObject({ code: "CONFIG.INVALID" });
      await expect(tenantBound.add([outboxRecord("a")], null)).rejects.toMatchObject({
        code: "DATABASE.REJECTED",
        retryable: false,
      });
      await bound.query("SELECT set_config('app.tenant_id', '0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000', false)");
      await tenantBound.add([outboxRecord("a")], null);
      await bound.query("RESET ROLE");
    } finally {
      await bound.end();
      await database.knex.raw("DROP OWNED BY ??", [role]);
      await database.knex.raw("DROP ROLE ??", [role]);
    }
    expect((await outbox.counts()).pending).toBe(1);
  });

  it("says that a database that is not there may come back", async () => {
    const nowhere = openPool("postgres://nobody@127.0.0.1:1/none", { max: 1 });
    const unreachable = new PostgresOutbox(nowhere);
    await expect(unreachable.add([outboxRecord("a")], null)).rejects.toMatchObject({ code: "DATABASE.UNAVAILABLE" });
    await expect(unreachable.counts()).rejects.toMatchObject({ code: "DATABASE.UNAVAILABLE", retryable: true });
    await nowhere.end();
  });
});
