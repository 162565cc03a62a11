import { describe, expect, it } from "vitest";
import { catalogOf } from "../../testing/tree-of.js";
import { checkReleased, missingList, releasedPaths } from "./check-released.js";
import { emitMigrations } from "./emit-migrations.js";
import { faults } from "./faults.js";
import { freezeMigrations } from "./freeze-migrations.js";
import { parseReleased, type Released } from "./released.js";

const catalog = catalogOf({
  "p/a.avsc": {
    type: "record",
    name: "PatientCreated",
    fields: [{ name: "a", type: "string", doc: "\u202e `x` $\u007by}" }],
  },
});
const [pending] = emitMigrations(catalog, null);
const list = freezeMigrations(null, pending ?? null, catalog);
const PATH = "generated/migrations/released.json";
const read = (text: string) => parseReleased(text, PATH);
const released = read(list.content).released as Released;
const content = pending?.content ?? "";

describe("released.json", () => {
  it("reads back as it was written", () => {
    expect(list.path).toBe("migrations/released.json");
    expect(read(list.content).diagnostics).toEqual([]);
    expect(released.migrations.map(({ file }) => file)).toEqual(["0001_events.mjs"]);
    expect(freezeMigrations(released, null, catalog)).toEqual(list);
  });

  it("reads back when a checkout has changed its line ends", () => {
    expect(read(list.content.replaceAll("\n", "\r\n")).released).toEqual(released);
  });

  it.each([
    ["is no JSON", "{"],
    ["is empty", ""],
    ["carries the marks of a merge", list.content.replace('"migrations"', '<<<<<<< HEAD\n  "migrations"')],
    ["has a comment", `// x\n${list.content}`],
    ["is something else", "[]"],
    ["lacks a part", list.content.replace('"events"', '"evnts"')],
    ["names no migration", list.content.replace("0001_events.mjs", "../x.mjs")],
    ["has a hash that is none", list.content.replace(/[0-9a-f]{64}/, "x")],
    ["has a changed event", list.content.replace('"status": "stable"', '"status": "draft"')],
    [
      "smuggles a statement out of its template",
      list.content.replace("FROM stored_events", "FROM stored_events` + x + `"),
    ],
    ["lists a migration twice", list.content.replace(/(\{\s+"file"[^}]+\})/, "$1, $1")],
  ])("is a finding when it %s", (_what, text) => {
    expect(text).not.toBe(list.content);
    const { released: none, diagnostics } = read(text);
    expect(none).toBeNull();
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const diagnostic of diagnostics) {
      expect(diagnostic).toMatchObject({ rule: "released-list-malformed", severity: "error", file: PATH });
      expect(diagnostic.line).toBeLessThanOrEqual(text.split("\n").length);
      expect(diagnostic.fix).not.toBeNull();
    }
  });

  it("points at the place that is wrong", () => {
    const text = list.content.replace('"schema_version": 1', '"schema_version": "1"');
    const line = text.split("\n").findIndex((each) => each.includes('"schema_version": "1"')) + 1;
    const column = (text.split("\n")[line - 1]?.indexOf('"1"') ?? 0) + 1;
    expect(read(text).diagnostics).toMatchObject([{ line, column }]);
    expect(read("{\n  x").diagnostics[0]).toMatchObject({ line: 2, column: 3 });
  });
});

describe("a released migration", () => {
  const disk = (files: Record<string, string>) => new Map(Object.entries({ "released.json": list.content, ...files }));

  it("is accepted as it was released, with either line end", () => {
    expect(checkReleased(released, disk({ "0001_events.mjs": content }))).toEqual([]);
    expect(checkReleased(released, disk({ "0001_events.mjs": content.replaceAll("\n", "\r\n") }))).toEqual([]);
  });

  it("is a finding when somebody edited it, and nothing is rewritten", () => {
    expect(checkReleased(released, disk({ "0001_events.mjs": `${content} ` }), "generated/migrations")).toMatchObject([
      {
        rule: "released-migration-changed",
        severity: "error",
        file: "generated/migrations/0001_events.mjs",
        line: 1,
        column: 1,
      },
    ]);
  });

  it("is a finding when it is gone, at the line that lists it", () => {
    const line = list.content.split("\n").findIndex((each) => each.includes("0001_events.mjs")) + 1;
    expect(checkReleased(released, disk({}))).toMatchObject([
      { rule: "released-migration-missing", severity: "error", file: "migrations/released.json", line },
    ]);
    expect(checkReleased(released, new Map())).toMatchObject([{ line: 1, column: 1 }]);
  });

  it("is not forgotten because its list is gone", () => {
    expect(missingList("generated/migrations")).toMatchObject({
      rule: "released-list-missing",
      severity: "error",
      file: "generated/migrations/released.json",
    });
  });

  it("belongs to the history that no run may remove", () => {
    expect(releasedPaths(released)).toEqual(["migrations/released.json", "migrations/0001_events.mjs"]);
  });
});

it("every fault of the history is listed", () => {
  expect(faults.map(({ id }) => id)).toEqual([
    "released-list-malformed",
    "released-list-missing",
    "released-migration-changed",
    "released-migration-missing",
  ]);
});
