import { EventError } from "../../errors.js";
import { avscName } from "./avsc-name.js";
import { type Conversion, chain } from "./conversion.js";
import { UNFIT } from "./leaf-form.js";
import type { LogicalType } from "./logical-type.js";
import { mismatch } from "./mismatch.js";
import { promotionOf } from "./promotion.js";
import type { LeafSchema } from "./schema.js";
import { nameMatch } from "./schema-match.js";

/** From avsc's value to the reader's, for two types without parts. */
export function decodeLeaf(writer: LeafSchema, reader: LeafSchema, path: string): Conversion {
  const promote = promotionOf(writer, reader);
  if (promote === undefined) throw mismatch(path, `${writer.type} cannot be read as ${reader.type}`);
  if (writer.name !== null && reader.name !== null && nameMatch(writer.name, reader.name) === "none") {
    throw mismatch(
      path,
      `${reader.type} ${reader.name.fullName} was written under another name that is no alias of it`,
    );
  }
  if (writer.size !== reader.size) throw mismatch(path, "the size of the fixed changed");
  refuseOtherUnit(writer, reader, path);
  if (reader.type === "enum") return decodeEnum(writer, reader, path);
  return checked(chain(promote, reader.form.fromAvsc), reader, path);
}

/** The bytes would be read without complaint, as something that was never said. */
function refuseOtherUnit(writer: LeafSchema, reader: LeafSchema, path: string): void {
  const [from, to] = [writer.logicalType, reader.logicalType];
  const changed = from !== null && to !== null && unitOf(from) !== unitOf(to);
  if (changed) throw mismatch(path, `${unitOf(from)} cannot be read as ${unitOf(to)}`);
  const meaningless =
    to !== null && writer.type !== reader.type && (writer.type === "string" || writer.type === "bytes");
  if (meaningless) throw mismatch(path, `${writer.type} cannot be read as ${unitOf(to)}`);
}

function unitOf(logicalType: LogicalType): string {
  return logicalType.name === "decimal" ? `decimal of scale ${logicalType.scale}` : logicalType.name;
}

function decodeEnum(writer: LeafSchema, reader: LeafSchema, path: string): Conversion {
  const known = new Set(reader.symbols);
  if (writer.symbols.every((symbol) => known.has(symbol))) return reader.form.fromAvsc;
  const bySymbol = new Map(
    writer.symbols.map((symbol) => [avscName(symbol), known.has(symbol) ? symbol : reader.enumDefault]),
  );
  return (name: string) => {
    const symbol = bySymbol.get(name);
    if (typeof symbol === "string") return symbol;
    throw mismatch(path, "a symbol was written that the enum does not have, and it has no default");
  };
}

function checked(conversion: Conversion, { form }: LeafSchema, path: string): Conversion {
  if (conversion === null) return null;
  return (value) => {
    const result = conversion(value);
    if (result !== UNFIT) return result;
    throw new EventError("CODEC.BYTES_INVALID", `The bytes are invalid: ${path} is not ${form.expected}.`, {
      details: { path },
    });
  };
}
