// Generated from clinical/behavioral-health/substance-use-consent-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A patient consented in writing to disclosure of records of a substance use program under 42 CFR Part 2. It carries the scope that release filters obey; consent to treatment and HIPAA authorizations are Consent.Granted.
 *
 * Event `SubstanceUseConsent.Recorded`, version 1. Topic `clinical.events`, key `consentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SubstanceUseConsentRecorded {
  /** Part 2 consent, also the key in the consent register. UUID. */
  readonly consentId: string;
  /** Patient of the program. UUID. */
  readonly patientId: string;
  /** Part 2 program that discloses. Sensitive: `PHI`. */
  readonly programName: string;
  /** Breadth of what was agreed. Sensitive: `PHI`. */
  readonly substanceUseConsentScope: SubstanceUseConsentScope;
  /** Named persons or bodies; empty for a general designation. Sensitive: `PII`. Default: `[]`. */
  readonly recipients: readonly Actor[];
  /** Kinds of information, LOINC document types; empty for the whole record. Sensitive: `PHI`. Default: `[]`. */
  readonly disclosedInformation: readonly CodeableConcept[];
  /** Purpose as written on the form. Sensitive: `PHI`. */
  readonly purposeText: string;
  /** True when the notice against redisclosure must go with each copy. */
  readonly isRedisclosureBarred: boolean;
  /** From signature to the date or event of expiry; open where the law allows none. */
  readonly validPeriod: Period;
  /** Event that ends it, such as end of treatment. Sensitive: `PHI`. Default: `null`. */
  readonly expiryConditionText: string | null;
  /** Scan of the form with both signatures. Sensitive: `PHI`. */
  readonly sourceDocument: Attachment;
  /** Counselor who explained the form. Sensitive: `PII`. Default: `null`. */
  readonly witnessedBy: Actor | null;
}

/** {@link SubstanceUseConsentRecorded} as a publisher passes it: what has a default may be left out. */
export type SubstanceUseConsentRecordedInput = WithDefaults<SubstanceUseConsentRecorded, "recipients" | "disclosedInformation" | "expiryConditionText" | "witnessedBy", { readonly recipients: readonly ActorInput[]; readonly disclosedInformation: readonly CodeableConceptInput[]; readonly validPeriod: PeriodInput; readonly sourceDocument: AttachmentInput; readonly witnessedBy: ActorInput | null }>;

/**
 * TPO_SINGLE is the one consent for all future treatment, payment and operations of the 2024 rule. COUNSELING_NOTES must stand alone.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SubstanceUseConsentScope = "TPO_SINGLE" | "NAMED_RECIPIENT" | "INTERMEDIARY" | "LEGAL_PROCEEDING" | "COUNSELING_NOTES" | "UNKNOWN";

/**
 * A patient consented in writing to disclosure of records of a substance use program under 42 CFR Part 2. It carries the scope that release filters obey; consent to treatment and HIPAA authorizations are Consent.Granted.
 *
 * Event `SubstanceUseConsent.Recorded`, version 1. Topic `clinical.events`, key `consentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SubstanceUseConsentRecorded: EventDefinition<"SubstanceUseConsent.Recorded", SubstanceUseConsentRecorded, SubstanceUseConsentRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "SubstanceUseConsent.Recorded",
  version: 1,
  topic: "clinical.events",
  key: "consentId",
  aggregate: "SubstanceUseConsent",
  schema: '{"type":"record","name":"SubstanceUseConsentRecorded","namespace":"healthtech.clinical","fields":[{"name":"consentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"programName","type":"string","confluent:tags":["PHI"]},{"name":"substanceUseConsentScope","type":{"type":"enum","name":"SubstanceUseConsentScope","symbols":["TPO_SINGLE","NAMED_RECIPIENT","INTERMEDIARY","LEGAL_PROCEEDING","COUNSELING_NOTES","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"recipients","type":{"type":"array","items":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}},"default":[],"confluent:tags":["PII"]},{"name":"disclosedInformation","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"purposeText","type":"string","confluent:tags":["PHI"]},{"name":"isRedisclosureBarred","type":"boolean"},{"name":"validPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"expiryConditionText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"sourceDocument","type":{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"witnessedBy","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
