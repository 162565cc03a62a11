import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { put, temporaryFolder } from "./__fixtures__/output-folder.js";
import { createFiles, existingFiles } from "./create-files.js";
import { realDisk } from "./disk.js";
import { readFolder } from "./read-folder.js";
import { replaceFile } from "./replace-file.js";

describe("creating files", () => {
  test("makes them and their folders", () => {
    const folder = temporaryFolder();
    createFiles(
      new Map([
        [join(folder, "a/b/c.txt"), "c"],
        [join(folder, "d.txt"), "d"],
      ]),
    );
    expect(readFileSync(join(folder, "a/b/c.txt"), "utf8")).toBe("c");
    expect(readFileSync(join(folder, "d.txt"), "utf8")).toBe("d");
  });

  test("replaces none that is there, and then makes none of the others either", () => {
    const folder = temporaryFolder();
    put(folder, "b.txt", "mine");
    const files = new Map([
      [join(folder, "new/a.txt"), "a"],
      [join(folder, "b.txt"), "b"],
    ]);
    expect(existingFiles(files)).toEqual([join(folder, "b.txt")]);
    expect(() => createFiles(files)).toThrow("Cannot write");
    expect(readdirSync(folder)).toEqual(["b.txt"]);
    expect(readFileSync(join(folder, "b.txt"), "utf8")).toBe("mine");
  });

  test("leaves nothing behind when the disk gives out on the way", () => {
    const folder = temporaryFolder();
    let written = 0;
    const disk = {
      ...realDisk,
      write(file: string, content: string) {
        if (written++ === 1) throw Object.assign(new Error("no space"), { code: "ENOSPC" });
        realDisk.write(file, content);
      },
    };
    const files = new Map(["x/a", "x/y/b", "c"].map((path) => [join(folder, path), path]));
    expect(() => createFiles(files, disk)).toThrow(/the disk is full\. Nothing was changed$/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("replacing a file", () => {
  test("gives it new text and keeps its mode", () => {
    const file = put(temporaryFolder(), "a.avsc", "old");
    chmodSync(file, 0o640);
    replaceFile(file, "new");
    expect(readFileSync(file, "utf8")).toBe("new");
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test("leaves it as it was when that fails", () => {
    const folder = temporaryFolder();
    expect(() => replaceFile(join(folder, "gone"), "new")).toThrow("It is as it was");
    mkdirSync(join(folder, "folder"));
    expect(() => replaceFile(join(folder, "folder"), "new")).toThrow("Cannot write");
    expect(readdirSync(folder)).toEqual(["folder"]);
  });
});

test("reads the plain files of a folder, and takes no folder for an empty one", () => {
  const folder = temporaryFolder();
  put(folder, "in/b.txt", "b");
  put(folder, "in/a.txt", "a");
  put(folder, "in/deeper/c.txt", "c");
  symlinkSync(join(folder, "in/a.txt"), join(folder, "in/link"));
  expect([...readFolder(join(folder, "in"))]).toEqual([
    ["a.txt", "a"],
    ["b.txt", "b"],
  ]);
  expect(readFolder(join(folder, "nowhere")).size).toBe(0);
  writeFileSync(join(folder, "file"), "");
  expect(readFolder(join(folder, "file")).size).toBe(0);
  expect(existsSync(join(folder, "nowhere"))).toBe(false);
});
