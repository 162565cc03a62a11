import { describe, expect, it } from "vitest";
import { field, record } from "../testing/avro-parts.js";
import { catalogOf } from "../testing/tree-of.js";

describe("an input name", () => {
  it("stands for every record that holds a default at any depth, through recursion too", () => {
    const catalog = catalogOf({
      "a/top.avsc": record("Top", [field("middle", { type: "array", items: "acme.Middle" })]),
      "a/plain.avsc": record("Plain", [field("next", ["null", "acme.Plain"])]),
      "shared/middle.avsc": record("Middle", [
        field("u", ["null", { type: "map", values: "acme.Leaf" }]),
        field("top", ["null", "acme.Middle"]),
      ]),
      "shared/leaf.avsc": record("Leaf", [field("x", "int", { default: 1 })]),
    });
    const names = [...catalog.types.values()].map((type) => (type.kind === "record" ? type.inputName : ""));
    expect(names.sort()).toEqual(["LeafInput", "MiddleInput", "Plain", "TopInput"]);
  });
});
