import { randomUUID } from "node:crypto";
import type { Knex } from "knex";
import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeOnPostgres } from "../../../../.config/test-database.ts";
import type { Inbox } from "../../ports/inbox.js";
import type { SqlTransaction } from "../../ports/sql-transaction.js";
import { inboxContract } from "../../testing/inbox-contract.js";
import { runtimeMigrations } from "./migrations/index.js";
import { openPool } from "./open-pool.js";
import { PostgresInbox } from "./postgres-inbox.js";
import { sessionOf } from "./sql-session.js";
import { knexTransactions, pgTransactions } from "./transactions.js";

describeOnPostgres("an inbox on PostgreSQL", (database) => {
  let pool: Pool;
  beforeAll(async () => {
    await database.knex.migrate.latest({ migrationSource: runtimeMigrations });
    await database.knex.raw("CREATE TABLE effects (event_id uuid)");
    pool = openPool(database.url);
  });
  afterAll(() => pool.end());

  const effects = async (id: string) => (await database.knex("effects").where({ event_id: id })).length;

  describe.each<[name: string, make: () => Inbox<SqlTransaction>]>([
    ["with clients of pg", () => new PostgresInbox<SqlTransaction>(pgTransactions(pool))],
    [
      "with transactions of knex",
      () => new PostgresInbox<SqlTransaction>(knexTransactions<Knex.Transaction>(database.knex)),
    ],
  ])("%s", (_name, make) => {
    const handle = (inbox: Inbox<SqlTransaction>, id: string, after: () => Promise<void> = async () => {}) =>
      inbox.once("group", id, async (transaction) => {
        await sessionOf(transaction).query("INSERT INTO effects VALUES ($1)", [id]);
        await after();
      });

    it("lets an event have its effect once for a group", async () => {
      const [inbox, id] = [make(), randomUUID()];
      expect(await handle(inbox, id)).toBe(true);
      expect(await handle(inbox, id)).toBe(false);
      expect(await effects(id)).toBe(1);
      expect(await inbox.once("another", id, async () => {})).toBe(true);
    });

    it("forgets the event and rolls its effect back when the work fails, and passes the failure on", async () => {
      const [inbox, id] = [make(), randomUUID()];
      const own = new Error("own");
      await expect(handle(inbox, id, () => Promise.reject(own))).rejects.toBe(own);
      expect(await effects(id)).toBe(0);
      expect(await handle(inbox, id)).toBe(true);
    });

    it("refuses an id that is no UUID", async () => {
      await expect(handle(make(), "1")).rejects.toMatchObject({ code: "DATABASE.REJECTED" });
    });
  });

  it("remembers an event in the caller's own transaction", async () => {
    const [inbox, id] = [new PostgresInbox<SqlTransaction>(pgTransactions(pool)), randomUUID()];
    const trx = await database.knex.transaction();
    expect(await inbox.remember("group", id, trx)).toBe(true);
    await trx.rollback();
    await database.knex.transaction(async (own) => {
      expect(await inbox.remember("group", id, own)).toBe(true);
      expect(await inbox.remember("group", id, own)).toBe(false);
    });
    expect(await inbox.once("group", id, async () => {})).toBe(false);
  });

  it("forgets what was handled before a time, and nothing since", async () => {
    const inbox = new PostgresInbox<SqlTransaction>(pgTransactions(pool));
    const [old, young] = [randomUUID(), randomUUID()];
    await inbox.once("group", old, async () => {});
    await inbox.once("another", old, async () => {});
    await database.knex("event_inbox").update({ handled_at: new Date("2020-01-01T00:00:00Z") });
    await inbox.once("group", young, async () => {});
    expect(await inbox.forget("group", new Date("2020-01-02T00:00:00Z"))).toBeGreaterThan(0);
    expect(await inbox.once("group", old, async () => {})).toBe(true);
    expect(await inbox.once("group", young, async () => {})).toBe(false);
    expect(await inbox.once("another", old, async () => {})).toBe(false);
  });

  describe.each<[name: string, make: () => Inbox<SqlTransaction>]>([
    ["of pg", () => new PostgresInbox<SqlTransaction>(pgTransactions(pool))],
    ["of knex", () => new PostgresInbox<SqlTransaction>(knexTransactions<Knex.Transaction>(database.knex))],
  ])("a transaction %s", (name, make) => {
    it("in which a statement failed without the work saying so keeps nothing, and says that", async () => {
      const [inbox, id] = [make(), randomUUID()];
      const work = async (transaction: SqlTransaction) => {
        await sessionOf(transaction)
          .query("SELECT 1 / 0")
          .catch(() => undefined);
      };
      await expect(inbox.once("group", id, work)).rejects.toMatchObject({ code: "DATABASE.REJECTED" });
      expect(await inbox.once("group", id, async () => {})).toBe(true);
    });

    it("is not to be used after its end", async () => {
      const [inbox, id] = [make(), randomUUID()];
      let kept: SqlTransaction | undefined;
      await inbox.once("group", id, async (transaction) => {
        kept = transaction;
      });
      if (kept === undefined) throw new Error("no transaction");
      await expect(sessionOf(kept).query("INSERT INTO effects VALUES ($1)", [id])).rejects.toThrow();
      expect(await effects(id)).toBe(0);
    });

    it("whose connection breaks is no fault of the work's", async () => {
      const [inbox, id] = [make(), randomUUID()];
      const work = async (transaction: SqlTransaction) => {
        const session = sessionOf(transaction);
        const [row] = await session.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
        await database.knex.raw("SELECT pg_terminate_backend(?)", [row?.pid ?? 0]);
        await session.query("SELECT 1").catch(() => {
          throw new Error("the handler's own words");
        });
      };
      const failure = inbox.once("group", id, work);
      if (name === "of pg") await expect(failure).rejects.toMatchObject({ code: "DATABASE.UNAVAILABLE" });
      else await expect(failure).rejects.toThrow();
    });
  });

  inboxContract({ describe, it }, "PostgreSQL", async () => new PostgresInbox(pgTransactions(pool)));

  it("says that a transaction that cannot begin may succeed later", async () => {
    const broken = knexTransactions<Knex.Transaction>({
      transaction: () => Promise.reject(new Error("Timeout acquiring a connection")),
    });
    const inbox = new PostgresInbox(broken);
    await expect(inbox.once("group", randomUUID(), async () => {})).rejects.toMatchObject({
      code: "DATABASE.UNAVAILABLE",
    });
  });
});
