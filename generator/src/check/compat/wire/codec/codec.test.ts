import assert from "node:assert/strict";
import { Type, types } from "avsc";
import fc from "fast-check";
import { describe, it } from "vitest";
import { type PairTexts, tameBatches } from "../__fixtures__/random-batches.js";
import { resolveValue } from "../__fixtures__/resolve-value.js";
import { NoValue, someValue } from "../__fixtures__/some-value.js";
import { compareWire } from "../compare-wire.js";
import { IncomparableError } from "../incomparable-error.js";
import { readSchema } from "../read/read-schema.js";
import type { SchemaGraph } from "../schema-graph.js";
import { compareCodec } from "./compare-codec.js";
import { javaBranch } from "./java-branch.js";
import { createAvscReads, createJavaReads } from "./reads.js";

interface Both {
  readonly reader: { readonly graph: SchemaGraph; readonly type: Type };
  readonly writer: { readonly graph: SchemaGraph; readonly type: Type };
}

/** Null where avsc cannot parse a schema. */
function parse({ reader, writer }: PairTexts): Both | null {
  const read = (text: string) => ({
    graph: readSchema(text),
    type: Type.forSchema(JSON.parse(text), { wrapUnions: true }),
  });
  try {
    return { reader: read(reader), writer: read(writer) };
  } catch {
    return null;
  }
}

function resolver({ reader, writer }: Both): ReturnType<Type["createResolver"]> | null {
  try {
    return reader.type.createResolver(writer.type);
  } catch {
    return null;
  }
}

function java({ reader, writer }: Both): "accepts" | "refuses" | "throws" {
  try {
    return compareWire(reader.graph, writer.graph).length === 0 ? "accepts" : "refuses";
  } catch (error) {
    assert.ok(error instanceof IncomparableError);
    return "throws";
  }
}

/** Records without class, buffers as text, so that values can be compared. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, each) => (Object.is(each, -0) ? 0 : each)));
}

function recordsIn(type: Type): ReadonlyMap<string, types.RecordType> {
  const found = new Map<string, types.RecordType>();
  const visit = (each: Type): void => {
    if (each instanceof types.RecordType) {
      if (found.has(String(each.name))) return;
      found.set(String(each.name), each);
      for (const field of each.fields) visit(field.type);
    } else if (each instanceof types.ArrayType) visit(each.itemsType);
    else if (each instanceof types.MapType) visit(each.valuesType);
    else if (each instanceof types.WrappedUnionType) each.types.forEach(visit);
  };
  visit(type);
  return found;
}

function valuesOf(graph: SchemaGraph): readonly unknown[] {
  return [0, 1, 2, 3, 4].flatMap((turn) => {
    try {
      return [someValue(graph, turn)];
    } catch (error) {
      assert.ok(error instanceof NoValue);
      return [];
    }
  });
}

describe("avsc", () => {
  it("takes the pairs that are said to be taken and no others, none that Java refuses, on 2,000 random pairs", () => {
    const counts = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(tameBatches, (batch) => {
        for (const pair of batch) {
          const both = parse(pair);
          if (both === null) continue;
          const { reader, writer } = both;
          const taken = createAvscReads(reader.graph, writer.graph)(reader.graph.root, writer.graph.root);
          assert.equal(taken, resolver(both) !== null, JSON.stringify(pair));
          assert.ok(!taken || java(both) !== "refuses", `only avsc reads ${JSON.stringify(pair)}`);
          counts[taken ? "taken" : "refused"]++;
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
    assert.ok(counts.taken > 300 && counts.refused > 300, JSON.stringify(counts));
  });

  it("reads what the registry accepts as Java does, unless a disagreement says otherwise, on 2,000 random pairs", async ({
    annotate,
  }) => {
    const counts = { broken: 0, agree: 0, values: 0, refused: 0, otherwise: 0, different: 0 };
    fc.assert(
      fc.property(tameBatches, (batch) => {
        for (const pair of batch) {
          const both = parse(pair);
          if (both !== null && java(both) === "accepts") judge(both, JSON.stringify(pair));
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
    await annotate(JSON.stringify(counts));
    assert.ok(counts.agree > 300 && counts.values > 1_000 && counts.refused > 50, JSON.stringify(counts));
    assert.ok(counts.otherwise >= 1 && counts.different >= 1, JSON.stringify(counts));

    function judge(both: Both, pair: string): void {
      const { reader, writer } = both;
      const disagreements = compareCodec(reader.graph, writer.graph);
      const taken = resolver(both);
      if (disagreements.some(({ type }) => type === "NAMESPACE_CHANGED")) {
        counts.refused++;
        assert.equal(taken === null, true, pair);
        return;
      }
      assert.ok(taken !== null, pair);
      if (disagreements.some(({ type }) => type === "RESOLVER_BROKEN")) {
        counts.broken++;
        return;
      }
      counts[disagreements.length === 0 ? "agree" : "otherwise"]++;
      const avscReads = createAvscReads(reader.graph, writer.graph);
      const javaReads = createJavaReads(reader.graph, writer.graph);
      const graphs = { reader: reader.graph, writer: writer.graph };
      const defaults = recordsIn(reader.type);
      for (const value of valuesOf(writer.graph)) {
        const read = plain(reader.type.fromBuffer(writer.type.toBuffer(value), taken));
        const java = resolveValue(
          value,
          writer.graph,
          reader.graph,
          (union, use) => javaBranch(union, use, graphs, javaReads),
          defaults,
        );
        const avsc = resolveValue(
          value,
          writer.graph,
          reader.graph,
          (union, use) => union.branches.find((branch) => avscReads(branch, use)),
          defaults,
        );
        counts.values++;
        assert.deepStrictEqual(read, plain(avsc), pair);
        if (disagreements.length === 0) assert.deepStrictEqual(read, plain(java), pair);
        else if (JSON.stringify(read) !== JSON.stringify(plain(java))) counts.different++;
      }
    }
  });
});

describe("a disagreement", () => {
  const found = (reader: unknown, writer: unknown) => {
    const [first, second] = [readSchema(JSON.stringify(reader)), readSchema(JSON.stringify(writer))];
    assert.deepStrictEqual(compareWire(first, second), []);
    return compareCodec(first, second).map(({ type, location, message, at }) => ({
      said: `${type} ${location}: ${message}`,
      reader: at.reader.file.text.slice(at.reader.node.start, at.reader.node.end),
      writer: at.writer.file.text.slice(at.writer.node.start, at.writer.node.end),
    }));
  };
  const record = (namespace: string, ...fields: unknown[]) => ({ type: "record", name: "R", namespace, fields });

  it("is a namespace that changed, at the namespace", () => {
    assert.deepStrictEqual(found(record("b"), record("a")), [
      {
        said: 'NAMESPACE_CHANGED /name: The writer writes the record "a.R", and "b.R" of the reader is another name to avsc, and no alias.',
        reader: '"b"',
        writer: '"a"',
      },
    ]);
  });

  it("is a namespace inside a union, under the name where it is inherited, once for each type", () => {
    const nested = { type: "enum", name: "E", symbols: ["X"] };
    const optional = (namespace: string) =>
      record(namespace, { name: "f", type: ["null", nested] }, { name: "g", type: "E" });
    const all = found({ ...optional("b"), aliases: ["a.R"] }, optional("a"));
    assert.deepStrictEqual(
      all.map(({ said, reader }) => [said.slice(0, said.indexOf(":")), reader]),
      [["NAMESPACE_CHANGED /fields/0/type/1/name", '"E"']],
    );
  });

  it("is a string that avsc reads as bytes, at the union", () => {
    const field = (type: unknown) => record("n", { name: "f", type });
    assert.deepStrictEqual(found(field(["null", "bytes", "string"]), field(["null", "string"])), [
      {
        said: "OTHER_BRANCH_READ /fields/0/type/1: What was written as string is read as string by Java, and by avsc as bytes, which comes first in the reader's union.",
        reader: '["null","bytes","string"]',
        writer: '"string"',
      },
    ]);
  });

  it("is a namespace, too, where only a type of the same simple name can read what the type itself cannot", () => {
    const a = (namespace: string, ...fields: unknown[]) => ({ type: "record", name: "A", namespace, fields });
    const all = found([a("n", { name: "b", type: "int" }), a("o")], [a("n")]);
    assert.deepStrictEqual(
      all.map(({ said, reader }) => [said.slice(0, said.indexOf(":")), reader]),
      [["NAMESPACE_CHANGED /0/name", '"o"']],
    );
  });

  it("is what avsc left half made, where it is met again", () => {
    const [y, z] = [
      { type: "record", name: "Y", aliases: ["X"], fields: [{ name: "added", type: "int" }] },
      { type: "record", name: "Z", aliases: ["X"], fields: [] },
    ];
    const root = (first: unknown, second: unknown) => ({
      type: "record",
      name: "R",
      fields: [
        { name: "f", type: first },
        { name: "g", type: second },
      ],
    });
    const reader = root([y, z], ["Y", "Z"]);
    const writer = root({ type: "record", name: "X", fields: [] }, "X");
    assert.deepStrictEqual(
      found(reader, writer).map(({ said, reader }) => [said.slice(0, said.indexOf(":")), reader]),
      [["RESOLVER_BROKEN /fields/1/type", '"Y"']],
    );
    const [to, from] = [Type.forSchema(reader as never), Type.forSchema(writer as never)];
    const bytes = from.toBuffer({ f: {}, g: {} });
    assert.throws(() => to.fromBuffer(bytes, to.createResolver(from)), /_read is not a function/);
  });

  it("is found in types as deep as are compared at all", () => {
    const ring = (namespace: string) => {
      const link = (index: number) => ({
        type: "record",
        name: `C${index}`,
        fields: [{ name: "x", type: `C${(index + 1) % 1_400}` }],
      });
      return record(
        namespace,
        ...Array.from({ length: 1_400 }, (_, index) => ({ name: `f${index}`, type: link(index) })),
      );
    };
    assert.equal(found(ring("b"), ring("a")).length, 1_401);
  });

  it("is there even where nothing changed, and none where an alias or the order of branches settles it", () => {
    assert.deepStrictEqual(found({ ...record("b"), aliases: ["a.R"] }, record("a")), []);
    assert.deepStrictEqual(found(["string", "bytes"], ["string", "bytes"]).length, 1);
    assert.deepStrictEqual(found(["null", "string", "bytes"], ["null", "string"]), []);
  });
});
