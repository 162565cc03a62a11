// Generated from clinical/genomics/genomic-test-result-withheld.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A signed genetic result, or a part of it, was kept back from the patient or a relative because of the consent, the patient's wish or the law. The ordering clinician may know it all the same.
 *
 * Event `GenomicTest.ResultWithheld`, version 1. Topic `clinical.events`, key `genomicTestId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface GenomicTestResultWithheld {
  /** Test whose result stays closed. UUID. */
  readonly genomicTestId: string;
  /** Patient whose choice or protection it is. UUID. */
  readonly patientId: string;
  /** Report, or the part of it, that is blocked in the portal. UUID. */
  readonly diagnosticReportId: string;
  /** Consent that excludes the disclosure; null when the law or a risk of harm does. UUID. Default: `null`. */
  readonly consentId: string | null;
  /** Ground of the block. Sensitive: `PHI`. */
  readonly genomicWithholdingReason: GenomicWithholdingReason;
  /** True when the answer to the order's question is open and only further findings are closed. */
  readonly isPartial: boolean;
  /** Who may not read it; empty means the patient and all proxies. Sensitive: `PII`. Default: `[]`. */
  readonly withheldFrom: readonly Actor[];
  /** From when the block holds. Point in time, to the millisecond. */
  readonly withheldAt: Date;
  /**
   * When the block is looked at again, such as after the counseling visit or at the age of 18.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly reviewDueAt: Date | null;
  /** Clinician or counselor who set the block. Sensitive: `PII`. */
  readonly authorizedBy: Actor;
  /** What was agreed with patient or parents. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link GenomicTestResultWithheld} as a publisher passes it: what has a default may be left out. */
export type GenomicTestResultWithheldInput = WithDefaults<GenomicTestResultWithheld, "consentId" | "withheldFrom" | "reviewDueAt" | "note", { readonly withheldFrom: readonly ActorInput[]; readonly authorizedBy: ActorInput }>;

/**
 * Why it is kept back. HARM_EXCEPTION is the exception of the information blocking rule and needs a named clinician; ADULT_ONSET_IN_MINOR waits for the child's own decision.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type GenomicWithholdingReason = "PATIENT_CHOICE" | "CONSENT_WITHDRAWN" | "SECONDARY_DECLINED" | "AWAITING_COUNSELING" | "ADULT_ONSET_IN_MINOR" | "HARM_EXCEPTION" | "STATE_LAW" | "UNKNOWN";

/**
 * A signed genetic result, or a part of it, was kept back from the patient or a relative because of the consent, the patient's wish or the law. The ordering clinician may know it all the same.
 *
 * Event `GenomicTest.ResultWithheld`, version 1. Topic `clinical.events`, key `genomicTestId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const GenomicTestResultWithheld: EventDefinition<"GenomicTest.ResultWithheld", GenomicTestResultWithheld, GenomicTestResultWithheldInput> = /*@__PURE__*/ defineEvent({
  type: "GenomicTest.ResultWithheld",
  version: 1,
  topic: "clinical.events",
  key: "genomicTestId",
  aggregate: "GenomicTest",
  schema: '{"type":"record","name":"GenomicTestResultWithheld","namespace":"healthtech.clinical","fields":[{"name":"genomicTestId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"consentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"genomicWithholdingReason","type":{"type":"enum","name":"GenomicWithholdingReason","symbols":["PATIENT_CHOICE","CONSENT_WITHDRAWN","SECONDARY_DECLINED","AWAITING_COUNSELING","ADULT_ONSET_IN_MINOR","HARM_EXCEPTION","STATE_LAW","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"isPartial","type":"boolean"},{"name":"withheldFrom","type":{"type":"array","items":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}},"default":[],"confluent:tags":["PII"]},{"name":"withheldAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reviewDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"authorizedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
