import { expect, it } from "vitest";
import { resolve } from "../../resolve/resolve.js";
import { treeOf } from "../../testing/tree-of.js";
import { check } from "../check.js";

// No fixture: two such files cannot be checked out where case does not count.
it("finds two files that differ only in case, once", () => {
  const record = (name: string) => ({ type: "record", name, namespace: "n", fields: [] });
  const tree = treeOf({ "Bed/ward.avsc": record("WardOpened"), "bed/Ward.avsc": record("Ward") });
  const found = check(resolve(tree).resolved, { rules: new Map() });
  expect(found.map(({ rule, file, message }) => [rule, file, message])).toEqual([
    [
      "file-name-unique",
      "schemas/bed/Ward.avsc",
      '"bed/Ward.avsc" and "Bed/ward.avsc" are one file where case does not count.',
    ],
  ]);
});
