// Generated from rcm/contracts-credentialing/credentialing-application-submitted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A clinician's application to be recognized by a payer or by our own medical staff was handed in complete. Until it is approved their services to that payer's members may not be payable.
 *
 * Event `Credentialing.Application.Submitted`, version 1. Topic `rcm.events`, key `credentialingId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`.
 */
export interface CredentialingApplicationSubmitted {
  /** One application of one clinician to one body. UUID. */
  readonly credentialingId: string;
  /** Clinician who applies. UUID. */
  readonly practitionerId: string;
  /** Payer applied to; null for our own medical staff. UUID. Default: `null`. */
  readonly payerId: string | null;
  /** NPI of the clinician, ten digits. */
  readonly npi: string;
  /** RECREDENTIALING is due every three years at the latest. */
  readonly credentialingOccasion: CredentialingOccasion;
  /** Specialty applied for, NUCC taxonomy. */
  readonly specialty: CodeableConcept;
  /** Whether the payer draws the data from the clinician's CAQH profile. */
  readonly usedCaqhProfile: boolean;
  /** Day on which it was complete, from which the payer's limit counts. Date as `YYYY-MM-DD`. */
  readonly submittedDate: string;
  /** Day by which an answer is due, 60 to 180 days later by state. Date as `YYYY-MM-DD`. */
  readonly expectedDecisionDate: string;
}

/** {@link CredentialingApplicationSubmitted} as a publisher passes it: what has a default may be left out. */
export type CredentialingApplicationSubmittedInput = WithDefaults<CredentialingApplicationSubmitted, "payerId", { readonly specialty: CodeableConceptInput }>;

/** Kind of application. A symbol that is not known yet is read as `UNKNOWN`. */
export type CredentialingOccasion = "INITIAL" | "RECREDENTIALING" | "ADD_LOCATION" | "ADD_SPECIALTY" | "REINSTATEMENT" | "UNKNOWN";

/**
 * A clinician's application to be recognized by a payer or by our own medical staff was handed in complete. Until it is approved their services to that payer's members may not be payable.
 *
 * Event `Credentialing.Application.Submitted`, version 1. Topic `rcm.events`, key `credentialingId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`.
 */
export const CredentialingApplicationSubmitted: EventDefinition<"Credentialing.Application.Submitted", CredentialingApplicationSubmitted, CredentialingApplicationSubmittedInput> = /*@__PURE__*/ defineEvent({
  type: "Credentialing.Application.Submitted",
  version: 1,
  topic: "rcm.events",
  key: "credentialingId",
  aggregate: "Credentialing",
  schema: '{"type":"record","name":"CredentialingApplicationSubmitted","namespace":"healthtech.rcm","fields":[{"name":"credentialingId","type":{"type":"string","logicalType":"uuid"}},{"name":"practitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"npi","type":"string"},{"name":"credentialingOccasion","type":{"type":"enum","name":"CredentialingOccasion","symbols":["INITIAL","RECREDENTIALING","ADD_LOCATION","ADD_SPECIALTY","REINSTATEMENT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"specialty","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},{"name":"usedCaqhProfile","type":"boolean"},{"name":"submittedDate","type":{"type":"int","logicalType":"date"}},{"name":"expectedDecisionDate","type":{"type":"int","logicalType":"date"}}],"schemaVersion":1}',
});
