// Generated from rcm/charges-coding/coding-case-reopened.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Coding, CodingInput } from "../shared/coding.js";
import type { Money } from "../shared/money.js";

/**
 * Signed codes were opened again for a change, after an audit, a late document or a payer's letter. If the claim has left, Claim.Corrected will follow.
 *
 * Event `CodingCase.Reopened`, version 1. Topic `rcm.events`, key `codingCaseId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface CodingCaseReopened {
  /** Coding work that starts again. UUID. */
  readonly codingCaseId: string;
  /** PATHOLOGY_FINAL is the usual one after tumour surgery. Sensitive: `PHI`. */
  readonly codingReopenCause: CodingReopenCause;
  /** DRG as it was billed; null outside case payment. Sensitive: `FINANCIAL`, `PHI`. Default: `null`. */
  readonly previousDrg: Coding | null;
  /** Claim that had the earlier codes, if it left. UUID. Default: `null`. */
  readonly claimId: string | null;
  /** Who opened it again. Sensitive: `PII`. */
  readonly reopenedBy: Actor;
  /** Days since the codes were signed; payers limit how late they may change. Whole number of 32 bits. */
  readonly sinceCompletionDays: number;
  /** Expected change of payment, negative when we will owe. Sensitive: `FINANCIAL`. Default: `null`. */
  readonly expectedEffectAmount: Money | null;
}

/** {@link CodingCaseReopened} as a publisher passes it: what has a default may be left out. */
export type CodingCaseReopenedInput = WithDefaults<CodingCaseReopened, "previousDrg" | "claimId" | "expectedEffectAmount", { readonly previousDrg: CodingInput | null; readonly reopenedBy: ActorInput }>;

/** What led to it. A symbol that is not known yet is read as `UNKNOWN`. */
export type CodingReopenCause = "LATE_DOCUMENT" | "INTERNAL_AUDIT" | "PAYER_AUDIT" | "DENIAL" | "PHYSICIAN_AMENDED" | "PATHOLOGY_FINAL" | "UNKNOWN";

/**
 * Signed codes were opened again for a change, after an audit, a late document or a payer's letter. If the claim has left, Claim.Corrected will follow.
 *
 * Event `CodingCase.Reopened`, version 1. Topic `rcm.events`, key `codingCaseId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const CodingCaseReopened: EventDefinition<"CodingCase.Reopened", CodingCaseReopened, CodingCaseReopenedInput> = /*@__PURE__*/ defineEvent({
  type: "CodingCase.Reopened",
  version: 1,
  topic: "rcm.events",
  key: "codingCaseId",
  aggregate: "CodingCase",
  schema: '{"type":"record","name":"CodingCaseReopened","namespace":"healthtech.rcm","fields":[{"name":"codingCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"codingReopenCause","type":{"type":"enum","name":"CodingReopenCause","symbols":["LATE_DOCUMENT","INTERNAL_AUDIT","PAYER_AUDIT","DENIAL","PHYSICIAN_AMENDED","PATHOLOGY_FINAL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"previousDrg","type":["null",{"type":"record","name":"Coding","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["FINANCIAL","PHI"]},{"name":"claimId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"reopenedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":"healthtech.shared.Coding"},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"sinceCompletionDays","type":"int"},{"name":"expectedEffectAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]}],"schemaVersion":1}',
});
