export { type EventMigrationsOptions, eventMigrations } from "./event-migrations.js";
export { type NamedMigration, runtimeMigrations } from "./runtime-migrations.js";
