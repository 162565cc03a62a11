/**
 * The cases of Avro's own tests for Java 1.12, `TestSchemaCompatibility*`, as data: reader, writer, and what its checker
 * must find. What those tests build in code stands here as the JSON it has.
 */
export interface SuiteCase {
  readonly reader: unknown;
  readonly writer: unknown;
  /** Type and location, in order; empty where the two are compatible. */
  readonly found: readonly (readonly [type: string, location: string])[];
}

const array = (items: unknown) => ({ type: "array", items });
const map = (values: unknown) => ({ type: "map", values });
const fixed = (size: number) => ({ type: "fixed", name: "Fixed", size });
const enumOf = (name: string, symbols: string, fallback?: string) => ({
  type: "enum",
  name,
  symbols: [...symbols],
  ...(fallback === undefined ? {} : { default: fallback }),
});
const record = (name: string, ...fields: unknown[]) => ({ type: "record", name, fields });
const field = (name: string, type: unknown, ...fallback: unknown[]) => ({
  name,
  type,
  ...(fallback.length === 0 ? {} : { default: fallback[0] }),
});
const list = (head: string) => record("List", field("head", head), field("tail", "List"));
const record1 = (...fields: unknown[]) => record("Record1", ...fields);

const EMPTY = record1();
const A_INT = record1(field("a", "int"));
const A_LONG = record1(field("a", "long"));
const A_DINT = record1(field("a", "int", 0));
const A_INT_B_INT = record1(field("a", "int"), field("b", "int"));
const A_INT_B_DINT = record1(field("a", "int"), field("b", "int", 0));
const A_DINT_B_DINT = record1(field("a", "int", 0), field("b", "int", 0));
const A_DINT_B = (type: unknown, ...fallback: unknown[]) => record1(field("a", "int", 0), field("b", type, ...fallback));
const OLD = record("Old", field("oldfield1", "int"), field("oldfield2", "string"));
const inner = (namespace: string) =>
  record1(field("f1", ["null", array({ ...record("InnerRecord1", field("a", "int")), namespace })]));
const withEnum = (symbols: string, enumDefault: string, ...fallback: unknown[]) =>
  record("Record", field("Field", enumOf("Schema", symbols, enumDefault), ...fallback));

const compatible = (pairs: readonly (readonly [unknown, unknown])[]): readonly SuiteCase[] =>
  pairs.map(([reader, writer]) => ({ reader, writer, found: [] }));
const one = (type: string, cases: readonly (readonly [unknown, unknown, ...string[]])[]): readonly SuiteCase[] =>
  cases.map(([reader, writer, ...places]) => ({ reader, writer, found: places.map((place) => [type, place] as const) }));

const COMPATIBLE = compatible([
  [record("Old", field("oldfield1", "int")), OLD],
  [record("Old", field("oldfield2", "string")), OLD],
  [OLD, OLD],
  [record("Old", field("oldfield1", "int"), field("newfield1", "int", 42)), OLD],
  [array("string"), array("string")],
  ["boolean", "boolean"],
  ["int", "int"],
  ["long", "int"],
  ["long", "long"],
  ["float", "int"],
  ["float", "long"],
  ["double", "long"],
  ["double", "int"],
  ["double", "float"],
  ["string", "string"],
  ["bytes", "bytes"],
  [array("int"), array("int")],
  [array("long"), array("int")],
  [map("int"), map("int")],
  [map("long"), map("int")],
  [enumOf("Enum1", "AB"), enumOf("Enum1", "AB")],
  [enumOf("Enum1", "ABC"), enumOf("Enum1", "AB")],
  ["string", "bytes"],
  ["bytes", "string"],
  [[], []],
  [["float"], []],
  [["float"], ["int"]],
  [["float"], ["long"]],
  [["float"], ["int", "long"]],
  [["int"], ["int"]],
  [["int", "string"], ["string", "int"]],
  [["int"], []],
  [["long"], []],
  [["long"], ["int"]],
  [["double"], ["int"]],
  [["double"], ["long"]],
  [["double"], ["float"]],
  [["string"], []],
  [["string"], ["bytes"]],
  [["bytes"], []],
  [["bytes"], ["string"]],
  [["double"], ["int", "float"]],
  ["float", ["int", "float"]],
  ["long", ["int", "long"]],
  ["double", ["int", "float"]],
  ["double", ["int", "long", "float", "double"]],
  ["float", ["float"]],
  [["int"], "int"],
  ["int", ["int"]],
  [fixed(4), fixed(4)],
  [EMPTY, EMPTY],
  [EMPTY, A_INT],
  [A_INT, A_INT],
  [A_DINT, A_INT],
  [A_DINT, A_DINT],
  [A_INT, A_DINT],
  [A_LONG, A_INT],
  [A_INT, A_INT_B_INT],
  [A_DINT, A_INT_B_INT],
  [A_INT_B_DINT, A_INT],
  [A_DINT_B_DINT, EMPTY],
  [A_DINT_B_DINT, A_INT],
  [A_INT_B_INT, A_DINT_B_DINT],
  [list("int"), list("int")],
  [list("long"), list("long")],
  [list("long"), list("int")],
  ["null", "null"],
  [withEnum("AB", "A"), withEnum("ABC", "A")],
  [withEnum("AB", "B", "A"), withEnum("ABC", "A", "B")],
  [inner("ns1"), inner("ns2")],
  [record("Record", field("f1", "int")), { ...record("Record", field("f1", "int")), namespace: "ns" }],
  [{ ...fixed(4), namespace: "org.apache.avro.tests.v_1_0" }, { ...fixed(4), namespace: "org.apache.avro.tests.v_2_0" }],
]);

const TYPE_MISMATCH = one("TYPE_MISMATCH", [
  [map("string"), array("string"), "/"],
  ["int", "string", "/"],
  ["null", "int", "/"],
  ["null", "long", "/"],
  ["boolean", "int", "/"],
  ["int", "null", "/"],
  ["int", "boolean", "/"],
  ["int", "long", "/"],
  ["int", "float", "/"],
  ["int", "double", "/"],
  ["long", "float", "/"],
  ["long", "double", "/"],
  ["float", "double", "/"],
  ["double", "string", "/"],
  [fixed(4), "string", "/"],
  ["string", "boolean", "/"],
  ["string", "int", "/"],
  ["bytes", "null", "/"],
  ["bytes", "int", "/"],
  [A_INT, "int", "/"],
  [array("int"), array("long"), "/items"],
  [map("int"), array("int"), "/"],
  [array("int"), map("int"), "/"],
  [map("int"), map("long"), "/values"],
  ["int", enumOf("Enum2", "AB"), "/"],
  [enumOf("Enum2", "AB"), "int", "/"],
  ["float", ["int", "long", "float", "double"], "/3"],
  ["long", ["int", "float"], "/1"],
  ["int", ["int", "float"], "/1"],
  [list("int"), list("long"), "/fields/0/type"],
]);

const MISSING_UNION_BRANCH = one("MISSING_UNION_BRANCH", [
  [["int", "string"], ["int", "string", "long"], "/2"],
  [["int"], ["int", "string"], "/1"],
  [["string"], ["int", "string"], "/0"],
  [["int"], ["int", record("Record1", field("field1", "int"))], "/1"],
  [["int"], ["int", record("Record2", field("field1", "int"))], "/1"],
  [["int", record("Record1", field("field1", "int"))], ["int", record("Record2", field("field1", "int"))], "/1"],
  [["int"], ["int", enumOf("Enum1", "AB")], "/1"],
  [["int"], ["int", fixed(4)], "/1"],
  [["int"], ["int", "boolean"], "/1"],
  [["int"], ["long"], "/0"],
  [["int"], ["float"], "/0"],
  [["int"], ["double"], "/0"],
  [["int"], ["bytes"], "/0"],
  [["int"], ["int", array("int")], "/1"],
  [["int"], ["int", map("int")], "/1"],
  [["int"], ["int", "null"], "/1"],
  [["int"], ["int", "long", "float", "double"], "/1", "/2", "/3"],
  [A_DINT_B(["int"], 0), A_DINT_B(["int", "string"], 0), "/fields/1/type/1"],
]);

const NAMED = [
  ...one("NAME_MISMATCH", [
    [enumOf("Enum1", "AB"), enumOf("Enum2", "AB"), "/name"],
    [record("Record2"), EMPTY, "/name"],
    [fixed(4), { ...fixed(4), name: "AnotherName" }, "/name"],
    [A_DINT_B(enumOf("Enum1", "AB")), A_DINT_B(enumOf("Enum2", "AB")), "/fields/1/type/name"],
  ]),
  ...one("FIXED_SIZE_MISMATCH", [
    [fixed(4), fixed(8), "/size"],
    [fixed(8), fixed(4), "/size"],
    [A_DINT_B(fixed(8)), A_DINT_B(fixed(4)), "/fields/1/type/size"],
    [A_DINT_B(fixed(4)), A_DINT_B(fixed(8)), "/fields/1/type/size"],
  ]),
  ...one("MISSING_ENUM_SYMBOLS", [
    [enumOf("Enum1", "AB"), enumOf("Enum1", "ABC"), "/symbols"],
    [enumOf("Enum1", "BC"), enumOf("Enum1", "ABC"), "/symbols"],
    [
      record1(field("field1", enumOf("Enum1", "AB"))),
      record1(field("field1", enumOf("Enum1", "ABC"))),
      "/fields/0/type/symbols",
    ],
  ]),
  ...one("READER_FIELD_MISSING_DEFAULT_VALUE", [
    [record("Old", field("oldfield1", "int"), field("newfield1", "int")), OLD, "/fields/1"],
    [A_INT, EMPTY, "/fields/0"],
    [A_INT_B_DINT, EMPTY, "/fields/0"],
  ]),
];

/** `TestSchemaCompatibilityMultiple`: every kind at once, the fields of the inner record in `sub`. */
const everything = (symbols: string, enumName: string, type: string, ...sub: unknown[]) =>
  record(
    "base",
    field("check_enum_symbols_field", enumOf("check_enum_symbols_type", symbols)),
    field("check_enum_name_field", enumOf(enumName, "ABCD")),
    field("type_mismatch_field", type),
    field("sub_record", record("sub_record_type", field("identical_1_field", "long", 42), ...sub)),
  );
const recordA = (name: string, items: string) =>
  record(name, field("A_field_0", "boolean", true), field("array_type_mismatch_field", array(items)));
const MULTIPLE: SuiteCase = {
  reader: everything(
    "AC",
    "check_enum_name_type",
    "string",
    field("extra_no_default_field", "long"),
    field("fixed_length_mismatch_field", { ...fixed(4), name: "fixed_length_mismatch_type" }),
    field("union_missing_branches_field", ["boolean"]),
    field("reader_union_does_not_support_type_field", ["boolean"]),
    field("record_fqn_mismatch_field", recordA("recordA", "string")),
  ),
  writer: everything(
    "ABCD",
    "check_enum_name_type_ERR",
    "long",
    field("fixed_length_mismatch_field", { ...fixed(8), name: "fixed_length_mismatch_type" }),
    field("union_missing_branches_field", ["boolean", "double", "string"]),
    field("reader_union_does_not_support_type_field", "long"),
    field("record_fqn_mismatch_field", recordA("recordB", "boolean")),
  ),
  found: [
    ["MISSING_ENUM_SYMBOLS", "/fields/0/type/symbols"],
    ["NAME_MISMATCH", "/fields/1/type/name"],
    ["TYPE_MISMATCH", "/fields/2/type"],
    ["READER_FIELD_MISSING_DEFAULT_VALUE", "/fields/3/type/fields/1"],
    ["FIXED_SIZE_MISMATCH", "/fields/3/type/fields/2/type/size"],
    ["MISSING_UNION_BRANCH", "/fields/3/type/fields/3/type/1"],
    ["MISSING_UNION_BRANCH", "/fields/3/type/fields/3/type/2"],
    ["MISSING_UNION_BRANCH", "/fields/3/type/fields/4/type"],
    ["NAME_MISMATCH", "/fields/3/type/fields/5/type/name"],
    ["TYPE_MISMATCH", "/fields/3/type/fields/5/type/fields/1/type/items"],
  ],
};

/** `TestSchemaCompatibilityEnumDefaults`, of which the checker sees this much. */
const ENUM_DEFAULTS: readonly SuiteCase[] = [
  {
    reader: record1(field("field1", enumOf("Enum", "AB", "A"))),
    writer: record1(field("field2", enumOf("Enum2", "AB"))),
    found: [["TYPE_MISMATCH", "/fields/0/type"]],
  },
  ...compatible([
    [record1(field("field1", enumOf("Enum", "AB", "A"))), record1(field("field1", enumOf("Enum", "ABC", "A")))],
    [record1(field("field1", enumOf("Enum", "AB", "A"), "B")), record1(field("field1", enumOf("Enum", "ABC", "A")))],
  ]),
  {
    reader: record1(field("field1", enumOf("Enum1", "AB"), "A")),
    writer: record1(field("field1", enumOf("Enum1", "ABC"))),
    found: [["MISSING_ENUM_SYMBOLS", "/fields/0/type/symbols"]],
  },
];

export const JAVA_SUITE: readonly SuiteCase[] = [
  ...COMPATIBLE,
  ...TYPE_MISMATCH,
  ...MISSING_UNION_BRANCH,
  ...NAMED,
  MULTIPLE,
  ...ENUM_DEFAULTS,
];
