import { EventError } from "../../errors.js";
import { WIRE_HEADER_LENGTH, writeWireHeader } from "./wire-format.js";

/**
 * The form of a record value before the registry has said which id its schema has: it carries the schema itself, so that
 * any relay can ask. One byte 255, which no reader takes for Confluent's format; the length of what follows in four
 * bytes, the highest first; subject and schema as JSON; the Avro body. It lies in the outbox and never in a topic.
 */
const MAGIC = 255;
const HEADER_LENGTH = 5;

export interface UnnumberedSchema {
  readonly subject: string;
  /** Avro as JSON text. */
  readonly schema: string;
}

/** @param value - in Confluent's format, its header not yet written */
export function unnumberedValue(value: Uint8Array, { subject, schema }: UnnumberedSchema): Uint8Array {
  const told = new TextEncoder().encode(JSON.stringify({ subject, schema }));
  const body = value.subarray(WIRE_HEADER_LENGTH);
  const unnumbered = new Uint8Array(HEADER_LENGTH + told.length + body.length);
  const view = new DataView(unnumbered.buffer);
  view.setUint8(0, MAGIC);
  view.setUint32(1, told.length);
  unnumbered.set(told, HEADER_LENGTH);
  unnumbered.set(body, HEADER_LENGTH + told.length);
  return unnumbered;
}

export function isUnnumbered(value: Uint8Array | null): value is Uint8Array {
  return value !== null && value[0] === MAGIC;
}

/** Throws `CODEC.NOT_WIRE_FORMAT` for one that was altered on its way. */
export function schemaOfUnnumbered(value: Uint8Array): UnnumberedSchema {
  try {
    const told = value.subarray(HEADER_LENGTH, bodyStart(value));
    const { subject, schema } = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(told)) as UnnumberedSchema;
    if (typeof subject === "string" && typeof schema === "string") return { subject, schema };
  } catch {
    // Said below.
  }
  throw new EventError(
    "CODEC.NOT_WIRE_FORMAT",
    "A record of the outbox does not say which schema it was written with.",
  );
}

/** The same value in Confluent's format. */
export function numberedValue(value: Uint8Array, schemaId: number): Uint8Array {
  const body = value.subarray(bodyStart(value));
  const numbered = new Uint8Array(WIRE_HEADER_LENGTH + body.length);
  writeWireHeader(numbered, schemaId);
  numbered.set(body, WIRE_HEADER_LENGTH);
  return numbered;
}

function bodyStart(value: Uint8Array): number {
  return HEADER_LENGTH + new DataView(value.buffer, value.byteOffset, value.byteLength).getUint32(1);
}
