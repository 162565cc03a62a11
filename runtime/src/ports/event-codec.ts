import type { EventDefinition } from "../event/define-event.js";

/** Turns payloads into record values and back. */
export interface EventCodec {
  /**
   * The record value of a payload. The payload is checked and read before the call returns, so changing it afterwards
   * changes nothing. Rejects with `PAYLOAD.INVALID`, whose details name every wrong field, or with a fault of the registry.
   */
  encode<Input>(definition: EventDefinition<string, unknown, Input>, payload: Input): Promise<Uint8Array>;
  /**
   * The payload of a record value, in the form of the definition's own schema whatever schema it was written with: at
   * once where the writer's schema is known, else a promise of it. Throws, or rejects with, a `CODEC.*` fault or one of the
   * registry; never anything else, whatever the bytes are.
   */
  decode<Payload>(
    definition: EventDefinition<string, Payload, unknown>,
    value: Uint8Array | null,
  ): Payload | Promise<Payload>;
}
