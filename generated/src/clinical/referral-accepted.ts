// Generated from clinical/referrals/referral-accepted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { RequestPriority } from "../shared/request-priority.js";

/**
 * The receiving service read the referral, found it fitting and took it on. No time is booked by that (Referral.Scheduled).
 *
 * Event `Referral.Accepted`, version 1. Topic `clinical.events`, key `referralId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ReferralAccepted {
  /** Referral that was taken on. UUID. */
  readonly referralId: string;
  /** Patient whom the service will see. UUID. */
  readonly patientId: string;
  /** Service that accepted. UUID. */
  readonly acceptingOrganizationId: string;
  /** Specialist named; null for a pool. UUID. Default: `null`. */
  readonly acceptingPractitionerId: string | null;
  /** Priority after triage, which may differ from the one asked for. */
  readonly priority: RequestPriority;
  /** Form in which it is taken on. */
  readonly referralAcceptance: ReferralAcceptance;
  /** Tests to be done before, LOINC or CPT. Sensitive: `PHI`. Default: `[]`. */
  readonly preVisitOrders: readonly CodeableConcept[];
  /** Usual days to the first visit at this priority. Whole number of 32 bits. Default: `null`. */
  readonly expectedWaitDays: number | null;
  /** Minutes between receipt and decision. Whole number of 32 bits. Default: `null`. */
  readonly triageMinutes: number | null;
  /** When triage was signed. Point in time, to the millisecond. */
  readonly acceptedAt: Date;
  /** Who triaged the referral. Sensitive: `PII`. */
  readonly acceptedBy: Actor;
  /** What the patient should bring or stop. Sensitive: `PHI`. Default: `null`. */
  readonly instructions: string | null;
}

/** {@link ReferralAccepted} as a publisher passes it: what has a default may be left out. */
export type ReferralAcceptedInput = WithDefaults<ReferralAccepted, "acceptingPractitionerId" | "preVisitOrders" | "expectedWaitDays" | "triageMinutes" | "instructions", { readonly preVisitOrders: readonly CodeableConceptInput[]; readonly acceptedBy: ActorInput }>;

/** ADVICE_ONLY answers in writing and sees nobody. A symbol that is not known yet is read as `UNKNOWN`. */
export type ReferralAcceptance = "VISIT" | "ADVICE_ONLY" | "DIRECT_TO_PROCEDURE" | "UNKNOWN";

/**
 * The receiving service read the referral, found it fitting and took it on. No time is booked by that (Referral.Scheduled).
 *
 * Event `Referral.Accepted`, version 1. Topic `clinical.events`, key `referralId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ReferralAccepted: EventDefinition<"Referral.Accepted", ReferralAccepted, ReferralAcceptedInput> = /*@__PURE__*/ defineEvent({
  type: "Referral.Accepted",
  version: 1,
  topic: "clinical.events",
  key: "referralId",
  aggregate: "Referral",
  schema: '{"type":"record","name":"ReferralAccepted","namespace":"healthtech.clinical","fields":[{"name":"referralId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"acceptingOrganizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"acceptingPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"referralAcceptance","type":{"type":"enum","name":"ReferralAcceptance","symbols":["VISIT","ADVICE_ONLY","DIRECT_TO_PROCEDURE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"preVisitOrders","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"expectedWaitDays","type":["null","int"],"default":null},{"name":"triageMinutes","type":["null","int"],"default":null},{"name":"acceptedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"acceptedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"instructions","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
