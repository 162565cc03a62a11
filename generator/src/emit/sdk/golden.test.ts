import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compile, type Sources } from "../../testing/compile.js";
import { sdkOf } from "../../testing/sdk-of.js";
import { catalogOf } from "../../testing/tree-of.js";

/*
 * What is generated, to the letter, for eight small trees. After a change that is meant:
 *   UPDATE_GOLDENS=1 npx vitest run --config .config/vitest.config.ts generator/src/emit/sdk/golden.test.ts
 * and read the difference.
 */
const GOLDENS = fileURLToPath(new URL("./__golden__/", import.meta.url));

describe.each(readdirSync(GOLDENS))("the tree %s", (name) => {
  const files = readTree(join(GOLDENS, name, "schemas"));
  const expected = join(GOLDENS, name, "src");
  const all = sdkOf(catalogOf(Object.fromEntries(files)));
  const printed: Sources = new Map([...all].filter(([path]) => /^src\/.+\//.test(path)));

  it("becomes these modules", () => {
    if (process.env.UPDATE_GOLDENS === "1") write(join(GOLDENS, name), printed);
    expect(Object.fromEntries(readTree(expected, "src"))).toEqual(Object.fromEntries(printed));
  });

  it("compiles, with the main module", () => {
    expect(compile(all)).toEqual([]);
  });
});

function readTree(folder: string, prefix = ""): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => [join(prefix, path).replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")] as const);
  return new Map(entries);
}

function write(folder: string, files: Sources): void {
  rmSync(join(folder, "src"), { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
