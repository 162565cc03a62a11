// Generated from clinical/genomics/genomic-test-result-released.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A genetic result was opened to the patient, or to a relative whom the patient named, within what the consent allows. The laboratory's signature came earlier with GenomicTest.ReportIssued.
 *
 * Event `GenomicTest.ResultReleased`, version 1. Topic `clinical.events`, key `genomicTestId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface GenomicTestResultReleased {
  /** Test whose result was opened. UUID. */
  readonly genomicTestId: string;
  /** Patient to whom the genome belongs. UUID. */
  readonly patientId: string;
  /** Report that the recipient can read. UUID. */
  readonly diagnosticReportId: string;
  /** Consent that permits this disclosure. UUID. */
  readonly consentId: string;
  /** Who may read it now. Sensitive: `PII`. */
  readonly recipient: Actor;
  /** Way of the disclosure. */
  readonly genomicReleaseChannel: GenomicReleaseChannel;
  /** Part that the consent covers for this recipient. */
  readonly genomicReleaseScope: GenomicReleaseScope;
  /** Whether a counselor or geneticist explained it before or at the disclosure. */
  readonly wasCounseled: boolean;
  /** When the laboratory had signed. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** When the recipient could first read or hear it. Point in time, to the millisecond. */
  readonly releasedAt: Date;
  /** Counselor or clinician who opened it, or the system when the delay ran out. Sensitive: `PII`. */
  readonly releasedBy: Actor;
}

/** {@link GenomicTestResultReleased} as a publisher passes it: what has a default may be left out. */
export type GenomicTestResultReleasedInput = WithDefaults<GenomicTestResultReleased, never, { readonly recipient: ActorInput; readonly releasedBy: ActorInput }>;

/** How the result was disclosed. A symbol that is not known yet is read as `UNKNOWN`. */
export type GenomicReleaseChannel = "COUNSELING_VISIT" | "VIDEO_VISIT" | "TELEPHONE" | "PORTAL" | "LETTER" | "UNKNOWN";

/**
 * How much was opened. SECONDARY_ONLY follows a separate choice; FAMILIAL_VARIANT_LETTER is for relatives and names only the variant.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type GenomicReleaseScope = "FULL_REPORT" | "PRIMARY_ONLY" | "SECONDARY_ONLY" | "FAMILIAL_VARIANT_LETTER" | "UNKNOWN";

/**
 * A genetic result was opened to the patient, or to a relative whom the patient named, within what the consent allows. The laboratory's signature came earlier with GenomicTest.ReportIssued.
 *
 * Event `GenomicTest.ResultReleased`, version 1. Topic `clinical.events`, key `genomicTestId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const GenomicTestResultReleased: EventDefinition<"GenomicTest.ResultReleased", GenomicTestResultReleased, GenomicTestResultReleasedInput> = /*@__PURE__*/ defineEvent({
  type: "GenomicTest.ResultReleased",
  version: 1,
  topic: "clinical.events",
  key: "genomicTestId",
  aggregate: "GenomicTest",
  schema: '{"type":"record","name":"GenomicTestResultReleased","namespace":"healthtech.clinical","fields":[{"name":"genomicTestId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"consentId","type":{"type":"string","logicalType":"uuid"}},{"name":"recipient","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"genomicReleaseChannel","type":{"type":"enum","name":"GenomicReleaseChannel","symbols":["COUNSELING_VISIT","VIDEO_VISIT","TELEPHONE","PORTAL","LETTER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"genomicReleaseScope","type":{"type":"enum","name":"GenomicReleaseScope","symbols":["FULL_REPORT","PRIMARY_ONLY","SECONDARY_ONLY","FAMILIAL_VARIANT_LETTER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasCounseled","type":"boolean"},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"releasedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"releasedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});
