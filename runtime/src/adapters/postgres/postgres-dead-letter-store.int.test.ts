import { once } from "node:events";
import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeOnPostgres } from "../../../../.config/test-database.ts";
import { deadLetter, deadLetterStoreContract, parkedLetter } from "../../testing/dead-letter-store-contract.js";
import { runtimeMigrations } from "./migrations/index.js";
import { openPool } from "./open-pool.js";
import { PostgresDeadLetterStore } from "./postgres-dead-letter-store.js";

const LIMITS = { eventsPerKey: 100, keysPerGroup: 100 };

describeOnPostgres("on PostgreSQL", (database) => {
  let pool: Pool;
  let store: PostgresDeadLetterStore;
  beforeAll(async () => {
    await database.knex.migrate.latest({ migrationSource: runtimeMigrations });
    pool = openPool(database.url);
    store = new PostgresDeadLetterStore(pool);
  });
  afterAll(() => pool.end());

  const empty = () => database.knex.raw("TRUNCATE failed_events, dead_letter_replays");
  /** The database's clock cannot be moved, so what is due is. */
  const advance = async (milliseconds: number) => {
    const earlier = (column: string) => database.knex.raw("?? - ? * interval '1 millisecond'", [column, milliseconds]);
    await database.knex("failed_events").update({ next_attempt_at: earlier("next_attempt_at") });
    await database.knex("dead_letter_replays").update({ next_at: earlier("next_at") });
  };

  deadLetterStoreContract({ describe, it }, "by a client of pg", async () => {
    await empty();
    return { store, advance };
  });

  it("keeps what happened of a letter that is resolved, and none of its bytes", async () => {
    await empty();
    const letter = deadLetter();
    await store.add(letter, LIMITS);
    await store.discard({}, 2n ** 62n);
    expect(await database.knex("failed_events").first()).toMatchObject({
      id: letter.id,
      event_id: letter.event?.id,
      tenant_id: letter.event?.tenantId,
      error_type: "HANDLER.FAILED",
      status: "DISCARDED",
      resolved_at: expect.any(Date),
      topic: "healthtech.patient.events",
      key: null,
      headers: null,
      payload: null,
    });
  });

  it("leaves rows alone that something else wrote before", async () => {
    await empty();
    const row = { consumer: "care", error_type: "X.Y", error_message: "m" };
    await database.knex("failed_events").insert(row);
    expect(await store.list({}, 0n, 10)).toEqual([]);
    expect(await store.counts()).toEqual({ failed: 0, parked: 0, sequences: 0 });
    expect((await store.request({}, 2n ** 62n, { eventsPerSecond: 1, maxAttempts: 10 })).accepted).toBe(0);
    expect(await store.discard({}, 2n ** 62n)).toBe(0);
  });

  it("writes no transaction id while a handler runs, so that readers by commit order are not held up", async () => {
    await empty();
    await store.add(deadLetter(), LIMITS);
    await store.request({}, 2n ** 62n, { eventsPerSecond: 1000, maxAttempts: 10 });
    const claimed = await store.claim("care", async () => {
      const open = await database.knex.raw(
        "SELECT FROM pg_stat_activity WHERE application_name = 'event-runtime' AND datname = current_database() AND backend_xid IS NOT NULL",
      );
      expect(open.rows).toEqual([]);
      return { status: "handled" };
    });
    expect(claimed).toBe(0);
  });

  it("lets a handler take longer than the database lets others be idle in a transaction", async () => {
    await empty();
    await store.add(deadLetter(), LIMITS);
    await store.request({}, 2n ** 62n, { eventsPerSecond: 1000, maxAttempts: 10 });
    const [{ name }] = (await database.knex.raw("SELECT current_database() AS name")).rows;
    await database.knex.raw("ALTER DATABASE ?? SET idle_in_transaction_session_timeout = '500ms'", [name]);
    const impatient = openPool(database.url, { max: 3 });
    try {
      const claimed = await new PostgresDeadLetterStore(impatient).claim("care", async () => {
        // Until another session has been ended for it.
        const other = await impatient.connect();
        const ended = once(other, "error");
        await other.query("BEGIN");
        other.release(...(await ended));
        return { status: "handled" };
      });
      expect(claimed).toBe(0);
      expect(await store.counts()).toEqual({ failed: 0, parked: 0, sequences: 0 });
    } finally {
      await database.knex.raw("ALTER DATABASE ?? RESET idle_in_transaction_session_timeout", [name]);
      await impatient.end();
    }
  });

  it("keeps a letter to be replayed when the connection is cut while it is handled", async () => {
    await empty();
    const [letter, behind] = [deadLetter(), parkedLetter()];
    await store.add(letter, LIMITS);
    await store.park(behind, LIMITS);
    await store.request({}, 2n ** 62n, { eventsPerSecond: 1_000_000, maxAttempts: 10 });
    const cut = store.claim("care", async () => {
      await database.knex.raw(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'event-runtime' AND datname = current_database()",
      );
      return { status: "handled" };
    });
    await expect(cut).rejects.toMatchObject({ code: "DATABASE.UNAVAILABLE", retryable: true });
    const other = openPool(database.url, { max: 2 });
    const taken: string[] = [];
    const take = () =>
      new PostgresDeadLetterStore(other).claim("care", async ({ id }) => {
        taken.push(id);
        return { status: "handled" };
      });
    while (taken.length < 2) await take();
    expect(taken).toEqual([letter.id, behind.id]);
    await other.end();
  });

  it("keeps tenants apart: a tenant's own session sees its letters, and none whose envelope cannot be read", async () => {
    await empty();
    const [mine, theirs] = [deadLetter(), deadLetter({ tenantId: "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0001" })];
    const nobodys = { ...deadLetter(), event: null };
    for (const letter of [mine, theirs, nobodys]) await store.add(letter, null);
    const role = `tenant_${mine.id.slice(0, 8)}`;
    await database.knex.raw("CREATE ROLE ??", [role]);
    await database.knex.raw("GRANT SELECT, INSERT, UPDATE, DELETE ON failed_events TO ??", [role]);
    const bound = openPool(database.url, { max: 1 });
    try {
      await bound.query(`SET ROLE ${role}`);
      const tenantBound = new PostgresDeadLetterStore(bound);
      await expect(tenantBound.ready()).rejects.toMatchObject({ code: "CONFIG.INVALID" });
      expect(await tenantBound.list({}, 0n, 10)).toEqual([]);
      await bound.query("SELECT set_config('app.tenant_id', $1, false)", [mine.event?.tenantId]);
      expect((await tenantBound.list({}, 0n, 10)).map(({ id }) => id)).toEqual([mine.id]);
      // The last, because the pool gives up the connection of a statement that failed.
      const another = deadLetter({ tenantId: theirs.event?.tenantId ?? "" });
      await expect(tenantBound.add(another, null)).rejects.toMatchObject({ code: "DATABASE.REJECTED" });
    } finally {
      await bound.end();
      await database.knex.raw("DROP OWNED BY ??", [role]);
      await database.knex.raw("DROP ROLE ??", [role]);
    }
  });

  it("lets parallel additions close no more keys than may be, and no sequence be longer", async () => {
    await empty();
    const limits = { eventsPerKey: 5, keysPerGroup: 3 };
    const keys = ["a", "b", "c", "d", "e", "f"];
    const added = await Promise.allSettled(keys.map((key) => store.add(deadLetter({ key }), limits)));
    expect(added.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
    const [closed] = await store.list({}, 0n, 1);
    const key = closed?.key ?? "";
    const parked = await Promise.allSettled(keys.map(() => store.park(parkedLetter({ key }), limits)));
    expect(parked.filter(({ status }) => status === "fulfilled")).toHaveLength(4);
    expect(await store.counts()).toEqual({ failed: 3, parked: 4, sequences: 3 });
  });

  it("says what to do where its migration has not run", async () => {
    await database.knex.raw("ALTER TABLE failed_events RENAME COLUMN sequenced TO elsewhere");
    try {
      await expect(store.ready()).rejects.toMatchObject({ code: "DATABASE.REJECTED" });
      await expect(store.ready()).rejects.toThrow("run the runtime's migrations");
    } finally {
      await database.knex.raw("ALTER TABLE failed_events RENAME COLUMN elsewhere TO sequenced");
    }
  });
});
