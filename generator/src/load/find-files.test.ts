import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findFiles } from "./find-files.js";

let base: string;
let root: string;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "find-files-"));
  root = join(base, "schemas");
  await mkdir(root);
});

afterEach(() => rm(base, { recursive: true, force: true }));

async function put(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), "{}");
  }
}

const NOTHING = {
  schemas: [],
  domains: [],
  standards: [],
  versions: [],
  upcasters: [],
  approvals: [],
  unusable: [],
};

describe("finding schema files", () => {
  test("lists every .avsc at any depth by code unit, however they came onto the disk", async () => {
    const sorted = ["Z.avsc", "a-b/x.avsc", "a/b/deep.avsc", "a/x.avsc", "a_b/x.avsc", "ä.avsc"];
    await put(...sorted.toReversed());
    expect(findFiles(root).schemas).toEqual(sorted);
  });

  test("lists a domain.json where a domain has it, and nowhere else", async () => {
    await put("domain.json", "b/domain.json", "a/domain.json", "a/area/domain.json", "a/other.json");
    expect(findFiles(root).domains).toEqual(["a/domain.json", "b/domain.json"]);
  });

  test("lists the lists of standards, and nothing below or beside them", async () => {
    await put("standards/x12.json", "standards/hl7v2.json", "standards/old/x12.json", "a/standards/x12.json");
    await put("standards/domain.json", "standards/README.md", "standards.json");
    expect(findFiles(root)).toMatchObject({
      standards: ["standards/hl7v2.json", "standards/x12.json"],
      domains: ["standards/domain.json"],
    });
  });

  test("lists earlier versions and upcasters beside a schema, and approvals in their folder", async () => {
    await put(
      "a/x.avsc",
      "a/x.v1.json",
      "a/x.v2.json",
      "a/x.v1-to-v2.ts",
      "a/y.v1.json",
      "a/y.v1-to-v2.ts",
      "a/x.v1.ts",
    );
    await put("approvals/one.json", "approvals/deep/two.json", "a/approvals/three.json", "approvals/README.md");
    expect(findFiles(root)).toMatchObject({
      schemas: ["a/x.avsc"],
      versions: ["a/x.v1.json", "a/x.v2.json"],
      upcasters: ["a/x.v1-to-v2.ts"],
      approvals: ["approvals/one.json"],
    });
  });

  test("passes over what is no schema of the tree", async () => {
    await put("a/x.avsc.bak", "a/x.AVSC", ".git/x.avsc", "node_modules/p/x.avsc", "a/README.md", "a/.hidden/y.avsc");
    expect(findFiles(root)).toEqual(NOTHING);
  });

  test("throws where there is no folder", () => {
    expect(() => findFiles(join(root, "missing"))).toThrow("ENOENT");
  });
});

describe("a link", () => {
  test("to a folder inside the tree is not followed, so that nothing is found twice or forever", async () => {
    await put("a/x.avsc");
    await symlink(join(root, "a"), join(root, "b"));
    await symlink(root, join(root, "a", "up"));
    expect(findFiles(root)).toEqual({ ...NOTHING, schemas: ["a/x.avsc"] });
  });

  test("that leads out of the tree is refused, folder and file alike", async () => {
    await writeFile(join(base, "secret.avsc"), "{}");
    await mkdir(join(base, "schemas-of-others"));
    await symlink(join(base, "secret.avsc"), join(root, "stolen.avsc"));
    await symlink(join(base, "schemas-of-others"), join(root, "others"));
    const { schemas, unusable } = findFiles(root);
    expect(schemas).toEqual([]);
    expect(unusable.map(({ relativePath }) => relativePath)).toEqual(["others", "stolen.avsc"]);
  });

  test("to a file inside the tree counts as that file", async () => {
    await put("a/x.txt");
    await symlink(join(root, "a", "x.txt"), join(root, "a", "x.avsc"));
    expect(findFiles(root).schemas).toEqual(["a/x.avsc"]);
  });

  test("that leads nowhere is refused where a schema should be, and else ignored", async () => {
    await symlink(join(root, "gone"), join(root, "x.avsc"));
    await symlink(join(root, "gone"), join(root, "notes.txt"));
    await symlink(join(root, "gone"), join(root, "node_modules"));
    expect(findFiles(root).unusable.map(({ relativePath }) => relativePath)).toEqual(["x.avsc"]);
  });
});

test("a folder that is named like a schema is entered, not read", async () => {
  await put("x.avsc/y.avsc");
  expect(findFiles(root).schemas).toEqual(["x.avsc/y.avsc"]);
});

test.runIf(process.platform === "linux")(
  "a device that is named like a schema is refused, not read forever",
  async () => {
    await symlink("/dev/zero", join(root, "zero.avsc"));
    const { execFileSync } = await import("node:child_process");
    execFileSync("mkfifo", [join(root, "pipe.avsc")]);
    const { schemas, unusable } = findFiles(root);
    expect(schemas).toEqual([]);
    expect(unusable).toHaveLength(2);
  },
);
