import { expect, test } from "vitest";
import { treeOf as treeOfContents } from "../load/__fixtures__/tree-of.js";
import { textsOf, treeOf } from "./tree-texts.js";

test("the tree that a thread makes of the texts is the tree that they were taken from", () => {
  const tree = treeOfContents({
    "a/domain.json": {},
    "a/thing.avsc": { type: "record" },
    "standards/hl7v2.json": { standard: "HL7v2" },
  });
  const { files, domains, standards } = tree;
  expect([files, domains, standards]).toEqual(Array.from({ length: 3 }, () => [expect.anything()]));
  const broken = [{ path: "schemas/b.avsc", relativePath: "b.avsc", text: "{" }];
  const fault = {
    rule: "json-syntax",
    severity: "error",
    file: "x.json",
    line: 1,
    column: 1,
    message: "No.",
    fix: null,
  };
  const whole = { ...tree, broken, standardsFaults: [{ ...fault, severity: "error" as const }] };
  expect(treeOf(structuredClone(textsOf(whole)))).toEqual(whole);
});
