// Generated from consent/consent-expired.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { Reference, ReferenceInput } from "../shared/reference.js";
import type { ConsentScope } from "./consent-scope.js";

/**
 * A consent in force came to its end by itself: its last day passed, a minor came of age, or the stay for which it was given ended. Nobody took it back; that would be Consent.Revoked.
 *
 * Event `Consent.Expired`, version 1. Topic `consent.events`, key `consentId`. Owner: privacy-office. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ConsentExpired {
  /** Consent on file to which this and later events of its life belong. UUID. */
  readonly consentId: string;
  /** Patient whose records or body the consent is about, whoever signed. UUID. */
  readonly patientId: string;
  /** Scope of the consent that lapsed. Sensitive: `PHI`. */
  readonly consentScope: ConsentScope;
  /** Kind of consent paper that lapsed, LOINC document code. Sensitive: `PHI`. */
  readonly consentCategory: CodeableConcept;
  /** Time for which the consent had been in force, now closed. */
  readonly validPeriod: Period;
  /** Event or date that ended the consent. Sensitive: `PHI`. */
  readonly consentExpiryCause: ConsentExpiryCause;
  /** First moment at which the consent no longer held. Point in time, to the millisecond. */
  readonly expiredAt: Date;
  /** Recipients whose access ended, for those who must close a feed. Sensitive: `PHI`. Default: `[]`. */
  readonly affectedRecipients: readonly Reference[];
  /** True when an interface or subscription was still sending data under the consent. */
  readonly hasRunningDisclosures: boolean;
  /**
   * When the patient was asked to renew; null when nobody asked.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly renewalOfferedAt: Date | null;
  /** How often the patient was reminded before the end. Whole number of 32 bits. */
  readonly reminderCount: number;
  /**
   * Day until which a renewal counts as unbroken; null when a gap cannot be avoided.
   *
   * Date as `YYYY-MM-DD`. Default: `null`.
   */
  readonly renewalDueDate: string | null;
  /** Consent that follows without a gap; null when the patient did not renew. UUID. Default: `null`. */
  readonly renewedConsentId: string | null;
}

/** {@link ConsentExpired} as a publisher passes it: what has a default may be left out. */
export type ConsentExpiredInput = WithDefaults<ConsentExpired, "affectedRecipients" | "renewalOfferedAt" | "renewalDueDate" | "renewedConsentId", { readonly consentCategory: CodeableConceptInput; readonly validPeriod: PeriodInput; readonly affectedRecipients: readonly ReferenceInput[] }>;

/**
 * What ended a consent without anybody's wish. AGE_OF_MAJORITY ends what a parent signed.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ConsentExpiryCause = "END_DATE" | "AGE_OF_MAJORITY" | "END_OF_ENCOUNTER" | "END_OF_STUDY" | "POLICY_WITHDRAWN" | "PATIENT_DECEASED" | "UNKNOWN";

/**
 * A consent in force came to its end by itself: its last day passed, a minor came of age, or the stay for which it was given ended. Nobody took it back; that would be Consent.Revoked.
 *
 * Event `Consent.Expired`, version 1. Topic `consent.events`, key `consentId`. Owner: privacy-office. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ConsentExpired: EventDefinition<"Consent.Expired", ConsentExpired, ConsentExpiredInput> = /*@__PURE__*/ defineEvent({
  type: "Consent.Expired",
  version: 1,
  topic: "consent.events",
  key: "consentId",
  aggregate: "Consent",
  schema: '{"type":"record","name":"ConsentExpired","namespace":"healthtech.consent","fields":[{"name":"consentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"consentScope","type":{"type":"enum","name":"ConsentScope","symbols":["PRIVACY","TREATMENT","RESEARCH","ADVANCE_DIRECTIVE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"consentCategory","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"validPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"consentExpiryCause","type":{"type":"enum","name":"ConsentExpiryCause","symbols":["END_DATE","AGE_OF_MAJORITY","END_OF_ENCOUNTER","END_OF_STUDY","POLICY_WITHDRAWN","PATIENT_DECEASED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"expiredAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"affectedRecipients","type":{"type":"array","items":{"type":"record","name":"Reference","namespace":"healthtech.shared","fields":[{"name":"resourceType","type":"string"},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"identifier","type":["null",{"type":"record","name":"Identifier","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]}]}},"default":[],"confluent:tags":["PHI"]},{"name":"hasRunningDisclosures","type":"boolean"},{"name":"renewalOfferedAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"reminderCount","type":"int"},{"name":"renewalDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"renewedConsentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}],"schemaVersion":1}',
});
