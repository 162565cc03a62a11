import assert from "node:assert/strict";
import { Type } from "avsc";
import fc from "fast-check";
import { describe, it } from "vitest";
import { PayloadCodec } from "../../../../../../runtime/src/adapters/avro/payload-codec.js";
import { tameBatches } from "../__fixtures__/random-batches.js";
import { NoValue, someValue } from "../__fixtures__/some-value.js";
import { compareWire } from "../compare-wire.js";
import { IncomparableError } from "../incomparable-error.js";
import { readSchema } from "../read/read-schema.js";
import type { SchemaGraph } from "../schema-graph.js";

describe("our own runtime", () => {
  it("reads whatever the registry accepts, of 2,000 random pairs", async ({ annotate }) => {
    const counts = { pairs: 0, values: 0 };
    fc.assert(
      fc.property(tameBatches, (batch) => {
        for (const { reader, writer } of batch) {
          const [to, from] = [readSchema(reader), readSchema(writer)];
          const codec = isAccepted(to, from) ? codecOf(reader) : null;
          const bytes = codec === null ? [] : someBytes(writer, from);
          if (bytes.length > 0) counts.pairs++;
          for (const each of bytes) {
            counts.values++;
            assert.doesNotThrow(() => codec?.decode(each, 0, writer), `reader ${reader}\nwriter ${writer}`);
          }
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
    await annotate(JSON.stringify(counts));
    assert.ok(counts.pairs > 200 && counts.values > 600, JSON.stringify(counts));
  });
});

/** Events are records. */
function isAccepted(reader: SchemaGraph, writer: SchemaGraph): boolean {
  try {
    const areRecords = reader.root.kind === "record" && writer.root.kind === "record";
    return areRecords && compareWire(reader, writer).length === 0;
  } catch (error) {
    assert.ok(error instanceof IncomparableError);
    return false;
  }
}

/** Null for what no event can be, such as an empty union. */
function codecOf(schema: string): PayloadCodec | null {
  try {
    return new PayloadCodec(schema);
  } catch {
    return null;
  }
}

function someBytes(schema: string, graph: SchemaGraph): readonly Uint8Array[] {
  const type = avscType(schema);
  if (type === null) return [];
  return [0, 1, 2].flatMap((turn) => {
    try {
      return [type.toBuffer(someValue(graph, turn))];
    } catch (error) {
      assert.ok(error instanceof NoValue);
      return [];
    }
  });
}

function avscType(schema: string): Type | null {
  try {
    return Type.forSchema(JSON.parse(schema), { wrapUnions: true });
  } catch {
    return null;
  }
}
