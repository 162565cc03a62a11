import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { SummaryReporter } from "./summary-reporter.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Tests run on the sources of the workspaces, so that no build stands between an edit and its test. */
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@healthtech\/event-runtime$/, replacement: `${root}runtime/src/index.ts` },
      { find: /^@healthtech\/event-runtime\/event$/, replacement: `${root}runtime/src/event/index.ts` },
      { find: /^@healthtech\/event-runtime\/testing$/, replacement: `${root}runtime/src/testing/index.ts` },
      {
        find: /^@healthtech\/event-runtime\/migrations$/,
        replacement: `${root}runtime/src/adapters/postgres/migrations/index.ts`,
      },
    ],
  },
  test: {
    include: ["{generator,runtime}/src/**/*.test.ts", "{examples,bench,infra}/**/*.test.ts"],
    globalSetup: [`${root}.config/postgres.ts`, `${root}.config/kafka.ts`],
    pool: "threads",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: [
      ["default", { summary: false }],
      // In a workflow, failures stand at their lines.
      ...(process.env.GITHUB_ACTIONS === "true" ? ["github-actions" as const] : []),
      new SummaryReporter(),
    ],
    coverage: {
      provider: "v8",
      include: ["generator/src/**/*.ts", "runtime/src/**/*.ts"],
      exclude: ["**/*.test.ts", "**/__fixtures__/**", "**/__golden__/**"],
      reporter: ["text-summary", "json-summary"],
      thresholds: {
        "generator/src/**": { lines: 90 },
        "runtime/src/**": { lines: 90 },
      },
    },
  },
});
