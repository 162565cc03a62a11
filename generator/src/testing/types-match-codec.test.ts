import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, it } from "vitest";
import { load } from "../load/load.js";
import { buildModel } from "../model/build.js";
import { resolve } from "../resolve/resolve.js";
import { arbitraryEvent } from "./arbitrary-schema.js";
import { proveTypes } from "./prove-types.js";
import { catalogOf } from "./tree-of.js";

/** So many random events in one tree, so that the compiler starts once. */
const BATCH = 60;

const manyEvents = fc
  .tuple(...Array.from({ length: BATCH }, (_, index) => arbitraryEvent(`case${index}`)))
  .map((each) => Object.assign({}, ...each));

describe("what type-checks encodes, and what was decoded type-checks,", () => {
  it("in the SDK of any valid schema", () => {
    fc.assert(
      fc.property(manyEvents, fc.integer(), (files, seed) => proveTypes(catalogOf(files), { seed, samples: 4 })),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it("in the SDK of every event of this repository", async () => {
    const schemas = fileURLToPath(new URL("../../../schemas", import.meta.url));
    const { tree } = await load({ schemas, cwd: schemas });
    const { catalog } = buildModel(resolve(tree).resolved, { packageName: "@acme/events" });
    if (catalog === null || catalog.events.length === 0) throw new Error("There is no event.");
    fc.assert(
      fc.property(fc.integer(), (seed) => proveTypes(catalog, { seed, samples: 1 })),
      { numRuns: 1, endOnFailure: true },
    );
  });
});
