import { describe, expect, test } from "vitest";
import { treeOf } from "../load/__fixtures__/tree-of.js";
import { findingsIn } from "./__fixtures__/findings-in.js";
import { resolve } from "./resolve.js";

const patient = {
  title: "Patient",
  owner: "prm",
  topic: "patient.events",
  partitions: 6,
  retentionDays: 90,
  doc: "Patients.",
};

describe("a domain.json", () => {
  test("is read by folder, sorted", () => {
    const { resolved, diagnostics } = resolve(
      treeOf({ "b/domain.json": patient, "a/domain.json": { ...patient, doc: undefined } }),
    );
    expect(diagnostics).toEqual([]);
    expect([...resolved.domains.keys()]).toEqual(["a", "b"]);
    expect(resolved.domains.get("b")).toMatchObject({
      folder: "b",
      ...patient,
      source: { relativePath: "b/domain.json" },
    });
    expect(resolved.domains.get("a")).toMatchObject({ doc: "" });
  });

  test("of shared types needs no topic", () => {
    expect(findingsIn({ "shared/domain.json": { title: "Shared", owner: "platform" } })).toEqual([]);
  });

  test.each<[unknown, string]>([
    [[], "holds an object, and here is an array"],
    [{ ...patient, title: undefined, owner: undefined }, 'lacks "title", "owner". | Add them.'],
    [{ ...patient, topic: undefined }, 'lacks "topic". | Add it.'],
    [{ ...patient, ownr: "x" }, 'no key "ownr". | Did you mean "owner"?'],
    [{ ...patient, zebra: "x" }, 'no key "zebra". | The keys are "title"'],
    [{ ...patient, title: " " }, '"title" is empty'],
    [{ ...patient, title: 5 }, '"title" must be a string'],
    [{ ...patient, doc: [] }, '"doc" must be a string'],
    [{ ...patient, topic: "a b" }, '"a b" cannot be a topic'],
    [{ ...patient, topic: "../x" }, "cannot be a topic"],
    [{ ...patient, topic: "" }, "cannot be a topic"],
    [{ ...patient, partitions: 0 }, '"partitions" must be a whole number from 1'],
    [{ ...patient, partitions: 1.5 }, '"partitions" must be a whole number from 1'],
    [{ ...patient, retentionDays: 29 }, "30 to 90 days, and here is 29"],
    [{ ...patient, retentionDays: 91 }, "30 to 90 days, and here is 91"],
    [{ ...patient, retentionDays: "60" }, '"retentionDays" must be a whole number'],
  ])("%j is one finding, and is left out", (content, message) => {
    const tree = treeOf({ "d/domain.json": content, "d/e.avsc": { type: "enum", name: "E", symbols: ["A"] } });
    const { resolved, diagnostics } = resolve(tree);
    expect(findingsIn({ "d/domain.json": content })).toEqual([expect.stringContaining(message)]);
    expect(diagnostics.map((diagnostic) => diagnostic.rule)).toEqual(["domain-file"]);
    expect(resolved.domains.size).toBe(0);
    expect(resolved.files).toHaveLength(1);
  });

  test("keeps a retention at either end of what is allowed", () => {
    expect(findingsIn({ "a/domain.json": { ...patient, retentionDays: 30 } })).toEqual([]);
    expect(findingsIn({ "a/domain.json": { ...patient, retentionDays: 90 } })).toEqual([]);
  });
});
