// Generated from rcm/claims/claim-corrected.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Money } from "../shared/money.js";

/**
 * An accepted claim was changed and will replace the earlier one at the payer (frequency code 7). A rejected claim that never was accepted is simply mended and sent again, without this event.
 *
 * Event `Claim.Corrected`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface ClaimCorrected {
  /** Claim whose content changed. UUID. */
  readonly claimId: string;
  /** Number of the claim that is replaced (REF*F8). Sensitive: `FINANCIAL`, `PII`. */
  readonly payerClaimNumber: Identifier;
  /** SELF_AUDIT starts the 60-day clock for overpayments of federal payers. Sensitive: `FINANCIAL`. */
  readonly claimCorrectionCause: ClaimCorrectionCause;
  /** Service lines that differ, counted from 1 in the new claim. Whole number of 32 bits. */
  readonly changedLineNumbers: readonly number[];
  /** Total before the change. Sensitive: `FINANCIAL`. */
  readonly previousChargeAmount: Money;
  /** Total from now on. Sensitive: `FINANCIAL`. */
  readonly chargeAmount: Money;
  /** Coder or biller who answers for the change. Sensitive: `PII`. */
  readonly verifiedBy: Actor;
  /** Why it was wrong before, for the audit file. Sensitive: `FINANCIAL`, `PHI`. */
  readonly reasonText: string;
}

/** {@link ClaimCorrected} as a publisher passes it: what has a default may be left out. */
export type ClaimCorrectedInput = WithDefaults<ClaimCorrected, never, { readonly payerClaimNumber: IdentifierInput; readonly verifiedBy: ActorInput }>;

/** What led to the correction. A symbol that is not known yet is read as `UNKNOWN`. */
export type ClaimCorrectionCause = "CODING_CHANGED" | "LATE_CHARGE" | "CHARGE_REMOVED" | "DEMOGRAPHICS" | "DOCUMENTATION_AMENDED" | "PAYER_AUDIT" | "SELF_AUDIT" | "UNKNOWN";

/**
 * An accepted claim was changed and will replace the earlier one at the payer (frequency code 7). A rejected claim that never was accepted is simply mended and sent again, without this event.
 *
 * Event `Claim.Corrected`, version 1. Topic `rcm.events`, key `claimId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const ClaimCorrected: EventDefinition<"Claim.Corrected", ClaimCorrected, ClaimCorrectedInput> = /*@__PURE__*/ defineEvent({
  type: "Claim.Corrected",
  version: 1,
  topic: "rcm.events",
  key: "claimId",
  aggregate: "Claim",
  schema: '{"type":"record","name":"ClaimCorrected","namespace":"healthtech.rcm","fields":[{"name":"claimId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerClaimNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["FINANCIAL","PII"]},{"name":"claimCorrectionCause","type":{"type":"enum","name":"ClaimCorrectionCause","symbols":["CODING_CHANGED","LATE_CHARGE","CHARGE_REMOVED","DEMOGRAPHICS","DOCUMENTATION_AMENDED","PAYER_AUDIT","SELF_AUDIT","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL"]},{"name":"changedLineNumbers","type":{"type":"array","items":"int"}},{"name":"previousChargeAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"chargeAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"verifiedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"reasonText","type":"string","confluent:tags":["FINANCIAL","PHI"]}],"schemaVersion":1}',
});
