// Generated from clinical/immunization/immunization-history-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A dose given elsewhere was added to the record from a card, a registry answer or the patient's memory. Nobody gave anything today, nothing is charged and no stock goes down.
 *
 * Event `Immunization.HistoryRecorded`, version 1. Topic `clinical.events`, key `immunizationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImmunizationHistoryRecorded {
  /** Dose of old as it stands on our record. UUID. */
  readonly immunizationId: string;
  /** Patient who had the dose elsewhere. UUID. */
  readonly patientId: string;
  /** Vaccine, CVX; an unspecified formulation where the card says no more. Sensitive: `PHI`. */
  readonly vaccine: CodeableConcept;
  /** Origin of the entry. */
  readonly immunizationHistorySource: ImmunizationHistorySource;
  /** Whether age and interval make it count in the series; null until the forecast has judged. Default: `null`. */
  readonly isValidDose: boolean | null;
  /** Lot, where the card shows it. Default: `null`. */
  readonly lotNumber: string | null;
  /**
   * Day it was given; the first of the month or year where no more is known.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`.
   */
  readonly givenDate: string;
  /** Whether the day was guessed from month, year or age. */
  readonly isDateEstimated: boolean;
  /** Clinic, pharmacy or country that gave it. Default: `null`. */
  readonly outsideProviderName: string | null;
  /** Scan of the yellow booklet or card from which it was copied. Sensitive: `PHI`. Default: `null`. */
  readonly sourceDocument: Attachment | null;
  /** Who transcribed it, or the registry query. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When it was added. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link ImmunizationHistoryRecorded} as a publisher passes it: what has a default may be left out. */
export type ImmunizationHistoryRecordedInput = WithDefaults<ImmunizationHistoryRecorded, "isValidDose" | "lotNumber" | "outsideProviderName" | "sourceDocument", { readonly vaccine: CodeableConceptInput; readonly sourceDocument: AttachmentInput | null; readonly recordedBy: ActorInput }>;

/**
 * Where it is known from (RXA-9, NIP001). RECALL is memory alone, which counts for influenza but not for childhood series; SEROLOGY an antibody result that stands for the dose.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ImmunizationHistorySource = "REGISTRY" | "WRITTEN_RECORD" | "OTHER_PROVIDER" | "SCHOOL_RECORD" | "FOREIGN_RECORD" | "RECALL" | "SEROLOGY" | "UNKNOWN";

/**
 * A dose given elsewhere was added to the record from a card, a registry answer or the patient's memory. Nobody gave anything today, nothing is charged and no stock goes down.
 *
 * Event `Immunization.HistoryRecorded`, version 1. Topic `clinical.events`, key `immunizationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImmunizationHistoryRecorded: EventDefinition<"Immunization.HistoryRecorded", ImmunizationHistoryRecorded, ImmunizationHistoryRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "Immunization.HistoryRecorded",
  version: 1,
  topic: "clinical.events",
  key: "immunizationId",
  aggregate: "Immunization",
  schema: '{"type":"record","name":"ImmunizationHistoryRecorded","namespace":"healthtech.clinical","fields":[{"name":"immunizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"vaccine","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"immunizationHistorySource","type":{"type":"enum","name":"ImmunizationHistorySource","symbols":["REGISTRY","WRITTEN_RECORD","OTHER_PROVIDER","SCHOOL_RECORD","FOREIGN_RECORD","RECALL","SEROLOGY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isValidDose","type":["null","boolean"],"default":null},{"name":"lotNumber","type":["null","string"],"default":null},{"name":"givenDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"isDateEstimated","type":"boolean"},{"name":"outsideProviderName","type":["null","string"],"default":null},{"name":"sourceDocument","type":["null",{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
