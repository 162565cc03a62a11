// Generated from rcm/claims/claim-held.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";

/**
 * Somebody or a rule stopped a finished claim from leaving. Bill holds that every account waits for after discharge are not reported; this one is an exception with a reason and an owner.
 *
 * Event `Claim.Held`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface ClaimHeld {
  /** Claim that may not leave. UUID. */
  readonly claimId: string;
  /** What has to happen before it may go. */
  readonly claimHoldReason: ClaimHoldReason;
  /** Person or team that can lift the hold. Sensitive: `PII`. */
  readonly holdOwner: Actor;
  /** Charges that wait. Sensitive: `FINANCIAL`. */
  readonly heldAmount: Money;
  /** Day on which the hold is looked at again. Date as `YYYY-MM-DD`. */
  readonly reviewDate: string;
  /** Days left until the payer's filing limit, which no hold stops. Whole number of 32 bits. */
  readonly timelyFilingRemainingDays: number;
  /** What the owner should know. Sensitive: `FINANCIAL`, `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link ClaimHeld} as a publisher passes it: what has a default may be left out. */
export type ClaimHeldInput = WithDefaults<ClaimHeld, "note", { readonly holdOwner: ActorInput }>;

/**
 * Why it waits. CREDENTIALING: the clinician is not yet on the payer's panel.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ClaimHoldReason = "MISSING_AUTHORIZATION" | "CODING_QUERY" | "CREDENTIALING" | "LATE_CHARGES" | "MISSING_DOCUMENTATION" | "PRIMARY_PAYER_PENDING" | "LEGAL_REVIEW" | "OTHER" | "UNKNOWN";

/**
 * Somebody or a rule stopped a finished claim from leaving. Bill holds that every account waits for after discharge are not reported; this one is an exception with a reason and an owner.
 *
 * Event `Claim.Held`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const ClaimHeld: EventDefinition<"Claim.Held", ClaimHeld, ClaimHeldInput> = /*@__PURE__*/ defineEvent({
  type: "Claim.Held",
  version: 1,
  topic: "rcm.events",
  key: "claimId",
  aggregate: "Claim",
  schema: '{"type":"record","name":"ClaimHeld","namespace":"healthtech.rcm","fields":[{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"claimHoldReason","type":{"type":"enum","name":"ClaimHoldReason","symbols":["MISSING_AUTHORIZATION","CODING_QUERY","CREDENTIALING","LATE_CHARGES","MISSING_DOCUMENTATION","PRIMARY_PAYER_PENDING","LEGAL_REVIEW","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"holdOwner","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"heldAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"reviewDate","type":{"type":"int","logicalType":"date"}},{"name":"timelyFilingRemainingDays","type":"int"},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["FINANCIAL","PHI"]}],"schemaVersion":1}',
});
