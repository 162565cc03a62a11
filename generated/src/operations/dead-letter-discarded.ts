// Generated from operations/platform/dead-letter-discarded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * An operator decided that a dead letter will never be handled, and said why. The bytes stay in the archive for as long as the topic's law demands.
 *
 * Event `DeadLetter.Discarded`, version 1. Topic `operations.events`, key `deadLetterId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DeadLetterDiscarded {
  /** Dead letter that is given up. UUID. */
  readonly deadLetterId: string;
  /** HANDLED_BY_HAND names the person who did it. */
  readonly deadLetterDiscardReason: DeadLetterDiscardReason;
  /** Reason in the operator's words. Sensitive: `PHI`. */
  readonly reasonText: string;
  /** Hours since its first failure. Whole number of 32 bits. */
  readonly ageHours: number;
  /** Later events of the same key that may go on now. Whole number of 32 bits. */
  readonly releasedSequenceCount: number;
  /** Operator on duty who gives the event up. Sensitive: `PII`. */
  readonly authorizedBy: Actor;
  /** Owner of the consumer who agreed. Sensitive: `PII`. */
  readonly approvedBy: Actor;
}

/** {@link DeadLetterDiscarded} as a publisher passes it: what has a default may be left out. */
export type DeadLetterDiscardedInput = WithDefaults<DeadLetterDiscarded, never, { readonly authorizedBy: ActorInput; readonly approvedBy: ActorInput }>;

/** Why it need not be handled. A symbol that is not known yet is read as `UNKNOWN`. */
export type DeadLetterDiscardReason = "HANDLED_BY_HAND" | "SUPERSEDED" | "OBSOLETE_SCHEMA" | "INVALID_SOURCE_DATA" | "PATIENT_MERGED" | "OTHER" | "UNKNOWN";

/**
 * An operator decided that a dead letter will never be handled, and said why. The bytes stay in the archive for as long as the topic's law demands.
 *
 * Event `DeadLetter.Discarded`, version 1. Topic `operations.events`, key `deadLetterId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DeadLetterDiscarded: EventDefinition<"DeadLetter.Discarded", DeadLetterDiscarded, DeadLetterDiscardedInput> = /*@__PURE__*/ defineEvent({
  type: "DeadLetter.Discarded",
  version: 1,
  topic: "operations.events",
  key: "deadLetterId",
  aggregate: "DeadLetter",
  schema: '{"type":"record","name":"DeadLetterDiscarded","namespace":"healthtech.operations","fields":[{"name":"deadLetterId","type":{"type":"string","logicalType":"uuid"}},{"name":"deadLetterDiscardReason","type":{"type":"enum","name":"DeadLetterDiscardReason","symbols":["HANDLED_BY_HAND","SUPERSEDED","OBSOLETE_SCHEMA","INVALID_SOURCE_DATA","PATIENT_MERGED","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"reasonText","type":"string","confluent:tags":["PHI"]},{"name":"ageHours","type":"int"},{"name":"releasedSequenceCount","type":"int"},{"name":"authorizedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"approvedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});
