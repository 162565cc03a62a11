// Generated from rcm/claims/claim-released.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A hold was lifted and the claim goes on to the next submission run. It has not left yet.
 *
 * Event `Claim.Released`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface ClaimReleased {
  /** Claim that may leave again. UUID. */
  readonly claimId: string;
  /** Whether the cause of the hold is gone. */
  readonly claimReleaseBasis: ClaimReleaseBasis;
  /** Days that the claim waited, for the account of avoidable delay. Whole number of 32 bits. */
  readonly heldDays: number;
  /** Whether codes, lines or coverage were changed during the hold, so that the edits must run again. */
  readonly wasCorrected: boolean;
  /** Who lifted it. Sensitive: `PII`. */
  readonly releasedBy: Actor;
  /** Start of the run that will take it along. Point in time, to the millisecond. */
  readonly nextSubmissionAt: Date;
}

/** {@link ClaimReleased} as a publisher passes it: what has a default may be left out. */
export type ClaimReleasedInput = WithDefaults<ClaimReleased, never, { readonly releasedBy: ActorInput }>;

/**
 * Why the hold could be lifted. OVERRIDDEN sends the claim although the reason stands, to save the filing limit.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ClaimReleaseBasis = "RESOLVED" | "OVERRIDDEN" | "HOLD_EXPIRED" | "UNKNOWN";

/**
 * A hold was lifted and the claim goes on to the next submission run. It has not left yet.
 *
 * Event `Claim.Released`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const ClaimReleased: EventDefinition<"Claim.Released", ClaimReleased, ClaimReleasedInput> = /*@__PURE__*/ defineEvent({
  type: "Claim.Released",
  version: 1,
  topic: "rcm.events",
  key: "claimId",
  aggregate: "Claim",
  schema: '{"type":"record","name":"ClaimReleased","namespace":"healthtech.rcm","fields":[{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"claimReleaseBasis","type":{"type":"enum","name":"ClaimReleaseBasis","symbols":["RESOLVED","OVERRIDDEN","HOLD_EXPIRED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"heldDays","type":"int"},{"name":"wasCorrected","type":"boolean"},{"name":"releasedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"nextSubmissionAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
