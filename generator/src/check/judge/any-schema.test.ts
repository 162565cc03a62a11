import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromReleased } from "../../baseline/from-released.js";
import { printReleasedSchemas } from "../../baseline/released-schemas.js";
import { schemaTextOf } from "../../compare/fingerprint.js";
import { indexOf, type Snapshot } from "../../compare/snapshot.js";
import type { SourceTree } from "../../load/source-tree.js";
import { DEFAULT_POLICY } from "../../policy.js";
import { resolve } from "../../resolve/resolve.js";
import { frozenSchema } from "../../scaffold/frozen-schema.js";
import { arbitraryEvent } from "../../testing/arbitrary-schema.js";
import { type Files, treeOf } from "../../testing/tree-of.js";
import { applyEdits } from "../fix.js";
import { judgeHistories } from "./judge-histories.js";

/*
 * Whatever schemas people write: what did not change breaks nobody, whichever way it came to us, and what did is told of
 * at a place that is there.
 */

const event = arbitraryEvent("ward");

function snapshot(tree: SourceTree, holds: Snapshot["holds"] = "everything"): Snapshot {
  const { resolved, diagnostics } = resolve(tree);
  expect(diagnostics).toEqual([]);
  return { label: "before", resolved, holds };
}

function judge(before: Snapshot, today: Snapshot) {
  const compatibility = { policy: DEFAULT_POLICY, domains: {}, events: {} };
  const options = { compatibility, rules: new Map(), approvals: [], date: "2026-11-23", judgesUnused: true };
  return judgeHistories([[before]], indexOf(today), options);
}

const errorsOf = (found: ReturnType<typeof judge>) =>
  found.filter(({ severity }) => severity === "error").map(({ rule, message }) => `${rule.id}: ${message}`);

const spread = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, value]) => [path, JSON.stringify(value, null, 5)]));

function eventOf({ resolved }: Snapshot) {
  const found = resolved.files.find((file) => file.event !== null)?.event;
  if (!found) throw new Error("There is an event.");
  return found;
}

describe("a schema that did not change breaks nobody", () => {
  test("however it is laid out", () => {
    fc.assert(
      fc.property(event, (files) => {
        expect(judge(snapshot(treeOf(files)), snapshot(treeOf(spread(files))))).toEqual([]);
      }),
    );
  });

  test("as the registry has it", () => {
    fc.assert(
      fc.property(event, (files) => {
        const today = snapshot(treeOf(files));
        const text = schemaTextOf(eventOf(today).record, today.resolved.types);
        const registered = snapshot(treeOf({ "ward/registered.avsc": text }), "schemas");
        expect(judge(registered, today)).toEqual([]);
      }),
    );
  });

  test("as the released history has it, release by release", () => {
    fc.assert(
      fc.property(event, event, (first, second) => {
        const folder = mkdtempSync(join(tmpdir(), "released-"));
        try {
          const [before, after] = [treeOf(first), treeOf(second)];
          mkdirSync(join(folder, "released"));
          const write = (version: string, text: string) =>
            writeFileSync(join(folder, "released", `${version}.json`), text);
          write("1.9.0", printReleasedSchemas("1.9.0", before.files, null));
          write("1.10.0", printReleasedSchemas("1.10.0", after.files, before.files));
          const releases = fromReleased({ schemas: folder, cwd: folder, tree: after });
          expect(releases.map(({ label }) => label)).toEqual(["release 1.9.0", "release 1.10.0"]);
          for (const [index, tree] of [before, after].entries()) {
            expect(judge(snapshot(releases[index]?.tree ?? tree), snapshot(tree))).toEqual([]);
          }
        } finally {
          rmSync(folder, { recursive: true });
        }
      }),
      { numRuns: 40 },
    );
  });

  test("as an earlier version of it is kept", () => {
    fc.assert(
      fc.property(event, (files) => {
        const today = snapshot(treeOf(files));
        const { record } = eventOf(today);
        const kept = snapshot(treeOf({ "ward/event.avsc": frozenSchema(record, today.resolved.types) }));
        expect(schemaTextOf(eventOf(kept).record, kept.resolved.types)).toBe(
          schemaTextOf(record, today.resolved.types),
        );
      }),
    );
  });
});

test("a field that may be null, and is by default, breaks nobody", () => {
  fc.assert(
    fc.property(event, (files) => {
      const more = { name: "addedLater", type: ["null", "string"], default: null };
      const schema = files["ward/event.avsc"] as { fields: readonly object[] };
      const after = { ...files, "ward/event.avsc": { ...schema, fields: [...schema.fields, more] } };
      expect(errorsOf(judge(snapshot(treeOf(files)), snapshot(treeOf(after))))).toEqual([]);
    }),
  );
});

test("whatever changed into whatever: each finding stands in a file of today, and each edit leaves a schema", () => {
  fc.assert(
    fc.property(event, event, (first, second) => {
      const today = snapshot(treeOf(second));
      const breaks = judge(snapshot(treeOf(first)), today);
      const files = new Map(today.resolved.files.map(({ source }) => [source.path, source]));
      for (const { place, message, fix } of breaks) {
        const file = files.get(place.file.path);
        expect(file).toBe(place.file);
        expect(place.node.start).toBeLessThanOrEqual(file?.text.length ?? -1);
        expect([message, fix]).not.toContain("");
      }
      const { texts } = applyEdits(breaks, ({ place, edits }) => ({ file: place.file, edits }));
      const mended = new Map(
        [...files.values()].map(({ relativePath, path, text }) => [relativePath, texts.get(path) ?? text]),
      );
      expect(resolve(treeOf(Object.fromEntries(mended))).diagnostics).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
