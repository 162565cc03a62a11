import type { Reporter, TestCase, TestModule } from "vitest/node";

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
      // A hook that fails takes its suite's tests with it, which then count as neither passed nor failed.
      const brokenSuites = [...module.children.allSuites()].filter((suite) => suite.errors().length > 0);
      failed += brokenSuites.length;
      if (tests.length === 0 || module.errors().length > 0) failed++;
      for (const test of tests) {
        const result = test.result();
        if (result.state === "passed") passed++;
        else if (result.state === "failed") failed++;
        else {
          const note = "note" in result ? result.note : undefined;
          const reason = note || reasonInName(test) || `${module.relativeModuleId}: no reason given`;
          skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
        }
      }
    }
    const lines = [...skipped].map(([reason, count]) => `skipped ${count}: ${reason}`);
    process.stdout.write(`${["", ...lines, `${passed} passed, ${failed} failed`].join("\n")}\n`);
  }
}

function reasonInName(test: TestCase): string | undefined {
  for (let task: TestCase | TestCase["parent"] = test; task.type !== "module"; task = task.parent) {
    const reason = /\(skipped: (.+)\)$/.exec(task.name)?.[1];
    if (reason !== undefined) return reason;
  }
  return undefined;
}
