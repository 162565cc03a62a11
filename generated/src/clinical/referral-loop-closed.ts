// Generated from clinical/referrals/referral-loop-closed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * The referring practitioner reviewed the specialist's answer and dealt with each recommendation. Closing without an answer is done by Referral.Withdrawn.
 *
 * Event `Referral.LoopClosed`, version 1. Topic `clinical.events`, key `referralId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface ReferralLoopClosed {
  /** Referral whose loop is closed. UUID. */
  readonly referralId: string;
  /** Patient who was referred and came back. UUID. */
  readonly patientId: string;
  /** Answer that was read. UUID. */
  readonly consultDocumentId: string;
  /** Recommendations found in the answer. Whole number of 32 bits. */
  readonly recommendationCount: number;
  /** Recommendations that the referrer adopted. Whole number of 32 bits. */
  readonly adoptedCount: number;
  /** Orders placed because of the answer. UUID. Default: `[]`. */
  readonly resultingOrderIds: readonly string[];
  /** Days from request to this review, as measure CMS 50 counts. Whole number of 32 bits. */
  readonly loopDays: number;
  /** True when the referrer spoke with the patient about it. */
  readonly wasPatientInformed: boolean;
  /** Whether the question was answered; null when not rated. Default: `null`. */
  readonly referralSatisfaction: ReferralSatisfaction | null;
  /** When the answer was reviewed. Point in time, to the millisecond. */
  readonly reviewedAt: Date;
  /** Referrer or covering colleague. Sensitive: `PII`. */
  readonly reviewedBy: Actor;
}

/** {@link ReferralLoopClosed} as a publisher passes it: what has a default may be left out. */
export type ReferralLoopClosedInput = WithDefaults<ReferralLoopClosed, "resultingOrderIds" | "referralSatisfaction", { readonly reviewedBy: ActorInput }>;

/** Referrer's view of the answer. A symbol that is not known yet is read as `UNKNOWN`. */
export type ReferralSatisfaction = "HELPFUL" | "INCOMPLETE" | "NOT_ANSWERED" | "UNKNOWN";

/**
 * The referring practitioner reviewed the specialist's answer and dealt with each recommendation. Closing without an answer is done by Referral.Withdrawn.
 *
 * Event `Referral.LoopClosed`, version 1. Topic `clinical.events`, key `referralId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const ReferralLoopClosed: EventDefinition<"Referral.LoopClosed", ReferralLoopClosed, ReferralLoopClosedInput> = /*@__PURE__*/ defineEvent({
  type: "Referral.LoopClosed",
  version: 1,
  topic: "clinical.events",
  key: "referralId",
  aggregate: "Referral",
  schema: '{"type":"record","name":"ReferralLoopClosed","namespace":"healthtech.clinical","fields":[{"name":"referralId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"consultDocumentId","type":{"type":"string","logicalType":"uuid"}},{"name":"recommendationCount","type":"int"},{"name":"adoptedCount","type":"int"},{"name":"resultingOrderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"loopDays","type":"int"},{"name":"wasPatientInformed","type":"boolean"},{"name":"referralSatisfaction","type":["null",{"type":"enum","name":"ReferralSatisfaction","symbols":["HELPFUL","INCOMPLETE","NOT_ANSWERED","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"reviewedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reviewedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
