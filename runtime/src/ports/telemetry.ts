import type { EventMetadata } from "../event/envelope.js";
import type { OutboxCounts, Settlement } from "./outbox.js";
import type { OutgoingRecord, PartitionLag, StoredRecord } from "./transport.js";

/**
 * What the rooms tell of their work, so that traces and metrics can be made of it. Every call is synchronous, cheap, and
 * never throws. Of what it is given, these may leave the process: names of definitions, topics and groups, codes that
 * this version knows, ids of events, counts, places and times. Not a key, a tenant, an error's words, or a header's text.
 */
export interface Telemetry {
  /** An event is about to be published. Undefined where nobody follows what becomes of it. */
  publishing(event: PublishedEvent): Publishing | undefined;
  /** A relay has records of the outbox in hand and is about to send them. */
  relaying(records: readonly OutgoingRecord[]): Relaying | undefined;
  breakerChanged(state: BreakerState): void;
  /** So many records go or come together. */
  batched(kind: BatchKind, size: number): void;
  /** A handler is about to be called, once for each try. */
  processing(event: ProcessedEvent): Processing | undefined;
  /** A try of a handler failed, and another one follows. */
  retrying(event: ConsumedEvent, error: unknown): void;
  /** A consumer is done with a record. */
  consumed(event: ConsumedEvent, result: ConsumedResult): void;
  /** A record has become a dead letter, which is safe by now. */
  deadLettered(event: ConsumedEvent, error: unknown): void;
  /** So many dead letters of a topic went back to the consumer. */
  replayed(topic: string, count: number): void;
  /** Looks at a source whenever somebody asks for the figures of the moment, until the returned function is called. */
  watch(source: TelemetrySource): () => void;
}

export type BreakerState = "CLOSED" | "OPEN" | "HALF_OPEN";

/**
 * - `publish`: events of one flush of a batch publisher;
 * - `request`: records of one request to a broker;
 * - `relay`: records that a relay took from the outbox;
 * - `delivery`: records that a consumer was given.
 */
export type BatchKind = "publish" | "request" | "relay" | "delivery";

export interface PublishedEvent {
  /** Of the definition. */
  readonly eventType: string;
  /** With prefix. */
  readonly topic: string;
  /** W3C trace context that the publisher asks to carry on; null for none. */
  readonly requested: string | null;
  /** That of the event which is being handled, to carry on where nothing else is known; null for none. */
  readonly inherited: string | null;
}

/** One of the two is called, once. */
export interface Publishing {
  /** W3C trace context that the event travels with; null to leave the one that it was given. */
  readonly traceparent: string | null;
  stored(where: "transport" | "outbox", metadata: EventMetadata): void;
  failed(error: unknown): void;
}

/** One of the two is called, once. */
export interface Relaying {
  /** Those of the records that are left out wait on as if nothing had been tried. */
  settled(settlements: readonly Settlement[]): void;
  failed(error: unknown): void;
}

/** A record in the hands of a consumer. */
export interface ConsumedEvent {
  readonly group: string;
  /** Of a definition that has a handler; null for every other record, whatever it says of itself. */
  readonly eventType: string | null;
  readonly record: StoredRecord;
}

/**
 * - `handled`: by every handler;
 * - `duplicate`: the inbox had it before;
 * - `skipped`: nobody handles its type, or the consumer is bound to other tenants;
 * - `parked`: it waits behind a dead letter of its key;
 * - `dead-lettered`: it is safe among the dead letters.
 */
export type ConsumedResult = "handled" | "duplicate" | "skipped" | "parked" | "dead-lettered";

export interface ProcessedEvent extends ConsumedEvent {
  readonly eventType: string;
  /** Of all events that the handler is given together, in their order; the record is the first one's. */
  readonly metadata: readonly EventMetadata[];
  /** From 1. */
  readonly attempt: number;
}

export interface Processing {
  /** Calls the handler in the trace of this try; where left out it is called as it is. */
  run?<Result>(handler: () => Result): Result;
  /** @param error - undefined where the handler succeeded */
  ended(error: unknown): void;
}

/** Where figures of the moment come from. What rejects counts as not known. */
export interface TelemetrySource {
  readonly breaker?: () => BreakerState;
  readonly outbox?: () => Promise<OutboxCounts>;
  readonly consumers?: () => Promise<readonly ConsumerFigures[]>;
  readonly deadLetters?: () => Promise<readonly DeadLetterFigures[]>;
}

export interface ConsumerFigures {
  readonly group: string;
  /** Whether this member is in its group now. */
  readonly joined: boolean;
  /** Of the partitions that this member has. */
  readonly lag: readonly PartitionLag[];
}

export interface DeadLetterFigures {
  readonly group: string;
  /** Keys whose later events are parked behind a dead letter. */
  readonly parkedSequences: number;
}

/** Nobody listens, which costs a call. */
export const noTelemetry: Telemetry = {
  publishing: () => undefined,
  relaying: () => undefined,
  breakerChanged: () => undefined,
  batched: () => undefined,
  processing: () => undefined,
  retrying: () => undefined,
  consumed: () => undefined,
  deadLettered: () => undefined,
  replayed: () => undefined,
  watch: () => () => undefined,
};
