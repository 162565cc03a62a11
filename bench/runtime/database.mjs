import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runtimeMigrations } from "@healthtech/event-runtime/migrations";
import { build } from "esbuild";
import knexFactory from "knex";

const root = new URL("../../", import.meta.url);

/**
 * A PostgreSQL with the runtime's tables: `DATABASE_URL`, else the one that npm brings along, which here writes to the
 * disk before it says that something is committed, as in production.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function openDatabase() {
  const given = process.env.DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await startServer();
  const knex = knexFactory({ client: "pg", connection: server.url, pool: { min: 0, max: 1 } });
  try {
    await knex.migrate.latest({ migrationSource: runtimeMigrations });
  } catch (error) {
    await server.stop();
    throw error;
  } finally {
    await knex.destroy();
  }
  return server;
}

/** The tests' own server, whose source is TypeScript, which Node 20 cannot load. */
async function startServer() {
  const folder = new URL("node_modules/.cache/bench/", root);
  mkdirSync(folder, { recursive: true });
  const outfile = fileURLToPath(new URL("embedded-postgres.mjs", folder));
  const entry = fileURLToPath(new URL(".config/embedded-postgres.ts", root));
  await build({ entryPoints: [entry], outfile, format: "esm", platform: "node", logLevel: "silent" });
  const { startEmbeddedPostgres } = await import(outfile);
  return startEmbeddedPostgres({ settings: ["fsync=on", "shared_buffers=128MB"] });
}
