// Generated from rcm/claims/claim-submitted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Money } from "../shared/money.js";

/**
 * A claim left for the payer or its clearinghouse in an 837 or on paper. The payer has not accepted it; that is Claim.Accepted. A resubmission is reported again with its frequency code.
 *
 * Event `Claim.Submitted`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface ClaimSubmitted {
  /** Claim that was sent. UUID. */
  readonly claimId: string;
  /** Payer that the claim is addressed to, as the receiver in NM1*PR. UUID. */
  readonly payerId: string;
  /** Patient control number by which acknowledgements and remittance will name it. Sensitive: `FINANCIAL`, `PII`. */
  readonly claimNumber: Identifier;
  /** PAPER claims get no electronic acknowledgement and are followed by phone. */
  readonly claimSubmissionRoute: ClaimSubmissionRoute;
  /** CLM05-3: 1 original, 7 replacement, 8 void of an earlier claim. */
  readonly claimFrequencyCode: string;
  /** 1 when this payer is primary, 2 secondary, 3 tertiary. Whole number of 32 bits. */
  readonly payerRank: number;
  /** ST02 of the 837 that carried it; paper claims have the batch number. */
  readonly controlNumber: string;
  /** Number of service lines (LX). Whole number of 32 bits. */
  readonly serviceLineCount: number;
  /** Total charge as sent. Sensitive: `FINANCIAL`. */
  readonly chargeAmount: Money;
  /** Prior authorization on the claim (REF*G1), where there is one. Sensitive: `FINANCIAL`, `PII`. Default: `null`. */
  readonly authorizationNumber: Identifier | null;
  /** Days between the last service and this submission, the lag that managers watch. Whole number of 32 bits. */
  readonly submissionLagDays: number;
}

/** {@link ClaimSubmitted} as a publisher passes it: what has a default may be left out. */
export type ClaimSubmittedInput = WithDefaults<ClaimSubmitted, "authorizationNumber", { readonly claimNumber: IdentifierInput; readonly authorizationNumber: IdentifierInput | null }>;

/** Way the claim went. A symbol that is not known yet is read as `UNKNOWN`. */
export type ClaimSubmissionRoute = "CLEARINGHOUSE" | "DIRECT_TO_PAYER" | "PAYER_PORTAL" | "PAPER" | "UNKNOWN";

/**
 * A claim left for the payer or its clearinghouse in an 837 or on paper. The payer has not accepted it; that is Claim.Accepted. A resubmission is reported again with its frequency code.
 *
 * Event `Claim.Submitted`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const ClaimSubmitted: EventDefinition<"Claim.Submitted", ClaimSubmitted, ClaimSubmittedInput> = /*@__PURE__*/ defineEvent({
  type: "Claim.Submitted",
  version: 1,
  topic: "rcm.events",
  key: "claimId",
  aggregate: "Claim",
  schema: '{"type":"record","name":"ClaimSubmitted","namespace":"healthtech.rcm","fields":[{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerId","type":{"type":"string","logicalType":"uuid"}},{"name":"claimNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["FINANCIAL","PII"]},{"name":"claimSubmissionRoute","type":{"type":"enum","name":"ClaimSubmissionRoute","symbols":["CLEARINGHOUSE","DIRECT_TO_PAYER","PAYER_PORTAL","PAPER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"claimFrequencyCode","type":"string"},{"name":"payerRank","type":"int"},{"name":"controlNumber","type":"string"},{"name":"serviceLineCount","type":"int"},{"name":"chargeAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"authorizationNumber","type":["null","healthtech.shared.Identifier"],"default":null,"confluent:tags":["FINANCIAL","PII"]},{"name":"submissionLagDays","type":"int"}],"schemaVersion":1}',
});
