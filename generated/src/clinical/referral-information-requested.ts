// Generated from clinical/referrals/referral-information-requested.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * Triage stopped because the referral lacks something, and the clock is held until the referrer answers. The referral is neither accepted nor refused.
 *
 * Event `Referral.InformationRequested`, version 1. Topic `clinical.events`, key `referralId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ReferralInformationRequested {
  /** Referral that waits for an answer. UUID. */
  readonly referralId: string;
  /** Patient whose referral is incomplete. UUID. */
  readonly patientId: string;
  /** Everything that triage lacks. Default: `[]`. */
  readonly referralGaps: readonly ReferralGap[];
  /** Documents asked for, LOINC. Sensitive: `PHI`. Default: `[]`. */
  readonly missingDocuments: readonly CodeableConcept[];
  /** Question back to the referrer. Sensitive: `PHI`. Default: `null`. */
  readonly questionText: string | null;
  /** Earlier requests for the same referral. Whole number of 32 bits. */
  readonly reminderCount: number;
  /** Who is to answer. Sensitive: `PII`. */
  readonly requestedFrom: Actor;
  /** When the referral is returned unanswered. Point in time, to the millisecond. */
  readonly dueAt: Date;
  /** Triage nurse or clerk. Sensitive: `PII`. */
  readonly requestedBy: Actor;
}

/** {@link ReferralInformationRequested} as a publisher passes it: what has a default may be left out. */
export type ReferralInformationRequestedInput = WithDefaults<ReferralInformationRequested, "referralGaps" | "missingDocuments" | "questionText", { readonly missingDocuments: readonly CodeableConceptInput[]; readonly requestedFrom: ActorInput; readonly requestedBy: ActorInput }>;

/** What is missing. A symbol that is not known yet is read as `UNKNOWN`. */
export type ReferralGap = "CLINICAL_QUESTION" | "RECENT_RESULT" | "IMAGING" | "MEDICATION_LIST" | "INSURANCE" | "CONTACT_DATA" | "AUTHORIZATION" | "UNKNOWN";

/**
 * Triage stopped because the referral lacks something, and the clock is held until the referrer answers. The referral is neither accepted nor refused.
 *
 * Event `Referral.InformationRequested`, version 1. Topic `clinical.events`, key `referralId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ReferralInformationRequested: EventDefinition<"Referral.InformationRequested", ReferralInformationRequested, ReferralInformationRequestedInput> = /*@__PURE__*/ defineEvent({
  type: "Referral.InformationRequested",
  version: 1,
  topic: "clinical.events",
  key: "referralId",
  aggregate: "Referral",
  schema: '{"type":"record","name":"ReferralInformationRequested","namespace":"healthtech.clinical","fields":[{"name":"referralId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"referralGaps","type":{"type":"array","items":{"type":"enum","name":"ReferralGap","symbols":["CLINICAL_QUESTION","RECENT_RESULT","IMAGING","MEDICATION_LIST","INSURANCE","CONTACT_DATA","AUTHORIZATION","UNKNOWN"],"default":"UNKNOWN"}},"default":[]},{"name":"missingDocuments","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"questionText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"reminderCount","type":"int"},{"name":"requestedFrom","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"dueAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"requestedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});
