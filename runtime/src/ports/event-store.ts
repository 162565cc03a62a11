import type { EventMetadata } from "../event/envelope.js";
import type { JsonValue } from "../event/json-value.js";

/** The events of one aggregate, in the order in which they happened. */
export interface StreamName {
  /** UUID; one tenant never sees another's streams. */
  readonly tenantId: string;
  readonly aggregateType: string;
  /** UUID */
  readonly aggregateId: string;
}

/** An event to append: its envelope, and its payload as `payloadToJson` writes it. */
export interface NewStoredEvent {
  readonly metadata: EventMetadata;
  readonly data: JsonValue;
}

export interface StoredEvent extends NewStoredEvent, StreamName {
  /** From 1, without gaps within the stream. */
  readonly streamVersion: number;
  readonly position: StorePosition;
}

/**
 * Where an event lies among those of all streams: compared by the transaction first. A checkpoint is the pair; the
 * position alone loses events of transactions that commit late.
 */
export interface StorePosition {
  readonly transactionId: bigint;
  readonly globalPosition: bigint;
}

/** What the appender knows of the stream: its version, that it has none, that it has some, or nothing. */
export type ExpectedVersion = number | "no-stream" | "stream-exists" | "any";

/** Append-only streams of events. */
export interface EventStore {
  /**
   * Appends all events or none, and resolves with the stream's new version. Rejects with `STORE.VERSION_CONFLICT` when
   * the stream is not as expected; with `any` never. Appending the same event ids again at the version where they were
   * appended changes nothing and resolves as it did then.
   */
  append(stream: StreamName, events: readonly NewStoredEvent[], expected: ExpectedVersion): Promise<number>;
  /** Events of the stream above the given version, in order; at most `limit`. Empty for a stream that has none. */
  readStream(stream: StreamName, afterVersion: number, limit: number): Promise<readonly StoredEvent[]>;
  /**
   * Events of all streams after the position, or from the first for null, in the order of positions; at most `limit`.
   * Gives no event before all that can still commit at a lower position have: whoever follows the positions misses none.
   */
  readAll(after: StorePosition | null, limit: number): Promise<readonly StoredEvent[]>;
}
