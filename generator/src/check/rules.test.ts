import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../diagnostics.js";
import { load } from "../load/load.js";
import type { SourceTree } from "../load/source-tree.js";
import { resolve } from "../resolve/resolve.js";
import { treeOf } from "../testing/tree-of.js";
import { judge, toDiagnostics } from "./check.js";
import { applyFixes } from "./fix.js";
import type { LintRule } from "./lint-rule.js";
import { rules } from "./rules.js";

const LINT = fileURLToPath(new URL("./lint", import.meta.url));
const NOTHING_CONFIGURED = { rules: new Map() };

async function fixture(rule: LintRule, kind: "pass" | "fail" | "fixed"): Promise<SourceTree> {
  const folder = `${LINT}/__fixtures__/${rule.id}/${kind}`;
  const { tree, diagnostics } = await load({ schemas: folder, cwd: folder });
  expect([...diagnostics, ...resolve(tree).diagnostics], "a fixture is a tree without faults").toEqual([]);
  return tree;
}

function linesOf(tree: SourceTree, rule: LintRule, table: readonly LintRule[] = rules): readonly string[] {
  return toDiagnostics(judge(resolve(tree).resolved, NOTHING_CONFIGURED, table))
    .filter((diagnostic) => diagnostic.rule === rule.id)
    .map(line);
}

function line({ file, line, column, severity, rule, message }: Diagnostic): string {
  return `${file}:${line}:${column} ${severity} [${rule}] ${message}`;
}

function expected(rule: LintRule): readonly string[] {
  return readFileSync(`${LINT}/__fixtures__/${rule.id}/fail/expected.txt`, "utf8").trimEnd().split("\n");
}

/** Text by path, after the edits of one rule were applied until it had no more. */
function mend(tree: SourceTree, rule: LintRule): Readonly<Record<string, string>> {
  let texts = Object.fromEntries(
    [...tree.files, ...tree.domains].map(({ relativePath, text }) => [relativePath, text]),
  );
  for (let round = 0; round < 10; round++) {
    const mended = applyFixes(judge(resolve(treeOf(texts)).resolved, NOTHING_CONFIGURED, [rule])).texts;
    if (mended.size === 0) return texts;
    texts = {
      ...texts,
      ...Object.fromEntries([...mended].map(([path, text]) => [path.slice("schemas/".length), text])),
    };
  }
  throw new Error(`The fixes of ${rule.id} never come to an end.`);
}

describe.each(rules)("$id", (rule) => {
  it("finds what its failing fixture has, at line and column, and nothing else", async () => {
    expect(linesOf(await fixture(rule, "fail"), rule)).toEqual(expected(rule));
  });

  it("is what finds it: without the rule in the table nothing does", async () => {
    const others = rules.filter((other) => other !== rule);
    expect(linesOf(await fixture(rule, "fail"), rule, others)).toEqual([]);
    expect(expected(rule).every((line) => line.includes(`[${rule.id}]`))).toBe(true);
  });

  it("leaves its passing fixture alone", async () => {
    expect(linesOf(await fixture(rule, "pass"), rule)).toEqual([]);
  });

  it("states its purpose in one sentence", () => {
    expect(rule.purpose).toMatch(/^(No|Every|An?|The|One|All|What|[A-Z`])/);
    expect(rule.purpose).toMatch(/[^.]\.$/);
    expect(rule.purpose.replaceAll(/`[^`]*`/g, "").match(/[.!?](\s|$)/g)).toHaveLength(1);
    expect(rule.purpose.length).toBeLessThanOrEqual(140);
  });
});

describe.each(rules.filter(({ fixable }) => fixable))("fixing $id", (rule) => {
  it("makes of the failing fixture exactly the fixed one", async () => {
    const { files, domains } = await fixture(rule, "fixed");
    const fixed = Object.fromEntries([...files, ...domains].map(({ relativePath, text }) => [relativePath, text]));
    expect(mend(await fixture(rule, "fail"), rule)).toEqual(fixed);
  });

  it("leaves only findings that it never promised to mend", async () => {
    const { resolved } = resolve(await fixture(rule, "fixed"));
    const left = judge(resolved, NOTHING_CONFIGURED, [rule]);
    expect(left.filter(({ finding }) => (finding.edits ?? []).length > 0)).toEqual([]);
    const before = judge(resolve(await fixture(rule, "fail")).resolved, NOTHING_CONFIGURED, [rule]);
    expect(left).toHaveLength(before.filter(({ finding }) => (finding.edits ?? []).length === 0).length);
  });
});

describe("the table of rules", () => {
  it("has every rule that has a file, each under the id that is its file's name", () => {
    const files = readdirSync(LINT).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
    expect(rules.map(({ id }) => id).sort()).toEqual(files.map((file) => basename(file, ".ts")).sort());
  });

  it("has fixtures for every rule, and none for a rule that is gone", () => {
    expect(readdirSync(`${LINT}/__fixtures__`).sort()).toEqual(rules.map(({ id }) => id).sort());
    for (const { id, fixable } of rules) {
      expect(existsSync(`${LINT}/__fixtures__/${id}/fixed`), `fixed/ of ${id}`).toBe(fixable);
    }
  });

  it("marks as fixable exactly the rules whose findings carry edits", async () => {
    for (const rule of rules) {
      const judged = judge(resolve(await fixture(rule, "fail")).resolved, NOTHING_CONFIGURED, rules);
      const own = judged.filter((each) => each.rule === rule);
      expect(
        own.some(({ finding }) => (finding.edits ?? []).length > 0),
        rule.id,
      ).toBe(rule.fixable);
    }
  });
});
