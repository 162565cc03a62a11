import type { Knex } from "knex";
import type { PgClient, SqlTransaction } from "../../ports/sql-transaction.js";

/** What handlers write, in a table that takes a second effect of an event as well as the first. */
export interface Effect {
  readonly consumer: string;
  readonly event_id: string;
  readonly patient: string;
  readonly number: number;
}

/** Makes the tables of effects, and of what a service writes in the transaction that it publishes in. */
export async function createEffectTables(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE TABLE effects (
      nth bigint GENERATED ALWAYS AS IDENTITY,
      consumer text NOT NULL, event_id uuid NOT NULL, patient text NOT NULL, number integer NOT NULL
    );
    CREATE TABLE readings (event_id uuid PRIMARY KEY, patient text NOT NULL, number integer NOT NULL)`);
}

/** Writes an effect in a transaction of `pg`. */
export async function writeEffect(
  transaction: SqlTransaction | undefined,
  { consumer, event_id, patient, number }: Effect,
): Promise<void> {
  await (transaction as PgClient).query(
    "INSERT INTO effects (consumer, event_id, patient, number) VALUES ($1, $2, $3, $4)",
    [consumer, event_id, patient, number],
  );
}

/** In the order in which they were written. */
export async function effectsOf(knex: Knex, consumer: string): Promise<readonly Effect[]> {
  return knex("effects").where({ consumer }).orderBy("nth");
}

/** The events of which a consumer had more than one effect. */
export async function doubledEffects(knex: Knex): Promise<readonly unknown[]> {
  return knex("effects")
    .select("consumer", "patient", "number")
    .groupBy("consumer", "patient", "number")
    .havingRaw("count(*) > 1");
}

/** Readings that a service committed and that consumer has no effect of. */
export async function missingEffects(knex: Knex, consumer: string): Promise<readonly unknown[]> {
  return knex("readings").whereNotExists(
    knex("effects").where({ consumer }).whereRaw("effects.event_id = readings.event_id"),
  );
}
