import { describe, expect, test } from "vitest";
import { didYouMean, nearestName, nearestWord } from "./nearest-name.js";

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

describe("the hint", () => {
  test("shows the near name so that it can be printed, else says the other sentence", () => {
    expect(didYouMean("lable", ["label"], "Delete it.")).toBe('Did you mean "label"?');
    expect(didYouMean("lable", ["label"], "Delete it.", { show: (near) => near.toUpperCase() })).toBe(
      "Did you mean LABEL?",
    );
    expect(didYouMean("other", ["label"], "Delete it.")).toBe("Delete it.");
  });

  test("is not looked for among more names than asked", () => {
    const known = Array.from({ length: 201 }, (_, index) => `name${index}`);
    expect(didYouMean("nam7", known, "None.")).toBe("None.");
    expect(didYouMean("nam7", known, "None.", { most: 201 })).toBe('Did you mean "name7"?');
  });
});
