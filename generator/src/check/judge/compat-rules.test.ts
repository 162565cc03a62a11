import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compare } from "../../compare/compare.js";
import { indexOf, type Snapshot } from "../../compare/snapshot.js";
import { load } from "../../load/load.js";
import type { SourceFile } from "../../load/source-tree.js";
import { DEFAULT_POLICY } from "../../policy.js";
import { resolve } from "../../resolve/resolve.js";
import { applyEdits } from "../fix.js";
import type { Break } from "./break.js";
import type { CompatRule } from "./compat-rule.js";
import { compatRules } from "./compat-rules.js";
import { judgeHistories } from "./judge-histories.js";
import { toDiagnostic } from "./to-diagnostic.js";

const COMPAT = fileURLToPath(new URL("../compat", import.meta.url));
const DATE = "2026-11-23";

interface Fixture extends Snapshot {
  readonly approvals: readonly SourceFile[];
}

async function fixture(rule: CompatRule, kind: "before" | "pass" | "fail" | "fixed"): Promise<Fixture> {
  const folder = `${COMPAT}/__fixtures__/${rule.id}/${kind}`;
  const { tree, diagnostics } = await load({ schemas: folder, cwd: folder });
  const { resolved, diagnostics: faults } = resolve(tree);
  expect([...diagnostics, ...faults], "a fixture is a tree without faults").toEqual([]);
  return { label: kind, resolved, holds: "everything", approvals: tree.approvals ?? [] };
}

function judge(before: Snapshot, today: Fixture, table: readonly CompatRule[] = compatRules): readonly Break[] {
  return judgeHistories(
    [[before]],
    indexOf(today),
    {
      compatibility: { policy: DEFAULT_POLICY, domains: {}, events: {} },
      rules: new Map(),
      approvals: today.approvals,
      date: DATE,
      judgesUnused: true,
    },
    table,
  );
}

function linesOf(breaks: readonly Break[], rule: CompatRule): readonly string[] {
  return breaks
    .map(toDiagnostic)
    .filter((diagnostic) => diagnostic.rule === rule.id)
    .map(
      ({ file, line, column, severity, message }) => `${file}:${line}:${column} ${severity} [${rule.id}] ${message}`,
    );
}

function expected(rule: CompatRule): readonly string[] {
  return readFileSync(`${COMPAT}/__fixtures__/${rule.id}/fail/expected.txt`, "utf8").trimEnd().split("\n");
}

describe.each(compatRules)("$id", (rule) => {
  it("finds what its failing fixture has, at line and column, and nothing else", async () => {
    const found = linesOf(judge(await fixture(rule, "before"), await fixture(rule, "fail")), rule);
    expect(found).toEqual(expected(rule));
  });

  it("is what finds it: without the rule in the table nothing does", async () => {
    const others = compatRules.filter((other) => other !== rule);
    expect(linesOf(judge(await fixture(rule, "before"), await fixture(rule, "fail"), others), rule)).toEqual([]);
    expect(expected(rule).every((line) => line.includes(`[${rule.id}]`))).toBe(true);
  });

  it("leaves its passing fixture alone, which is a change too", async () => {
    const [before, pass] = [await fixture(rule, "before"), await fixture(rule, "pass")];
    expect(linesOf(judge(before, pass), rule)).toEqual([]);
    expect(compare(before, indexOf(pass)).changes).not.toEqual([]);
  });

  it("says nothing where nothing changed", async () => {
    expect(judge(await fixture(rule, "before"), await fixture(rule, "before"))).toEqual([]);
  });
});

describe.each(compatRules.filter(({ fixable }) => fixable))("fixing $id", (rule) => {
  it("makes of the failing fixture exactly the fixed one", async () => {
    const breaks = judge(await fixture(rule, "before"), await fixture(rule, "fail"), [rule]);
    const { texts } = applyEdits(breaks, ({ place, edits }) => ({ file: place.file, edits }));
    const { resolved } = await fixture(rule, "fixed");
    for (const [path, text] of texts) {
      expect(text).toBe(resolved.files.find(({ source }) => source.relativePath === path)?.source.text);
    }
    expect(texts.size).toBeGreaterThan(0);
  });

  it("leaves no finding that it promised to mend, and makes no other", async () => {
    const before = await fixture(rule, "before");
    const [failing, left] = [await fixture(rule, "fail"), await fixture(rule, "fixed")].map((today) =>
      judge(before, today),
    );
    expect(left?.filter(({ edits }) => edits.length > 0)).toEqual([]);
    const known = new Set(failing?.map((found) => found.rule.id));
    expect(left?.filter((found) => found.severity === "error" && !known.has(found.rule.id))).toEqual([]);
  });
});

describe("the table of rules", () => {
  it("has every rule that has a file, each under the id that is its file's name", () => {
    const files = readdirSync(COMPAT).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
    expect(compatRules.map(({ id }) => id).sort()).toEqual(files.map((file) => basename(file, ".ts")).sort());
  });

  it("has fixtures for every rule, and none for a rule that is gone", () => {
    expect(readdirSync(`${COMPAT}/__fixtures__`).sort()).toEqual(compatRules.map(({ id }) => id).sort());
    for (const { id, fixable } of compatRules) {
      expect(existsSync(`${COMPAT}/__fixtures__/${id}/fixed`), `fixed/ of ${id}`).toBe(fixable);
    }
  });

  it.each(compatRules)("states in one sentence what $id demands", ({ purpose }) => {
    expect(purpose).toMatch(/^(No|Every|An?|The|What|[A-Z`])/);
    expect(purpose.replaceAll(/`[^`]*`/g, "").match(/[.!?](\s|$)/g)).toHaveLength(1);
    expect(purpose).toMatch(/[^.]\.$/);
    expect(purpose.length).toBeLessThanOrEqual(140);
  });
});
