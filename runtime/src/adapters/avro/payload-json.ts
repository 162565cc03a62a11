import type { EventDefinition } from "../../event/define-event.js";
import type { JsonValue } from "../../event/json-value.js";
import { payloadCodecOf } from "./payload-codec-of.js";

/**
 * A payload as JSON, as the event store, examples and catalogs have it: long as string, bytes as base64, times as ISO
 * 8601 (DESIGN section 4). Fields that were left out come with their defaults. Throws `PAYLOAD.INVALID`.
 */
export function payloadToJson<Input>(definition: EventDefinition<string, unknown, Input>, payload: Input): JsonValue {
  return payloadCodecOf(definition).toJson(payload);
}

/** The payload of such JSON, exactly as it was. Throws `PAYLOAD.INVALID` for JSON that is none. */
export function payloadFromJson<Payload>(
  definition: EventDefinition<string, Payload, unknown>,
  json: unknown,
): Payload {
  return payloadCodecOf(definition).fromJson(json) as Payload;
}
