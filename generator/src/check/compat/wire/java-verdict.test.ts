import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, it } from "vitest";
import { CompatibilityError, checkCompatibility } from "../../../check-compatibility.js";
import { type JavaAvro, type JavaVerdict, startJavaAvro, whyNoJava } from "./__fixtures__/java-avro.js";
import { JAVA_SUITE } from "./__fixtures__/java-suite.js";
import { randomBatches } from "./__fixtures__/random-batches.js";
import { WIRE_KINDS } from "./wire-incompatibility.js";

interface Recorded {
  readonly reader: string;
  readonly writer: string;
  readonly java: JavaVerdict;
}

/** Pairs with Java's answers, one a line. `RECORD_JAVA_VERDICTS=1` writes them anew from the first suite's pairs. */
const recordFile = fileURLToPath(new URL("__fixtures__/java-verdicts.jsonl", import.meta.url));
const isRecording = process.env.RECORD_JAVA_VERDICTS !== undefined;

/** Ours in Java's form. */
function verdict(reader: string, writer: string): JavaVerdict {
  try {
    const { compatible, incompatibilities } = checkCompatibility(reader, writer);
    assert.equal(compatible, incompatibilities.length === 0);
    return { found: incompatibilities.map(({ type, location }) => [type, location]) };
  } catch (error) {
    assert.ok(error instanceof CompatibilityError, String(error));
    return { refused: error.message.includes("stands for several") ? "pair" : error.schema };
  }
}

/** How many verdicts there are of each sort; a pair counts once for each kind it has. */
function tally(verdicts: readonly JavaVerdict[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of verdicts) {
    const sorts = "refused" in each ? [`refused ${each.refused}`] : each.found.map(([type]) => type);
    for (const sort of new Set(sorts.length === 0 ? ["compatible"] : sorts))
      counts.set(sort, (counts.get(sort) ?? 0) + 1);
  }
  return counts;
}

const reason = whyNoJava();

describe.skipIf(reason !== null)(`Java's SchemaCompatibility${reason === null ? "" : ` (skipped: ${reason})`}`, () => {
  let java: JavaAvro;
  const recorded: Recorded[] = [];
  beforeAll(() => {
    java = startJavaAvro();
  });
  afterAll(() => {
    java.stop();
    if (isRecording)
      writeFileSync(
        recordFile,
        selection(recorded)
          .map((each) => `${JSON.stringify(each)}\n`)
          .join(""),
      );
  });

  it("says of its own tests' cases what they expect", async () => {
    for (const { reader, writer, found } of JAVA_SUITE) {
      const theirs = await java.verdict(JSON.stringify(reader), JSON.stringify(writer));
      assert.deepStrictEqual(theirs, { found }, JSON.stringify({ reader, writer }));
    }
  });

  it("gives the same kinds at the same locations in the same order, on 2,400 random pairs of every sort", async ({
    annotate,
  }) => {
    const verdicts: JavaVerdict[] = [];
    const agree = fc.asyncProperty(randomBatches, async (batch) => {
      const answers = await Promise.all(batch.map(({ reader, writer }) => java.verdict(reader, writer)));
      for (const [index, { reader, writer }] of batch.entries()) {
        const theirs = answers[index];
        assert.ok(theirs !== undefined);
        recorded.push({ reader, writer, java: theirs });
        verdicts.push(theirs);
        assert.deepStrictEqual(verdict(reader, writer), theirs, `reader ${reader}\nwriter ${writer}`);
      }
    });
    await fc.assert(agree, { numRuns: 120, endOnFailure: true, ...(isRecording ? { seed: 20261123 } : {}) });

    const counts = tally(verdicts);
    await annotate([...counts].map(([sort, count]) => `${count} ${sort}`).join(", "));
    assert.equal(counts.has("refused reader") || counts.has("refused writer"), false, "a schema that is none");
    for (const sort of ["compatible", ...WIRE_KINDS]) assert.ok((counts.get(sort) ?? 0) >= 15, `too few: ${sort}`);
  }, 300_000);
});

describe("the cases of Avro's own tests for Java", () => {
  for (const [index, { reader, writer, found }] of JAVA_SUITE.entries()) {
    const [first, second] = [JSON.stringify(reader), JSON.stringify(writer)];
    it(`${index}: ${found.map(([type, place]) => `${type} ${place}`).join(", ") || "compatible"}`, () => {
      assert.deepStrictEqual(verdict(first, second), { found }, `reader ${first}\nwriter ${second}`);
    });
  }
});

describe("the recorded verdicts of Java's SchemaCompatibility", () => {
  it("are ours too", () => {
    for (const { reader, writer, java } of readRecorded())
      assert.deepStrictEqual(verdict(reader, writer), java, reader);
  });

  it("are at least 300, of every sort", () => {
    const all = readRecorded();
    assert.ok(all.length >= 300);
    const counts = tally(all.map((each) => each.java));
    for (const sort of ["compatible", ...WIRE_KINDS, "refused pair"]) assert.ok((counts.get(sort) ?? 0) >= 5, sort);
  });
});

function readRecorded(): readonly Recorded[] {
  const lines = readFileSync(recordFile, "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line));
}

/** The shortest pairs of each sort, so that the file stays small. */
function selection(recorded: readonly Recorded[]): readonly Recorded[] {
  const bySize = [...recorded].sort((a, b) => a.reader.length + a.writer.length - b.reader.length - b.writer.length);
  const taken = new Map<string, number>();
  const seen = new Set<string>();
  return bySize
    .filter(({ reader, writer, java }) => {
      const key = "refused" in java ? `refused ${java.refused}` : java.found.map(([type]) => type).join(" ");
      const count = taken.get(key) ?? 0;
      if (seen.has(reader + writer) || count >= 30) return false;
      seen.add(reader + writer);
      taken.set(key, count + 1);
      return true;
    })
    .slice(0, 400);
}
