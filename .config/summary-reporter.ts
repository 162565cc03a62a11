import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends a run with one line that any reader, person or machine, can take the result from: `N passed, N failed`.
 * Before it stands, in words, what this machine could not run: a test or suite that is skipped names its reason in
 * brackets at the end of its name, as in `on PostgreSQL (skipped: no server)`, or through `context.skip(reason)`.
 */
export class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    const skipped = new Map<string, number>();
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      if (tests.length === 0 || module.errors().length > 0) failed++;
      for (const test of tests) {
        const result = test.result();
        if (result.state === "passed") passed++;
        else if (result.state === "failed") failed++;
        else {
          const reason = ("note" in result && result.note) || `${module.relativeModuleId}: no reason given`;
          skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
        }
      }
    }
    const lines = [...skipped].map(([reason, count]) => `skipped ${count}: ${reason}`);
    process.stdout.write(`${["", ...lines, `${passed} passed, ${failed} failed`].join("\n")}\n`);
  }
}
