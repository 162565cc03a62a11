// Generated from rcm/contracts-credentialing/credentialing-approved.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * A payer or our medical staff recognized a clinician from a given day. Claims held for credentialing may be released for services on or after that day only.
 *
 * Event `Credentialing.Approved`, version 1. Topic `rcm.events`, key `credentialingId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface CredentialingApproved {
  /** Application that was granted. UUID. */
  readonly credentialingId: string;
  /** Clinician who may now treat that payer's members. UUID. */
  readonly practitionerId: string;
  /** Number that the payer gave; null where it goes by NPI alone. Sensitive: `PII`. Default: `null`. */
  readonly payerProviderNumber: Identifier | null;
  /** First service day that is payable. Date as `YYYY-MM-DD`. */
  readonly effectiveDate: string;
  /** Whether that day lies before the decision. */
  readonly isRetroactive: boolean;
  /** Sites that the recognition holds for. UUID. */
  readonly approvedLocationIds: readonly string[];
  /** Day by which it has to be renewed. Date as `YYYY-MM-DD`. */
  readonly recredentialingDueDate: string;
  /** A wrong listing costs the payer a fine and us the patient's trust. */
  readonly directoryListing: DirectoryListing;
}

/** {@link CredentialingApproved} as a publisher passes it: what has a default may be left out. */
export type CredentialingApprovedInput = WithDefaults<CredentialingApproved, "payerProviderNumber", { readonly payerProviderNumber: IdentifierInput | null }>;

/** How the payer's directory shows the clinician. A symbol that is not known yet is read as `UNKNOWN`. */
export type DirectoryListing = "LISTED_ACCEPTING" | "LISTED_NOT_ACCEPTING" | "HOSPITAL_BASED_UNLISTED" | "UNKNOWN";

/**
 * A payer or our medical staff recognized a clinician from a given day. Claims held for credentialing may be released for services on or after that day only.
 *
 * Event `Credentialing.Approved`, version 1. Topic `rcm.events`, key `credentialingId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const CredentialingApproved: EventDefinition<"Credentialing.Approved", CredentialingApproved, CredentialingApprovedInput> = /*@__PURE__*/ defineEvent({
  type: "Credentialing.Approved",
  version: 1,
  topic: "rcm.events",
  key: "credentialingId",
  aggregate: "Credentialing",
  schema: '{"type":"record","name":"CredentialingApproved","namespace":"healthtech.rcm","fields":[{"name":"credentialingId","type":{"type":"string","logicalType":"uuid"}},{"name":"practitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"payerProviderNumber","type":["null",{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"effectiveDate","type":{"type":"int","logicalType":"date"}},{"name":"isRetroactive","type":"boolean"},{"name":"approvedLocationIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"recredentialingDueDate","type":{"type":"int","logicalType":"date"}},{"name":"directoryListing","type":{"type":"enum","name":"DirectoryListing","symbols":["LISTED_ACCEPTING","LISTED_NOT_ACCEPTING","HOSPITAL_BASED_UNLISTED","UNKNOWN"],"default":"UNKNOWN"}}],"schemaVersion":1}',
});
