import { EventError } from "../../errors.js";

/**
 * Confluent's wire format: one byte 0, the id of the schema in four bytes, the highest first, then the Avro body.
 * https://docs.confluent.io/platform/current/schema-registry/fundamentals/serdes-develop/index.html#wire-format
 */
const MAGIC = 0;

/** Bytes in front of the body. */
export const WIRE_HEADER_LENGTH = 5;

/** Writes the header into the five bytes that are kept free for it. */
export function writeWireHeader(value: Uint8Array, schemaId: number): void {
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  view.setUint8(0, MAGIC);
  view.setUint32(1, schemaId);
}

/** The id of the schema that a record value was written with. Throws `CODEC.NOT_WIRE_FORMAT`. */
export function schemaIdOf(value: Uint8Array | null): number {
  if (value === null) throw notWireFormat("the record has no value");
  if (value.length < WIRE_HEADER_LENGTH) throw notWireFormat(`the value has ${value.length} bytes`);
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  if (view.getUint8(0) !== MAGIC) throw notWireFormat("the value does not begin with the byte 0");
  return view.getUint32(1);
}

function notWireFormat(problem: string): EventError {
  return new EventError("CODEC.NOT_WIRE_FORMAT", `The record is not in Confluent's wire format: ${problem}.`);
}
