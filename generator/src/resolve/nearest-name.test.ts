import { describe, expect, test } from "vitest";
import { nearestName, nearestWord } from "./nearest-name.js";

describe("the nearest word", () => {
  test.each([
    ["lable", ["size", "label"], "label"],
    ["STABLE", ["draft", "stable"], "stable"],
    ["z", ["x", "y"], null],
    ["cat", ["int"], null],
    ["reten", ["retentionDays"], null],
    ["anything", [], null],
  ])("to %j among %j is %j", (word, known, nearest) => {
    expect(nearestWord(word, known)).toBe(nearest);
  });
});

describe("the nearest name", () => {
  test("is the same simple name elsewhere before any that is spelt alike", () => {
    expect(nearestName("n.Name", ["n.Nane", "shared.Name"])).toBe("shared.Name");
  });

  test("is not guessed among very many, where only the same simple name counts", () => {
    const known = Array.from({ length: 6000 }, (_, index) => `n.Type${index}`);
    expect(nearestName("Typo17", known)).toBeNull();
    expect(nearestName("Type5999", known)).toBe("n.Type5999");
  });
});
