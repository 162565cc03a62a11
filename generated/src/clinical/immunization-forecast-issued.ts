// Generated from clinical/immunization/immunization-forecast-issued.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The schedule engine judged each of the patient's doses against the ACIP schedule, whether it counts or not, and said what is due next in one vaccine group. It is advice for a date and lapses with the next dose or birthday; it orders nothing.
 *
 * Event `ImmunizationForecast.Issued`, version 1. Topic `clinical.events`, key `immunizationForecastId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface ImmunizationForecastIssued {
  /** This statement of the engine. UUID. */
  readonly immunizationForecastId: string;
  /** Patient whose record was weighed. UUID. */
  readonly patientId: string;
  /** Group that the forecast is about, CVX code of its unspecified or usual member. Sensitive: `PHI`. */
  readonly vaccineGroup: CodeableConcept;
  /** Verdict for the group. Sensitive: `PHI`. */
  readonly forecastStatus: ForecastStatus;
  /** Number of the dose that comes next; null if none. Whole number of 32 bits. Default: `null`. */
  readonly nextDoseSequence: number | null;
  /** First day on which the next dose would count. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly earliestDate: string | null;
  /** Day at which it should best be given. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly recommendedDate: string | null;
  /** Day from which the patient counts as late. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly overdueDate: string | null;
  /** Doses on record that count in this series. Whole number of 32 bits. */
  readonly validDoseCount: number;
  /** Doses on record that do not count, for age or interval. UUID. Default: `[]`. */
  readonly invalidImmunizationIds: readonly string[];
  /** Edition of CDC's logic specification used. */
  readonly scheduleVersion: string;
  /** When the engine answered. Point in time, to the millisecond. */
  readonly issuedAt: Date;
}

/** {@link ImmunizationForecastIssued} as a publisher passes it: what has a default may be left out. */
export type ImmunizationForecastIssuedInput = WithDefaults<ImmunizationForecastIssued, "nextDoseSequence" | "earliestDate" | "recommendedDate" | "overdueDate" | "invalidImmunizationIds", { readonly vaccineGroup: CodeableConceptInput }>;

/**
 * Where the patient stands in the series. COMPLETE needs nothing more, AGED_OUT is too old for it, CONDITIONAL depends on a risk or shared decision.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ForecastStatus = "DUE" | "OVERDUE" | "NOT_YET_DUE" | "COMPLETE" | "IMMUNE" | "CONTRAINDICATED" | "AGED_OUT" | "CONDITIONAL" | "UNKNOWN";

/**
 * The schedule engine judged each of the patient's doses against the ACIP schedule, whether it counts or not, and said what is due next in one vaccine group. It is advice for a date and lapses with the next dose or birthday; it orders nothing.
 *
 * Event `ImmunizationForecast.Issued`, version 1. Topic `clinical.events`, key `immunizationForecastId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const ImmunizationForecastIssued: EventDefinition<"ImmunizationForecast.Issued", ImmunizationForecastIssued, ImmunizationForecastIssuedInput> = /*@__PURE__*/ defineEvent({
  type: "ImmunizationForecast.Issued",
  version: 1,
  topic: "clinical.events",
  key: "immunizationForecastId",
  aggregate: "ImmunizationForecast",
  schema: '{"type":"record","name":"ImmunizationForecastIssued","namespace":"healthtech.clinical","fields":[{"name":"immunizationForecastId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"vaccineGroup","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"forecastStatus","type":{"type":"enum","name":"ForecastStatus","symbols":["DUE","OVERDUE","NOT_YET_DUE","COMPLETE","IMMUNE","CONTRAINDICATED","AGED_OUT","CONDITIONAL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"nextDoseSequence","type":["null","int"],"default":null},{"name":"earliestDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"recommendedDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"overdueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"validDoseCount","type":"int"},{"name":"invalidImmunizationIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"scheduleVersion","type":"string"},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
