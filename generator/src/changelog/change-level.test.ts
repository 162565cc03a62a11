import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compatRules } from "../check/judge/compat-rules.js";
import { CHANGE_KINDS, type Change } from "../compare/change.js";
import { compare } from "../compare/compare.js";
import { indexOf, type Snapshot } from "../compare/snapshot.js";
import { load } from "../load/load.js";
import { resolve } from "../resolve/resolve.js";
import { leveled } from "./change-level.js";
import { changeText } from "./change-text.js";
import { highestLevel } from "./level.js";

const FIXTURES = fileURLToPath(new URL("../check/compat/__fixtures__", import.meta.url));

async function snapshot(folder: string): Promise<Snapshot> {
  const { tree } = await load({ schemas: folder, cwd: folder });
  return { label: folder, resolved: resolve(tree).resolved, holds: "everything" };
}

const breaking = compatRules.filter(({ judges, severity }) => judges !== "approvals" && severity === "error");

test.each(breaking)("what $id finds makes a major release", async ({ id }) => {
  const [before, after] = await Promise.all([snapshot(`${FIXTURES}/${id}/before`), snapshot(`${FIXTURES}/${id}/fail`)]);
  const changes = leveled(compare(before, indexOf(after)));
  expect(highestLevel(changes.map(({ level }) => level))).toBe("major");
});

test.each(CHANGE_KINDS)("%s is said in a few words, and never with a backtick of a value's own", (kind) => {
  const change: Change = {
    kind,
    subject: "A.B",
    path: "a.b",
    before: "before `x`",
    after: "after",
    place: { file: { path: "a", relativePath: "a", text: "", root: null as never }, node: { start: 0, end: 0 } },
    events: [],
  };
  expect(changeText(change)).toMatch(/^[a-z]/);
  expect(changeText(change).match(/`/g) ?? []).toHaveLength(kind.startsWith("event-") ? 0 : 2);
  expect(changeText({ ...change, path: "" })).not.toContain("`");
  expect(changeText({ ...change, after: "x".repeat(999) }).length).toBeLessThan(120);
});
