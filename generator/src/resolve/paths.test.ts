import { describe, expect, test } from "vitest";
import { treeOf } from "../load/__fixtures__/tree-of.js";
import { findingsIn } from "./__fixtures__/findings-in.js";
import { placeOf } from "./paths.js";
import { resolve } from "./resolve.js";

const enumOf = (name: string) => ({ type: "enum", name, symbols: ["A"] });

test.each([
  ["a.avsc", { domain: "events", area: null }],
  ["patient/a.avsc", { domain: "patient", area: null }],
  ["clinical/lab/blood/a.avsc", { domain: "clinical", area: "lab/blood" }],
])("%s lies in a domain, and perhaps in an area", (relativePath, place) => {
  expect(placeOf({ relativePath })).toEqual(place);
});

describe("a folder name", () => {
  test.each([
    "a b",
    "é",
    "-a",
    "_a",
    "a'",
    "*",
    "a\nb",
    "con",
    "NUL",
    "com1.x",
    "a.",
    "$(x)",
    "a`",
    "x".repeat(201),
    "\u202e",
  ])("%j is refused", (folder) => {
    expect(findingsIn({ [`${folder}/x.avsc`]: enumOf("E") })).toHaveLength(1);
    expect(findingsIn({ [`d/${folder}/x.avsc`]: enumOf("E") })).toEqual([expect.stringContaining("[path-unsafe]")]);
  });

  test.each(["patient", "Encounters-ADT", "v1.2", "3d", "console", "a_b"])("%j is accepted", (folder) => {
    expect(findingsIn({ [`${folder}/x.avsc`]: enumOf("E") })).toEqual([]);
  });

  test("is reported once, and everything below it is left out", () => {
    const contents = {
      "a b/1.avsc": enumOf("E"),
      "a b/c/2.avsc": enumOf("F"),
      "a b/domain.json": {},
      "ok/3.avsc": enumOf("G"),
    };
    const { resolved, diagnostics } = resolve(treeOf({ ...contents, "a b/domain.json": { title: "T" } }));
    expect(diagnostics.filter(({ rule }) => rule === "path-unsafe")).toHaveLength(1);
    expect(resolved.files.map((file) => file.source.relativePath)).toEqual(["ok/3.avsc"]);
  });
});

describe("a file name", () => {
  test.each([
    "a*.avsc",
    "a/`.avsc",
    "a/x\n.avsc",
    "a/<b>.avsc",
    "a/'.avsc",
    "a/|.avsc",
    "a/\u202e.avsc",
    "a/\\.avsc",
    "a/[x].avsc",
  ])("in %j is refused, because it is shown in comments and in Markdown", (path) => {
    expect(findingsIn({ [path]: enumOf("E") })).toEqual([expect.stringContaining("The file name")]);
  });

  test.each(["Größe (1).avsc", "com.example.Foo-value.avsc", "_a.avsc", "a/con.avsc"])("%j is accepted", (path) => {
    expect(findingsIn({ [path]: enumOf("E") })).toEqual([]);
  });
});
