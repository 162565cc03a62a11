import { isEventError } from "../../errors.js";
import type { EventDefinition } from "../../event/define-event.js";
import type { EventCodec } from "../../ports/event-codec.js";
import type { SchemaRegistry } from "../../ports/schema-registry.js";
import { payloadCodecOf } from "./payload-codec-of.js";
import { type PayloadReader, payloadReaderOf } from "./payload-reader.js";
import { unnumberedValue } from "./unnumbered-value.js";
import { schemaIdOf, WIRE_HEADER_LENGTH, writeWireHeader } from "./wire-format.js";

export interface AvroCodecOptions {
  /**
   * Encodes also while the registry does not answer, into a value that carries its schema in place of the id and must go
   * through a `NumberingTransport`. False where left out: such an encoding fails with `REGISTRY.UNAVAILABLE`.
   */
  readonly unnumbered?: boolean;
}

/** Avro in Confluent's wire format, with ids from a registry. */
export class AvroCodec implements EventCodec {
  readonly #registry: SchemaRegistry;
  readonly #unnumbered: boolean;
  /** By the writer's id, which stands for one schema for ever. */
  readonly #readers = new WeakMap<EventDefinition, Map<number, PayloadReader>>();

  constructor(registry: SchemaRegistry, { unnumbered = false }: AvroCodecOptions = {}) {
    this.#registry = registry;
    this.#unnumbered = unnumbered;
  }

  async encode<Input>(definition: EventDefinition<string, unknown, Input>, payload: Input): Promise<Uint8Array> {
    const codec = payloadCodecOf(definition);
    const value = codec.encode(payload, WIRE_HEADER_LENGTH);
    const { recordName: subject } = codec;
    const { schema } = definition;
    try {
      writeWireHeader(value, await this.#registry.idOf(subject, schema));
      return value;
    } catch (error) {
      if (!this.#unnumbered || !isEventError(error, "REGISTRY.UNAVAILABLE")) throw error;
      return unnumberedValue(value, { subject, schema });
    }
  }

  decode<Payload>(
    definition: EventDefinition<string, Payload, unknown>,
    value: Uint8Array | null,
  ): Payload | Promise<Payload> {
    const id = schemaIdOf(value);
    const read = this.#readers.get(definition)?.get(id);
    if (read !== undefined) return read(value as Uint8Array) as Payload;
    return this.#readFirst(definition, id, value as Uint8Array) as Promise<Payload>;
  }

  async #readFirst(definition: EventDefinition, id: number, value: Uint8Array): Promise<unknown> {
    const read = payloadReaderOf(definition, await this.#registry.schemaOf(id));
    const ofDefinition = this.#readers.get(definition) ?? new Map<number, PayloadReader>();
    this.#readers.set(definition, ofDefinition.set(id, read));
    return read(value);
  }
}
