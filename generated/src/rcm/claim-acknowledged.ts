// Generated from rcm/claims/claim-acknowledged.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * The receiver acknowledged the file that carried the claim as well-formed X12 (999). It has not looked at the claim itself; the 277CA that does is Claim.Accepted or Claim.Rejected.
 *
 * Event `Claim.Acknowledged`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface ClaimAcknowledged {
  /** Claim within the acknowledged transaction set. UUID. */
  readonly claimId: string;
  /** ST02 of the 837 that is acknowledged (AK202). */
  readonly controlNumber: string;
  /** REJECTED means that the whole file must be sent again. */
  readonly claimSyntaxAcknowledgement: ClaimSyntaxAcknowledgement;
  /** Implementation syntax errors in the order of the 999 (IK502, IK304, IK403). Default: `[]`. */
  readonly syntaxErrorCodes: readonly string[];
  /**
   * Where the first error stands, counted in segments from ST (IK302); null where there is none.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly segmentPosition: number | null;
  /** Clearinghouse or payer that answered, as an organization. Sensitive: `PII`. */
  readonly acknowledgedBy: Actor;
  /** When the 999 reached us; no 999 within a day is chased. Point in time, to the millisecond. */
  readonly receivedAt: Date;
}

/** {@link ClaimAcknowledged} as a publisher passes it: what has a default may be left out. */
export type ClaimAcknowledgedInput = WithDefaults<ClaimAcknowledged, "syntaxErrorCodes" | "segmentPosition", { readonly acknowledgedBy: ActorInput }>;

/** Acknowledgement code of the transaction set (IK501). A symbol that is not known yet is read as `UNKNOWN`. */
export type ClaimSyntaxAcknowledgement = "ACCEPTED" | "ACCEPTED_WITH_ERRORS" | "REJECTED" | "UNKNOWN";

/**
 * The receiver acknowledged the file that carried the claim as well-formed X12 (999). It has not looked at the claim itself; the 277CA that does is Claim.Accepted or Claim.Rejected.
 *
 * Event `Claim.Acknowledged`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const ClaimAcknowledged: EventDefinition<"Claim.Acknowledged", ClaimAcknowledged, ClaimAcknowledgedInput> = /*@__PURE__*/ defineEvent({
  type: "Claim.Acknowledged",
  version: 1,
  topic: "rcm.events",
  key: "claimId",
  aggregate: "Claim",
  schema: '{"type":"record","name":"ClaimAcknowledged","namespace":"healthtech.rcm","fields":[{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"controlNumber","type":"string"},{"name":"claimSyntaxAcknowledgement","type":{"type":"enum","name":"ClaimSyntaxAcknowledgement","symbols":["ACCEPTED","ACCEPTED_WITH_ERRORS","REJECTED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"syntaxErrorCodes","type":{"type":"array","items":"string"},"default":[]},{"name":"segmentPosition","type":["null","int"],"default":null},{"name":"acknowledgedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"receivedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
