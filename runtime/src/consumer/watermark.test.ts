import fc from "fast-check";
import { expect, it } from "vitest";
import type { StoredRecord } from "../ports/transport.js";
import { type InHand, Watermark } from "./watermark.js";

/** A record, how far behind the one before it lies, and whether it is done at once or ends after so many others. */
const record = fc.record({ gap: fc.nat(2), ends: fc.option(fc.nat(10), { nil: null }) });

interface Known {
  readonly offset: bigint;
  readonly inHand: InHand | null;
  left: number;
  done: boolean;
}

it("the watermark lies behind the last of the records that are done without one before them that is not", () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 40 }), (records) => {
      const watermark = new Watermark(5n);
      const all: Known[] = [];
      const check = () => {
        const open = all.findIndex(({ done }) => !done);
        const last = open === -1 ? all.at(-1) : all[open - 1];
        expect(watermark.offset).toBe(last === undefined ? 5n : last.offset + 1n);
        expect(watermark.span).toBe(open === -1 ? 0 : all.length - open);
      };
      for (const { gap, ends } of records) {
        const offset = (all.at(-1)?.offset ?? 4n) + 1n + BigInt(gap);
        const stored = { offset } as StoredRecord;
        if (ends === null) watermark.pass(stored);
        const inHand = ends === null ? null : watermark.begin(stored);
        all.push({ offset, inHand, left: ends ?? 0, done: ends === null });
        check();
        for (const known of all) {
          if (known.done || known.inHand === null || known.left-- > 0) continue;
          watermark.end(known.inHand);
          known.done = true;
          check();
        }
      }
    }),
  );
});
