import { describe, expect, it } from "vitest";
import { resolve } from "../resolve/resolve.js";
import { treeOf } from "../testing/tree-of.js";
import { check } from "./check.js";

const REASON = "The registry assigns these ids.";
const ignore = (rule = "id-is-uuid") => ({ "lint:ignore": { [rule]: REASON } });

/** Findings about ids and suppressions of one event, as `line [rule]`. */
function idsOf(fields: readonly unknown[], rest: object = {}, settings: Readonly<Record<string, "off">> = {}) {
  const record = { type: "record", name: "R", namespace: "d", doc: "D.", eventType: "A.Created", ...rest, fields };
  const { resolved, diagnostics } = resolve(treeOf({ "d/r.avsc": record }));
  expect(diagnostics).toEqual([]);
  return check(resolved, { rules: new Map(Object.entries(settings)) })
    .filter(({ rule }) => rule === "id-is-uuid" || rule.startsWith("suppression-"))
    .map(({ rule }) => rule);
}

describe("lint:ignore", () => {
  it("covers the field that carries it and no other", () => {
    expect(
      idsOf([
        { name: "aId", type: "string", ...ignore() },
        { name: "bId", type: "string" },
      ]),
    ).toEqual(["id-is-uuid"]);
  });

  it("covers what lies in a record, an array, a type object", () => {
    expect(idsOf([{ name: "aId", type: "string" }], ignore())).toEqual([]);
    const inner = { type: "record", name: "S", fields: [{ name: "bId", type: "string" }] };
    expect(idsOf([{ name: "s", type: { type: "array", items: inner, ...ignore() } }])).toEqual([]);
    expect(idsOf([{ name: "s", type: { ...inner, ...ignore() } }])).toEqual([]);
    expect(idsOf([{ name: "aId", type: { type: "string", ...ignore() } }])).toEqual([]);
  });

  it("does not cover another rule", () => {
    expect(idsOf([{ name: "aId", type: "string", ...ignore("enum-default") }])).toEqual(
      ["suppression-unused", "id-is-uuid"].sort(),
    );
  });

  it("is unused where an inner one does the work", () => {
    expect(idsOf([{ name: "aId", type: "string", ...ignore() }], ignore())).toEqual(["suppression-unused"]);
  });

  it("counts both as used where each has a finding of its own", () => {
    expect(
      idsOf(
        [
          { name: "aId", type: "string", ...ignore() },
          { name: "bId", type: "string" },
        ],
        ignore(),
      ),
    ).toEqual([]);
  });

  it("is not called unused when its rule is off", () => {
    expect(idsOf([{ name: "a", type: "string", ...ignore() }], {}, { "id-is-uuid": "off" })).toEqual([]);
  });

  it("works without a reason, but says so", () => {
    expect(idsOf([{ name: "aId", type: "string", "lint:ignore": { "id-is-uuid": "" } }])).toEqual([
      "suppression-reason",
    ]);
  });

  it("cannot switch off the rules about itself", () => {
    const both = { "suppression-unused": REASON, "enum-default": REASON };
    expect(idsOf([{ name: "a", type: "string", "lint:ignore": both }])).toEqual([
      "suppression-unused",
      "suppression-unused",
    ]);
  });

  it("is data, and no suppression, inside an example or a default", () => {
    const map = { type: "map", values: "string" };
    const examples = [{ m: { "lint:ignore": "x" } }];
    expect(idsOf([{ name: "m", type: map, default: { "lint:ignore": "x" } }], { examples })).toEqual([]);
  });

  it("is compared to the letter, whatever it is called", () => {
    expect(idsOf([{ name: "a", type: "string", "lint:ignore": { constructor: REASON } }])).toEqual([
      "suppression-unknown",
    ]);
  });
});
