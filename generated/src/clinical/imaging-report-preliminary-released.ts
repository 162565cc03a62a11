// Generated from clinical/imaging/imaging-report-preliminary-released.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A resident, the night reader or a teleradiologist gave a first reading that the emergency team may act on. An attending reads it again; a difference shows in ImagingReport.Finalized.
 *
 * Event `ImagingReport.PreliminaryReleased`, version 1. Topic `clinical.events`, key `diagnosticReportId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImagingReportPreliminaryReleased {
  /** Report in its provisional state. UUID. */
  readonly diagnosticReportId: string;
  /** Patient whose images were read. UUID. */
  readonly patientId: string;
  /** Encounter in which the first word is needed. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order that stays open until the final report. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Studies read together. UUID. */
  readonly imagingStudyIds: readonly string[];
  /** Examination read, CPT. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** Standing of the reader, by which the ward weighs it. */
  readonly preliminaryReader: PreliminaryReader;
  /** Impression in short, as shown on the tracking board. Sensitive: `PHI`. */
  readonly impressionText: string;
  /** Leading findings of the first reading, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly findings: readonly CodeableConcept[];
  /** Minutes from the last image to this reading. Whole number of 32 bits. Default: `null`. */
  readonly elapsedMinutes: number | null;
  /** When the reading could be seen. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** Reader of the first look. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ImagingReportPreliminaryReleased} as a publisher passes it: what has a default may be left out. */
export type ImagingReportPreliminaryReleasedInput = WithDefaults<ImagingReportPreliminaryReleased, "encounterId" | "orderId" | "findings" | "elapsedMinutes", { readonly procedureCode: CodeableConceptInput; readonly findings: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/**
 * Who gave the first reading. ALGORITHM is a triage result shown as such and never the only word.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PreliminaryReader = "RESIDENT" | "FELLOW" | "TELERADIOLOGIST" | "EMERGENCY_PHYSICIAN" | "ALGORITHM" | "UNKNOWN";

/**
 * A resident, the night reader or a teleradiologist gave a first reading that the emergency team may act on. An attending reads it again; a difference shows in ImagingReport.Finalized.
 *
 * Event `ImagingReport.PreliminaryReleased`, version 1. Topic `clinical.events`, key `diagnosticReportId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImagingReportPreliminaryReleased: EventDefinition<"ImagingReport.PreliminaryReleased", ImagingReportPreliminaryReleased, ImagingReportPreliminaryReleasedInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingReport.PreliminaryReleased",
  version: 1,
  topic: "clinical.events",
  key: "diagnosticReportId",
  aggregate: "ImagingReport",
  schema: '{"type":"record","name":"ImagingReportPreliminaryReleased","namespace":"healthtech.clinical","fields":[{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"imagingStudyIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"preliminaryReader","type":{"type":"enum","name":"PreliminaryReader","symbols":["RESIDENT","FELLOW","TELERADIOLOGIST","EMERGENCY_PHYSICIAN","ALGORITHM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"impressionText","type":"string","confluent:tags":["PHI"]},{"name":"findings","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"elapsedMinutes","type":["null","int"],"default":null},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
