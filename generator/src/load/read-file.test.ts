import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { readText } from "./read-file.js";

test("a file that is gone by the time it is read is a finding, not a crash", () => {
  expect(readText(`${tmpdir()}/no-such-folder/x.avsc`)).toMatchObject({ rule: "file-unreadable" });
});

test("a folder in the place of a file is a finding too", () => {
  expect(readText(tmpdir())).toMatchObject({
    rule: "file-unreadable",
    message: expect.stringContaining("EISDIR"),
  });
});
