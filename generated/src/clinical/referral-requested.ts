// Generated from clinical/referrals/referral-requested.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { RequestPriority } from "../shared/request-priority.js";

/**
 * A practitioner signed a referral and it left for the specialist or service. A draft is not reported; the booking is Referral.Scheduled.
 *
 * Event `Referral.Requested`, version 1. Topic `clinical.events`, key `referralId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ReferralRequested {
  /** This referral, until its loop is closed. UUID. */
  readonly referralId: string;
  /** Patient who is referred. UUID. */
  readonly patientId: string;
  /** Visit at which it was decided. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order by which it was entered; null when it came by fax. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Specialty asked for, NUCC taxonomy. */
  readonly specialty: CodeableConcept;
  /** What the referrer wants of the specialist. */
  readonly referralIntent: ReferralIntent;
  /** URGENT asks for contact within two working days. */
  readonly priority: RequestPriority;
  /** Problems, ICD-10-CM; the first is the question. Sensitive: `PHI`. Default: `[]`. */
  readonly diagnoses: readonly CodeableConcept[];
  /** Clinical question to be answered. Sensitive: `PHI`. */
  readonly questionText: string;
  /** Practice or service addressed; null when any in network will do. Default: `null`. */
  readonly receivingOrganizationName: string | null;
  /** Visits asked for, as the payer needs it. Whole number of 32 bits. Default: `null`. */
  readonly requestedVisitCount: number | null;
  /** True when the plan wants an authorization first; null while unchecked. Default: `null`. */
  readonly requiresAuthorization: boolean | null;
  /** Notes, results and images sent along. Sensitive: `PHI`. Default: `[]`. */
  readonly attachments: readonly Attachment[];
  /** Day by which the patient should be seen. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly dueDate: string | null;
  /** Practitioner who signed the referral. Sensitive: `PII`. */
  readonly requestedBy: Actor;
}

/** {@link ReferralRequested} as a publisher passes it: what has a default may be left out. */
export type ReferralRequestedInput = WithDefaults<ReferralRequested, "encounterId" | "orderId" | "diagnoses" | "receivingOrganizationName" | "requestedVisitCount" | "requiresAuthorization" | "attachments" | "dueDate", { readonly specialty: CodeableConceptInput; readonly diagnoses: readonly CodeableConceptInput[]; readonly attachments: readonly AttachmentInput[]; readonly requestedBy: ActorInput }>;

/** SHARED_CARE leaves the problem with both. A symbol that is not known yet is read as `UNKNOWN`. */
export type ReferralIntent = "CONSULTATION" | "SHARED_CARE" | "TRANSFER_OF_CARE" | "PROCEDURE_ONLY" | "SECOND_OPINION" | "UNKNOWN";

/**
 * A practitioner signed a referral and it left for the specialist or service. A draft is not reported; the booking is Referral.Scheduled.
 *
 * Event `Referral.Requested`, version 1. Topic `clinical.events`, key `referralId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ReferralRequested: EventDefinition<"Referral.Requested", ReferralRequested, ReferralRequestedInput> = /*@__PURE__*/ defineEvent({
  type: "Referral.Requested",
  version: 1,
  topic: "clinical.events",
  key: "referralId",
  aggregate: "Referral",
  schema: '{"type":"record","name":"ReferralRequested","namespace":"healthtech.clinical","fields":[{"name":"referralId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"specialty","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},{"name":"referralIntent","type":{"type":"enum","name":"ReferralIntent","symbols":["CONSULTATION","SHARED_CARE","TRANSFER_OF_CARE","PROCEDURE_ONLY","SECOND_OPINION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"diagnoses","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"questionText","type":"string","confluent:tags":["PHI"]},{"name":"receivingOrganizationName","type":["null","string"],"default":null},{"name":"requestedVisitCount","type":["null","int"],"default":null},{"name":"requiresAuthorization","type":["null","boolean"],"default":null},{"name":"attachments","type":{"type":"array","items":{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"dueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"requestedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
