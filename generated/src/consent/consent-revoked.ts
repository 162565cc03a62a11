// Generated from consent/consent-revoked.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Reference, ReferenceInput } from "../shared/reference.js";
import type { ConsentScope } from "./consent-scope.js";

/**
 * Somebody entitled to it took back a consent in force, wholly or for some recipients or data. Nothing may be disclosed or done under the revoked part from the effective time on; what was lawfully done before stays done.
 *
 * Event `Consent.Revoked`, version 1. Topic `consent.events`, key `consentId`. Owner: privacy-office. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ConsentRevoked {
  /** Consent on file to which this and later events of its life belong. UUID. */
  readonly consentId: string;
  /** Patient whose records or body the consent is about, whoever signed. UUID. */
  readonly patientId: string;
  /** Scope of the consent that was taken back. Sensitive: `PHI`. */
  readonly consentScope: ConsentScope;
  /** Whether anything of the consent still holds. */
  readonly consentRevocationExtent: ConsentRevocationExtent;
  /** Recipients who lose access; empty when all do. Sensitive: `PHI`. Default: `[]`. */
  readonly revokedRecipients: readonly Reference[];
  /** Kinds of data that are now withheld, HL7 v3 ActCode; empty when all are. Sensitive: `PHI`. Default: `[]`. */
  readonly revokedDataCategories: readonly CodeableConcept[];
  /** What the person said, as far as they wished to. Sensitive: `PHI`. */
  readonly consentRevocationReason: ConsentRevocationReason;
  /** Who took the consent back. Sensitive: `PII`. */
  readonly revokedBy: Actor;
  /** When the wish reached us, by letter, portal or word of mouth. Point in time, to the millisecond. */
  readonly revocationReceivedAt: Date;
  /**
   * When access ended; at the latest the end of the deadline that the policy sets.
   *
   * Point in time, to the millisecond.
   */
  readonly effectiveAt: Date;
  /** True when recipients of earlier disclosures must be told to stop using the data. */
  readonly requiresRecipientNotice: boolean;
  /** Last day for telling the recipients; null when nobody must be told. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly noticeDueDate: string | null;
  /** Narrower consent that was signed in its place. UUID. Default: `null`. */
  readonly replacementConsentId: string | null;
  /** Letter or form of revocation. Sensitive: `PHI`. Default: `null`. */
  readonly sourceDocument: Attachment | null;
  /** Who entered the revocation. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link ConsentRevoked} as a publisher passes it: what has a default may be left out. */
export type ConsentRevokedInput = WithDefaults<ConsentRevoked, "revokedRecipients" | "revokedDataCategories" | "noticeDueDate" | "replacementConsentId" | "sourceDocument", { readonly revokedRecipients: readonly ReferenceInput[]; readonly revokedDataCategories: readonly CodeableConceptInput[]; readonly revokedBy: ActorInput; readonly sourceDocument: AttachmentInput | null; readonly recordedBy: ActorInput }>;

/**
 * How much of a consent was taken back. PARTIAL leaves the rest in force.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ConsentRevocationExtent = "WHOLE" | "PARTIAL" | "UNKNOWN";

/**
 * Reason that was given for taking a consent back; nobody has to give one, hence NOT_STATED.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ConsentRevocationReason = "NOT_STATED" | "PRIVACY_CONCERN" | "CHANGE_OF_PROVIDER" | "WITHDREW_FROM_STUDY" | "SIGNED_IN_ERROR" | "GUARDIANSHIP_ENDED" | "OTHER" | "UNKNOWN";

/**
 * Somebody entitled to it took back a consent in force, wholly or for some recipients or data. Nothing may be disclosed or done under the revoked part from the effective time on; what was lawfully done before stays done.
 *
 * Event `Consent.Revoked`, version 1. Topic `consent.events`, key `consentId`. Owner: privacy-office. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ConsentRevoked: EventDefinition<"Consent.Revoked", ConsentRevoked, ConsentRevokedInput> = /*@__PURE__*/ defineEvent({
  type: "Consent.Revoked",
  version: 1,
  topic: "consent.events",
  key: "consentId",
  aggregate: "Consent",
  schema: '{"type":"record","name":"ConsentRevoked","namespace":"healthtech.consent","fields":[{"name":"consentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"consentScope","type":{"type":"enum","name":"ConsentScope","symbols":["PRIVACY","TREATMENT","RESEARCH","ADVANCE_DIRECTIVE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"consentRevocationExtent","type":{"type":"enum","name":"ConsentRevocationExtent","symbols":["WHOLE","PARTIAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"revokedRecipients","type":{"type":"array","items":{"type":"record","name":"Reference","namespace":"healthtech.shared","fields":[{"name":"resourceType","type":"string"},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"identifier","type":["null",{"type":"record","name":"Identifier","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]}]}},"default":[],"confluent:tags":["PHI"]},{"name":"revokedDataCategories","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"consentRevocationReason","type":{"type":"enum","name":"ConsentRevocationReason","symbols":["NOT_STATED","PRIVACY_CONCERN","CHANGE_OF_PROVIDER","WITHDREW_FROM_STUDY","SIGNED_IN_ERROR","GUARDIANSHIP_ENDED","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"revokedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"revocationReceivedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"requiresRecipientNotice","type":"boolean"},{"name":"noticeDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"replacementConsentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"sourceDocument","type":["null",{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"recordedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});
