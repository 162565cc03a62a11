import fc from "fast-check";
import { randomPair } from "./random-pair.js";
import { renderSchema } from "./render-schema.js";

export interface PairTexts {
  readonly reader: string;
  readonly writer: string;
}

/** Twenty random pairs at a time, as JSON text, so that whoever answers is asked rarely. */
export const randomBatches: fc.Arbitrary<readonly PairTexts[]> = fc.gen().map((draw) =>
  Array.from({ length: 20 }, () => {
    const { reader, writer } = randomPair((arbitrary) => draw(() => arbitrary));
    return { reader: JSON.stringify(renderSchema(reader)), writer: JSON.stringify(renderSchema(writer)) };
  }),
);

/** The same without what our trees cannot have: names that avsc breaks at, and aliases that begin with a dot. */
export const tameBatches: fc.Arbitrary<readonly PairTexts[]> = randomBatches.map((batch) =>
  batch.map(({ reader, writer }) => ({ reader: tame(reader), writer: tame(writer) })),
);

function tame(schema: string): string {
  return schema
    .replaceAll('"__proto__"', '"p"')
    .replaceAll('"constructor"', '"q"')
    .replaceAll(/"\.([A-Z])/g, '"$1');
}
