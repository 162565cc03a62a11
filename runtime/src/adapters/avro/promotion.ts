import { isNumericLong } from "./avsc-type.js";
import type { Conversion } from "./conversion.js";
import type { LeafSchema } from "./schema.js";

/**
 * How a value of the writer's type is read as one of the reader's (Avro specification, "Schema Resolution");
 * undefined where it cannot be. Logical types are not looked at, but for how avsc shows a long.
 */
export function promotionOf(writer: LeafSchema, reader: LeafSchema): Conversion | undefined {
  if (writer.type === reader.type) return writer.type === "long" ? longToLong(writer, reader) : null;
  switch (`${writer.type} ${reader.type}`) {
    case "int long":
      return isNumericLong(reader) ? null : (value: number) => BigInt(value);
    case "int float":
      return Math.fround;
    case "int double":
    case "float double":
      return null;
    case "long float":
      return (value: number | bigint) => Math.fround(Number(value));
    case "long double":
      return (value: number | bigint) => Number(value);
    case "string bytes":
      return (value: string) => Buffer.from(value, "utf8");
    case "bytes string":
      return (value: Buffer) => value.toString("utf8");
    default:
      return undefined;
  }
}

function longToLong(writer: LeafSchema, reader: LeafSchema): Conversion {
  if (isNumericLong(writer) === isNumericLong(reader)) return null;
  return isNumericLong(reader) ? (value: bigint) => Number(value) : (value: number) => BigInt(value);
}
