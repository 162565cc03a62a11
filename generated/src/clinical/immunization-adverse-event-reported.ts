// Generated from clinical/immunization/immunization-adverse-event-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { ReactionSeverity } from "./reaction-severity.js";

/**
 * Something untoward after a vaccination was written up and, if it is on the reportable list or serious, sent to VAERS. Coming after the dose does not mean coming from it.
 *
 * Event `Immunization.AdverseEventReported`, version 1. Topic `clinical.events`, key `immunizationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImmunizationAdverseEventReported {
  /** Dose that came before. UUID. */
  readonly immunizationId: string;
  /** Patient who had the complaint. UUID. */
  readonly patientId: string;
  /** Vaccine under suspicion, CVX. Sensitive: `PHI`. */
  readonly vaccine: CodeableConcept;
  /** Other doses given on the same day. UUID. Default: `[]`. */
  readonly coAdministeredImmunizationIds: readonly string[];
  /** Lot, by which VAERS looks for clusters. Default: `null`. */
  readonly lotNumber: string | null;
  /** What happened, SNOMED CT, gravest first. Sensitive: `PHI`. Default: `[]`. */
  readonly findings: readonly CodeableConcept[];
  /** How bad it was as a whole. Sensitive: `PHI`. */
  readonly reactionSeverity: ReactionSeverity;
  /** From the dose to the first sign. Whole number of 32 bits. */
  readonly onsetMinutes: number;
  /** What it led to. Sensitive: `PHI`. */
  readonly vaccineEventConsequence: VaccineEventConsequence;
  /** Number that VAERS gave on receipt; null before or when not sent. Default: `null`. */
  readonly vaersNumber: string | null;
  /** Whether the series may go on; null while undecided. Default: `null`. */
  readonly isFurtherDoseAdvised: boolean | null;
  /** Clinician who wrote the report. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the report was closed. Point in time, to the millisecond. */
  readonly recordedAt: Date;
  /** Course and treatment in short. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link ImmunizationAdverseEventReported} as a publisher passes it: what has a default may be left out. */
export type ImmunizationAdverseEventReportedInput = WithDefaults<ImmunizationAdverseEventReported, "coAdministeredImmunizationIds" | "lotNumber" | "findings" | "vaersNumber" | "isFurtherDoseAdvised" | "note", { readonly vaccine: CodeableConceptInput; readonly findings: readonly CodeableConceptInput[]; readonly recordedBy: ActorInput }>;

/** Worst consequence on the VAERS form so far. A symbol that is not known yet is read as `UNKNOWN`. */
export type VaccineEventConsequence = "NO_CARE_NEEDED" | "CLINIC_VISIT" | "EMERGENCY_VISIT" | "HOSPITALIZATION" | "LIFE_THREATENING" | "DISABILITY" | "DEATH" | "UNKNOWN";

/**
 * Something untoward after a vaccination was written up and, if it is on the reportable list or serious, sent to VAERS. Coming after the dose does not mean coming from it.
 *
 * Event `Immunization.AdverseEventReported`, version 1. Topic `clinical.events`, key `immunizationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImmunizationAdverseEventReported: EventDefinition<"Immunization.AdverseEventReported", ImmunizationAdverseEventReported, ImmunizationAdverseEventReportedInput> = /*@__PURE__*/ defineEvent({
  type: "Immunization.AdverseEventReported",
  version: 1,
  topic: "clinical.events",
  key: "immunizationId",
  aggregate: "Immunization",
  schema: '{"type":"record","name":"ImmunizationAdverseEventReported","namespace":"healthtech.clinical","fields":[{"name":"immunizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"vaccine","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"coAdministeredImmunizationIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"lotNumber","type":["null","string"],"default":null},{"name":"findings","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"reactionSeverity","type":{"type":"enum","name":"ReactionSeverity","symbols":["MILD","MODERATE","SEVERE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"onsetMinutes","type":"int"},{"name":"vaccineEventConsequence","type":{"type":"enum","name":"VaccineEventConsequence","symbols":["NO_CARE_NEEDED","CLINIC_VISIT","EMERGENCY_VISIT","HOSPITALIZATION","LIFE_THREATENING","DISABILITY","DEATH","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"vaersNumber","type":["null","string"],"default":null},{"name":"isFurtherDoseAdvised","type":["null","boolean"],"default":null},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
