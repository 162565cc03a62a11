import { expect, test } from "vitest";
import { treeOf } from "./__fixtures__/tree-of.js";
import { diagnosticAt, placeText } from "./diagnostic-at.js";

const [file] = treeOf({ "a/b.avsc": '{\n  "type": "int"\n}' }).files;

test("a finding points at the node's first character, 1-based, in the path that is shown", () => {
  if (file?.root.kind !== "object") throw new Error("the file holds an object");
  const node = file.root.members.get("type")?.value;
  if (node === undefined) throw new Error("the object has a type");
  expect(diagnosticAt(file, node, { rule: "some-rule", message: "Wrong.", fix: null })).toEqual({
    rule: "some-rule",
    severity: "error",
    file: "schemas/a/b.avsc",
    line: 2,
    column: 11,
    message: "Wrong.",
    fix: null,
  });
  expect(placeText(file, node)).toBe("schemas/a/b.avsc:2:11");
});

test("a finding may be a warning", () => {
  const finding = { rule: "some-rule", severity: "warning", message: "Odd.", fix: "Even." } as const;
  expect(diagnosticAt({ path: "x.avsc", text: "" }, { start: 0 }, finding)).toMatchObject({
    severity: "warning",
    line: 1,
  });
});
