import { runtimeMigrations } from "@healthtech/event-runtime/migrations";
import type { Knex } from "knex";

/** The tables of both services, which in earnest have a database each, and those of the runtime beside them. */
export async function createTables(knex: Knex): Promise<void> {
  await knex.migrate.latest({ migrationSource: runtimeMigrations });
  await knex.raw(`
    CREATE TABLE IF NOT EXISTS patients (
      patient_id uuid PRIMARY KEY,
      tenant_id uuid NOT NULL,
      facility_id uuid NOT NULL,
      medical_record_number text NOT NULL,
      UNIQUE (tenant_id, medical_record_number)
    );
    CREATE TABLE IF NOT EXISTS journeys (
      journey_id uuid PRIMARY KEY,
      tenant_id uuid NOT NULL,
      patient_id uuid NOT NULL
    );
  `);
}
