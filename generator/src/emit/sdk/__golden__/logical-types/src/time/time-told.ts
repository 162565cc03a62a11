// Generated from time/time-told.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";

/** Event `TimeTold`, version 1. Topic `time.events`. Status: stable. */
export interface TimeTold {
  /** UUID. */
  readonly uuid: string;
  /** Date as `YYYY-MM-DD`. */
  readonly date: string;
  /** Milliseconds since midnight. */
  readonly timeMillis: number;
  /** Microseconds since midnight. */
  readonly timeMicros: bigint;
  /** Point in time, to the millisecond. */
  readonly millis: Date;
  /** Microseconds since 1970-01-01T00:00:00Z. */
  readonly micros: bigint;
  /** Nanoseconds since 1970-01-01T00:00:00Z. */
  readonly nanos: bigint;
  /** Local time as `YYYY-MM-DDTHH:mm:ss.SSS`, in no time zone. */
  readonly localMillis: string;
  /** Local time in microseconds since 1970-01-01T00:00:00, in no time zone. */
  readonly localMicros: bigint;
  /** Local time in nanoseconds since 1970-01-01T00:00:00, in no time zone. */
  readonly localNanos: bigint;
  /** Exact decimal number with 2 digits behind the point, of at most 9 in all. */
  readonly price: string;
  /** Exact whole number of at most 9 digits. */
  readonly count: string;
  /** Duration in months, days and milliseconds, each counted apart. */
  readonly stay: Stay;
  readonly unknown: string;
}

/** Duration in months, days and milliseconds, each counted apart. */
export type Stay = { readonly months: number; readonly days: number; readonly milliseconds: number };

/** Event `TimeTold`, version 1. Topic `time.events`. Status: stable. */
export const TimeTold: EventDefinition<"TimeTold", TimeTold> = /*@__PURE__*/ defineEvent({
  type: "TimeTold",
  version: 1,
  topic: "time.events",
  key: null,
  aggregate: "TimeTold",
  schema: '{"type":"record","name":"TimeTold","namespace":"acme.time","fields":[{"name":"uuid","type":{"type":"string","logicalType":"uuid"}},{"name":"date","type":{"type":"int","logicalType":"date"}},{"name":"timeMillis","type":{"type":"int","logicalType":"time-millis"}},{"name":"timeMicros","type":{"type":"long","logicalType":"time-micros"}},{"name":"millis","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"micros","type":{"type":"long","logicalType":"timestamp-micros"}},{"name":"nanos","type":{"type":"long","logicalType":"timestamp-nanos"}},{"name":"localMillis","type":{"type":"long","logicalType":"local-timestamp-millis"}},{"name":"localMicros","type":{"type":"long","logicalType":"local-timestamp-micros"}},{"name":"localNanos","type":{"type":"long","logicalType":"local-timestamp-nanos"}},{"name":"price","type":{"type":"bytes","logicalType":"decimal","precision":9,"scale":2}},{"name":"count","type":{"type":"bytes","logicalType":"decimal","precision":9,"scale":0}},{"name":"stay","type":{"type":"fixed","name":"Stay","size":12,"logicalType":"duration"}},{"name":"unknown","type":"string"}]}',
});
