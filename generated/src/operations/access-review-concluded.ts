// Generated from operations/audit-access/access-review-concluded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * The privacy office judged an access or a pattern of accesses. A finding against somebody leads to measures by their manager, not by this event.
 *
 * Event `AccessReview.Concluded`, version 1. Topic `operations.events`, key `accessReviewId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface AccessReviewConcluded {
  /** Review with its evidence. UUID. */
  readonly accessReviewId: string;
  /** Login whose looks were judged. UUID. */
  readonly reviewedUserId: string;
  /** Patients whose records were in question. UUID. */
  readonly patientIds: readonly string[];
  /** Trigger, by which the rules are tuned. */
  readonly accessReviewTrigger: AccessReviewTrigger;
  /** INAPPROPRIATE opens the breach assessment. */
  readonly accessVerdict: AccessVerdict;
  /** NOTIFIABLE starts the 60 days for telling the patients. Sensitive: `PHI`. */
  readonly breachRisk: BreachRisk;
  /** Separate looks that were examined. Whole number of 32 bits. */
  readonly viewedRecordCount: number;
  /** Privacy officer who weighed the evidence and signs the verdict. Sensitive: `PII`. */
  readonly reviewedBy: Actor;
}

/** {@link AccessReviewConcluded} as a publisher passes it: what has a default may be left out. */
export type AccessReviewConcludedInput = WithDefaults<AccessReviewConcluded, never, { readonly reviewedBy: ActorInput }>;

/** Why these looks were examined at all. A symbol that is not known yet is read as `UNKNOWN`. */
export type AccessReviewTrigger = "BREAK_GLASS" | "ANOMALY_MODEL" | "PATIENT_COMPLAINT" | "SAME_SURNAME" | "COWORKER_RECORD" | "RANDOM_SAMPLE" | "UNKNOWN";

/**
 * What the privacy office found after hearing the user and the manager.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AccessVerdict = "APPROPRIATE" | "INAPPROPRIATE" | "INCONCLUSIVE" | "UNKNOWN";

/** Result of the four-factor assessment (45 CFR 164.402). A symbol that is not known yet is read as `UNKNOWN`. */
export type BreachRisk = "NOT_A_BREACH" | "LOW" | "NOTIFIABLE" | "NOT_ASSESSED" | "UNKNOWN";

/**
 * The privacy office judged an access or a pattern of accesses. A finding against somebody leads to measures by their manager, not by this event.
 *
 * Event `AccessReview.Concluded`, version 1. Topic `operations.events`, key `accessReviewId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const AccessReviewConcluded: EventDefinition<"AccessReview.Concluded", AccessReviewConcluded, AccessReviewConcludedInput> = /*@__PURE__*/ defineEvent({
  type: "AccessReview.Concluded",
  version: 1,
  topic: "operations.events",
  key: "accessReviewId",
  aggregate: "AccessReview",
  schema: '{"type":"record","name":"AccessReviewConcluded","namespace":"healthtech.operations","fields":[{"name":"accessReviewId","type":{"type":"string","logicalType":"uuid"}},{"name":"reviewedUserId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"accessReviewTrigger","type":{"type":"enum","name":"AccessReviewTrigger","symbols":["BREAK_GLASS","ANOMALY_MODEL","PATIENT_COMPLAINT","SAME_SURNAME","COWORKER_RECORD","RANDOM_SAMPLE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"accessVerdict","type":{"type":"enum","name":"AccessVerdict","symbols":["APPROPRIATE","INAPPROPRIATE","INCONCLUSIVE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"breachRisk","type":{"type":"enum","name":"BreachRisk","symbols":["NOT_A_BREACH","LOW","NOTIFIABLE","NOT_ASSESSED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"viewedRecordCount","type":"int"},{"name":"reviewedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
