import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkTree } from "../check-tree.js";
import { put, repository } from "../cli/__fixtures__/run-cli.js";
import { load } from "../load/load.js";
import { resolve } from "../resolve/resolve.js";
import { judgeTexts } from "./judge-texts.js";
import { startChecking } from "./start-checking.js";
import { textsOf, treeOf } from "./tree-texts.js";

async function tree() {
  const cwd = await repository();
  const file = "schemas/patient/patient-registered.avsc";
  put(cwd, file, readFileSync(join(cwd, file), "utf8").replace('"Surname', '"surname'));
  put(cwd, "schemas/patient/broken.avsc", '{ "type": "record", "name": "Broken"');
  return (await load({ schemas: join(cwd, "schemas"), cwd })).tree;
}

test("a tree comes back from its texts as it was, but for what no rule looks at", async () => {
  const loaded = await tree();
  const { versions: _, upcasters: _upcasters, approvals: _approvals, ...judged } = loaded;
  expect(treeOf(textsOf(loaded))).toEqual(judged);
});

test("texts are judged as the tree is", async () => {
  const loaded = await tree();
  const findings = checkTree(resolve(loaded).resolved, { rules: new Map() });
  expect(findings.map(({ rule }) => rule)).toContain("doc-sentence");
  expect(judgeTexts({ texts: textsOf(loaded), rules: new Map() })).toEqual({ findings });
});

test("the severities of the configuration travel with them", async () => {
  const rules = new Map([["doc-sentence", "error" as const]]);
  const verdict = judgeTexts({ texts: textsOf(await tree()), rules });
  expect(verdict).toMatchObject({ findings: expect.arrayContaining([expect.objectContaining({ severity: "error" })]) });
});

test("a rule that there is not is answered as wrong use", async () => {
  const verdict = judgeTexts({ texts: textsOf(await tree()), rules: new Map([["no-such-rule", "off" as const]]) });
  expect(verdict).toMatchObject({ misuse: { message: expect.stringContaining("no-such-rule") } });
});

describe("checking in place", () => {
  test("finds what the rules find", async () => {
    const loaded = await tree();
    const { resolved } = resolve(loaded);
    const checking = startChecking(1, { rules: new Map() });
    checking.begin(loaded);
    expect(await checking.findings(resolved)).toEqual(checkTree(resolved, { rules: new Map() }));
    checking.stop();
  });
});
