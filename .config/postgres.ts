import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "./embedded-postgres.ts";

/** Where the tests' PostgreSQL is, or why there is none. */
export type PostgresForTests = { readonly url: string } | { readonly skipped: string };

declare module "vitest" {
  export interface ProvidedContext {
    postgres: PostgresForTests;
  }
}

/**
 * Global setup of the test run: gives `x.int.test.ts` and `x.kafka.test.ts` a PostgreSQL server, `DATABASE_URL` if it
 * is set, else an embedded one that lives as long as the run. Nothing is started when the run has no such file. Where the
 * embedded server cannot start, the files are skipped and say why; a `DATABASE_URL` that does not answer fails them.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env.DATABASE_URL) {
    project.provide("postgres", { url: process.env.DATABASE_URL });
    return undefined;
  }
  if (!(await hasIntegrationTests(project))) {
    project.provide("postgres", {
      skipped: "no PostgreSQL was started, because the run had no x.int.test.ts or x.kafka.test.ts",
    });
    return undefined;
  }
  try {
    const server = await startEmbeddedPostgres();
    project.provide("postgres", { url: server.url });
    return () => server.stop();
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, " ").trim() : String(error);
    project.provide("postgres", {
      skipped: `needs PostgreSQL: DATABASE_URL is not set, and the embedded server cannot run here (${reason})`,
    });
    return undefined;
  }
}

async function hasIntegrationTests(project: TestProject): Promise<boolean> {
  const { filenamePattern } = project.vitest as { filenamePattern?: string[] };
  // A filter may carry a line: `x.int.test.ts:12`.
  const { testFiles } = await project.globTestFiles(filenamePattern?.map((filter) => filter.replace(/:\d+$/, "")));
  // Some that need brokers need a database at once.
  return testFiles.some((file) => /\.(int|kafka)\.test\.ts$/.test(file));
}
