import { describe, expect, it } from "vitest";
import { MAX_NESTING } from "../../load/limits.js";
import { compile } from "../../testing/compile.js";
import { sdkOf } from "../../testing/sdk-of.js";
import { catalogOf, type Files } from "../../testing/tree-of.js";

const errorsOf = (files: Files) => compile(sdkOf(catalogOf(files)));
const record = (name: string, fields: readonly unknown[], more: object = {}) => ({
  type: "record",
  name,
  namespace: "acme",
  fields,
  ...more,
});

describe("the SDK compiles", () => {
  it("with 2,000 fields, each of them optional", () => {
    const fields = Array.from({ length: 2000 }, (_, index) => ({
      name: `f${index}`,
      type: ["null", "string"],
      default: null,
    }));
    expect(
      errorsOf({
        "a/x.avsc": record("X", [{ name: "wide", type: "acme.Wide" }]),
        "shared/wide.avsc": record("Wide", fields),
      }),
    ).toEqual([]);
  });

  it.each(["array", "map"])("with a type as deep as a file may be, in %s within another", (kind) => {
    let type: unknown = ["null", "int"];
    for (let depth = 0; depth < MAX_NESTING - 8; depth++)
      type = { type: kind, [kind === "array" ? "items" : "values"]: type };
    expect(errorsOf({ "a/x.avsc": record("X", [{ name: "deep", type }]) })).toEqual([]);
  });

  it("with a chain of 300 records, each holding the next", () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `shared/r${index}.avsc`,
        record(
          `R${index}`,
          index === 299 ? [{ name: "x", type: "int", default: 1 }] : [{ name: "next", type: `acme.R${index + 1}` }],
        ),
      ]),
    );
    expect(errorsOf({ ...files, "a/x.avsc": record("X", [{ name: "first", type: "acme.R0" }]) })).toEqual([]);
  });

  it("with an enum of 2,000 symbols and a union of 200 records", () => {
    const symbols = Array.from({ length: 2000 }, (_, index) => `S${index}`);
    const branches = Array.from({ length: 200 }, (_, index) =>
      record(`B${index}`, [{ name: "x", type: "int", default: 0 }]),
    );
    const fields = [
      { name: "kind", type: { type: "enum", name: "Kind", symbols } },
      { name: "one", type: ["null", ...branches] },
    ];
    expect(errorsOf({ "a/x.avsc": record("X", fields) })).toEqual([]);
  });

  it("with no event at all", () => {
    expect(errorsOf({ "shared/x.avsc": record("X", []) })).toEqual([]);
  });

  it("with two domains that use the same names, in one event", () => {
    const address = (namespace: string) => ({
      ...record("Address", [{ name: "x", type: "int", default: 0 }]),
      namespace,
    });
    const fields = ["a", "b", "c"].map((namespace) => ({ name: namespace, type: `${namespace}.Address` }));
    expect(
      errorsOf({
        "a/address.avsc": address("a"),
        "b/address.avsc": address("b"),
        "care-team/address.avsc": address("c"),
        "a/x.avsc": { ...record("X", fields), eventType: "A.X" },
        "b/x.avsc": { ...record("X", fields), namespace: "b", eventType: "B.X" },
      }),
    ).toEqual([]);
  });
});
