// Generated from clinical/telehealth/telehealth-session-consent-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Address, AddressInput } from "../shared/address.js";

/**
 * The patient agreed to care by video or telephone, before its first minute, in the way that state law asks. Consent to a procedure or to disclosure is in the consent domain.
 *
 * Event `TelehealthSession.ConsentRecorded`, version 1. Topic `clinical.events`, key `sessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface TelehealthSessionConsentRecorded {
  /** Virtual visit for which it was given. UUID. */
  readonly sessionId: string;
  /** Patient who was asked. UUID. */
  readonly patientId: string;
  /** Entry in the consent register, where one is made. UUID. Default: `null`. */
  readonly consentId: string | null;
  /** Form of the agreement, or that it was refused. */
  readonly telehealthConsentForm: TelehealthConsentForm;
  /** Release of the telehealth notice that was shown. */
  readonly noticeVersion: string;
  /** True when the patient lets the session be recorded. */
  readonly isRecordingAllowed: boolean;
  /** True when a listening program may draft the note. */
  readonly isScribeAllowed: boolean;
  /** US state whose law applies, two letters. Sensitive: `PII`. */
  readonly patientStateCode: string;
  /** True when two identifiers or a document were checked. */
  readonly wasIdentityVerified: boolean;
  /** Who else is in the room with the patient. Sensitive: `PII`. Default: `[]`. */
  readonly othersPresent: readonly Actor[];
  /** Where help is to be sent should something happen. Sensitive: `PII`. Default: `null`. */
  readonly emergencyAddress: Address | null;
  /** When the patient agreed or refused. Point in time, to the millisecond. */
  readonly consentedAt: Date;
  /** Who wrote it down. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link TelehealthSessionConsentRecorded} as a publisher passes it: what has a default may be left out. */
export type TelehealthSessionConsentRecordedInput = WithDefaults<TelehealthSessionConsentRecorded, "consentId" | "othersPresent" | "emergencyAddress", { readonly othersPresent: readonly ActorInput[]; readonly emergencyAddress: AddressInput | null; readonly recordedBy: ActorInput }>;

/** VERBAL is charted by the clinician in the first minute. A symbol that is not known yet is read as `UNKNOWN`. */
export type TelehealthConsentForm = "VERBAL" | "ELECTRONIC_SIGNATURE" | "STANDING" | "DECLINED" | "UNKNOWN";

/**
 * The patient agreed to care by video or telephone, before its first minute, in the way that state law asks. Consent to a procedure or to disclosure is in the consent domain.
 *
 * Event `TelehealthSession.ConsentRecorded`, version 1. Topic `clinical.events`, key `sessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const TelehealthSessionConsentRecorded: EventDefinition<"TelehealthSession.ConsentRecorded", TelehealthSessionConsentRecorded, TelehealthSessionConsentRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "TelehealthSession.ConsentRecorded",
  version: 1,
  topic: "clinical.events",
  key: "sessionId",
  aggregate: "TelehealthSession",
  schema: '{"type":"record","name":"TelehealthSessionConsentRecorded","namespace":"healthtech.clinical","fields":[{"name":"sessionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"consentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"telehealthConsentForm","type":{"type":"enum","name":"TelehealthConsentForm","symbols":["VERBAL","ELECTRONIC_SIGNATURE","STANDING","DECLINED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"noticeVersion","type":"string"},{"name":"isRecordingAllowed","type":"boolean"},{"name":"isScribeAllowed","type":"boolean"},{"name":"patientStateCode","type":"string","confluent:tags":["PII"]},{"name":"wasIdentityVerified","type":"boolean"},{"name":"othersPresent","type":{"type":"array","items":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}},"default":[],"confluent:tags":["PII"]},{"name":"emergencyAddress","type":["null",{"type":"record","name":"Address","namespace":"healthtech.shared","fields":[{"name":"use","type":{"type":"enum","name":"AddressUse","symbols":["HOME","WORK","TEMP","OLD","BILLING","UNKNOWN"],"default":"UNKNOWN"},"default":"HOME"},{"name":"line","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PII"]},{"name":"city","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"district","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"state","type":["null","string"],"default":null},{"name":"postalCode","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"country","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"consentedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recordedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});
