// Generated from operations/platform/dead-letter-replayed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * An operator sent a dead letter back to the consumer that had failed, and it was handled or failed again. Other consumers never see it twice.
 *
 * Event `DeadLetter.Replayed`, version 1. Topic `operations.events`, key `deadLetterId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface DeadLetterReplayed {
  /** Dead letter that was tried again. UUID. */
  readonly deadLetterId: string;
  /** Group that received it, the same as before. */
  readonly consumerGroup: string;
  /** Replay that it was part of, with its filter and preview. UUID. */
  readonly replayBatchId: string;
  /** Replays so far, this one included; there is a limit. Whole number of 32 bits. */
  readonly replayCount: number;
  /** SKIPPED_AS_DUPLICATE means that it had been handled after all. */
  readonly deadLetterReplayResult: DeadLetterReplayResult;
  /** Code of the new fault; null where it was handled. Default: `null`. */
  readonly errorCode: string | null;
  /** Operator who started the replay. Sensitive: `PII`. */
  readonly authorizedBy: Actor;
  /** Second person for large replays; null for small ones. Sensitive: `PII`. Default: `null`. */
  readonly secondApprover: Actor | null;
}

/** {@link DeadLetterReplayed} as a publisher passes it: what has a default may be left out. */
export type DeadLetterReplayedInput = WithDefaults<DeadLetterReplayed, "errorCode" | "secondApprover", { readonly authorizedBy: ActorInput; readonly secondApprover: ActorInput | null }>;

/** How it went. A symbol that is not known yet is read as `UNKNOWN`. */
export type DeadLetterReplayResult = "HANDLED" | "FAILED_AGAIN" | "SKIPPED_AS_DUPLICATE" | "UNKNOWN";

/**
 * An operator sent a dead letter back to the consumer that had failed, and it was handled or failed again. Other consumers never see it twice.
 *
 * Event `DeadLetter.Replayed`, version 1. Topic `operations.events`, key `deadLetterId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const DeadLetterReplayed: EventDefinition<"DeadLetter.Replayed", DeadLetterReplayed, DeadLetterReplayedInput> = /*@__PURE__*/ defineEvent({
  type: "DeadLetter.Replayed",
  version: 1,
  topic: "operations.events",
  key: "deadLetterId",
  aggregate: "DeadLetter",
  schema: '{"type":"record","name":"DeadLetterReplayed","namespace":"healthtech.operations","fields":[{"name":"deadLetterId","type":{"type":"string","logicalType":"uuid"}},{"name":"consumerGroup","type":"string"},{"name":"replayBatchId","type":{"type":"string","logicalType":"uuid"}},{"name":"replayCount","type":"int"},{"name":"deadLetterReplayResult","type":{"type":"enum","name":"DeadLetterReplayResult","symbols":["HANDLED","FAILED_AGAIN","SKIPPED_AS_DUPLICATE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"errorCode","type":["null","string"],"default":null},{"name":"authorizedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"secondApprover","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
