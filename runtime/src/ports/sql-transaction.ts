export type { KnexTransaction, PgClient, SqlTransaction } from "../event/sql-transaction.js";
