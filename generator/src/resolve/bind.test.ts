import { describe, expect, test } from "vitest";
import { treeOf } from "../load/__fixtures__/tree-of.js";
import { findingsIn, recordWith, rulesIn } from "./__fixtures__/findings-in.js";
import { resolve } from "./resolve.js";
import type { RecordSchema, Schema } from "./schema.js";

const record = (name: string, ...types: readonly unknown[]) => ({
  type: "record",
  name,
  namespace: "n",
  fields: types.map((type, index) => ({ name: `f${index}`, type })),
});

function fieldTypes(contents: Readonly<Record<string, unknown>>, name: string): readonly Schema[] {
  const { resolved, diagnostics } = resolve(treeOf(contents));
  expect(diagnostics).toEqual([]);
  return (resolved.types.get(name) as RecordSchema).fields.map((field) => field.schema);
}

describe("a reference", () => {
  test("finds its type in any file, before or behind it, by full name and inside the namespace", () => {
    const contents = { "d/a.avsc": record("A", "Z", "n.Z", { type: "Z" }), "d/z.avsc": record("Z", ["null", "A"]) };
    expect(fieldTypes(contents, "n.A")).toMatchObject(Array(3).fill({ kind: "reference", fullName: "n.Z" }));
    expect(fieldTypes(contents, "n.Z")).toMatchObject([
      { kind: "union", branches: [{ type: "null" }, { fullName: "n.A" }] },
    ]);
  });

  test("finds a type that is defined inside another, and the definition stays where it is written", () => {
    const inner = { type: "enum", name: "E", symbols: ["A"] };
    const types = fieldTypes({ "d/a.avsc": record("A", "E"), "d/b.avsc": record("B", inner, "E") }, "n.B");
    expect(types).toMatchObject([
      { kind: "enum", fullName: "n.E" },
      { kind: "reference", fullName: "n.E" },
    ]);
  });

  test("lies in the namespace of the definition around it, wherever that came from", () => {
    const inner = {
      type: "record",
      name: "o.p.Inner",
      fields: [
        { name: "x", type: ["null", "Inner"] },
        { name: "y", type: "Kind" },
      ],
    };
    const contents = {
      "d/a.avsc": record("A", inner),
      "d/k.avsc": { type: "enum", name: "Kind", namespace: "o.p", symbols: ["A"] },
    };
    expect(fieldTypes(contents, "o.p.Inner")).toMatchObject([
      { branches: [{}, { fullName: "o.p.Inner" }] },
      { fullName: "o.p.Kind" },
    ]);
  });

  test("keeps what is written beside the name as attributes", () => {
    const types = fieldTypes(
      { "d/a.avsc": record("A", { type: "B", "confluent:tags": ["PHI"] }), "d/b.avsc": record("B") },
      "n.A",
    );
    expect([...(types[0]?.attributes.keys() ?? [])]).toEqual(["confluent:tags"]);
  });

  test("that leads nowhere names the nearest type, in another namespace first", () => {
    const contents = {
      "d/a.avsc": JSON.stringify(record("A", "HumanName"), null, 2),
      "shared/human-name.avsc": { type: "record", name: "HumanName", namespace: "shared.types", fields: [] },
    };
    expect(findingsIn(contents)).toEqual([
      'd/a.avsc:8:15 [name-unresolved] There is no type "n.HumanName". | Did you mean "shared.types.HumanName"?',
    ]);
  });

  test.each([
    ["HumnaName", 'Did you mean "n.HumanName"?'],
    ["String", 'Did you mean "string"?'],
    ["n.Humanname", 'Did you mean "n.HumanName"?'],
    ["OldName", 'It is an alias, which serves to read old data only: use "n.HumanName".'],
    ["Elephant", "Define it in a file of its own, or correct the name."],
    ["array", 'A type of this kind is an object of its own: "type": {"type": "array", "items": ...}.'],
  ])("to %j suggests: %s", (name, fix) => {
    const known = { type: "record", name: "HumanName", namespace: "n", aliases: ["OldName"], fields: [] };
    const [finding] = findingsIn({ "d/a.avsc": record("A", name), "d/h.avsc": known });
    expect(finding).toContain(`| ${fix}`);
  });

  test("that is a kind misspelt names the kind", () => {
    const contents = { "d/a.avsc": { type: "recrod", name: "A", namespace: "n", fields: [] } };
    expect(findingsIn(contents)).toEqual([expect.stringContaining('| Did you mean "record"?')]);
  });

  test("to a type without a namespace says why it is out of reach", () => {
    const contents = { "d/a.avsc": record("A", "E"), "d/e.avsc": { type: "enum", name: "E", symbols: ["A"] } };
    expect(findingsIn(contents)).toEqual([expect.stringContaining("has no namespace")]);
  });

  test("that leads nowhere is reported once in a file, and once in each", () => {
    const contents = { "d/a.avsc": record("A", "X", ["null", "X"], { type: "X" }), "d/b.avsc": record("B", "X") };
    expect(rulesIn(contents)).toEqual(["name-unresolved", "name-unresolved"]);
  });
});

describe("one root cause", () => {
  test("a file that is no JSON does not make its users' references wrong", () => {
    const text = '{"type": "record", "name": "Address", "namespace": "n", "fields": [],}';
    const broken = [{ path: "schemas/shared/address.avsc", relativePath: "shared/address.avsc", text }];
    const { files, domains } = treeOf({
      "d/a.avsc": record("A", "Address"),
      "d/b.avsc": record("B"),
      "d/c.avsc": record("C", "A"),
    });
    const { resolved, diagnostics } = resolve({ files, domains, broken });
    expect(diagnostics).toEqual([]);
    expect([...resolved.types.keys()]).toEqual(["n.B"]);
  });

  test("nor does one that could not be read, whose name is all there is to go by", () => {
    const broken = [{ path: "schemas/shared/human-name.avsc", relativePath: "shared/human-name.avsc", text: "" }];
    const { files, domains } = treeOf({ "d/a.avsc": record("A", "HumanName") });
    expect(resolve({ files, domains, broken }).diagnostics).toEqual([]);
  });

  test("a type with a wrong name is not missed where it is used", () => {
    const contents = { "d/a.avsc": record("A", "Bad-Name"), "d/b.avsc": record("Bad-Name") };
    expect(findingsIn(contents)).toEqual([expect.stringMatching(/^d\/b\.avsc.*name-invalid/)]);
  });

  test("a copied file is one duplicate, whatever it defines inside", () => {
    const inner = { type: "enum", name: "E", symbols: ["A"] };
    const contents = { "d/a.avsc": record("A", inner), "d/b.avsc": record("A", inner) };
    expect(findingsIn(contents)).toEqual([
      expect.stringMatching(
        /^d\/b\.avsc:3:11 \[name-duplicate\] The type "n\.A" is already defined at schemas\/d\/a\.avsc:3:11\./,
      ),
    ]);
  });

  test("an inner type that is defined twice is a duplicate of its own", () => {
    const inner = { type: "enum", name: "E", symbols: ["A"] };
    expect(rulesIn({ "d/a.avsc": record("A", inner), "d/b.avsc": record("B", inner) })).toEqual(["name-duplicate"]);
  });

  test("keeps the files that use a faulty one out of the tree, and all others in it", () => {
    const contents = {
      "d/a.avsc": record("A", "B"),
      "d/b.avsc": record("B", "C"),
      "d/c.avsc": record("C", "no-such"),
      "d/d.avsc": record("D", "E"),
      "d/e.avsc": record("E"),
    };
    const { resolved } = resolve(treeOf(contents));
    expect(resolved.files.map((file) => file.source.relativePath)).toEqual(["d/d.avsc", "d/e.avsc"]);
    expect([...resolved.types.keys()]).toEqual(["n.D", "n.E"]);
  });
});

describe("a union", () => {
  test.each([
    [[], "at least one branch"],
    [["null", ["int"]], "cannot be a branch of a union"],
    [["int", "int"], 'two branches of "int"'],
    [["int", { type: "int", logicalType: "date" }], 'two branches of "int"'],
    [
      [
        { type: "array", items: "int" },
        { type: "array", items: "string" },
      ],
      'two branches of "array"',
    ],
    [["R", "null", "n.R"], 'two branches of "n.R"'],
  ])("of %j is refused", (union, message) => {
    expect(findingsIn(recordWith(union))).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    [["null"]],
    [["int", "long", "float", "double", "string", "bytes"]],
    [["null", "R", { type: "map", values: "R" }]],
  ])("of %j is accepted", (union) => {
    expect(rulesIn(recordWith(union))).toEqual([]);
  });

  test("of several enums is accepted, because they have names", () => {
    const one = { type: "enum", name: "One", symbols: ["A"] };
    expect(rulesIn(recordWith([one, { ...one, name: "Two" }]))).toEqual([]);
  });
});

describe("a schema that has not its form", () => {
  test.each([
    [null, 'Write "null".'],
    [5, "here is 5"],
    [true, "here is true"],
    [{}, 'needs "type"'],
    [{ type: { type: "string" } }, 'The "type" of a schema is a name'],
    [{ type: ["null", "int"] }, 'The "type" of a schema is a name'],
    [{ type: "array" }, 'An array needs "items"'],
    [{ type: "map" }, 'A map needs "values"'],
    [{ type: "enum", name: "E" }, 'An enum needs "symbols"'],
    [{ type: "enum", name: "E", symbols: [] }, "at least one symbol"],
    [{ type: "enum", name: "E", symbols: "A" }, '"symbols" must be an array of strings'],
    [{ type: "enum", name: "E", symbols: ["A", 1] }, '"symbols" must be an array of strings'],
    [{ type: "enum", name: "E", symbols: ["A"], default: "B" }, '"B" is not one of the symbols'],
    [{ type: "fixed", name: "F" }, 'A fixed needs "size"'],
    [{ type: "fixed", name: "F", size: 0 }, '"size" must be a whole number from 1'],
    [{ type: "fixed", name: "F", size: 1.5 }, '"size" must be a whole number from 1'],
    [{ type: "fixed", name: "F", size: "16" }, '"size" must be a whole number from 1'],
    [{ type: "record", name: "S" }, 'A record needs "fields"'],
    [{ type: "record", name: "S", fields: {} }, '"fields" must be an array'],
    [{ type: "record", name: "S", fields: ["x"] }, "A field is an object"],
    [{ type: "record", name: "S", fields: [{ type: "int" }] }, 'A field needs "name"'],
    [{ type: "record", name: "S", fields: [{ name: "x" }] }, 'A field needs "type"'],
    [{ type: "record", name: "S", fields: [{ name: 5, type: "int" }] }, '"name" must be a string'],
    [{ type: "record", name: "S", fields: [{ name: "x", type: "int", order: "up" }] }, '"up" is not an order'],
    [{ type: "record", name: "S", fields: [{ name: "x", type: "int", order: 1 }] }, '"order" must be a string'],
    [{ type: "record", name: "S", doc: 5, fields: [] }, '"doc" must be a string'],
    [{ type: "record", name: "S", aliases: "T", fields: [] }, '"aliases" must be an array of strings'],
    [{ type: "record", name: ["S"], fields: [] }, '"name" must be a string'],
    [{ type: "record", name: "S", namespace: 1, fields: [] }, '"namespace" must be a string'],
  ])("%j is one finding", (type, message) => {
    expect(findingsIn(recordWith(type))).toEqual([expect.stringContaining(message)]);
  });

  test("has all of its faults found in one run, in the order of the file", () => {
    const fields = [
      { name: "a", type: "Nope" },
      { name: "b-c", type: ["null", ["int"]] },
      { name: "d", type: { type: "map" } },
      { name: "e", type: "int", default: "x" },
      { name: "f", type: "int", default: 1 },
    ];
    expect(rulesIn({ "d/r.avsc": { type: "record", name: "R", fields } })).toEqual([
      "name-unresolved",
      "name-invalid",
      "union-invalid",
      "schema-shape",
      "default-mismatch",
    ]);
  });

  test.each([
    ['"string"', 'the primitive type "string"'],
    ['{"type": "long", "logicalType": "timestamp-millis"}', 'the primitive type "long"'],
    ['["null", "string"]', "a union"],
    ['{"type": "array", "items": "int"}', "an array"],
    ['{"type": "map", "values": "int"}', "a map"],
  ])("%s at the top of a file is valid Avro, and nothing that we could generate", (text, what) => {
    expect(findingsIn({ "d/x.avsc": text })).toEqual([expect.stringMatching(/^d\/x\.avsc:1:1 \[top-level-unnamed\]/)]);
    expect(findingsIn({ "d/x.avsc": text })[0]).toContain(what);
  });

  test("a name at the top of a file is no type of the file's own", () => {
    expect(rulesIn({ "d/a.avsc": '"n.B"', "d/b.avsc": record("B") })).toEqual(["top-level-unnamed"]);
  });
});

describe("what is bound", () => {
  test("a record keeps docs, aliases, order, defaults and every attribute that Avro does not define", () => {
    const file = {
      type: "record",
      name: "R",
      namespace: "n",
      doc: "About */ it.\u202e",
      aliases: ["Q"],
      owner: "team",
      fields: [
        {
          name: "a",
          type: { type: "int", unit: "mm" },
          doc: "A.",
          default: 1,
          order: "ignore",
          aliases: ["z"],
          "confluent:tags": ["PII"],
        },
        { name: "b", type: "int" },
      ],
    };
    const { resolved } = resolve(treeOf({ "d/r.avsc": file }));
    const type = resolved.types.get("n.R") as RecordSchema;
    expect(type).toMatchObject({ fullName: "n.R", doc: "About */ it.\u202e", aliases: ["n.Q"] });
    expect([...type.attributes.keys()]).toEqual(["owner"]);
    expect(type.fields).toMatchObject([
      { name: "a", doc: "A.", order: "ignore", aliases: ["z"], default: { kind: "number", value: 1 } },
      { name: "b", doc: "", order: "ascending", aliases: [] },
    ]);
    expect(type.fields[1]?.default).toBeUndefined();
    expect([...(type.fields[0]?.attributes.keys() ?? [])]).toEqual(["confluent:tags"]);
    expect([...(type.fields[0]?.schema.attributes.keys() ?? [])]).toEqual(["unit"]);
  });

  test("an error is a record, as in a protocol", () => {
    const { resolved } = resolve(treeOf({ "d/e.avsc": { type: "error", name: "E", fields: [] } }));
    expect(resolved.types.get("E")).toMatchObject({ kind: "record" });
  });

  test("types come in the order of their definition within sorted files", () => {
    const inner = (name: string) => ({ type: "enum", name, symbols: ["A"] });
    const { resolved } = resolve(
      treeOf({ "d/b.avsc": record("B", inner("Z"), inner("Y")), "d/a.avsc": record("A", inner("X")) }),
    );
    expect([...resolved.types.keys()]).toEqual(["n.A", "n.X", "n.B", "n.Z", "n.Y"]);
  });

  test("a record of 2,000 fields is bound like any other", () => {
    const wide = record("Wide", ...Array.from({ length: 2000 }, () => ["null", "string"]));
    expect(fieldTypes({ "d/w.avsc": wide }, "n.Wide")).toHaveLength(2000);
  });
});
