// Generated from operations/integration/interface-message-rejected.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * The interface engine could not take in a message of another system (HL7 AE or AR, X12 999 R, FHIR 4xx). The message is kept whole in the engine's error queue, never here.
 *
 * Event `InterfaceMessage.Rejected`, version 1. Topic `operations.events`, key `messageId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface InterfaceMessageRejected {
  /** Message in the engine's archive. UUID. */
  readonly messageId: string;
  /** Interface, such as LAB-ORU-IN. */
  readonly channelName: string;
  /** Application and facility of the sender (MSH-3 and MSH-4). */
  readonly sendingApplication: string;
  /** Message and trigger, such as ORU^R01, or the X12 transaction. */
  readonly messageType: string;
  /** MSH-10, ST02 or request id, by which the sender knows it. */
  readonly controlNumber: string;
  /** UNMAPPED_CODE is mended by terminology and replayed. */
  readonly interfaceRejection: InterfaceRejection;
  /** Segment and field, such as OBX-3(4); null where the whole is unreadable. Default: `null`. */
  readonly errorPosition: string | null;
  /** Code of HL7 table 0357 or the engine. */
  readonly errorCode: string;
  /** Whether the same message may succeed later. */
  readonly isRetryable: boolean;
}

/** {@link InterfaceMessageRejected} as a publisher passes it: what has a default may be left out. */
export type InterfaceMessageRejectedInput = WithDefaults<InterfaceMessageRejected, "errorPosition">;

/** Why it was refused. A symbol that is not known yet is read as `UNKNOWN`. */
export type InterfaceRejection = "UNPARSEABLE" | "UNKNOWN_PATIENT" | "UNMAPPED_CODE" | "MISSING_SEGMENT" | "DUPLICATE" | "SECURITY" | "OVERLOAD" | "UNKNOWN";

/**
 * The interface engine could not take in a message of another system (HL7 AE or AR, X12 999 R, FHIR 4xx). The message is kept whole in the engine's error queue, never here.
 *
 * Event `InterfaceMessage.Rejected`, version 1. Topic `operations.events`, key `messageId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const InterfaceMessageRejected: EventDefinition<"InterfaceMessage.Rejected", InterfaceMessageRejected, InterfaceMessageRejectedInput> = /*@__PURE__*/ defineEvent({
  type: "InterfaceMessage.Rejected",
  version: 1,
  topic: "operations.events",
  key: "messageId",
  aggregate: "InterfaceMessage",
  schema: '{"type":"record","name":"InterfaceMessageRejected","namespace":"healthtech.operations","fields":[{"name":"messageId","type":{"type":"string","logicalType":"uuid"}},{"name":"channelName","type":"string"},{"name":"sendingApplication","type":"string"},{"name":"messageType","type":"string"},{"name":"controlNumber","type":"string"},{"name":"interfaceRejection","type":{"type":"enum","name":"InterfaceRejection","symbols":["UNPARSEABLE","UNKNOWN_PATIENT","UNMAPPED_CODE","MISSING_SEGMENT","DUPLICATE","SECURITY","OVERLOAD","UNKNOWN"],"default":"UNKNOWN"}},{"name":"errorPosition","type":["null","string"],"default":null},{"name":"errorCode","type":"string"},{"name":"isRetryable","type":"boolean"}],"schemaVersion":1}',
});
