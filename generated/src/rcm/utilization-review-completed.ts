// Generated from rcm/utilization/utilization-review-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A utilization nurse held a day of a stay against screening criteria. A day that does not meet them goes to a physician advisor; the review itself changes nothing about the care.
 *
 * Event `UtilizationReview.Completed`, version 1. Topic `rcm.events`, key `utilizationReviewId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface UtilizationReviewCompleted {
  /** One review of one day. UUID. */
  readonly utilizationReviewId: string;
  /** Patient in the bed. UUID. */
  readonly patientId: string;
  /** Stay that was reviewed. UUID. */
  readonly encounterId: string;
  /** CONTINUED_STAY is due every one to three days, as the payer wants. */
  readonly utilizationReviewKind: UtilizationReviewKind;
  /** Screening criteria and edition, such as InterQual 2026 Acute Adult. */
  readonly criteriaSet: string;
  /** Whether the chart supports the level of care on that day. Sensitive: `PHI`. */
  readonly isCriteriaMet: boolean;
  /** Day of the stay that was looked at. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly reviewedDate: string;
  /** Cause where the day was avoidable; null otherwise. Sensitive: `PHI`. Default: `null`. */
  readonly avoidableDayCause: AvoidableDayCause | null;
  /** Day of the next review; null after discharge. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly nextReviewDate: string | null;
  /** Nurse who reviewed it. Sensitive: `PII`. */
  readonly reviewedBy: Actor;
}

/** {@link UtilizationReviewCompleted} as a publisher passes it: what has a default may be left out. */
export type UtilizationReviewCompletedInput = WithDefaults<UtilizationReviewCompleted, "avoidableDayCause" | "nextReviewDate", { readonly reviewedBy: ActorInput }>;

/** When in the stay it took place. A symbol that is not known yet is read as `UNKNOWN`. */
export type UtilizationReviewKind = "ADMISSION" | "CONTINUED_STAY" | "DISCHARGE" | "RETROSPECTIVE" | "UNKNOWN";

/** Why a day passed that care did not need. A symbol that is not known yet is read as `UNKNOWN`. */
export type AvoidableDayCause = "AWAITING_PLACEMENT" | "AWAITING_TEST" | "AWAITING_CONSULT" | "AWAITING_AUTHORIZATION" | "FAMILY_DECISION" | "WEEKEND_SERVICE" | "OTHER" | "UNKNOWN";

/**
 * A utilization nurse held a day of a stay against screening criteria. A day that does not meet them goes to a physician advisor; the review itself changes nothing about the care.
 *
 * Event `UtilizationReview.Completed`, version 1. Topic `rcm.events`, key `utilizationReviewId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const UtilizationReviewCompleted: EventDefinition<"UtilizationReview.Completed", UtilizationReviewCompleted, UtilizationReviewCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "UtilizationReview.Completed",
  version: 1,
  topic: "rcm.events",
  key: "utilizationReviewId",
  aggregate: "UtilizationReview",
  schema: '{"type":"record","name":"UtilizationReviewCompleted","namespace":"healthtech.rcm","fields":[{"name":"utilizationReviewId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"utilizationReviewKind","type":{"type":"enum","name":"UtilizationReviewKind","symbols":["ADMISSION","CONTINUED_STAY","DISCHARGE","RETROSPECTIVE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"criteriaSet","type":"string"},{"name":"isCriteriaMet","type":"boolean","confluent:tags":["PHI"]},{"name":"reviewedDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"avoidableDayCause","type":["null",{"type":"enum","name":"AvoidableDayCause","symbols":["AWAITING_PLACEMENT","AWAITING_TEST","AWAITING_CONSULT","AWAITING_AUTHORIZATION","FAMILY_DECISION","WEEKEND_SERVICE","OTHER","UNKNOWN"],"default":"UNKNOWN"}],"default":null,"confluent:tags":["PHI"]},{"name":"nextReviewDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"reviewedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
