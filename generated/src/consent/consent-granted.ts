// Generated from consent/consent-granted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { Reference, ReferenceInput } from "../shared/reference.js";
import type { ConsentScope } from "./consent-scope.js";

/**
 * A patient, or somebody with the right to decide for the patient, agreed to a use of data, a treatment or a study, and the consent is in force. A form that was handed out or a consent that waits for a second signature is not yet granted.
 *
 * Event `Consent.Granted`, version 1. Topic `consent.events`, key `consentId`. Owner: privacy-office. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ConsentGranted {
  /** Consent on file to which this and later events of its life belong. UUID. */
  readonly consentId: string;
  /** Patient whose records or body the consent is about, whoever signed. UUID. */
  readonly patientId: string;
  /** Encounter in which the consent was taken; null when given at home. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Earlier consent that ends with this one; null for the first. UUID. Default: `null`. */
  readonly replacesConsentId: string | null;
  /** What the patient agreed to in general. Sensitive: `PHI`. */
  readonly consentScope: ConsentScope;
  /** Kind of consent paper, LOINC document code such as 64292-6. Sensitive: `PHI`. */
  readonly consentCategory: CodeableConcept;
  /** Address of the policy text that was signed. Default: `null`. */
  readonly policyUrl: string | null;
  /** Edition of the policy or form, as printed at its foot. Default: `null`. */
  readonly policyVersion: string | null;
  /**
   * Purposes for which data may be used, HL7 v3 PurposeOfUse; empty means those of treatment, payment and operations only.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly permittedPurposes: readonly CodeableConcept[];
  /**
   * Organizations and people who may receive data; empty when the paper names none.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly permittedRecipients: readonly Reference[];
  /**
   * Sensitive kinds of data that the patient keeps back, HL7 v3 ActCode information sensitivity.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly excludedDataCategories: readonly CodeableConcept[];
  /** When the consent is in force, unless it is revoked before; open at the end when no date was agreed. */
  readonly validPeriod: Period;
  /** Form that decides what proof exists. */
  readonly consentCaptureMethod: ConsentCaptureMethod;
  /** Who agreed: the patient, or the parent, guardian or proxy. Sensitive: `PII`. */
  readonly grantedBy: Actor;
  /**
   * Right by which somebody else agreed, HL7 v3 RoleCode; null when the patient did.
   *
   * Sensitive: `PII`. Default: `null`.
   */
  readonly grantorRelationship: CodeableConcept | null;
  /** Member of staff who explained the paper and saw it signed. Sensitive: `PII`. Default: `null`. */
  readonly witnessedBy: Actor | null;
  /**
   * Language into which the explanation was interpreted, BCP 47; null when none was needed.
   *
   * Sensitive: `PII`. Default: `null`.
   */
  readonly interpreterLanguage: string | null;
  /** Signed form or recording. Sensitive: `PHI`. Default: `null`. */
  readonly sourceDocument: Attachment | null;
}

/** {@link ConsentGranted} as a publisher passes it: what has a default may be left out. */
export type ConsentGrantedInput = WithDefaults<ConsentGranted, "encounterId" | "replacesConsentId" | "policyUrl" | "policyVersion" | "permittedPurposes" | "permittedRecipients" | "excludedDataCategories" | "grantorRelationship" | "witnessedBy" | "interpreterLanguage" | "sourceDocument", { readonly consentCategory: CodeableConceptInput; readonly permittedPurposes: readonly CodeableConceptInput[]; readonly permittedRecipients: readonly ReferenceInput[]; readonly excludedDataCategories: readonly CodeableConceptInput[]; readonly validPeriod: PeriodInput; readonly grantedBy: ActorInput; readonly grantorRelationship: CodeableConceptInput | null; readonly witnessedBy: ActorInput | null; readonly sourceDocument: AttachmentInput | null }>;

/**
 * How agreement was given. IMPLIED is the law's presumption after notice, as for an emergency.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ConsentCaptureMethod = "WRITTEN_SIGNATURE" | "ELECTRONIC_SIGNATURE" | "VERBAL_WITNESSED" | "TELEPHONE_RECORDED" | "IMPLIED" | "OTHER" | "UNKNOWN";

/**
 * A patient, or somebody with the right to decide for the patient, agreed to a use of data, a treatment or a study, and the consent is in force. A form that was handed out or a consent that waits for a second signature is not yet granted.
 *
 * Event `Consent.Granted`, version 1. Topic `consent.events`, key `consentId`. Owner: privacy-office. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ConsentGranted: EventDefinition<"Consent.Granted", ConsentGranted, ConsentGrantedInput> = /*@__PURE__*/ defineEvent({
  type: "Consent.Granted",
  version: 1,
  topic: "consent.events",
  key: "consentId",
  aggregate: "Consent",
  schema: '{"type":"record","name":"ConsentGranted","namespace":"healthtech.consent","fields":[{"name":"consentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"replacesConsentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"consentScope","type":{"type":"enum","name":"ConsentScope","symbols":["PRIVACY","TREATMENT","RESEARCH","ADVANCE_DIRECTIVE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"consentCategory","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"policyUrl","type":["null","string"],"default":null},{"name":"policyVersion","type":["null","string"],"default":null},{"name":"permittedPurposes","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"permittedRecipients","type":{"type":"array","items":{"type":"record","name":"Reference","namespace":"healthtech.shared","fields":[{"name":"resourceType","type":"string"},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"identifier","type":["null",{"type":"record","name":"Identifier","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]}]}},"default":[],"confluent:tags":["PHI"]},{"name":"excludedDataCategories","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"validPeriod","type":"healthtech.shared.Period"},{"name":"consentCaptureMethod","type":{"type":"enum","name":"ConsentCaptureMethod","symbols":["WRITTEN_SIGNATURE","ELECTRONIC_SIGNATURE","VERBAL_WITNESSED","TELEPHONE_RECORDED","IMPLIED","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"grantedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"grantorRelationship","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PII"]},{"name":"witnessedBy","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]},{"name":"interpreterLanguage","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"sourceDocument","type":["null",{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
