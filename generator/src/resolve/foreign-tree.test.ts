import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { load } from "../load/load.js";
import { resolve } from "./resolve.js";

/** 95 real files that nobody here wrote; they lie beside the repository, and not everywhere. */
const passive = fileURLToPath(new URL("../../../../shared/corpora/radar-schemas/passive", import.meta.url));

test("a real tree without any attribute of ours has no fault, and an event in every file that holds a record of its own", async (context) => {
  if (!existsSync(passive)) context.skip("the corpus radar-schemas is not on this machine");
  const { tree, diagnostics } = await load({ schemas: passive, cwd: passive });
  const { resolved, diagnostics: faults } = resolve(tree);
  expect([...diagnostics, ...faults]).toEqual([]);
  expect(resolved.files).toHaveLength(95);
  const events = resolved.files.flatMap((file) => file.event?.eventType ?? []);
  expect(events).toHaveLength(94);
  expect(new Set(events.map((event) => event.toLowerCase())).size).toBe(events.length);
});
