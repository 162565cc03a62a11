import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryEvent } from "../../testing/arbitrary-schema.js";
import { arbitraryRecord } from "../../testing/arbitrary-value.js";
import { compile } from "../../testing/compile.js";
import { sdkOf } from "../../testing/sdk-of.js";
import { catalogOf } from "../../testing/tree-of.js";
import { valueSource } from "../../testing/value-source.js";

const BATCH = 60;

/** So many random events in one tree, so that the compiler starts once. */
const manyEvents = fc
  .tuple(...Array.from({ length: BATCH }, (_, index) => arbitraryEvent(`case${index}`)))
  .map((each) => Object.assign({}, ...each));

describe("the SDK of any valid schema", () => {
  it("type-checks strictly, and so do values of every event", () => {
    fc.assert(
      fc.property(manyEvents, fc.infiniteStream(fc.integer()), (files, seeds) => {
        const catalog = catalogOf(files);
        const sources = new Map(sdkOf(catalog));
        for (const event of catalog.events) {
          const sampleOf = (form: "payload" | "input") =>
            fc.sample(arbitraryRecord(event.record, catalog, form), { numRuns: 2, seed: seeds.next().value });
          const lines = [
            `import type { ${event.name} as Payload } from "./event.js";`,
            `import type { InputOf } from "@healthtech/event-runtime/event";`,
            `import { ${event.name} as Descriptor } from "./event.js";`,
            ...sampleOf("payload").map((value, index) => sampleSource(`p${index}`, "Payload", value)),
            ...sampleOf("input").map((value, index) => sampleSource(`i${index}`, "InputOf<typeof Descriptor>", value)),
          ];
          const module = event.modulePath.split("/")[1];
          sources.set(`src/${event.domain}/samples.ts`, lines.join("\n").replaceAll("./event.js", `./${module}.js`));
        }
        expect(compile(sources)).toEqual([]);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
});

/**
 * Typed in two steps: where a property is called like one that every object has (`toString`), TypeScript mixes that one
 * into what it expects of a literal in a union, and takes its strings for any string.
 */
function sampleSource(name: string, type: string, value: unknown): string {
  return `const ${name}Value = ${valueSource(value)} as const;\nexport const ${name}: ${type} = ${name}Value;`;
}
