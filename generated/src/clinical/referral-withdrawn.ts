// Generated from clinical/referrals/referral-withdrawn.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A referral was ended without an answer, by the referrer, the patient or its expiry. A refusal by the receiving service is Referral.Rejected.
 *
 * Event `Referral.Withdrawn`, version 1. Topic `clinical.events`, key `referralId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ReferralWithdrawn {
  /** Referral that came to nothing. UUID. */
  readonly referralId: string;
  /** Patient who was not seen on it. UUID. */
  readonly patientId: string;
  /** Why it ended. Sensitive: `PHI`. */
  readonly referralWithdrawalReason: ReferralWithdrawalReason;
  /** Calls, letters and messages to the patient. Whole number of 32 bits. */
  readonly outreachAttemptCount: number;
  /** Bookings that fell with it. UUID. Default: `[]`. */
  readonly cancelledAppointmentIds: readonly string[];
  /**
   * True when the patient was told the risk of not going; null when not reached.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly isRiskAccepted: boolean | null;
  /** Days since it was requested. Whole number of 32 bits. */
  readonly openDays: number;
  /** When the specialist was told that nobody will come. Point in time, to the millisecond. */
  readonly cancelledAt: Date;
  /** Who closed it, or the program by expiry. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
  /** What the patient said, or what was tried. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link ReferralWithdrawn} as a publisher passes it: what has a default may be left out. */
export type ReferralWithdrawnInput = WithDefaults<ReferralWithdrawn, "cancelledAppointmentIds" | "isRiskAccepted" | "reasonText", { readonly cancelledBy: ActorInput }>;

/**
 * UNREACHABLE follows the outreach protocol; EXPIRED is its last day of validity.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ReferralWithdrawalReason = "PATIENT_DECLINED" | "NO_LONGER_NEEDED" | "UNREACHABLE" | "SEEN_ELSEWHERE" | "NO_SHOWS" | "EXPIRED" | "DECEASED" | "UNKNOWN";

/**
 * A referral was ended without an answer, by the referrer, the patient or its expiry. A refusal by the receiving service is Referral.Rejected.
 *
 * Event `Referral.Withdrawn`, version 1. Topic `clinical.events`, key `referralId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ReferralWithdrawn: EventDefinition<"Referral.Withdrawn", ReferralWithdrawn, ReferralWithdrawnInput> = /*@__PURE__*/ defineEvent({
  type: "Referral.Withdrawn",
  version: 1,
  topic: "clinical.events",
  key: "referralId",
  aggregate: "Referral",
  schema: '{"type":"record","name":"ReferralWithdrawn","namespace":"healthtech.clinical","fields":[{"name":"referralId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"referralWithdrawalReason","type":{"type":"enum","name":"ReferralWithdrawalReason","symbols":["PATIENT_DECLINED","NO_LONGER_NEEDED","UNREACHABLE","SEEN_ELSEWHERE","NO_SHOWS","EXPIRED","DECEASED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"outreachAttemptCount","type":"int"},{"name":"cancelledAppointmentIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"isRiskAccepted","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"openDays","type":"int"},{"name":"cancelledAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
