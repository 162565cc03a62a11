// Generated from operations/platform/dead-letter-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * A consumer of this platform gave an event up and put it aside unharmed. It says where the event lies and why, never what was in it.
 *
 * Event `DeadLetter.Recorded`, version 1. Topic `operations.events`, key `deadLetterId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface DeadLetterRecorded {
  /** Entry among the dead letters. UUID. */
  readonly deadLetterId: string;
  /** Event that was put aside; null where even that could not be read. UUID. Default: `null`. */
  readonly originalEventId: string | null;
  /** Its type; null where unreadable. Default: `null`. */
  readonly originalEventType: string | null;
  /** Topic that it came from. */
  readonly sourceTopic: string;
  /** Partition within that topic. Whole number of 32 bits. */
  readonly sourcePartition: number;
  /** Offset within that partition. Whole number of 64 bits. */
  readonly sourceOffset: bigint;
  /** Group that could not handle it. */
  readonly consumerGroup: string;
  /** SEQUENCE_BLOCKED waits behind an earlier one of the same key. */
  readonly deadLetterClass: DeadLetterClass;
  /** Code of the fault, such as CODEC.SCHEMA_UNKNOWN. */
  readonly errorCode: string;
  /** Deliveries in its whole life, replays included. Whole number of 32 bits. */
  readonly attemptCount: number;
  /** Start of its trouble, kept through every later replay. Point in time, to the millisecond. */
  readonly firstFailedAt: Date;
}

/** {@link DeadLetterRecorded} as a publisher passes it: what has a default may be left out. */
export type DeadLetterRecordedInput = WithDefaults<DeadLetterRecorded, "originalEventId" | "originalEventType">;

/** Kind of failure. A symbol that is not known yet is read as `UNKNOWN`. */
export type DeadLetterClass = "UNDECODABLE" | "HANDLER_FAILED" | "RETRIES_EXHAUSTED" | "TIMED_OUT" | "SEQUENCE_BLOCKED" | "UNKNOWN";

/**
 * A consumer of this platform gave an event up and put it aside unharmed. It says where the event lies and why, never what was in it.
 *
 * Event `DeadLetter.Recorded`, version 1. Topic `operations.events`, key `deadLetterId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const DeadLetterRecorded: EventDefinition<"DeadLetter.Recorded", DeadLetterRecorded, DeadLetterRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "DeadLetter.Recorded",
  version: 1,
  topic: "operations.events",
  key: "deadLetterId",
  aggregate: "DeadLetter",
  schema: '{"type":"record","name":"DeadLetterRecorded","namespace":"healthtech.operations","fields":[{"name":"deadLetterId","type":{"type":"string","logicalType":"uuid"}},{"name":"originalEventId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"originalEventType","type":["null","string"],"default":null},{"name":"sourceTopic","type":"string"},{"name":"sourcePartition","type":"int"},{"name":"sourceOffset","type":"long"},{"name":"consumerGroup","type":"string"},{"name":"deadLetterClass","type":{"type":"enum","name":"DeadLetterClass","symbols":["UNDECODABLE","HANDLER_FAILED","RETRIES_EXHAUSTED","TIMED_OUT","SEQUENCE_BLOCKED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"errorCode","type":"string"},{"name":"attemptCount","type":"int"},{"name":"firstFailedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
