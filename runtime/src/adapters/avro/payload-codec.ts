import { isEventError } from "../../errors.js";
import type { JsonValue } from "../../event/json-value.js";
import { readBody, writeBody } from "./avsc-body.js";
import { type AvscType, avscTypeOf } from "./avsc-type.js";
import { bytesInvalid, payloadInvalid, payloadUnreadable, schemaTooDeep, translate } from "./codec-errors.js";
import { type Conversion, convert } from "./conversion.js";
import { compileDecode } from "./decode.js";
import { compileEncode, type Encode } from "./encode.js";
import { Faults } from "./faults.js";
import { compileFromJson, type FromJson } from "./from-json.js";
import { parseSchema } from "./parse-schema.js";
import type { RecordSchema } from "./schema.js";
import { compileToJson, type ToJson } from "./to-json.js";

/**
 * Everything that can be done with the payloads of one schema; each thing is compiled when it is first asked for. Knows
 * nothing of registries and records.
 */
export class PayloadCodec {
  /** Full name of the schema's record. */
  readonly recordName: string;
  readonly #reader: RecordSchema;
  // One for each schema that was ever registered for the event, so it does not grow without end.
  readonly #writers = new Map<string, Writer>();
  #encoder: { readonly avsc: AvscType; readonly encode: Encode } | undefined;
  #unchanged: { readonly conversion: Conversion } | undefined;
  #toJson: ToJson | undefined;
  #fromJson: FromJson | undefined;

  /** Throws `CODEC.SCHEMA_INVALID`. */
  constructor(schema: string) {
    this.#reader = parseSchema(schema);
    this.recordName = this.#reader.name.fullName;
  }

  /** The Avro body of a payload, after as many bytes as the caller wants free. Throws `PAYLOAD.INVALID`. */
  encode(payload: unknown, room: number): Uint8Array {
    const { avsc } = this.#compiledEncoder();
    return writeBody(avsc.type, this.#checked(payload), room);
  }

  /** The payload in the bytes from `start` on, written by the given schema. Throws a `CODEC.*` fault, whatever they are. */
  decode(bytes: Uint8Array, start: number, writerSchema: string): unknown {
    return this.reader(writerSchema)(bytes, start);
  }

  /** As {@link decode}, for many payloads of one writer. Throws where the two schemas do not fit; what it gives throws for bytes. */
  reader(writerSchema: string): (bytes: Uint8Array, start: number) => unknown {
    const { avsc, conversion } = this.#writer(writerSchema);
    return (bytes, start) => {
      try {
        return convert(conversion, readBody(avsc.type, bytes, start) as never);
      } catch (error) {
        throw isEventError(error) ? error : bytesInvalid(this.recordName);
      }
    };
  }

  /** The payload as it would come back from its bytes: with defaults, and every value in its one form. Throws `PAYLOAD.INVALID`. */
  complete(payload: unknown): unknown {
    return this.#canonical(payload);
  }

  /** The JSON form of a payload, as a handler would get it. Throws `PAYLOAD.INVALID`. */
  toJson(payload: unknown): JsonValue {
    this.#toJson ??= compileToJson(this.#reader);
    return this.#toJson(this.#canonical(payload) as never);
  }

  /** The payload of a JSON form, as a handler would get it. Throws `PAYLOAD.INVALID`. */
  fromJson(json: unknown): unknown {
    this.#fromJson ??= this.#compiled(() => compileFromJson(this.#reader));
    const fromJson = this.#fromJson;
    const faults = new Faults();
    const payload = translate(
      () => fromJson(json, faults),
      () => payloadUnreadable(this.recordName),
    );
    if (faults.list.length > 0) throw payloadInvalid(this.recordName, faults.list);
    return this.#canonical(payload);
  }

  #canonical(payload: unknown): unknown {
    const value = this.#checked(payload);
    const { avsc } = this.#compiledEncoder();
    this.#unchanged ??= { conversion: compileDecode(this.#reader, this.#reader, avsc) };
    return convert(this.#unchanged.conversion, value as never);
  }

  /** What avsc writes for the payload, in objects and arrays of its own. */
  #checked(payload: unknown): unknown {
    const { encode } = this.#compiledEncoder();
    const faults = new Faults();
    const value = translate(
      () => encode(payload, faults),
      () => payloadUnreadable(this.recordName),
    );
    if (faults.list.length > 0) throw payloadInvalid(this.recordName, faults.list);
    return value;
  }

  #compiledEncoder(): { readonly avsc: AvscType; readonly encode: Encode } {
    this.#encoder ??= this.#compiled(() => {
      const avsc = avscTypeOf(this.#reader);
      return { avsc, encode: compileEncode(this.#reader, avsc) };
    });
    return this.#encoder;
  }

  #writer(schema: string): Writer {
    const known = this.#writers.get(schema);
    if (known !== undefined) return known;
    const parsed = parseSchema(schema);
    const writer = this.#compiled(() => {
      const avsc = avscTypeOf(parsed);
      return { avsc, conversion: compileDecode(parsed, this.#reader, avsc) };
    });
    this.#writers.set(schema, writer);
    return writer;
  }

  #compiled<Compiled>(compile: () => Compiled): Compiled {
    return translate(compile, () => schemaTooDeep(this.recordName));
  }
}

interface Writer {
  readonly avsc: AvscType;
  readonly conversion: Conversion;
}
