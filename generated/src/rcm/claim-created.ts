// Generated from rcm/claims/claim-created.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Money } from "../shared/money.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * The charges of an account were put together into a claim for one payer, before any edit ran. Nothing has left the house; Claim.Submitted says when it does.
 *
 * Event `Claim.Created`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface ClaimCreated {
  /** The claim, through all of its submissions to this payer. UUID. */
  readonly claimId: string;
  /** Patient who was treated. UUID. */
  readonly patientId: string;
  /** Account that the charges come from. UUID. */
  readonly accountId: string;
  /** Coverage that is billed by this claim. UUID. */
  readonly coverageId: string;
  /** Patient control number (CLM01), at most 20 characters for older payers. Sensitive: `FINANCIAL`, `PII`. */
  readonly claimNumber: Identifier;
  /** Decides edits, time limits and the clearinghouse route. */
  readonly claimForm: ClaimForm;
  /** First and last service day; statement-covers period of an institutional claim. Sensitive: `PHI`. */
  readonly servicePeriod: Period;
  /** ICD-10-CM diagnoses in claim order, the principal one first. Sensitive: `PHI`. */
  readonly diagnoses: readonly CodeableConcept[];
  /** Charges that became the service lines, in line order. UUID. */
  readonly chargeIds: readonly string[];
  /** Sum of the lines (CLM02). Sensitive: `FINANCIAL`. */
  readonly chargeAmount: Money;
  /** NPI of the billing provider (2010AA NM109). */
  readonly billingNpi: string;
  /** Last day on which this payer accepts the claim, by contract or by law. Date as `YYYY-MM-DD`. */
  readonly timelyFilingDate: string;
}

/** {@link ClaimCreated} as a publisher passes it: what has a default may be left out. */
export type ClaimCreatedInput = WithDefaults<ClaimCreated, never, { readonly claimNumber: IdentifierInput; readonly servicePeriod: PeriodInput; readonly diagnoses: readonly CodeableConceptInput[] }>;

/** Form and transaction of the claim. A symbol that is not known yet is read as `UNKNOWN`. */
export type ClaimForm = "PROFESSIONAL_837P" | "INSTITUTIONAL_837I" | "DENTAL_837D" | "PAPER_CMS_1500" | "PAPER_UB_04" | "UNKNOWN";

/**
 * The charges of an account were put together into a claim for one payer, before any edit ran. Nothing has left the house; Claim.Submitted says when it does.
 *
 * Event `Claim.Created`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const ClaimCreated: EventDefinition<"Claim.Created", ClaimCreated, ClaimCreatedInput> = /*@__PURE__*/ defineEvent({
  type: "Claim.Created",
  version: 1,
  topic: "rcm.events",
  key: "claimId",
  aggregate: "Claim",
  schema: '{"type":"record","name":"ClaimCreated","namespace":"healthtech.rcm","fields":[{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"accountId","type":{"type":"string","logicalType":"uuid"}},{"name":"coverageId","type":{"type":"string","logicalType":"uuid"}},{"name":"claimNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["FINANCIAL","PII"]},{"name":"claimForm","type":{"type":"enum","name":"ClaimForm","symbols":["PROFESSIONAL_837P","INSTITUTIONAL_837I","DENTAL_837D","PAPER_CMS_1500","PAPER_UB_04","UNKNOWN"],"default":"UNKNOWN"}},{"name":"servicePeriod","type":"healthtech.shared.Period","confluent:tags":["PHI"]},{"name":"diagnoses","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"chargeIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"chargeAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"billingNpi","type":"string"},{"name":"timelyFilingDate","type":{"type":"int","logicalType":"date"}}],"schemaVersion":1}',
});
