// Generated from rcm/claims/claim-voided.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Money } from "../shared/money.js";

/**
 * A claim was taken back as if it had never been sent (frequency code 8), for instance billed for the wrong patient. Money already paid goes back to the payer; Refund.Requested follows.
 *
 * Event `Claim.Voided`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface ClaimVoided {
  /** Claim that no longer counts. UUID. */
  readonly claimId: string;
  /** WRONG_PATIENT is also a privacy incident. Sensitive: `FINANCIAL`, `PII`. */
  readonly claimVoidReason: ClaimVoidReason;
  /**
   * Number at the payer; null when the claim never was accepted there.
   *
   * Sensitive: `FINANCIAL`, `PII`. Default: `null`.
   */
  readonly payerClaimNumber: Identifier | null;
  /** What the payer had paid on it, to be returned; 0.00 where nothing. Sensitive: `FINANCIAL`. */
  readonly paidAmount: Money;
  /** Claim that takes its place, if the service is billed at all. UUID. Default: `null`. */
  readonly replacedByClaimId: string | null;
  /** Supervisor who decided it. Sensitive: `PII`. */
  readonly authorizedBy: Actor;
  /** When the void left for the payer. Point in time, to the millisecond. Default: `null`. */
  readonly payerNotifiedAt: Date | null;
}

/** {@link ClaimVoided} as a publisher passes it: what has a default may be left out. */
export type ClaimVoidedInput = WithDefaults<ClaimVoided, "payerClaimNumber" | "replacedByClaimId" | "payerNotifiedAt", { readonly payerClaimNumber: IdentifierInput | null; readonly authorizedBy: ActorInput }>;

/** Why it was taken back. A symbol that is not known yet is read as `UNKNOWN`. */
export type ClaimVoidReason = "WRONG_PATIENT" | "WRONG_PAYER" | "DUPLICATE" | "SERVICE_NOT_GIVEN" | "BILLING_POLICY" | "OTHER" | "UNKNOWN";

/**
 * A claim was taken back as if it had never been sent (frequency code 8), for instance billed for the wrong patient. Money already paid goes back to the payer; Refund.Requested follows.
 *
 * Event `Claim.Voided`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const ClaimVoided: EventDefinition<"Claim.Voided", ClaimVoided, ClaimVoidedInput> = /*@__PURE__*/ defineEvent({
  type: "Claim.Voided",
  version: 1,
  topic: "rcm.events",
  key: "claimId",
  aggregate: "Claim",
  schema: '{"type":"record","name":"ClaimVoided","namespace":"healthtech.rcm","fields":[{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"claimVoidReason","type":{"type":"enum","name":"ClaimVoidReason","symbols":["WRONG_PATIENT","WRONG_PAYER","DUPLICATE","SERVICE_NOT_GIVEN","BILLING_POLICY","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL","PII"]},{"name":"payerClaimNumber","type":["null",{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["FINANCIAL","PII"]},{"name":"paidAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"replacedByClaimId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"authorizedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"payerNotifiedAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}],"schemaVersion":1}',
});
