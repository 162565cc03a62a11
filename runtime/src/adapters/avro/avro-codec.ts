import type { EventDefinition } from "../../event/define-event.js";
import type { EventCodec } from "../../ports/event-codec.js";
import type { SchemaRegistry } from "../../ports/schema-registry.js";
import { payloadCodecOf } from "./payload-codec-of.js";
import { schemaIdOf, WIRE_HEADER_LENGTH, writeWireHeader } from "./wire-format.js";

/** Avro in Confluent's wire format, with ids from a registry. */
export class AvroCodec implements EventCodec {
  readonly #registry: SchemaRegistry;

  constructor(registry: SchemaRegistry) {
    this.#registry = registry;
  }

  async encode<Input>(definition: EventDefinition<string, unknown, Input>, payload: Input): Promise<Uint8Array> {
    const codec = payloadCodecOf(definition);
    const value = codec.encode(payload, WIRE_HEADER_LENGTH);
    writeWireHeader(value, await this.#registry.idOf(codec.recordName, definition.schema));
    return value;
  }

  async decode<Payload>(
    definition: EventDefinition<string, Payload, unknown>,
    value: Uint8Array | null,
  ): Promise<Payload> {
    const writerSchema = await this.#registry.schemaOf(schemaIdOf(value));
    return payloadCodecOf(definition).decode(value as Uint8Array, WIRE_HEADER_LENGTH, writerSchema) as Payload;
  }
}
