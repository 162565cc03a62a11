/** What is true of every event, whatever its payload: CloudEvents 1.0 and the platform's extensions of it. */
export interface EventMetadata<Type extends string = string> {
  /** UUIDv7, given once by the publisher; the same in every copy of the event. */
  readonly id: string;
  /** `Patient.Created` */
  readonly type: Type;
  /** Version of the schema that it was written with. */
  readonly version: number;
  /** UUID */
  readonly tenantId: string;
  /** The service that published it. */
  readonly source: string;
  /** When it happened. */
  readonly time: Date;
  /** The aggregate's id, which is the message key; null for an event without one. */
  readonly subject: string | null;
  /** Shared by all events of one business transaction; the event's own id where it began one. */
  readonly correlationId: string;
  /** The event or command that led to this one; null where none did. */
  readonly causationId: string | null;
  /** W3C trace context; null where there is none. */
  readonly traceparent: string | null;
}

/** What a handler gets: an event, whole. */
export interface EventEnvelope<Type extends string = string, Payload = unknown> extends EventMetadata<Type> {
  readonly payload: Payload;
}
