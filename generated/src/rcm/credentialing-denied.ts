// Generated from rcm/contracts-credentialing/credentialing-denied.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * A payer or our medical staff refused to recognize a clinician, or took a recognition away. The clinician has a right to a hearing before it is reported further.
 *
 * Event `Credentialing.Denied`, version 1. Topic `rcm.events`, key `credentialingId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface CredentialingDenied {
  /** Application or recognition concerned. UUID. */
  readonly credentialingId: string;
  /** Clinician who was refused. UUID. */
  readonly practitionerId: string;
  /** EXCLUSION_LIST (OIG LEIE, SAM) forbids any federal billing at once. Sensitive: `PII`. */
  readonly credentialingDenialGround: CredentialingDenialGround;
  /** True when an existing recognition was taken away. */
  readonly isRevocation: boolean;
  /** Last service day that is still paid, after a revocation. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly lastPayableDate: string | null;
  /** Day until which a hearing can be asked for. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly hearingRequestDueDate: string | null;
  /** Booked visits that need another clinician. Whole number of 32 bits. */
  readonly affectedAppointmentCount: number;
  /** Words of the committee's letter. Sensitive: `PII`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link CredentialingDenied} as a publisher passes it: what has a default may be left out. */
export type CredentialingDeniedInput = WithDefaults<CredentialingDenied, "lastPayableDate" | "hearingRequestDueDate" | "reasonText">;

/**
 * Ground of the refusal. NETWORK_FULL says nothing about the clinician.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CredentialingDenialGround = "INCOMPLETE" | "LICENSE_ISSUE" | "MALPRACTICE_HISTORY" | "EXCLUSION_LIST" | "NETWORK_FULL" | "TRAINING" | "OTHER" | "UNKNOWN";

/**
 * A payer or our medical staff refused to recognize a clinician, or took a recognition away. The clinician has a right to a hearing before it is reported further.
 *
 * Event `Credentialing.Denied`, version 1. Topic `rcm.events`, key `credentialingId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const CredentialingDenied: EventDefinition<"Credentialing.Denied", CredentialingDenied, CredentialingDeniedInput> = /*@__PURE__*/ defineEvent({
  type: "Credentialing.Denied",
  version: 1,
  topic: "rcm.events",
  key: "credentialingId",
  aggregate: "Credentialing",
  schema: '{"type":"record","name":"CredentialingDenied","namespace":"healthtech.rcm","fields":[{"name":"credentialingId","type":{"type":"string","logicalType":"uuid"}},{"name":"practitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"credentialingDenialGround","type":{"type":"enum","name":"CredentialingDenialGround","symbols":["INCOMPLETE","LICENSE_ISSUE","MALPRACTICE_HISTORY","EXCLUSION_LIST","NETWORK_FULL","TRAINING","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PII"]},{"name":"isRevocation","type":"boolean"},{"name":"lastPayableDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"hearingRequestDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"affectedAppointmentCount","type":"int"},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
