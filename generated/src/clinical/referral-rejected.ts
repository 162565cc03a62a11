// Generated from clinical/referrals/referral-rejected.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The receiving service declined a referral, and the referrer must find another way. A referral that only lacks papers is Referral.InformationRequested.
 *
 * Event `Referral.Rejected`, version 1. Topic `clinical.events`, key `referralId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ReferralRejected {
  /** Referral that was declined. UUID. */
  readonly referralId: string;
  /** Patient who is still without an appointment. UUID. */
  readonly patientId: string;
  /** Service that declined. UUID. */
  readonly decliningOrganizationId: string;
  /** Ground on which the receiving service declined. */
  readonly referralRejectionReason: ReferralRejectionReason;
  /** Specialty that fits better, NUCC taxonomy. Default: `null`. */
  readonly suggestedSpecialty: CodeableConcept | null;
  /** Service that may take the patient. Default: `null`. */
  readonly suggestedOrganizationName: string | null;
  /** True when it may come back after changes. */
  readonly isResubmissionInvited: boolean;
  /** True when the service itself told the patient. */
  readonly wasPatientInformed: boolean;
  /** Days the referral had lain there. Whole number of 32 bits. */
  readonly waitedDays: number;
  /** When the refusal was sent. Point in time, to the millisecond. */
  readonly rejectedAt: Date;
  /** Who decided at the receiving service. Sensitive: `PII`. */
  readonly rejectedBy: Actor;
  /** Letter to the referrer in brief. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link ReferralRejected} as a publisher passes it: what has a default may be left out. */
export type ReferralRejectedInput = WithDefaults<ReferralRejected, "suggestedSpecialty" | "suggestedOrganizationName" | "reasonText", { readonly suggestedSpecialty: CodeableConceptInput | null; readonly rejectedBy: ActorInput }>;

/** OUT_OF_SCOPE names a better service where it can. A symbol that is not known yet is read as `UNKNOWN`. */
export type ReferralRejectionReason = "OUT_OF_SCOPE" | "NO_CAPACITY" | "OUT_OF_NETWORK" | "CRITERIA_NOT_MET" | "DUPLICATE" | "AGE_LIMIT" | "UNKNOWN";

/**
 * The receiving service declined a referral, and the referrer must find another way. A referral that only lacks papers is Referral.InformationRequested.
 *
 * Event `Referral.Rejected`, version 1. Topic `clinical.events`, key `referralId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ReferralRejected: EventDefinition<"Referral.Rejected", ReferralRejected, ReferralRejectedInput> = /*@__PURE__*/ defineEvent({
  type: "Referral.Rejected",
  version: 1,
  topic: "clinical.events",
  key: "referralId",
  aggregate: "Referral",
  schema: '{"type":"record","name":"ReferralRejected","namespace":"healthtech.clinical","fields":[{"name":"referralId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"decliningOrganizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"referralRejectionReason","type":{"type":"enum","name":"ReferralRejectionReason","symbols":["OUT_OF_SCOPE","NO_CAPACITY","OUT_OF_NETWORK","CRITERIA_NOT_MET","DUPLICATE","AGE_LIMIT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"suggestedSpecialty","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null},{"name":"suggestedOrganizationName","type":["null","string"],"default":null},{"name":"isResubmissionInvited","type":"boolean"},{"name":"wasPatientInformed","type":"boolean"},{"name":"waitedDays","type":"int"},{"name":"rejectedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"rejectedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
