import { EventError } from "../errors.js";
import type { EventDefinition } from "../event/define-event.js";
import type { EventMetadata } from "../event/envelope.js";
import { isMoment, isName, isTraceparent, isVersion, uuidOrNull } from "../event/envelope-form.js";
import type { PublishRequest } from "../event/publish-request.js";

/** What the envelope takes from elsewhere. */
export interface MetadataDefaults {
  readonly service: string;
  readonly id: string;
  readonly now: Date;
  /** The event whose handler publishes this one. */
  readonly cause: EventMetadata | undefined;
  /** The payload's key; null where it has none. */
  readonly key: string | null;
  /** The trace context of the publish itself; null where nobody follows it, so that the one that it is given goes on. */
  readonly traced: string | null;
}

/** The envelope of an event to publish. Throws `ENVELOPE.INVALID` with everything that is wrong with the request. */
export function metadataFor(
  definition: EventDefinition,
  request: Omit<PublishRequest<unknown>, "payload">,
  { service, id: newId, now, cause, key, traced }: MetadataDefaults,
): EventMetadata {
  const faults: string[] = [];
  const name = (field: string, value: string) => {
    if (!isName(value)) faults.push(`${field} must have 1 to 256 characters, none of them a control character`);
    return value;
  };
  const uuid = (field: string, value: unknown) => {
    const lower = uuidOrNull(value);
    if (lower === null) faults.push(`${field} must be a UUID`);
    // So that what is derived from it adds no second fault.
    return lower ?? newId;
  };
  const nameOrNull = (field: string, value: string | null) => (value === null ? null : name(field, value));

  const id = request.eventId === undefined ? newId : uuid("eventId", request.eventId);
  const time = request.time ?? now;
  if (!isMoment(time)) faults.push("time must be a valid Date of the years 0 to 9999");
  const traceparent = request.traceparent ?? cause?.traceparent ?? null;
  if (traceparent !== null && !isTraceparent(traceparent)) faults.push("traceparent must be a W3C trace context");
  if (!isVersion(definition.version)) faults.push("the definition's version must be a whole number from 1");
  if (definition.key !== null && request.subject !== undefined && request.subject !== key) {
    faults.push(`subject must be left out, or be the payload's ${definition.key}`);
  }
  const metadata: EventMetadata = {
    id,
    type: name("the definition's type", definition.type),
    version: definition.version,
    tenantId: uuid("tenantId", request.tenantId),
    source: name("sourceService", request.sourceService ?? service),
    time,
    subject: nameOrNull("subject", definition.key === null ? (request.subject ?? null) : key),
    correlationId: name("correlationId", request.correlationId ?? cause?.correlationId ?? id),
    causationId: nameOrNull("causationId", request.causationId ?? cause?.id ?? null),
    traceparent: traced ?? traceparent,
  };
  if (faults.length > 0) throw envelopeInvalid(definition.type, faults);
  return metadata;
}

export function envelopeInvalid(eventType: string, faults: readonly string[]): EventError {
  return new EventError("ENVELOPE.INVALID", `${eventType} cannot be published: ${faults.join("; ")}.`, {
    details: { eventType, faults },
  });
}
