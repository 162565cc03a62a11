import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { treeOf } from "../../../load/__fixtures__/tree-of.js";
import { resolve } from "../../../resolve/resolve.js";
import { compareWire } from "./compare-wire.js";
import { readSchema } from "./read/read-schema.js";
import type { SchemaGraph } from "./schema-graph.js";
import { type Place, WIRE_KINDS, type WireIncompatibility } from "./wire-incompatibility.js";

const graph = (schema: unknown, path: string) => readSchema(JSON.stringify(schema), path);
const compare = (reader: unknown, writer: unknown) => compareWire(graph(reader, "reader"), graph(writer, "writer"));
const textAt = ({ file, node }: Place) => `${file.path}: ${file.text.slice(node.start, node.end)}`;
const places = ({ type, location, at }: WireIncompatibility) => [type, location, textAt(at.reader), textAt(at.writer)];

const record = (...fields: unknown[]) => ({ type: "record", name: "R", fields });
const field = (name: string, type: unknown) => ({ name, type });
const enumOf = (...symbols: string[]) => ({ type: "enum", name: "E", symbols });

describe("an incompatibility", () => {
  it("stands where one would mend it, in either file", () => {
    const found = compare(
      record(
        field("size", { type: "fixed", name: "F", size: 4 }),
        field("name", { type: "enum", name: "Other", symbols: ["A"] }),
        field("symbols", enumOf("A")),
        field("added", "int"),
        field("type", "int"),
        field("branch", ["null", "string"]),
      ),
      record(
        field("size", { type: "fixed", name: "F", size: 8 }),
        field("name", { type: "enum", name: "Another", symbols: ["A"] }),
        field("symbols", enumOf("A", "C", "B")),
        field("type", { type: "long" }),
        field("branch", ["null", "int"]),
      ),
    );
    assert.deepStrictEqual(found.map(places), [
      ["FIXED_SIZE_MISMATCH", "/fields/0/type/size", "reader: 4", "writer: 8"],
      ["NAME_MISMATCH", "/fields/1/type/name", 'reader: "Other"', 'writer: "Another"'],
      ["MISSING_ENUM_SYMBOLS", "/fields/2/type/symbols", 'reader: ["A"]', 'writer: "C"'],
      ["READER_FIELD_MISSING_DEFAULT_VALUE", "/fields/3", 'reader: {"name":"added","type":"int"}', 'writer: "R"'],
      ["TYPE_MISMATCH", "/fields/4/type", 'reader: "int"', 'writer: {"type":"long"}'],
      ["MISSING_UNION_BRANCH", "/fields/5/type/1", 'reader: ["null","string"]', 'writer: "int"'],
    ]);
    assert.deepStrictEqual(new Set(found.map(({ type }) => type)), new Set(WIRE_KINDS));
    assert.deepStrictEqual(
      found.map(({ message }) => message),
      [
        '"F" has 4 bytes for the reader, and 8 for the writer.',
        'The reader expects the enum "Other", and the writer writes the enum "Another", which is no alias of it.',
        'The writer may write "B", "C", which "E" of the reader lacks, and it has no default symbol.',
        'The writer writes no field "added" in "R", and the reader has no default for it.',
        "The reader expects int, and the writer writes long.",
        "The writer may write int, which no branch of the union of 2 branches can read.",
      ],
    );
  });

  it("comes once, however often its type is used", () => {
    const twice = (type: string) => record(field("a", { type: "array", items: record1(type) }), field("b", "Inner"));
    const record1 = (type: string) => ({ type: "record", name: "Inner", fields: [field("x", type)] });
    assert.deepStrictEqual(compare(twice("int"), twice("long")).map(places), [
      ["TYPE_MISMATCH", "/fields/0/type/items/fields/0/type", 'reader: "int"', 'writer: "long"'],
    ]);
  });

  it("of a union tells what is wrong inside the branch that was meant, down to the bottom", () => {
    const optional = (...fields: unknown[]) =>
      record(field("address", ["null", { type: "record", name: "Address", fields }]));
    const [found, ...more] = compare(
      optional(field("street", "string"), field("zip", ["null", { ...enumOf("A"), name: "Zip" }])),
      optional(field("zip", ["null", { ...enumOf("A", "B"), name: "Zip" }])),
    );
    assert.equal(more.length, 0);
    assert.ok(found?.type === "MISSING_UNION_BRANCH");
    assert.equal(found.location, "/fields/0/type/1");
    const [street, zip] = found.causes;
    assert.equal(found.causes.length, 2);
    assert.ok(street?.type === "READER_FIELD_MISSING_DEFAULT_VALUE" && street.field.name === "street");
    assert.ok(zip?.type === "MISSING_UNION_BRANCH");
    assert.deepStrictEqual(zip.causes.map(places), [
      ["MISSING_ENUM_SYMBOLS", "/symbols", 'reader: ["A"]', 'writer: "B"'],
    ]);
  });

  it("of a union has no cause where no branch was meant", () => {
    const [found] = compare(["null", "int"], ["null", "string"]);
    assert.ok(found?.type === "MISSING_UNION_BRANCH");
    assert.deepStrictEqual(found.causes, []);
  });
});

describe("schemas of a tree", () => {
  const snapshot = (zip: string): SchemaGraph => {
    const tree = treeOf({
      "patient/moved.avsc": `{"type": "record", "name": "Moved", "namespace": "p",
        "fields": [{"name": "from", "type": "s.Address"}, {"name": "to", "type": "s.Address"}]}`,
      "shared/address.avsc": `{"type": "record", "name": "Address", "namespace": "s",
        "fields": [{"name": "zip", "type": "${zip}"}]}`,
    });
    const { types } = resolve(tree).resolved;
    const root = types.get("p.Moved");
    assert.ok(root !== undefined);
    return { root, types };
  };

  it("are held against each other across files, and the place is in the file of the shared type", () => {
    const [found, ...more] = compareWire(snapshot("int"), snapshot("string"));
    assert.equal(more.length, 0);
    assert.ok(found !== undefined);
    assert.equal(found.location, "/fields/0/type/fields/0/type");
    assert.equal(found.at.reader.file.relativePath, "shared/address.avsc");
    assert.equal(textAt(found.at.reader).endsWith(': "int"'), true);
  });
});
