import fc from "fast-check";

/**
 * Random schemas with random values. Beside each value of ours stands the value of the same Avro type that avsc alone
 * takes: without logical types, unions wrapped, names harmless. Nothing here is shared with the codec.
 */
interface Sample {
  readonly schema: unknown;
  /** The same for avsc alone. */
  readonly plain: unknown;
  /** A value as a handler gets it, and what avsc alone takes for it. */
  readonly value: fc.Arbitrary<{ readonly ours: unknown; readonly theirs: unknown }>;
  readonly shape: string;
  readonly jsonShapes: readonly string[];
  readonly branch: string;
  readonly plainBranch: string;
}

const HOSTILE_NAMES = ["__proto__", "constructor", "toString", "default", "class", "a", "b", "_a", "_constructor"];

let counter = 0;

function leaf(
  type: string,
  logical: Record<string, unknown>,
  shape: string,
  jsonShapes: readonly string[],
  value: Sample["value"],
): Sample {
  const schema = Object.keys(logical).length === 0 ? type : { type, ...logical };
  return { schema, plain: type, value, shape, jsonShapes, branch: type, plainBranch: type };
}

const same = <Value>(values: fc.Arbitrary<Value>): Sample["value"] => values.map((v) => ({ ours: v, theirs: v }));
const pair = <Value>(values: fc.Arbitrary<Value>, theirs: (value: Value) => unknown): Sample["value"] =>
  values.map((ours) => ({ ours, theirs: theirs(ours) }));

const text = fc.string({ unit: "grapheme" });
const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const day = fc.date({
  min: new Date("0000-01-01T00:00:00Z"),
  max: new Date("9999-12-31T23:59:59.999Z"),
  noInvalidDate: true,
});
/** Further out, avsc rounds. */
const instant = fc.date({ min: new Date(-(2 ** 52)), max: new Date(2 ** 52), noInvalidDate: true });
const buffer = (bytes: Uint8Array) => Buffer.from(bytes);

function twosComplement(value: bigint): Buffer {
  for (let length = 1; ; length++) {
    if (BigInt.asIntN(length * 8, value) === value) {
      return Buffer.from(
        BigInt.asUintN(length * 8, value)
          .toString(16)
          .padStart(length * 2, "0"),
        "hex",
      );
    }
  }
}

const LEAVES: readonly (() => Sample)[] = [
  () => leaf("boolean", {}, "boolean", ["boolean"], same(fc.boolean())),
  () => leaf("int", {}, "number", ["number"], same(int)),
  () => leaf("long", {}, "bigint", ["string"], same(long)),
  () => leaf("float", {}, "number", ["number", "string"], same(fc.float())),
  () => leaf("double", {}, "number", ["number", "string"], same(fc.double())),
  () => leaf("string", {}, "string", ["string"], same(text)),
  () => leaf("bytes", {}, "bytes", ["string"], pair(fc.uint8Array(), buffer)),
  () => leaf("string", { logicalType: "uuid" }, "string", ["string"], same(fc.uuid())),
  () =>
    leaf(
      "int",
      { logicalType: "date" },
      "string",
      ["string"],
      pair(
        day.map((date) => date.toISOString().slice(0, 10)),
        (date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000,
      ),
    ),
  () => leaf("int", { logicalType: "time-millis" }, "number", ["number"], same(fc.nat(86_399_999))),
  () => leaf("long", { logicalType: "time-micros" }, "bigint", ["string"], same(fc.bigInt(0n, 86_399_999_999n))),
  () =>
    leaf(
      "long",
      { logicalType: "timestamp-millis" },
      "date",
      ["string"],
      pair(instant, (date) => BigInt(date.getTime())),
    ),
  () => leaf("long", { logicalType: "timestamp-micros" }, "bigint", ["string"], same(long)),
  () =>
    leaf(
      "long",
      { logicalType: "local-timestamp-millis" },
      "string",
      ["string"],
      pair(
        day.map((date) => date.toISOString().slice(0, 23)),
        (local) => BigInt(Date.parse(`${local}Z`)),
      ),
    ),
  () =>
    leaf(
      "bytes",
      { logicalType: "decimal", precision: 20, scale: 4 },
      "string",
      ["string"],
      fc.bigInt(-(10n ** 20n) + 1n, 10n ** 20n - 1n).map((unscaled) => {
        const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(5, "0");
        const ours = `${unscaled < 0n ? "-" : ""}${digits.slice(0, -4)}.${digits.slice(-4)}`;
        return { ours, theirs: twosComplement(unscaled) };
      }),
    ),
  () => leaf("string", { logicalType: "no-such-type" }, "string", ["string"], same(text)),
  () => {
    const name = `E${counter++}`;
    const symbols = ["toString", "A", "B", "__proto__", "constructor"];
    return {
      schema: { type: "enum", name, symbols },
      plain: { type: "enum", name, symbols: symbols.map((_, index) => `S${index}`) },
      value: fc.nat(symbols.length - 1).map((index) => ({ ours: symbols[index], theirs: `S${index}` })),
      shape: "string",
      jsonShapes: ["string"],
      branch: `n.${name}`,
      plainBranch: name,
    };
  },
  () => {
    const name = `F${counter++}`;
    return {
      schema: { type: "fixed", name, size: 3 },
      plain: { type: "fixed", name, size: 3 },
      value: pair(fc.uint8Array({ minLength: 3, maxLength: 3 }), buffer),
      shape: "bytes",
      jsonShapes: ["string"],
      branch: `n.${name}`,
      plainBranch: name,
    };
  },
  () => {
    const name = `U${counter++}`;
    return {
      schema: { type: "fixed", name, size: 16, logicalType: "uuid" },
      plain: { type: "fixed", name, size: 16 },
      value: pair(fc.uuid(), (uuid) => Buffer.from(uuid.replaceAll("-", ""), "hex")),
      shape: "string",
      jsonShapes: ["string"],
      branch: `n.${name}`,
      plainBranch: name,
    };
  },
  () => {
    const name = `D${counter++}`;
    const part = fc.nat(2 ** 32 - 1);
    return {
      schema: { type: "fixed", name, size: 12, logicalType: "duration" },
      plain: { type: "fixed", name, size: 12 },
      value: fc.record({ months: part, days: part, milliseconds: part }, { noNullPrototype: true }).map((ours) => {
        const theirs = Buffer.alloc(12);
        [ours.months, ours.days, ours.milliseconds].forEach((number, index) => {
          theirs.writeUInt32LE(number, index * 4);
        });
        return { ours, theirs };
      }),
      shape: "object",
      jsonShapes: ["object"],
      branch: `n.${name}`,
      plainBranch: name,
    };
  },
];

const samples = (depth: number): fc.Arbitrary<Sample> => {
  const leaves = fc.constantFrom(...LEAVES).map((make) => make());
  if (depth === 0) return leaves;
  const inner = samples(depth - 1);
  return fc.oneof(
    { weight: 4, arbitrary: leaves },
    { weight: 1, arbitrary: inner.map(arrayOf) },
    { weight: 1, arbitrary: inner.map(mapOf) },
    { weight: 2, arbitrary: fc.uniqueArray(inner, { minLength: 1, maxLength: 4, selector: branchKey }).chain(unionOf) },
    { weight: 2, arbitrary: recordOf(inner) },
  );
};

const branchKey = (sample: Sample) => (sample.branch === "union" ? `union ${Math.random()}` : sample.branch);

function arrayOf(items: Sample): Sample {
  return {
    schema: { type: "array", items: items.schema },
    plain: { type: "array", items: items.plain },
    value: fc.array(items.value, { maxLength: 4 }).map((values) => ({
      ours: values.map(({ ours }) => ours),
      theirs: values.map(({ theirs }) => theirs),
    })),
    shape: "array",
    jsonShapes: ["array"],
    branch: "array",
    plainBranch: "array",
  };
}

function mapOf(values: Sample): Sample {
  const key = fc.oneof(text, fc.constantFrom(...HOSTILE_NAMES));
  return {
    schema: { type: "map", values: values.schema },
    plain: { type: "map", values: values.plain },
    value: fc.uniqueArray(fc.tuple(key, values.value), { selector: ([name]) => name, maxLength: 4 }).map((entries) => ({
      // Not an assignment, which would lose the key __proto__.
      ours: Object.fromEntries(entries.map(([name, { ours }]) => [name, ours])),
      theirs: Object.fromEntries(entries.map(([name, { theirs }]) => [name, theirs])),
    })),
    shape: "object",
    jsonShapes: ["object"],
    branch: "map",
    plainBranch: "map",
  };
}

function recordOf(inner: fc.Arbitrary<Sample>): fc.Arbitrary<Sample> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...HOSTILE_NAMES), inner), { selector: ([name]) => name, maxLength: 5 })
    .map((fields) => recordSample(`R${counter++}`, fields));
}

function recordSample(name: string, fields: readonly (readonly [string, Sample])[]): Sample {
  return {
    schema: {
      type: "record",
      name,
      namespace: "n",
      fields: fields.map(([field, { schema }]) => ({ name: field, type: schema })),
    },
    plain: { type: "record", name, fields: fields.map(([, { plain }], index) => ({ name: `f${index}`, type: plain })) },
    value: fc.tuple(...fields.map(([, { value }]) => value)).map((values) => ({
      ours: Object.fromEntries(fields.map(([field], index) => [field, values[index]?.ours])),
      theirs: Object.fromEntries(fields.map((_, index) => [`f${index}`, values[index]?.theirs])),
    })),
    shape: "object",
    jsonShapes: ["object"],
    branch: `n.${name}`,
    plainBranch: name,
  };
}

function unionOf(branches: readonly Sample[]): fc.Arbitrary<Sample> {
  const flat = branches.filter(({ branch }) => branch !== "union");
  const first = flat[0] ?? (LEAVES[0] as () => Sample)();
  return fc.tuple(fc.boolean(), fc.nat(flat.length)).map(([nullable, place]) => {
    const members = flat.length === 0 ? [first] : flat;
    const distinct = (shapes: readonly string[]) => new Set(shapes).size === shapes.length;
    const isPlain =
      distinct(members.map(({ shape }) => shape)) && distinct(members.flatMap(({ jsonShapes }) => jsonShapes));
    const values = members.map(({ value, branch, plainBranch }) =>
      value.map(({ ours, theirs }) => ({
        ours: isPlain ? ours : { type: branch, value: ours },
        theirs: { [plainBranch]: theirs },
      })),
    );
    const withNull = <Item>(list: readonly Item[], item: Item) => (nullable ? list.toSpliced(place, 0, item) : list);
    return {
      schema: withNull(
        members.map(({ schema }) => schema),
        "null",
      ),
      plain: withNull(
        members.map(({ plain }) => plain),
        "null",
      ),
      value: fc.oneof(...values, ...(nullable ? [fc.constant({ ours: null, theirs: null })] : [])),
      shape: "union",
      jsonShapes: ["union"],
      branch: "union",
      plainBranch: "union",
    };
  });
}

/** A random schema with a random value of it, ours and avsc's. */
export const payloads = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...HOSTILE_NAMES), samples(3)), { selector: ([name]) => name, maxLength: 6 })
  .map((fields) => recordSample("Top", fields))
  .chain((sample) =>
    sample.value.map((value) => ({ ...value, schema: JSON.stringify(sample.schema), plain: sample.plain })),
  );
