import { quote } from "../../../load/quote.js";
import type {
  EnumSchema,
  FieldSchema,
  FixedSchema,
  NamedSchema,
  RecordSchema,
  Schema,
  UnionSchema,
} from "../../../resolve/schema.js";
import { missingBranch, missingDefault, missingSymbols, nameMismatch, sizeMismatch, typeMismatch } from "./found.js";
import { IncomparableError } from "./incomparable-error.js";
import { isNamed, nameFits } from "./named.js";
import { isPromotion } from "./promotion.js";
import { type SchemaGraph, type Target, targetOf } from "./schema-graph.js";
import { both, COMPATIBLE, distinct, repeated, type Verdict } from "./verdict.js";
import type { WireIncompatibility } from "./wire-incompatibility.js";
import { type WrittenFields, writtenFields } from "./written-fields.js";

/**
 * Why data of `writer` cannot, or cannot always, be read with `reader`: the same kinds at the same locations as Java's
 * `SchemaCompatibility` 1.12, each once. Empty when the registry would accept the pair.
 * @throws {IncomparableError} where Java throws too: a reader's field that stands for two of the writer's
 */
export function compareWire(reader: SchemaGraph, writer: SchemaGraph): readonly WireIncompatibility[] {
  return distinct(verdictOf(reader, writer));
}

/** As {@link compareWire}, but what lies in a type that is used twice comes twice, as in Java's list. */
export function compareAsJava(reader: SchemaGraph, writer: SchemaGraph): readonly WireIncompatibility[] {
  return repeated(verdictOf(reader, writer));
}

/** Recursion of both schemas against each other can be deeper than either; the stack has room for several times this. */
const MOST_LEVELS = 1_500;

/** Unions of thousands of branches meet in millions of pairs; a schema that people wrote has thousands. */
const MOST_PAIRS = 250_000;

/**
 * Java's walk, step for step: what it remembers of a pair decides which location is reported, and a pair that is still
 * being compared counts as compatible even where a union asks only for the sake of choosing a branch.
 */
function verdictOf(readerGraph: SchemaGraph, writerGraph: SchemaGraph): Verdict {
  const known = new Map<Target, Map<Target, Verdict>>();
  const causes = new Map<Verdict, readonly WireIncompatibility[]>();
  let pairs = 0;
  let level = 0;
  return compare(readerGraph.root, writerGraph.root, "");

  /** `path` is the location without its first slash, which Java writes even when nothing follows. */
  function compare(readerUse: Schema, writerUse: Schema, path: string): Verdict {
    const reader = targetOf(readerUse, readerGraph);
    const writer = targetOf(writerUse, writerGraph);
    const ofReader = known.get(reader) ?? new Map<Target, Verdict>();
    known.set(reader, ofReader);
    const before = ofReader.get(writer);
    if (before !== undefined) return before;
    if (++pairs > MOST_PAIRS || level === MOST_LEVELS) throw tooMuch(readerUse, `/${path}`);
    ofReader.set(writer, COMPATIBLE);
    level++;
    const verdict = judge(readerUse, reader, writerUse, writer, path);
    level--;
    ofReader.set(writer, verdict);
    return verdict;
  }

  function judge(readerUse: Schema, reader: Target, writerUse: Schema, writer: Target, path: string): Verdict {
    const meeting = { reader: readerUse, writer: writerUse, location: `/${path}` };
    if (writer.kind === "union") {
      if (reader.kind === "union") return unionByUnion(readerUse, reader, writer, path);
      return merged(writer.branches.map((branch, index) => compare(readerUse, branch, join(path, index))));
    }
    if (reader.kind === "union") return branchOf(meeting, reader, writer);
    if (reader.kind === "primitive" && writer.kind === "primitive") {
      return isPromotion(writer.type, reader.type) ? COMPATIBLE : [typeMismatch(meeting, reader, writer)];
    }
    if (reader.kind === "array" && writer.kind === "array") {
      return compare(reader.items, writer.items, join(path, "items"));
    }
    if (reader.kind === "map" && writer.kind === "map") {
      return compare(reader.values, writer.values, join(path, "values"));
    }
    if (reader.kind === "fixed" && writer.kind === "fixed") {
      return both(names(reader, writer, path), sizes(reader, writer, path));
    }
    if (reader.kind === "enum" && writer.kind === "enum") {
      return both(names(reader, writer, path), symbols(reader, writer, path));
    }
    if (reader.kind === "record" && writer.kind === "record") {
      return both(names(reader, writer, path), fields(reader, writer, writerUse, path));
    }
    return [typeMismatch(meeting, reader, writer)];
  }

  /** Inside, locations begin anew, and only the first of a pair is ever computed: so does Java. */
  function unionByUnion(readerUse: Schema, reader: UnionSchema, writer: UnionSchema, path: string): Verdict {
    return merged(
      writer.branches.map((branch, index) => {
        const inner = compare(readerUse, branch, "");
        if (inner.length === 0) return COMPATIBLE;
        const meeting = { reader: readerUse, writer: branch, location: `/${join(path, index)}` };
        return [missingBranch(meeting, reader, writer, targetOf(branch, writerGraph), causesIn(reader, branch))];
      }),
    );
  }

  function branchOf(meeting: Parameters<typeof missingBranch>[0], reader: UnionSchema, writer: Target): Verdict {
    const isRead = reader.branches.some((branch) => compare(branch, meeting.writer, "").length === 0);
    return isRead ? COMPATIBLE : [missingBranch(meeting, reader, writer, writer, causesIn(reader, meeting.writer))];
  }

  /** Looks up what has been compared already: the reader's branch that was meant for what the writer writes. */
  function causesIn(reader: UnionSchema, writerUse: Schema): readonly WireIncompatibility[] {
    const writer = targetOf(writerUse, writerGraph);
    const meant = reader.branches.find((branch) => isMeant(targetOf(branch, readerGraph), writer));
    const verdict = meant && known.get(targetOf(meant, readerGraph))?.get(writer);
    if (verdict === undefined || writer.kind === "primitive") return [];
    const found = causes.get(verdict) ?? distinct(verdict);
    causes.set(verdict, found);
    return found;
  }

  function fields(reader: RecordSchema, writer: RecordSchema, writerUse: Schema, path: string): Verdict {
    const found = writtenFields(writer);
    return merged(
      reader.fields.map((field, index) => {
        const place = join(path, `fields/${index}`);
        const written = theWrittenField(field, writer, found, `/${place}`);
        if (written !== undefined) return compare(field.schema, written.schema, `${place}/type`);
        if (field.default !== undefined) return COMPATIBLE;
        const type = targetOf(field.schema, readerGraph);
        // An enum with a default symbol and a field without a default: Java holds the enum against the writer's record.
        if (type.kind === "enum" && type.default !== null) return compare(field.schema, writerUse, `${place}/type`);
        return [missingDefault(reader, writer, field, `/${place}`)];
      }),
    );
  }
}

function names(reader: NamedSchema, writer: NamedSchema, path: string): Verdict {
  return nameFits(reader, writer) ? COMPATIBLE : [nameMismatch(reader, writer, `/${join(path, "name")}`)];
}

function sizes(reader: FixedSchema, writer: FixedSchema, path: string): Verdict {
  return reader.size === writer.size ? COMPATIBLE : [sizeMismatch(reader, writer, `/${join(path, "size")}`)];
}

function symbols(reader: EnumSchema, writer: EnumSchema, path: string): Verdict {
  if (reader.default !== null) return COMPATIBLE;
  const has = new Set(reader.symbols);
  const missing = writer.symbols.filter((symbol) => !has.has(symbol)).sort();
  return missing.length === 0 ? COMPATIBLE : [missingSymbols(reader, writer, missing, `/${join(path, "symbols")}`)];
}

function isMeant(reader: Target, writer: Target): boolean {
  if (reader.kind !== writer.kind) return false;
  return !isNamed(reader) || !isNamed(writer) || nameFits(reader, writer);
}

/** The writer's field of the same name, or of one of the aliases of the reader's. */
function theWrittenField(
  field: FieldSchema,
  writer: RecordSchema,
  written: WrittenFields,
  location: string,
): FieldSchema | undefined {
  const found = written(field);
  if (found.length > 1) {
    const message = `The reader's field ${quote(field.name)} stands for several fields of the writer's ${quote(writer.fullName)}: ${found.map(({ name }) => quote(name)).join(", ")}.`;
    throw new IncomparableError(
      message,
      location,
      { file: field.file, node: field.node },
      "Delete the alias that is one too many.",
    );
  }
  return found[0];
}

function merged(verdicts: readonly Verdict[]): Verdict {
  const found = verdicts.filter((verdict) => verdict.length > 0);
  return found.length === 0 ? COMPATIBLE : found;
}

function join(path: string, token: string | number): string {
  return path === "" ? String(token) : `${path}/${token}`;
}

function tooMuch(use: Schema, location: string): IncomparableError {
  const message = `The schemas are too large or too deep to be held against each other: more than ${MOST_PAIRS} pairs of types, or ${MOST_LEVELS} levels.`;
  return new IncomparableError(message, location, { file: use.file, node: use.node }, "Split the schema.");
}
