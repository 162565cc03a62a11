import type { Knex } from "knex";
import * as eventTables from "./0001-event-tables.js";
import * as outboxInbox from "./0002-outbox-inbox.js";
import * as deadLetters from "./0003-dead-letters.js";

/** A migration and the name by which knex remembers it. */
export interface NamedMigration {
  readonly name: string;
  load(): Promise<Knex.Migration>;
}

// The names are for ever: knex refuses to go on when a name it has run is gone.
const MIGRATIONS: readonly NamedMigration[] = [
  { name: "event-runtime/0001-event-tables", load: async () => eventTables },
  { name: "event-runtime/0002-outbox-inbox", load: async () => outboxInbox },
  { name: "event-runtime/0003-dead-letters", load: async () => deadLetters },
];

/** The runtime's own tables, as a source for knex: `knex.migrate.latest({ migrationSource: runtimeMigrations })`. */
export const runtimeMigrations: Knex.MigrationSource<NamedMigration> = {
  getMigrations: async () => [...MIGRATIONS],
  getMigrationName: (migration) => migration.name,
  getMigration: (migration) => migration.load(),
};
