// Generated from clinical/referrals/referral-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The specialist finished what was asked and wrote the answer. The loop is closed only when the referrer has read it (Referral.LoopClosed).
 *
 * Event `Referral.Completed`, version 1. Topic `clinical.events`, key `referralId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ReferralCompleted {
  /** Referral that was answered. UUID. */
  readonly referralId: string;
  /** Patient who was seen. UUID. */
  readonly patientId: string;
  /** Visit that answered the question; null for written advice. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Consultation note sent back. UUID. */
  readonly consultDocumentId: string;
  /** Diagnoses of the specialist, ICD-10-CM. Sensitive: `PHI`. Default: `[]`. */
  readonly diagnoses: readonly CodeableConcept[];
  /** Answer to the question in two sentences. Sensitive: `PHI`. */
  readonly answerText: string;
  /** Care after the answer. Sensitive: `PHI`. */
  readonly referralFollowUp: ReferralFollowUp;
  /** Visits used under this referral. Whole number of 32 bits. */
  readonly usedVisitCount: number;
  /** Drugs started, stopped or changed by the specialist, RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly medicationsChanged: readonly CodeableConcept[];
  /** When the answer was signed. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** Specialist who answered. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ReferralCompleted} as a publisher passes it: what has a default may be left out. */
export type ReferralCompletedInput = WithDefaults<ReferralCompleted, "encounterId" | "diagnoses" | "medicationsChanged", { readonly diagnoses: readonly CodeableConceptInput[]; readonly medicationsChanged: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/** Who goes on with the problem. A symbol that is not known yet is read as `UNKNOWN`. */
export type ReferralFollowUp = "RETURNED_TO_REFERRER" | "SPECIALIST_CONTINUES" | "SHARED_CARE" | "ADMITTED" | "PROCEDURE_PLANNED" | "UNKNOWN";

/**
 * The specialist finished what was asked and wrote the answer. The loop is closed only when the referrer has read it (Referral.LoopClosed).
 *
 * Event `Referral.Completed`, version 1. Topic `clinical.events`, key `referralId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ReferralCompleted: EventDefinition<"Referral.Completed", ReferralCompleted, ReferralCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "Referral.Completed",
  version: 1,
  topic: "clinical.events",
  key: "referralId",
  aggregate: "Referral",
  schema: '{"type":"record","name":"ReferralCompleted","namespace":"healthtech.clinical","fields":[{"name":"referralId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"consultDocumentId","type":{"type":"string","logicalType":"uuid"}},{"name":"diagnoses","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"answerText","type":"string","confluent:tags":["PHI"]},{"name":"referralFollowUp","type":{"type":"enum","name":"ReferralFollowUp","symbols":["RETURNED_TO_REFERRER","SPECIALIST_CONTINUES","SHARED_CARE","ADMITTED","PROCEDURE_PLANNED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"usedVisitCount","type":"int"},{"name":"medicationsChanged","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
