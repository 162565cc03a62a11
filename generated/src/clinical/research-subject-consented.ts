// Generated from clinical/research/research-subject-consented.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A candidate signed the informed consent and screening began. It is not enrollment; a refusal is charted in the candidate list alone.
 *
 * Event `ResearchSubject.Consented`, version 1. Topic `clinical.events`, key `researchSubjectId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ResearchSubjectConsented {
  /** Person who consented. UUID. */
  readonly researchSubjectId: string;
  /** Study to which the consent belongs. UUID. */
  readonly researchStudyId: string;
  /** Patient record of the subject. UUID. */
  readonly patientId: string;
  /** Entry in the consent register. UUID. */
  readonly consentId: string;
  /** Version stamped by the board; it must be the one in force. */
  readonly consentFormVersion: string;
  /** Way in which consent was given. */
  readonly researchConsentMode: ResearchConsentMode;
  /** Whose signature the form bears. */
  readonly researchConsentSigner: ResearchConsentSigner;
  /** Language of the form. Sensitive: `PII`. */
  readonly language: string;
  /** Optional parts that were agreed to, such as banking of specimens. Sensitive: `PHI`. Default: `[]`. */
  readonly optionalConsents: readonly string[];
  /** True when the subject got a signed copy. */
  readonly wasCopyGiven: boolean;
  /** Number under which the sponsor knows the subject. Sensitive: `PII`. */
  readonly screeningNumber: string;
  /** When it was signed; nothing of the study may be done before. Point in time, to the millisecond. */
  readonly signedAt: Date;
  /** Delegated staff who explained the study. Sensitive: `PII`. */
  readonly obtainedBy: Actor;
}

/** {@link ResearchSubjectConsented} as a publisher passes it: what has a default may be left out. */
export type ResearchSubjectConsentedInput = WithDefaults<ResearchSubjectConsented, "optionalConsents", { readonly obtainedBy: ActorInput }>;

/** SHORT_FORM is used with an interpreter and a witness. A symbol that is not known yet is read as `UNKNOWN`. */
export type ResearchConsentMode = "ON_SITE" | "ELECTRONIC" | "TELEPHONE" | "SHORT_FORM" | "UNKNOWN";

/** PARENT goes with the child's assent from seven years on. A symbol that is not known yet is read as `UNKNOWN`. */
export type ResearchConsentSigner = "SUBJECT" | "LEGAL_REPRESENTATIVE" | "PARENT" | "UNKNOWN";

/**
 * A candidate signed the informed consent and screening began. It is not enrollment; a refusal is charted in the candidate list alone.
 *
 * Event `ResearchSubject.Consented`, version 1. Topic `clinical.events`, key `researchSubjectId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ResearchSubjectConsented: EventDefinition<"ResearchSubject.Consented", ResearchSubjectConsented, ResearchSubjectConsentedInput> = /*@__PURE__*/ defineEvent({
  type: "ResearchSubject.Consented",
  version: 1,
  topic: "clinical.events",
  key: "researchSubjectId",
  aggregate: "ResearchSubject",
  schema: '{"type":"record","name":"ResearchSubjectConsented","namespace":"healthtech.clinical","fields":[{"name":"researchSubjectId","type":{"type":"string","logicalType":"uuid"}},{"name":"researchStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"consentId","type":{"type":"string","logicalType":"uuid"}},{"name":"consentFormVersion","type":"string"},{"name":"researchConsentMode","type":{"type":"enum","name":"ResearchConsentMode","symbols":["ON_SITE","ELECTRONIC","TELEPHONE","SHORT_FORM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"researchConsentSigner","type":{"type":"enum","name":"ResearchConsentSigner","symbols":["SUBJECT","LEGAL_REPRESENTATIVE","PARENT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"language","type":"string","confluent:tags":["PII"]},{"name":"optionalConsents","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"wasCopyGiven","type":"boolean"},{"name":"screeningNumber","type":"string","confluent:tags":["PII"]},{"name":"signedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"obtainedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
