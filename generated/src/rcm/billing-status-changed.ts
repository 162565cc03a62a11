// Generated from rcm/utilization/billing-status-changed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * The status that a stay is billed under was changed between inpatient and observation, on a physician's order, before discharge. The bed and the care stay the same; the bill and the patient's share do not.
 *
 * Event `BillingStatus.Changed`, version 1. Topic `rcm.events`, key `encounterId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface BillingStatusChanged {
  /** Stay whose billing changes. UUID. */
  readonly encounterId: string;
  /** Account whose form changes with it. UUID. */
  readonly accountId: string;
  /** Status until the order. Sensitive: `PHI`. */
  readonly previousBillingStatus: BillingStatus;
  /** Status from the order on. Sensitive: `PHI`. */
  readonly newBillingStatus: BillingStatus;
  /** CONDITION_CODE_44 needs the committee's and the attending's agreement. Sensitive: `PHI`. */
  readonly billingStatusChangeBasis: BillingStatusChangeBasis;
  /**
   * Midnights that the physician expects in all; null where the rule does not ask.
   *
   * Whole number of 32 bits. Sensitive: `PHI`. Default: `null`.
   */
  readonly expectedMidnightCount: number | null;
  /** Physician who signed the order. Sensitive: `PII`. */
  readonly orderedBy: Actor;
  /** Time of the order; observation hours count from here and never before. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /**
   * When the patient was told in writing (MOON or code 44 notice); null while still owed.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly patientNoticeGivenAt: Date | null;
}

/** {@link BillingStatusChanged} as a publisher passes it: what has a default may be left out. */
export type BillingStatusChangedInput = WithDefaults<BillingStatusChanged, "expectedMidnightCount" | "patientNoticeGivenAt", { readonly orderedBy: ActorInput }>;

/**
 * Status by order. OUTPATIENT_IN_BED is recovery after a procedure.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type BillingStatus = "INPATIENT" | "OBSERVATION" | "OUTPATIENT_IN_BED" | "UNKNOWN";

/**
 * Rule behind the change. CONDITION_CODE_44 turns an inpatient into an outpatient before discharge.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type BillingStatusChangeBasis = "TWO_MIDNIGHT" | "CONDITION_CODE_44" | "INPATIENT_ONLY_PROCEDURE" | "PAYER_AGREEMENT" | "CLINICAL_WORSENING" | "UNKNOWN";

/**
 * The status that a stay is billed under was changed between inpatient and observation, on a physician's order, before discharge. The bed and the care stay the same; the bill and the patient's share do not.
 *
 * Event `BillingStatus.Changed`, version 1. Topic `rcm.events`, key `encounterId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const BillingStatusChanged: EventDefinition<"BillingStatus.Changed", BillingStatusChanged, BillingStatusChangedInput> = /*@__PURE__*/ defineEvent({
  type: "BillingStatus.Changed",
  version: 1,
  topic: "rcm.events",
  key: "encounterId",
  aggregate: "BillingStatus",
  schema: '{"type":"record","name":"BillingStatusChanged","namespace":"healthtech.rcm","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"accountId","type":{"type":"string","logicalType":"uuid"}},{"name":"previousBillingStatus","type":{"type":"enum","name":"BillingStatus","symbols":["INPATIENT","OBSERVATION","OUTPATIENT_IN_BED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"newBillingStatus","type":"healthtech.rcm.BillingStatus","confluent:tags":["PHI"]},{"name":"billingStatusChangeBasis","type":{"type":"enum","name":"BillingStatusChangeBasis","symbols":["TWO_MIDNIGHT","CONDITION_CODE_44","INPATIENT_ONLY_PROCEDURE","PAYER_AGREEMENT","CLINICAL_WORSENING","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"expectedMidnightCount","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"patientNoticeGivenAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}],"schemaVersion":1}',
});
