import { openPool } from "./adapters/postgres/open-pool.js";
import { PostgresInbox } from "./adapters/postgres/postgres-inbox.js";
import { knexTransactions, pgTransactions } from "./adapters/postgres/transactions.js";
import type { Config } from "./config.js";
import type { OpenInbox } from "./consumer/consumer-run.js";
import { EventError } from "./errors.js";
import type { Clock } from "./ports/clock.js";
import type { Inbox, TransactionalInbox } from "./ports/inbox.js";
import type { KnexTransaction, PgClient, SqlTransaction } from "./ports/sql-transaction.js";

/**
 * - `true`: `"postgres"` where `DATABASE_URL` is set, else `"redis"` where `REDIS_URL` is;
 * - `"postgres"`: the table `event_inbox`; the handler writes in `context.transaction`, which commits with it;
 * - `"redis"`: a claim and a mark, with no transaction around the handler, so that a crash at the wrong moment makes an
 *   event be handled twice;
 * - `false`: none; handlers must bear to see an event twice.
 */
export type InboxChoice = boolean | "postgres" | "redis" | Inbox<SqlTransaction | undefined>;

/** How a consumer opens its inbox, or null for none. Throws `CONFIG.INVALID` where its database is not configured. */
export function inboxOpener(
  choice: InboxChoice,
  { databaseUrl, redisUrl }: Config,
  {
    connections,
    retention,
    clock,
  }: { readonly connections: number; readonly retention: number; readonly clock: Clock },
): (() => Promise<OpenInbox>) | null {
  if (choice === false) return null;
  if (typeof choice === "object") return async () => ({ inbox: choice, close: async () => undefined });
  if (databaseUrl !== null && choice !== "redis") {
    return async () => {
      const pool = openPool(databaseUrl, { max: connections });
      return { inbox: pgInbox(pool) as Inbox<SqlTransaction | undefined>, close: () => pool.end() };
    };
  }
  if (redisUrl !== null && choice !== "postgres") {
    return async () => {
      const { openRedis } = await import("./adapters/redis/redis-commands.js");
      const { RedisInbox } = await import("./adapters/redis/redis-inbox.js");
      const redis = openRedis(redisUrl);
      return { inbox: new RedisInbox(redis, { clock, retention }), close: () => redis.close() };
    };
  }
  const missing = { postgres: "DATABASE_URL", redis: "REDIS_URL", true: "DATABASE_URL or REDIS_URL" }[`${choice}`];
  const fault = `${missing} must be set for the inbox of a consumer`;
  throw new EventError("CONFIG.INVALID", `The configuration is wrong: ${fault}.`, { details: { faults: [fault] } });
}

/** An inbox on the service's own pool of `pg`, whose `event_inbox` the runtime's migrations have made. */
export function pgInbox(pool: Parameters<typeof pgTransactions>[0]): TransactionalInbox<PgClient> {
  return new PostgresInbox(pgTransactions(pool));
}

/** The same on the service's own knex; handlers get a transaction of knex. */
export function knexInbox<Transaction extends KnexTransaction>(
  knex: Parameters<typeof knexTransactions<Transaction>>[0],
): TransactionalInbox<Transaction> {
  return new PostgresInbox(knexTransactions<Transaction>(knex));
}
