import { quote } from "../../../load/quote.js";
import { memberOf } from "../../../resolve/members.js";
import type {
  EnumSchema,
  FieldSchema,
  FixedSchema,
  NamedSchema,
  RecordSchema,
  Schema,
  UnionSchema,
} from "../../../resolve/schema.js";
import type { Target } from "./schema-graph.js";
import { typeLabel } from "./type-label.js";
import type {
  MissingBranch,
  MissingDefault,
  MissingSymbols,
  Place,
  WireIncompatibility,
} from "./wire-incompatibility.js";

// Messages are made when they are asked for: most of what unions try is thrown away.

/** Two types that meet, as they were written where they meet: perhaps by name only. */
export interface Meeting {
  readonly reader: Schema;
  readonly writer: Schema;
  readonly location: string;
}

export function nameMismatch(reader: NamedSchema, writer: NamedSchema, location: string): WireIncompatibility {
  return {
    type: "NAME_MISMATCH",
    location,
    get message() {
      return `The reader expects ${typeLabel(reader)}, and the writer writes ${typeLabel(writer)}, which is no alias of it.`;
    },
    reader,
    writer,
    at: { reader: placeOf(reader, "name"), writer: placeOf(writer, "name") },
  };
}

export function sizeMismatch(reader: FixedSchema, writer: FixedSchema, location: string): WireIncompatibility {
  return {
    type: "FIXED_SIZE_MISMATCH",
    location,
    get message() {
      return `${quote(reader.fullName)} has ${reader.size} bytes for the reader, and ${writer.size} for the writer.`;
    },
    reader,
    writer,
    at: { reader: placeOf(reader, "size"), writer: placeOf(writer, "size") },
  };
}

export function missingSymbols(
  reader: EnumSchema,
  writer: EnumSchema,
  symbols: readonly string[],
  location: string,
): MissingSymbols {
  const writerSymbols = memberOf(writer.node, "symbols");
  const items = writerSymbols?.kind === "array" ? writerSymbols.items : [];
  const first = items.find((item) => item.kind === "string" && symbols.includes(item.value));
  return {
    type: "MISSING_ENUM_SYMBOLS",
    location,
    get message() {
      return `The writer may write ${listed(symbols)}, which ${quote(reader.fullName)} of the reader lacks, and it has no default symbol.`;
    },
    reader,
    writer,
    symbols,
    at: { reader: placeOf(reader, "symbols"), writer: { file: writer.file, node: first ?? writer.node } },
  };
}

export function missingDefault(
  reader: RecordSchema,
  writer: RecordSchema,
  field: FieldSchema,
  location: string,
): MissingDefault {
  return {
    type: "READER_FIELD_MISSING_DEFAULT_VALUE",
    location,
    get message() {
      return `The writer writes no field ${quote(field.name)} in ${quote(writer.fullName)}, and the reader has no default for it.`;
    },
    reader,
    writer,
    field,
    at: { reader: { file: field.file, node: field.node }, writer: placeOf(writer, "name") },
  };
}

export function typeMismatch(meeting: Meeting, reader: Target, writer: Target): WireIncompatibility {
  return {
    type: "TYPE_MISMATCH",
    location: meeting.location,
    get message() {
      return `The reader expects ${typeLabel(reader)}, and the writer writes ${typeLabel(writer)}.`;
    },
    reader,
    writer,
    at: placesOf(meeting),
  };
}

export function missingBranch(
  meeting: Meeting,
  reader: UnionSchema,
  writer: Target,
  branch: Target,
  causes: readonly WireIncompatibility[],
): MissingBranch {
  return {
    type: "MISSING_UNION_BRANCH",
    location: meeting.location,
    get message() {
      return `The writer may write ${typeLabel(branch)}, which no branch of ${typeLabel(reader)} can read.`;
    },
    reader,
    writer,
    branch,
    causes,
    at: placesOf(meeting),
  };
}

const MOST_SHOWN = 5;

function listed(symbols: readonly string[]): string {
  const more = symbols.length > MOST_SHOWN ? ` and ${symbols.length - MOST_SHOWN} more` : "";
  return `${symbols.slice(0, MOST_SHOWN).map(quote).join(", ")}${more}`;
}

function placesOf({ reader, writer }: Meeting): { readonly reader: Place; readonly writer: Place } {
  return { reader: { file: reader.file, node: reader.node }, writer: { file: writer.file, node: writer.node } };
}

function placeOf({ file, node }: NamedSchema, key: string): Place {
  return { file, node: memberOf(node, key) ?? node };
}
