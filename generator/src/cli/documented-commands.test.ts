import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { commands } from "./commands.js";
import { parseArguments } from "./parse-arguments.js";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly run?: string; readonly uses?: string }[] }>
  >;
}

const workflow = parse(read(".github/workflows/pull-request.yml")) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const documents = ["README.md", ".github/CONTRIBUTING.md"].map(read);
const blocks = documents.flatMap((text) => [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = ""]) => block));
const lines = [...steps.flatMap(({ run }) => run ?? []), ...blocks].flatMap((text) => text.split("\n"));
/** What is typed, without what follows a pipe or a comment. */
const typed = [...new Set(lines.map((line) => line.replace(/\s[|#].*$/, "").trim()))];

describe("what the workflow and the guides tell to type", () => {
  test.each(typed.filter((line) => line.startsWith("npx events ")))("%s is understood", async (line) => {
    const argv = line.replaceAll(/["']/g, "").split(/\s+/).slice(2);
    const io = { env: {}, cwd: "/", stdout: {}, stderr: {} } as never;
    expect(await parseArguments(argv, commands, io)).toMatchObject({ kind: argv.includes("--help") ? "text" : "run" });
  });

  test("every npm script exists", () => {
    const named = typed.flatMap((line) => [...line.matchAll(/npm (?:run )?(start|test|verify|(?<=run )[\w:]+)/g)]);
    expect(named.length).toBeGreaterThan(3);
    for (const [, name = ""] of named) expect(scripts).toHaveProperty([name]);
  });
});

describe("the workflow of a pull request", () => {
  test("runs every check of the schemas, with annotations", () => {
    const runs = steps.flatMap(({ run }) => run ?? []);
    for (const command of ["lint", "generate --check", "compat --against", "coverage"]) {
      const found = runs.filter((run) => run.includes(`npx events ${command}`));
      expect(found, command).not.toEqual([]);
      for (const run of found) expect(run).toContain("--format github");
    }
    expect(runs).toContain("npm test");
  });

  test("may not write anything, and uses released actions only", () => {
    expect(workflow).toMatchObject({ permissions: { contents: "read" } });
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });
});
