import type { SqlTransaction } from "./sql-transaction.js";

/** What a publisher says of one event. Everything left out is filled in; see each property. */
export interface PublishRequest<Input> {
  /** UUID of the tenant that the event belongs to. */
  readonly tenantId: string;
  readonly payload: Input;
  /** The service that speaks; the instance's own `service` where left out. */
  readonly sourceService?: string | undefined;
  /** UUID of the event; a new UUIDv7 where left out. Give it to make a repeated publish recognisable as the same event. */
  readonly eventId?: string | undefined;
  /** When it happened; now where left out. */
  readonly time?: Date | undefined;
  /** Message key of an event whose schema names no key field; refused where the schema names one and it differs. */
  readonly subject?: string | undefined;
  /** Ties all events of one business transaction together. Left out: that of the event being handled, else the event's own id. */
  readonly correlationId?: string | undefined;
  /** The event that led to this one. Left out: the event being handled, else none. */
  readonly causationId?: string | undefined;
  /** W3C trace context, version 00. Left out: that of the event being handled, else none. */
  readonly traceparent?: string | undefined;
}

export interface PublishOptions {
  /**
   * A transaction of the caller's on the database of `DATABASE_URL`: a client of `pg` that has begun one, or one of knex.
   * The event is published when it commits, and not when it rolls back.
   */
  readonly transaction?: SqlTransaction | undefined;
}

/** What is certain once a publish has resolved. */
export interface PublishResult {
  readonly eventId: string;
  /**
   * Where the event is safe: `transport` when the broker has it on all in-sync replicas, `outbox` when it is committed
   * in the database, from where it follows later.
   */
  readonly storedIn: "transport" | "outbox";
}
