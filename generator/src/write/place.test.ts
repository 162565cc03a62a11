import { isAbsolute, join, relative, sep } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { place } from "./place.js";
import { foldPath } from "./safe-path.js";

const where = {
  out: join(sep, "repo", "out"),
  catalogFile: join(sep, "repo", "EVENT_CATALOG.md"),
  cwd: join(sep, "repo"),
};
const output = (path: string, source?: string) => ({
  path,
  content: "",
  emitter: "sdk",
  ...(source === undefined ? {} : { source }),
});

test.each([
  "/etc/passwd",
  "../x",
  "a/../../x",
  "a/./b",
  "a//b",
  "",
  "a/",
  "C:/x",
  "a\\..\\x",
  "a\nb",
  "a\u0000",
  "a/b. ",
  "con/trailing.",
  `${"x".repeat(256)}`,
  `${"é".repeat(128)}`,
  ".events-manifest.json",
  ".cache/last-run.json",
])("refuses the path %j", (path) => {
  const { placed, diagnostics } = place([output(path, "p/a.avsc")], where);
  expect(placed).toEqual([]);
  expect(diagnostics).toMatchObject([{ rule: "output-path-unsafe", fix: "Rename what it is made from: p/a.avsc." }]);
});

test("never places a file outside the output folder, whatever the path", () => {
  const hostile = fc
    .array(fc.oneof(fc.constantFrom("..", ".", "", "/", "\\", "a", "~", "C:"), fc.string()))
    .map((parts) => parts.join("/"));
  fc.assert(
    fc.property(hostile, (path) => {
      for (const { file } of place([output(path)], where).placed) {
        const inside = relative(where.out, file);
        expect(inside.startsWith("..") || isAbsolute(inside) || inside === "").toBe(false);
      }
    }),
  );
});

test.each([
  ["src/A.ts", "src/a.ts"],
  ["src/\u00e9.ts", "src/e\u0301.ts"],
  ["src/a.ts", "src/a.ts"],
  ["src", "src/a.ts"],
  ["Src", "src/a.ts"],
])("refuses %j beside %j", (one, two) => {
  const { diagnostics } = place([output(one), output(two)], where);
  expect(diagnostics).toMatchObject([{ rule: "output-path-collides", fix: "Rename one of them." }]);
  expect(diagnostics[0]?.message).toContain(one);
});

test("places the catalog where it is configured, and everything else in the output folder", () => {
  const { placed } = place([output("EVENT_CATALOG.md"), output("docs/EVENT_CATALOG.md")], where);
  expect(placed.map(({ path, file }) => [path, file])).toEqual([
    ["../EVENT_CATALOG.md", where.catalogFile],
    ["docs/EVENT_CATALOG.md", join(where.out, "docs", "EVENT_CATALOG.md")],
  ]);
});

test("folds what a case-insensitive file system folds", () => {
  expect(foldPath("SRC/E\u0301.ts")).toBe(foldPath("src/\u00e9.ts"));
});
