// Generated from rcm/eligibility/coverage-terminated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A coverage ended or is known to end on a given day, learnt from a 271, an 834 or the patient. Claims for services before that day still go to the payer; those after it must find another one.
 *
 * Event `Coverage.Terminated`, version 1. Topic `rcm.events`, key `coverageId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface CoverageTerminated {
  /** Coverage that ends. UUID. */
  readonly coverageId: string;
  /** Beneficiary who may now be uninsured. UUID. */
  readonly patientId: string;
  /** Last day on which services are covered (DTP*349). Date as `YYYY-MM-DD`. Sensitive: `FINANCIAL`. */
  readonly lastCoveredDate: string;
  /**
   * ELIGIBILITY_LOST is the Medicaid redetermination; it opens the way to a special enrolment period.
   *
   * Sensitive: `FINANCIAL`, `PII`.
   */
  readonly coverageTerminationReason: CoverageTerminationReason;
  /** How sure the end is: what a patient says is checked, what a payer says is final. */
  readonly coverageTerminationSource: CoverageTerminationSource;
  /** True when the last day lies before the day we learnt of it, so that paid claims may be taken back. */
  readonly isRetroactive: boolean;
  /**
   * Whether the member chose COBRA or a state continuation; null while the election period runs.
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly continuationElected: boolean | null;
  /** Claims to this payer that are not settled, for the biller's list. Whole number of 32 bits. */
  readonly openClaimsCount: number;
  /** Registrar or program that closed the coverage. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link CoverageTerminated} as a publisher passes it: what has a default may be left out. */
export type CoverageTerminatedInput = WithDefaults<CoverageTerminated, "continuationElected", { readonly recordedBy: ActorInput }>;

/** Why the policy ends, as far as known (INS04). A symbol that is not known yet is read as `UNKNOWN`. */
export type CoverageTerminationReason = "EMPLOYMENT_ENDED" | "PREMIUM_UNPAID" | "MEMBER_REQUEST" | "AGED_OUT" | "MOVED_AWAY" | "PLAN_REPLACED" | "MEMBER_DECEASED" | "ELIGIBILITY_LOST" | "OTHER" | "UNKNOWN";

/** Who told us. A symbol that is not known yet is read as `UNKNOWN`. */
export type CoverageTerminationSource = "PAYER_ANSWER" | "ENROLMENT_FILE" | "PATIENT" | "CLAIM_DENIED" | "UNKNOWN";

/**
 * A coverage ended or is known to end on a given day, learnt from a 271, an 834 or the patient. Claims for services before that day still go to the payer; those after it must find another one.
 *
 * Event `Coverage.Terminated`, version 1. Topic `rcm.events`, key `coverageId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const CoverageTerminated: EventDefinition<"Coverage.Terminated", CoverageTerminated, CoverageTerminatedInput> = /*@__PURE__*/ defineEvent({
  type: "Coverage.Terminated",
  version: 1,
  topic: "rcm.events",
  key: "coverageId",
  aggregate: "Coverage",
  schema: '{"type":"record","name":"CoverageTerminated","namespace":"healthtech.rcm","fields":[{"name":"coverageId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"lastCoveredDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["FINANCIAL"]},{"name":"coverageTerminationReason","type":{"type":"enum","name":"CoverageTerminationReason","symbols":["EMPLOYMENT_ENDED","PREMIUM_UNPAID","MEMBER_REQUEST","AGED_OUT","MOVED_AWAY","PLAN_REPLACED","MEMBER_DECEASED","ELIGIBILITY_LOST","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL","PII"]},{"name":"coverageTerminationSource","type":{"type":"enum","name":"CoverageTerminationSource","symbols":["PAYER_ANSWER","ENROLMENT_FILE","PATIENT","CLAIM_DENIED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isRetroactive","type":"boolean"},{"name":"continuationElected","type":["null","boolean"],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"openClaimsCount","type":"int"},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
