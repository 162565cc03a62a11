// Generated from rcm/remittance-payments/remittance-posting-failed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Coding, CodingInput } from "../shared/coding.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Money } from "../shared/money.js";

/**
 * A claim payment within a remittance could not be booked by itself and went to the exception list. The rest of the remittance is not held up by it.
 *
 * Event `Remittance.PostingFailed`, version 1. Topic `rcm.events`, key `remittanceId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface RemittancePostingFailed {
  /** Advice that holds the item. UUID. */
  readonly remittanceId: string;
  /**
   * Patient control number as the payer repeated it (CLP01); null where it sent none.
   *
   * Sensitive: `FINANCIAL`, `PII`. Default: `null`.
   */
  readonly claimNumber: Identifier | null;
  /** CLAIM_NOT_FOUND is often money of a neighbour hospital. */
  readonly postingFailureCause: PostingFailureCause;
  /** Money that waits on the suspense account. Sensitive: `FINANCIAL`. */
  readonly unpostedAmount: Money;
  /** CARC and RARC of the item, for whoever works it. Sensitive: `FINANCIAL`, `PHI`. Default: `[]`. */
  readonly adjustmentCodes: readonly Coding[];
  /** General ledger account that holds the money meanwhile. */
  readonly suspenseAccount: string;
  /** Work list of the cash poster who looks at it. */
  readonly assignedQueue: string;
  /** Code of the posting engine, for its maintainers. */
  readonly errorCode: string;
}

/** {@link RemittancePostingFailed} as a publisher passes it: what has a default may be left out. */
export type RemittancePostingFailedInput = WithDefaults<RemittancePostingFailed, "claimNumber" | "adjustmentCodes", { readonly claimNumber: IdentifierInput | null; readonly adjustmentCodes: readonly CodingInput[] }>;

/** Why the item could not be booked. A symbol that is not known yet is read as `UNKNOWN`. */
export type PostingFailureCause = "CLAIM_NOT_FOUND" | "ALREADY_POSTED" | "LINE_MISMATCH" | "NEGATIVE_BALANCE" | "CLOSED_PERIOD" | "UNKNOWN_ADJUSTMENT_CODE" | "OTHER" | "UNKNOWN";

/**
 * A claim payment within a remittance could not be booked by itself and went to the exception list. The rest of the remittance is not held up by it.
 *
 * Event `Remittance.PostingFailed`, version 1. Topic `rcm.events`, key `remittanceId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const RemittancePostingFailed: EventDefinition<"Remittance.PostingFailed", RemittancePostingFailed, RemittancePostingFailedInput> = /*@__PURE__*/ defineEvent({
  type: "Remittance.PostingFailed",
  version: 1,
  topic: "rcm.events",
  key: "remittanceId",
  aggregate: "Remittance",
  schema: '{"type":"record","name":"RemittancePostingFailed","namespace":"healthtech.rcm","fields":[{"name":"remittanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"claimNumber","type":["null",{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["FINANCIAL","PII"]},{"name":"postingFailureCause","type":{"type":"enum","name":"PostingFailureCause","symbols":["CLAIM_NOT_FOUND","ALREADY_POSTED","LINE_MISMATCH","NEGATIVE_BALANCE","CLOSED_PERIOD","UNKNOWN_ADJUSTMENT_CODE","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"unpostedAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"adjustmentCodes","type":{"type":"array","items":{"type":"record","name":"Coding","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["FINANCIAL","PHI"]},{"name":"suspenseAccount","type":"string"},{"name":"assignedQueue","type":"string"},{"name":"errorCode","type":"string"}],"schemaVersion":1}',
});
