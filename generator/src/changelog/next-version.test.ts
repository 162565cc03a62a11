import { expect, test } from "vitest";
import { isLargeEnough, nextVersion } from "./next-version.js";

test.each([
  ["1.4.2", "patch", "1.4.3"],
  ["1.4.2", "minor", "1.5.0"],
  ["1.4.2", "major", "2.0.0"],
  ["9.9.9", "minor", "9.10.0"],
] as const)("%s and %s make %s", (version, level, next) => {
  expect(nextVersion(version, level)).toBe(next);
  expect(isLargeEnough(next, version, level)).toBe(true);
  expect(isLargeEnough(version, version, level)).toBe(false);
});

test("compares numbers, not letters", () => {
  expect(isLargeEnough("1.10.0", "1.9.0", "minor")).toBe(true);
  expect(isLargeEnough("1.9.1", "1.9.0", "minor")).toBe(false);
});
