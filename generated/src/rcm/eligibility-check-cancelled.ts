// Generated from rcm/eligibility/eligibility-check-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * An inquiry that had no answer yet was withdrawn, since nobody needs the answer any longer. A late 271 for it is kept with the coverage but starts nothing.
 *
 * Event `EligibilityCheck.Cancelled`, version 1. Topic `rcm.events`, key `eligibilityCheckId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface EligibilityCheckCancelled {
  /** Inquiry that was withdrawn. UUID. */
  readonly eligibilityCheckId: string;
  /** PAYER_UNREACHABLE closes an inquiry whose payer stayed silent for the whole retry window. */
  readonly eligibilityCancellationReason: EligibilityCancellationReason;
  /** The inquiry that took its place, after a duplicate or a change of coverage. UUID. Default: `null`. */
  readonly replacedByCheckId: string | null;
  /** Registrar or program that withdrew the inquiry. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
  /** True when the 270 had left already, so that a transaction fee is due and an answer may still come. */
  readonly wasSentToPayer: boolean;
  /** Minutes between sending and withdrawing. Whole number of 32 bits. */
  readonly elapsedMinutes: number;
}

/** {@link EligibilityCheckCancelled} as a publisher passes it: what has a default may be left out. */
export type EligibilityCheckCancelledInput = WithDefaults<EligibilityCheckCancelled, "replacedByCheckId", { readonly cancelledBy: ActorInput }>;

/** Why the answer is no longer wanted. A symbol that is not known yet is read as `UNKNOWN`. */
export type EligibilityCancellationReason = "APPOINTMENT_CANCELLED" | "COVERAGE_REPLACED" | "SELF_PAY_CHOSEN" | "DUPLICATE_INQUIRY" | "PAYER_UNREACHABLE" | "OTHER" | "UNKNOWN";

/**
 * An inquiry that had no answer yet was withdrawn, since nobody needs the answer any longer. A late 271 for it is kept with the coverage but starts nothing.
 *
 * Event `EligibilityCheck.Cancelled`, version 1. Topic `rcm.events`, key `eligibilityCheckId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const EligibilityCheckCancelled: EventDefinition<"EligibilityCheck.Cancelled", EligibilityCheckCancelled, EligibilityCheckCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "EligibilityCheck.Cancelled",
  version: 1,
  topic: "rcm.events",
  key: "eligibilityCheckId",
  aggregate: "EligibilityCheck",
  schema: '{"type":"record","name":"EligibilityCheckCancelled","namespace":"healthtech.rcm","fields":[{"name":"eligibilityCheckId","type":{"type":"string","logicalType":"uuid"}},{"name":"eligibilityCancellationReason","type":{"type":"enum","name":"EligibilityCancellationReason","symbols":["APPOINTMENT_CANCELLED","COVERAGE_REPLACED","SELF_PAY_CHOSEN","DUPLICATE_INQUIRY","PAYER_UNREACHABLE","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"replacedByCheckId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"wasSentToPayer","type":"boolean"},{"name":"elapsedMinutes","type":"int"}],"schemaVersion":1}',
});
